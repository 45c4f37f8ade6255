import type { Bilingual } from '../../../core/index';
import { ExecutionEnded, ServiceError } from '../../sheets/frame/serviceError';
import type { ProjectState } from '../../sheets/services/project';

/** A way in which Google Sheets can let a script down. */
export type SheetsFault =
  | { readonly kind: 'none' }
  /** The next execution that comes so far is ended at this call of a service, counted from 1. */
  | { readonly kind: 'killed'; readonly call: number }
  /** The next call of this method fails once. */
  | { readonly kind: 'serviceError'; readonly method: RegExp }
  /** Another run holds the document's lock, until all is well again. */
  | { readonly kind: 'lockTaken' };

/** A fault as the menu shows it. */
export interface SheetsFaultChoice {
  readonly id: string;
  readonly name: Bilingual;
  readonly explanation: Bilingual;
  readonly fault: SheetsFault;
}

/** Well into the writing of a refresh of the samples. */
const MIDWAY = 3000;

/** The faults that a person can switch on. All but the lock strike once; choosing again strikes again. */
export const SHEETS_FAULTS: readonly [SheetsFaultChoice, ...SheetsFaultChoice[]] = [
  {
    id: 'none',
    name: { zh: '一切正常', en: 'All is well' },
    explanation: { zh: '每次调用都成功', en: 'Every call succeeds' },
    fault: { kind: 'none' },
  },
  {
    id: 'killedEarly',
    name: { zh: '一开始就被终止', en: 'Killed at the start' },
    explanation: {
      zh: '下一次执行在第 5 次服务调用时被 Google 终止',
      en: 'Google ends the next execution at its 5th call of a service',
    },
    fault: { kind: 'killed', call: 5 },
  },
  {
    id: 'killedMidway',
    name: { zh: '写到一半被终止', en: 'Killed half way' },
    explanation: {
      zh: `下一次够长的执行（如菜单里的“刷新画像”）在第 ${MIDWAY} 次服务调用时被终止`,
      en: `The next execution that is long enough, like "Refresh portrait" in the menu, is ended at call ${MIDWAY}`,
    },
    fault: { kind: 'killed', call: MIDWAY },
  },
  {
    id: 'serviceError',
    name: { zh: '服务出错一次', en: 'Service error, once' },
    explanation: { zh: '下一次读写单元格报“服务失败”', en: 'The next access to cells says that the service failed' },
    fault: { kind: 'serviceError', method: /^Range\.(get|set)/ },
  },
  {
    id: 'lockTaken',
    name: { zh: '锁被占用', en: 'Lock is taken' },
    explanation: {
      zh: '另一次运行一直占着这个表格的锁，直到改回“一切正常”',
      en: 'Another run holds the lock of this spreadsheet until you go back to "All is well"',
    },
    fault: { kind: 'lockTaken' },
  },
];

/** Nobody has this number: executions count from 1. */
const SOMEBODY_ELSE = 0;

/** Let a project's lock be taken by somebody else, or give it back. */
export function holdLock({ locks }: ProjectState, isTaken: boolean): void {
  if (isTaken) locks.set('document', SOMEBODY_ELSE);
  else if (locks.get('document') === SOMEBODY_ELSE) locks.delete('document');
}

/** Decide before a call whether the fault strikes there. `over` is called when it does.
 *  @throws ExecutionEnded, ServiceError when it strikes */
export function strike(fault: SheetsFault, method: string, count: number, over: () => void): void {
  if (fault.kind === 'killed' && count === fault.call) {
    over();
    throw new ExecutionEnded('Exceeded maximum execution time');
  }
  if (fault.kind === 'serviceError' && fault.method.test(method)) {
    over();
    throw new ServiceError('Service Spreadsheets failed while accessing document.');
  }
}
