/** The named looks of everything we write; hosts turn a name into their own formats. Colours are RRGGBB. */
export interface StyleSpec {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Number format in the notation that Excel and Sheets share. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: 'bottom' | 'top';
}

export const STYLES = {
  plain: {},
  /** Text that must stay text: ids, phones, anything a person typed. */
  text: { format: '@' },
  /** Short codes, which would touch the number before them. */
  code: { format: '@', align: 'center' },
  wrapped: { format: '@', wrap: true, vertical: 'top' },
  int: { format: '#,##0' },
  /** The number of a row: it names a place, so it stands at the left and has no separators. */
  rowNumber: { format: '0', align: 'left', vertical: 'top' },
  decimal: { format: '0.0' },
  money: { format: '#,##0.00' },
  percent: { format: '0.0%' },
  date: { format: 'yyyy-mm-dd' },
  header: { bold: true, color: 'FFFFFF', fill: '1F4E79', vertical: 'center', wrap: true },
  /** Header over numbers, which stand at the right. */
  headerNumber: { bold: true, color: 'FFFFFF', fill: '1F4E79', vertical: 'center', align: 'right', wrap: true },
  title: { bold: true, size: 16, color: '1F4E79' },
  heading: { bold: true, size: 12, color: '1F4E79', border: 'bottom' },
  subheading: { bold: true, color: '1F4E79' },
  subtle: { color: '666666' },
  totalLabel: { bold: true, border: 'top' },
  totalInt: { bold: true, border: 'top', format: '#,##0' },
  totalMoney: { bold: true, border: 'top', format: '#,##0.00' },
  totalPercent: { bold: true, border: 'top', format: '0.0%' },
  /** A line above a table, which runs on over the blank cells beside it. */
  warning: { color: '9C5700', fill: 'FFEB9C' },
} as const satisfies Readonly<Record<string, StyleSpec>>;

export type StyleName = keyof typeof STYLES;

/** Segment colours: one palette everywhere, told apart by colour-blind people too (lightness differs, names are always shown). */
export const TONES = {
  best: { color: '0B3D2E', fill: 'B7E1CD' },
  good: { color: '0B3D66', fill: 'CFE2F3' },
  middle: { color: '444444', fill: 'EFEFEF' },
  watch: { color: '7F4F00', fill: 'FFE8A3' },
  risk: { color: '7A1F1F', fill: 'F4C7C3' },
  lost: { color: '3D3D3D', fill: 'CCCCCC' },
} as const satisfies Readonly<Record<string, StyleSpec>>;

export type Tone = keyof typeof TONES;
