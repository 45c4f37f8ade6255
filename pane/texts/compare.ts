import type { Bilingual } from '../../core/index';

/** Runs of the past, two of them side by side, and moves as a matrix. */
export const COMPARE = {
  past: { zh: '历次画像', en: 'Runs so far' },
  none: { zh: '写入第一份画像后，这里开始记。', en: 'Begins with the first portrait that is written.' },
  customers: { zh: '{n} 位客户', en: '{n} customers' },
  figures: { zh: '{orders} 单 · {money}', en: '{orders} orders · {money}' },
  more: { zh: '再看 {n} 次', en: 'Show {n} more' },
  title: { zh: '对比两次运行', en: 'Compare two runs' },
  earlier: { zh: '较早', en: 'Earlier' },
  later: { zh: '较晚', en: 'Later' },
  run: { zh: '{day} · {n} 位', en: '{day} · {n}' },
  runAt: { zh: '{day} · {time} 写入 · {n} 位', en: '{day} · written {time} · {n}' },
  set: { zh: '按什么分', en: 'Classes' },
  total: { zh: '客户', en: 'Customers' },
  orders: { zh: '订单', en: 'Orders' },
  sales: { zh: '销售额', en: 'Sales' },
  what: { zh: '项目', en: 'Figure' },
  change: { zh: '变化', en: 'Change' },
  points: { zh: '{points} 个百分点', en: '{points} points' },
  days: { zh: '两次分析日相差 {n} 天', en: '{n} days between the two analysis dates' },
  otherRules: {
    zh: '两次的标签规则不同，差别可能来自规则。',
    en: 'The tag rules differ between the two, so a difference may come from them.',
  },
  notSame: { zh: '请选两次不同的运行。', en: 'Pick two different runs.' },
  matrix: { zh: '从哪层到哪层', en: 'From segment to segment' },
  moved: { zh: '谁变了', en: 'Who moved' },
  fromTo: { zh: '从 ＼ 到', en: 'from ＼ to' },
  noMoves: { zh: '没有人换层。', en: 'Nobody changed segment.' },
  reviewed: { zh: '已复盘', en: 'Reviewed' },
  reviewedOne: { zh: '记下“{name}”已做', en: 'Note that this is done: {name}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
