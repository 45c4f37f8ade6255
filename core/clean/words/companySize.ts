import { readAmount } from '../amountText';
import { halfWidth } from '../space';
import { REVENUE_BANDS, STAFF_BANDS, type SizeBand, type SizeMeasure } from './companySize.data';
import { wordKey } from './fold';
import { meaningsByKey, NO_ADDITIONS, type Additions } from './vocabulary';

/** What one text of a company-size column says. */
export type SizeReading =
  | { readonly kind: 'band'; readonly band: SizeBand }
  /** Readable, but it reaches over several bands: [from, to). */
  | { readonly kind: 'wide'; readonly measure: SizeMeasure; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown' };

/** Make the reader of company sizes (requirements 36, 38, 87; C27). Call it once per distinct text; numbers come as their digits.
 *  `measure` is what bare numbers count, as the header says; 人/员工/staff and 元/万/亿 in the text win over it. Bands are half-open: 100 is in 100-500.
 *  A range is taken as [from, to) and belongs to the band that holds all of it; "以上" and "以下" alone too, else it is `wide`.
 *  The user's words (kind "company size") are looked up first; their meaning is read as a size.
 *  Limit: 大型/中型/小型 depend on the industry in the standard (统计上大中小微型企业划分办法) and stay unknown, unless the user says what they mean.
 *  @example sizeReader('staff')('50-100人') -> { kind: 'band', band: [50, 100) } */
export function sizeReader(measure: SizeMeasure, additions: Additions = NO_ADDITIONS): (text: string) => SizeReading {
  const meant = meaningsByKey(additions);
  return (text) => sizeOf(meant.get(wordKey(text)) ?? text, measure);
}

/** The band of a number; null for a negative number or none.
 *  @example sizeBand('staff', 100)?.id -> "staff_100_500" */
export function sizeBand(measure: SizeMeasure, value: number): SizeBand | null {
  const bands = measure === 'staff' ? STAFF_BANDS : REVENUE_BANDS;
  return bands.find(({ from, to }) => value >= from && value < to) ?? null;
}

/** A longer text is no size. */
const LONGEST_SIZE = 64;

function sizeOf(text: string, unitless: SizeMeasure): SizeReading {
  if (text.length > LONGEST_SIZE) return { kind: 'unknown' };
  const plain = halfWidth(text)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[,，](?=\d{3})/g, '');
  const measure = measureIn(plain) ?? unitless;
  const bare = plain.replace(WORDS_ABOUT, '');
  const range = rangeOf(bare);
  if (!range) return { kind: 'unknown' };
  const { from, to } = range;
  const lowest = sizeBand(measure, from);
  if (!lowest) return { kind: 'unknown' };
  return to <= lowest.to ? { kind: 'band', band: lowest } : { kind: 'wide', measure, from, to };
}

/** Words that say what is counted or that it is about so many, and change nothing. */
const WORDS_ABOUT =
  /员工数?|人数|职工|从业人员|人员|人民币|年?营业?收入?|年?销售额|营收|规模|大约|约|左右|共|名|人|个|employees?|staff|people|persons?|headcount|revenue|turnover|yuan|rmb|cny|[¥￥元:：()（）]|per\s?year|\/年/g;

function measureIn(plain: string): SizeMeasure | null {
  if (/人|员工|职工|名|employee|staff|people|headcount/.test(plain)) return 'staff';
  return /[万萬亿億元¥￥]|营收|销售额|收入|revenue|turnover|rmb|cny|yuan/.test(plain) ? 'revenue' : null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(bare: string): Range | null {
  const two = /^(.+?)(?:-|–|—|~|～|至|到|to)(.+)$/.exec(bare);
  if (two) return between(two[1] ?? '', two[2] ?? '');
  const above =
    /^(?:>=?|≥|大于|超过|不少于|over|morethan|atleast)?(.+?)(?:\+|以上|及以上|\(含\)以上|ormore|andabove|andover)?$/.exec(
      bare,
    );
  const below =
    /^(?:<=?|≤|小于|少于|不足|不到|不超过|under|lessthan|below|upto)?(.+?)(?:以下|及以下|以内|orless|andbelow)?$/.exec(
      bare,
    );
  const [up, down] = [above?.[1] ?? '', below?.[1] ?? ''];
  if (up !== bare && amount(up) !== null) return { from: amount(up) ?? 0, to: Infinity };
  if (down !== bare && amount(down) !== null) return { from: 0, to: amount(down) ?? 0 };
  const exact = amount(bare);
  return exact === null ? null : { from: exact, to: exact };
}

/** "1000-5000万": the unit of the end counts for the beginning too where that would else be a number without one. */
function between(left: string, right: string): Range | null {
  const to = amount(right);
  const unit = /[万萬亿億千wk]+$/.exec(right)?.[0] ?? '';
  const from = amount(/[万萬亿億千wk]$/.test(left) ? left : `${left}${unit}`);
  return from === null || to === null || to <= from ? null : { from, to };
}

function amount(text: string): number | null {
  const { units } = readAmount(text.replace(/千万$/, '000万').replace(/百万$/, '00万'), 'point', 0);
  return units >= 0 ? units : null;
}
