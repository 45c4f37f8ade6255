/** How a locale writes what people type into cells. */
export interface LocaleFacts {
  readonly order: 'MDY' | 'YMD' | 'DMY';
  readonly decimal: string;
  readonly group: string;
  /** Formats that Sheets gives to dates which come without one. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  /** Language tag for collation. */
  readonly tag: string;
}

const known = new Map<string, LocaleFacts>();

/** Tell how a locale such as `zh_CN` or `en_US` writes dates and numbers; one that nobody knows is read as `en_US`. */
export function localeFacts(locale: string): LocaleFacts {
  const kept = known.get(locale);
  if (kept) return kept;
  const made = measured(tagOf(locale));
  known.set(locale, made);
  return made;
}

function tagOf(locale: string): string {
  const tag = locale.replace(/_/g, '-');
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function measured(tag: string): LocaleFacts {
  const day = new Date(Date.UTC(2024, 10, 28));
  const date = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(day);
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn', useGrouping: true }).formatToParts(1234567.5);
  const order = date.map(({ type }) => ORDER_LETTERS[type] ?? '').join('');
  return {
    order: order === 'YMD' || order === 'DMY' ? order : 'MDY',
    decimal: number.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: number.find(({ type }) => type === 'group')?.value ?? ',',
    dateFormat: date.map(({ type, value }) => DATE_CODES[type] ?? value).join(''),
    timeFormat: 'H:mm:ss',
    tag,
  };
}

const ORDER_LETTERS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', day: 'D' };
const DATE_CODES: Readonly<Record<string, string>> = { year: 'yyyy', month: 'M', day: 'd' };
