import { quotedSheet } from './address';
import { attributesOf, textOf } from './xmlTree';
import type { XmlElement } from './xmlTree';
import { xmlText } from './xmlText';

/** A defined name of the workbook, as it is or as we want it. */
export interface DefinedName {
  readonly name: string;
  /** Place of the sheet it belongs to, or null for the whole workbook. */
  readonly local: number | null;
  /** Whole element; an existing one that is untouched stays as it was written. */
  readonly markup: string;
}

/** A hidden name of ours. */
export interface HiddenName {
  readonly name: string;
  readonly local: number | null;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** What happens to the sheets of a workbook. */
export interface SheetMoves {
  /** Old place -> new place of sheets that stay as they are. */
  readonly places: ReadonlyMap<number, number>;
  /** Old place -> new place of sheets that we write anew; names local to them go. */
  readonly replaced: ReadonlyMap<number, number>;
  /** Names of sheets that go for good. */
  readonly gone: readonly string[];
}

/** The names of a workbook after sheets moved and ours were set. Existing ones keep their order; ours replace equals in place or come last.
 *  A hidden name of a sheet that is gone goes too; a visible one is kept and becomes #REF!. */
export function definedNames(
  xml: string,
  element: XmlElement | undefined,
  moves: SheetMoves,
  ours: readonly HiddenName[],
  p: string,
): string {
  const kept = (element?.children ?? []).flatMap((child) => movedName(xml, child, moves, p));
  const wanted = new Map(ours.map((name) => [keyOf(name), ownMarkup(name, p)]));
  const markup = kept.map((name) => {
    const key = keyOf(name);
    const own = wanted.get(key);
    wanted.delete(key);
    return own ?? name.markup;
  });
  return [...markup, ...wanted.values()].join('');
}

function keyOf(name: { readonly name: string; readonly local: number | null }): string {
  return `${name.local ?? ''} ${name.name.toLowerCase()}`;
}

function ownMarkup(name: HiddenName, p: string): string {
  const local = name.local === null ? '' : ` localSheetId="${name.local}"`;
  const hidden = name.hidden ? ' hidden="1"' : '';
  return `<${p}definedName name="${xmlText(name.name)}"${local}${hidden}>${xmlText(name.refersTo)}</${p}definedName>`;
}

function movedName(xml: string, element: XmlElement, moves: SheetMoves, p: string): readonly DefinedName[] {
  const attributes = attributesOf(xml, element);
  const name = attributes.get('name') ?? '';
  const written = attributes.get('localSheetId');
  const old = written === undefined ? null : Number(written);
  const local = old === null ? null : (moves.places.get(old) ?? null);
  if (old !== null && local === null) return [];
  const before = textOf(xml, element);
  const text = moves.gone.reduce(withoutSheet, before);
  if (text !== before && attributes.get('hidden') === '1') return [];
  const whole = xml.slice(element.start, element.end);
  if (local === old && text === before) return [{ name, local, markup: whole }];
  const rest = [...attributes].filter(([key]) => key !== 'localSheetId');
  const shown = [...rest, ...(local === null ? [] : [['localSheetId', String(local)] as const])];
  const start = shown.map(([key, value]) => ` ${key}="${xmlText(value)}"`).join('');
  return [{ name, local, markup: `<${p}definedName${start}>${xmlText(text)}</${p}definedName>` }];
}

/** A reference to a sheet that is gone becomes #REF!, as when a person deletes the sheet. */
function withoutSheet(formula: string, sheet: string): string {
  const quoted = `${quotedSheet(sheet)}!`;
  const bare = `${sheet}!`;
  if (formula.includes(quoted)) return formula.split(quoted).join('#REF!');
  return formula.startsWith(bare) ? formula.split(bare).join('#REF!') : formula;
}
