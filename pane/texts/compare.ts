import type { Bilingual } from '../../core/index';

/** Two runs side by side, and moves as a matrix. */
export const COMPARE = {
  title: { zh: '对比两次运行', en: 'Compare two runs' },
  earlier: { zh: '较早', en: 'Earlier' },
  later: { zh: '较晚', en: 'Later' },
  run: { zh: '{time}（分析日 {day}）', en: '{time} (as of {day})' },
  total: { zh: '客户', en: 'Customers' },
  classColumn: { zh: '分层', en: 'Segment' },
  change: { zh: '变化', en: 'Change' },
  points: { zh: '{points} 个百分点', en: '{points} points' },
  days: { zh: '两次分析日相差 {n} 天', en: '{n} days between the two analysis dates' },
  notSame: { zh: '请选两次不同的运行。', en: 'Pick two different runs.' },
  matrix: { zh: '从哪层到哪层', en: 'From segment to segment' },
  moved: { zh: '谁变了', en: 'Who moved' },
  fromTo: { zh: '从 ＼ 到', en: 'from ＼ to' },
  noMoves: { zh: '没有人换层。', en: 'Nobody changed segment.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
