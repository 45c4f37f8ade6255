import type { Bilingual } from '../../../core/index';
import { FileRefusal } from '../refusal';
import type { RefusalKind } from '../refusal';

const WORKBOOK: Bilingual = { zh: '一个完整的 .xlsx 工作簿', en: 'a complete .xlsx workbook' };

/** Next steps that several refusals share. */
export const NEXT = {
  saveAgain: {
    zh: '请用 Excel 或 WPS 打开它，另存为新的 .xlsx 文件，再试一次。',
    en: 'Open it in Excel or another spreadsheet program, save it as a new .xlsx file, and try again.',
  },
  fetchAgain: {
    zh: '请重新下载或重新复制这个文件，再试一次。',
    en: 'Download or copy the file again, and retry.',
  },
  askSender: {
    zh: '请向提供文件的人确认来源；若可信，请用 Excel 另存为新的 .xlsx 文件，再试一次。',
    en: 'Check with whoever sent the file; if it can be trusted, save it as a new .xlsx file in Excel and try again.',
  },
} as const satisfies Record<string, Bilingual>;

/** Build the refusal of a file that was to be read as a workbook: what was expected, what came, the state, the next step. */
export function refuse(kind: RefusalKind, came: Bilingual, next: Bilingual, cause?: unknown): FileRefusal {
  const text = {
    zh: `需要${WORKBOOK.zh}，但${came.zh}。没有写入任何内容。${next.zh}`,
    en: `Expected ${WORKBOOK.en}, but ${came.en}. Nothing was written. ${next.en}`,
  };
  return new FileRefusal(kind, text, cause === undefined ? undefined : { cause });
}

/** Refuse a zip that ends early or whose tables point outside it. */
export function truncated(where: Bilingual): FileRefusal {
  const came = { zh: `文件不完整（${where.zh}）`, en: `the file is cut short (${where.en})` };
  return refuse('truncatedZip', came, NEXT.fetchAgain);
}

/** Refuse a package that asks for more than the limits. */
export function overLimit(what: Bilingual): FileRefusal {
  const came = {
    zh: `${what.zh}，超出了安全上限，像是"压缩炸弹"或过大的文件`,
    en: `${what.en}, which is past the safety limit and looks like a zip bomb or an oversized file`,
  };
  const next = {
    zh: '请只保留需要的工作表后另存，或把数据导出为 CSV 再试。',
    en: 'Keep only the sheets you need and save again, or export the data as CSV and try that.',
  };
  return refuse('zipLimits', came, next);
}

/** Refuse one part of the package that cannot be read. */
export function unreadablePart(name: string, why: Bilingual, cause?: unknown): FileRefusal {
  const came = { zh: `其中的部件"${name}"无法读取：${why.zh}`, en: `its part "${name}" cannot be read: ${why.en}` };
  return refuse('unreadable', came, NEXT.saveAgain, cause);
}
