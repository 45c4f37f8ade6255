import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Tone } from '../../core/index';
import { colorsOf } from './ToneMark';

const useBarStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '10px', overflow: 'visible' },
  track: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  shape: {
    transitionProperty: 'width',
    transitionDuration: '200ms',
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'CanvasText' },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  average: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
});

interface BarProps {
  /** 0-1 of the full width. */
  readonly share: number;
  readonly tone: Tone;
  /** Draw a line here, 0-1. */
  readonly mark?: number;
}

/** A small bar; what it says stands beside it as text. */
export function Bar({ share, tone, mark }: BarProps): JSX.Element {
  const styles = useBarStyles();
  const { fill, color } = colorsOf(tone);
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <line className={styles.track} x1="0" x2="100%" y1="9.5" y2="9.5" />
      {share > 0 && <rect className={styles.shape} width={width} height="10" rx="3" fill={fill} stroke={color} />}
      {mark !== undefined && !Number.isNaN(mark) && (
        <line className={styles.average} x1={`${mark * 100}%`} x2={`${mark * 100}%`} y1="-3" y2="13" />
      )}
    </svg>
  );
}
