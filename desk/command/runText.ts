import { ASIDE_REASONS, type Lang } from '../../core/index';
import type { RunReport } from './runReport';

/** Say in words what a run did, for a person at a terminal. */
export function runText(report: RunReport, lang: Lang, tables: string | null): string {
  const segments = Object.entries(report.segments['rfm_tier'] ?? {}).filter(([, count]) => count > 0);
  return [
    ...(lang === 'zh' ? chineseHead(report) : englishHead(report)),
    ...segments.map(([label, count]) => `  ${label}  ${thousands(count)}  ${percent(count, report.customers)}`),
    ...(lang === 'zh' ? chinesePlaces(report, tables) : englishPlaces(report, tables)),
    ...report.notices.map((text) => `· ${text}`),
    ...report.questions.map((text) => `? ${text}`),
    '',
  ].join('\n');
}

/** Spell out why rows were set aside, each reason with its count, in words.
 *  @example asideText([['exact_duplicate', 2], ['total_row', 1]], 'en') -> "total row 1, equal to an earlier row ... 2" */
export function asideText(counts: Iterable<readonly [string, number]>, lang: Lang): string {
  const words = new Map(ASIDE_REASONS.map(({ id, reason }) => [id, reason[lang]]));
  const listed = [...counts].map(([id, count]) => `${words.get(id) ?? id} ${thousands(count)}`);
  return listed.join(lang === 'zh' ? '、' : '; ');
}

function chineseHead(report: RunReport): string[] {
  const aside = asideText(Object.entries(report.set_aside), 'zh');
  const { rows_read: read, rows_kept: kept, rows_set_aside: off } = report;
  return [
    `表“${report.sheet}”：读入 ${thousands(read)} 行，计入 ${thousands(kept)} 行，搁置 ${thousands(off)} 行${aside === '' ? '' : `（${aside}）`}。`,
    `分析日 ${report.today}，窗口${report.window === 'all' ? '为全部历史' : `近 ${report.window} 天`}，预设 ${report.preset}。`,
    `${thousands(report.customers)} 位客户：`,
  ];
}

function chinesePlaces({ output }: RunReport, tables: string | null): string[] {
  return [...(output === null ? [] : [`结果在 ${output}`]), ...(tables === null ? [] : [`表格在 ${tables}`])];
}

function englishHead(report: RunReport): string[] {
  const aside = asideText(Object.entries(report.set_aside), 'en');
  const { rows_read: read, rows_kept: kept, rows_set_aside: off } = report;
  return [
    `Sheet "${report.sheet}": ${thousands(read)} rows read, ${thousands(kept)} kept, ${thousands(off)} set aside${aside === '' ? '' : ` (${aside})`}.`,
    `Analysis date ${report.today}, window ${report.window === 'all' ? 'all history' : `${report.window} days`}, preset ${report.preset}.`,
    `${thousands(report.customers)} customers:`,
  ];
}

function englishPlaces({ output }: RunReport, tables: string | null): string[] {
  return [...(output === null ? [] : [`Result: ${output}`]), ...(tables === null ? [] : [`Tables: ${tables}`])];
}

function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 1000) / 10}%`;
}
