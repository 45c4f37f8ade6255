import type { Bilingual } from '../../core/index';
import type { FaultPlan } from '../faults/faults';

/** A way in which the emulated Excel can misbehave, as the menu shows it. */
export interface FaultChoice {
  readonly id: string;
  readonly name: Bilingual;
  readonly explanation: Bilingual;
  /** What goes wrong, counted from the choice on; empty for nothing. */
  readonly plans: readonly FaultPlan[];
}

const NEXT_CALL = 1;

/** The faults that a person can switch on. All but the lasting ones strike at the next call only; choosing again strikes again. */
export const FAULT_CHOICES: readonly [FaultChoice, ...FaultChoice[]] = [
  {
    id: 'none',
    name: { zh: '一切正常', en: 'All is well' },
    explanation: { zh: '每次调用都成功', en: 'Every call succeeds' },
    plans: [],
  },
  {
    id: 'failBefore',
    name: { zh: '失败，什么也没写', en: 'Fails, nothing written' },
    explanation: { zh: '下一次调用在动手之前报错', en: 'The next call is refused before it does anything' },
    plans: [{ at: NEXT_CALL, fault: { kind: 'failBefore' } }],
  },
  {
    id: 'failAfter',
    name: { zh: '写好了，却报错', en: 'Written, yet reported as failed' },
    explanation: {
      zh: '下一次调用全部生效，返回的却是错误',
      en: 'The next call takes effect, and its answer is an error',
    },
    plans: [{ at: NEXT_CALL, fault: { kind: 'failAfter' } }],
  },
  {
    id: 'partial',
    name: { zh: '写到一半断开', en: 'Breaks off half way' },
    explanation: { zh: '下一次调用只有前一半改动生效', en: 'Only the first half of the next call takes effect' },
    plans: [{ at: NEXT_CALL, fault: { kind: 'partial' } }],
  },
  {
    id: 'twice',
    name: { zh: '同一次调用送达两遍', en: 'Delivered twice' },
    explanation: { zh: '下一次调用的改动做了两遍', en: 'What the next call asks for is done two times' },
    plans: [{ at: NEXT_CALL, fault: { kind: 'twice' } }],
  },
  {
    id: 'late',
    name: { zh: '迟到', en: 'Late' },
    explanation: {
      zh: '下一次调用先报错，三次调用之后才生效',
      en: 'The next call is reported as failed and takes effect three calls later',
    },
    plans: [{ at: NEXT_CALL, fault: { kind: 'late', calls: 3 } }],
  },
  {
    id: 'neverSettles',
    name: { zh: '没有回音', en: 'No answer' },
    explanation: { zh: '下一次调用永远等不到回答', en: 'The next call is never answered' },
    plans: [{ at: NEXT_CALL, fault: { kind: 'neverSettles' } }],
  },
  {
    id: 'throttled',
    name: { zh: '太忙', en: 'Too busy' },
    explanation: { zh: '接下来五次调用都被要求稍后再试', en: 'The next five calls are told to come again later' },
    plans: [{ at: NEXT_CALL, fault: { kind: 'throttled', times: 5 } }],
  },
  {
    id: 'stale',
    name: { zh: '读到旧值', en: 'Old values' },
    explanation: {
      zh: '从现在起，同样的读取总给出第一次的结果，直到改回“一切正常”',
      en: 'From now on the same reading gives what it gave first, until you go back to "All is well"',
    },
    plans: [{ at: NEXT_CALL, fault: { kind: 'stale' }, persistent: true }],
  },
];
