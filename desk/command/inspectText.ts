import {
  letterOf,
  type BookMeaning,
  type ColumnMeaning,
  type Lang,
  type NoMeaning,
  type SheetMeaning,
} from '../../core/index';

/** What `inspect --json` answers: how every sheet and column was understood. */
export function inspectReport(meaning: BookMeaning | NoMeaning, lang: Lang): object {
  const sheets = sheetsOf(meaning);
  return {
    shape: meaning.kind === 'book' ? meaning.shape : null,
    ...(meaning.kind === 'none' ? { reasons: meaning.reasons.map((text) => text[lang]) } : {}),
    sheets: sheets.map((sheet) => ({
      sheet: sheet.sheet,
      used: isUsed(sheet, meaning),
      kind: sheet.kind,
      confidence: sheet.confidence,
      header_row: sheet.headerRow + 1,
      first_row: sheet.firstRow + 1,
      last_row: sheet.lastRow + 1,
      total_rows: sheet.totalRows.map((row) => row + 1),
      notices: sheet.notices.map((text) => text[lang]),
      columns: sheet.columns.map((column) => ({
        column: letterOf(column.column),
        header: column.header,
        role: column.role,
        confidence: column.confidence,
        reason: column.reason[lang],
      })),
    })),
  };
}

/** Say in words how a file was understood. */
export function inspectText(meaning: BookMeaning | NoMeaning, lang: Lang): string {
  const lines = sheetsOf(meaning).flatMap((sheet) => sheetLines(sheet, isUsed(sheet, meaning), lang));
  const reasons = meaning.kind === 'none' ? meaning.reasons.map((text) => text[lang]) : [];
  return [...lines, ...reasons, ''].join('\n');
}

function sheetsOf(meaning: BookMeaning | NoMeaning): readonly SheetMeaning[] {
  if (meaning.kind === 'none') return meaning.sheets;
  return [meaning.orders, meaning.customers, meaning.interactions, ...meaning.others].filter((sheet) => sheet !== null);
}

function isUsed(sheet: SheetMeaning, meaning: BookMeaning | NoMeaning): boolean {
  return meaning.kind === 'book' && [meaning.orders, meaning.customers, meaning.interactions].includes(sheet);
}

const KINDS = {
  orders: { zh: '订单', en: 'orders' },
  customers: { zh: '客户', en: 'customers' },
  interactions: { zh: '互动记录', en: 'log of contacts' },
  other: { zh: '其他', en: 'other' },
} as const;

function sheetLines(sheet: SheetMeaning, used: boolean, lang: Lang): string[] {
  const rows = Math.max(0, sheet.lastRow - sheet.firstRow + 1);
  const kind = KINDS[sheet.kind][lang];
  const head =
    lang === 'zh'
      ? `表“${sheet.sheet}”：${kind}${used ? '' : '（不使用）'}，表头在第 ${sheet.headerRow + 1} 行，数据 ${rows} 行`
      : `Sheet "${sheet.sheet}": ${kind}${used ? '' : ' (not used)'}, header in row ${sheet.headerRow + 1}, ${rows} data rows`;
  return [
    head,
    ...sheet.columns.map((column) => columnLine(column, lang)),
    ...sheet.notices.map((text) => `  · ${text[lang]}`),
  ];
}

function columnLine(column: ColumnMeaning, lang: Lang): string {
  const role = column.role === null ? '-' : `${column.role} ${Math.round(column.confidence * 100)}%`;
  return `  ${letterOf(column.column).padEnd(3)} ${column.header}  →  ${role}  ${column.reason[lang]}`;
}
