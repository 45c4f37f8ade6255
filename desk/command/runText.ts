import type { Lang } from '../../core/index';
import type { RunReport } from './runReport';

/** Say in words what a run did, for a person at a terminal. */
export function runText(report: RunReport, lang: Lang, tables: string | null): string {
  const lines = lang === 'zh' ? chinese(report, tables) : english(report, tables);
  const segments = Object.entries(report.segments['rfm_tier'] ?? {}).filter(([, count]) => count > 0);
  return [
    ...lines.slice(0, 3),
    ...segments.map(([label, count]) => `  ${label}  ${thousands(count)}  ${percent(count, report.customers)}`),
    ...lines.slice(3),
    ...report.notices.map((text) => `· ${text}`),
    ...report.questions.map((text) => `? ${text}`),
    '',
  ].join('\n');
}

function chinese(report: RunReport, tables: string | null): string[] {
  const aside = Object.entries(report.set_aside).map(([reason, count]) => `${reason} ${thousands(count)}`).join(', ');
  return [
    `表“${report.sheet}”:读入 ${thousands(report.rows_read)} 行,计入 ${thousands(report.rows_kept)} 行,搁置 ${thousands(report.rows_set_aside)} 行${aside === '' ? '' : `(${aside})`}。`,
    `分析日 ${report.today},窗口 ${report.window === 'all' ? '全部历史' : `近 ${report.window} 天`},预设 ${report.preset}。`,
    `${thousands(report.customers)} 位客户:`,
    ...(report.output === null ? [] : [`结果在 ${report.output}`]),
    ...(tables === null ? [] : [`表格在 ${tables}`]),
  ];
}

function english(report: RunReport, tables: string | null): string[] {
  const aside = Object.entries(report.set_aside).map(([reason, count]) => `${reason} ${thousands(count)}`).join(', ');
  return [
    `Sheet "${report.sheet}": ${thousands(report.rows_read)} rows read, ${thousands(report.rows_kept)} kept, ${thousands(report.rows_set_aside)} set aside${aside === '' ? '' : ` (${aside})`}.`,
    `Analysis date ${report.today}, window ${report.window === 'all' ? 'all history' : `${report.window} days`}, preset ${report.preset}.`,
    `${thousands(report.customers)} customers:`,
    ...(report.output === null ? [] : [`Result: ${report.output}`]),
    ...(tables === null ? [] : [`Tables: ${tables}`]),
  ];
}

function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 1000) / 10}%`;
}
