import type { StyledCell } from '../../patch/patch';
import type { StyleName } from '../../patch/styles.data';
import type { Lang } from '../../words';

/** A piece of a sentence: its text now, and the formula that gives it; null where nothing in the workbook can. */
export interface Live {
  readonly text: string;
  readonly formula: string | null;
}

/** A share as whole percent, half up, as TEXT shows it. */
export function percent(value: number, formula: string | null): Live {
  return { text: `${rounded(value * 100)}%`, formula: formula === null ? null : `TEXT(${formula},"0%")` };
}

/** A whole number, half up, without separators, so that every locale shows the same. */
export function whole(value: number, formula: string | null): Live {
  return { text: String(rounded(value)), formula: formula === null ? null : `TEXT(${formula},"0")` };
}

/** How far a figure rose or fell, from the new over the old: "上升16%", "fell by 4%", as whole percent. */
export function moved(ratio: number, formula: string | null, lang: Lang): Live {
  const [rose, fell, still] = { zh: ['上升', '下降', '持平'], en: ['rose by ', 'fell by ', 'stood still'] }[lang];
  const size = rounded(Math.abs(ratio - 1) * 100);
  const text = size === 0 ? still : `${ratio > 1 ? rose : fell}${size}%`;
  const live = (ratio: string): string =>
    `IF(ROUND(ABS(${ratio}-1),2)=0,${literal(still ?? '')},IF(${ratio}>1,${literal(rose ?? '')},${literal(fell ?? '')})&TEXT(ABS(${ratio}-1),"0%"))`;
  return { text: text ?? '', formula: formula === null ? null : live(formula) };
}

/** What a cell says. */
export function quoted(text: string, address: string): Live {
  return { text, formula: address };
}

/** Join pieces to one cell: a formula when any piece is live, plain text else. */
export function sentence(parts: readonly (string | Live)[], style?: StyleName): StyledCell {
  const value = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const look = style === undefined ? {} : { style };
  if (!parts.some((part) => typeof part !== 'string' && part.formula !== null)) return { value, ...look };
  const pieces = parts.map((part) => (typeof part === 'string' ? literal(part) : (part.formula ?? literal(part.text))));
  return { value, formula: pieces.filter((piece) => piece !== '""').join('&'), ...look };
}

/** A text as a formula writes it. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Half away from zero on the fifteen digits that a spreadsheet keeps. */
function rounded(value: number): number {
  const size = Math.floor(Number(Math.abs(value).toPrecision(15)) + 0.5);
  return value < 0 && size > 0 ? -size : size;
}
