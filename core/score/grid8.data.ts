import type { SegmentClass } from './scores';

export interface Grid8Cell extends SegmentClass {
  /** The last order is near. */
  readonly near: boolean;
  /** Orders are frequent. */
  readonly often: boolean;
  /** The amount is large. */
  readonly large: boolean;
}

/** The eight types by near or far, often or seldom, large or small: 重要 is a large amount; 价值, 保持, 发展, 挽留 are
 *  near and often, far and often, near and seldom, far and seldom. Source: the common Chinese truth table (vendor manual). */
export const GRID8_CELLS: readonly Grid8Cell[] = [
  {
    id: 'importantValue',
    near: true,
    often: true,
    large: true,
    tone: 'best',
    label: { zh: '重要价值', en: 'Important value' },
  },
  {
    id: 'importantKeep',
    near: false,
    often: true,
    large: true,
    tone: 'risk',
    label: { zh: '重要保持', en: 'Important keep' },
  },
  {
    id: 'importantDevelop',
    near: true,
    often: false,
    large: true,
    tone: 'good',
    label: { zh: '重要发展', en: 'Important develop' },
  },
  {
    id: 'importantWinBack',
    near: false,
    often: false,
    large: true,
    tone: 'risk',
    label: { zh: '重要挽留', en: 'Important win-back' },
  },
  {
    id: 'generalValue',
    near: true,
    often: true,
    large: false,
    tone: 'good',
    label: { zh: '一般价值', en: 'General value' },
  },
  {
    id: 'generalKeep',
    near: false,
    often: true,
    large: false,
    tone: 'watch',
    label: { zh: '一般保持', en: 'General keep' },
  },
  {
    id: 'generalDevelop',
    near: true,
    often: false,
    large: false,
    tone: 'middle',
    label: { zh: '一般发展', en: 'General develop' },
  },
  {
    id: 'generalWinBack',
    near: false,
    often: false,
    large: false,
    tone: 'lost',
    label: { zh: '一般挽留', en: 'General win-back' },
  },
];
