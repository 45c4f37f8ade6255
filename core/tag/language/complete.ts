import type { Lang } from '../../words';
import { PROPOSED_JOINS, PROPOSED_SPANS, PROPOSED_UNITS, PROPOSED_VERBS } from './completions.data';
import type { FieldTable, RuleField } from './fields';
import { parseCondition } from './parse';
import { foldWord, isDigit, isWordLetter, pointsOf } from './points';
import { printSubject, printText } from './print';
import { isSpanUnit } from './readWindow';
import { UNIT_TREE } from './words/trees';

/** What could be written next. `text` takes the place of the characters from `from` to the caret (UTF-16 units). */
export interface Completion {
  readonly kind: 'column' | 'comparison' | 'value' | 'unit' | 'join';
  /** What people read. */
  readonly label: string;
  readonly text: string;
  readonly from: number;
}

/** So many are proposed. */
const MOST = 8;
/** A word begun is no longer than this. */
const LONGEST = 24;

/** Propose what may follow the text before the caret: columns, comparisons for the kind of the column, its values, units
 *  after a number, and / or. What was begun is completed; the longest beginning that fits something wins. Empty where
 *  nothing known can follow, inside a comment for example. The reader of conditions itself tells what is expected.
 *  @example completeCondition('订单金', table, 'zh')[0] -> { kind: 'column', label: '订单金额', text: '订单金额 ', from: 0 } */
export function completeCondition(before: string, table: FieldTable, lang: Lang): readonly Completion[] {
  const points = pointsOf(before);
  const length = points.raw.length;
  for (let from = Math.max(0, length - LONGEST); from <= length; from++) {
    const isInWord = isWordLetter(points.folded[from - 1] ?? ' ') && isWordLetter(points.folded[from] ?? ' ');
    if (isInWord || points.folded[from] === ' ') continue;
    const at = points.starts[from] ?? before.length;
    const found = begunBy(before.slice(at), proposed(before.slice(0, at), table, lang));
    if (found.length === 0) continue;
    return found.slice(0, MOST).map(({ kind, label, text }) => ({ kind, label, text: spaced(before, at, text), from: at })); // prettier-ignore
  }
  return [];
}

interface Proposal extends Omit<Completion, 'from'> {
  /** What it may be begun by. */
  readonly names: readonly string[];
}

/** A word that is whole already is no beginning, except of longer words. */
function begunBy(typed: string, all: readonly Proposal[]): readonly Proposal[] {
  if (typed === '') return all;
  const end = typed.endsWith(' ') ? ' ' : '';
  const word = foldWord(typed.replace(/^\[/, '')) + end;
  if (word.trim() === '') return [];
  const isWhole = (one: Proposal): boolean => one.names.some((name) => foldWord(name) === word.trim());
  const begins = (one: Proposal): boolean => one.names.some((name) => foldWord(name).startsWith(word));
  const holds = (one: Proposal): boolean => word.length > 1 && one.names.some((name) => foldWord(name).includes(word));
  const begun = all.filter((one) => begins(one) && !isWhole(one));
  return all.some(isWhole) ? begun : [...begun, ...all.filter((one) => !begins(one) && holds(one))];
}

/** What may stand after a text that ends between two words. */
function proposed(before: string, table: FieldTable, lang: Lang): readonly Proposal[] {
  const parsed = parseCondition(before, table);
  const { folded } = pointsOf(before);
  const endsInDigit = isDigit(folded[folded.length - 1] ?? '');
  const field = lastField(before, table);
  const units = endsInDigit && field ? words('unit', PROPOSED_UNITS[field.kind][lang]) : [];
  if (parsed.kind === 'condition' && parseCondition(`${before} 且`, table).kind === 'condition') return []; // a comment
  if (parsed.kind === 'condition') return [...units, ...words('join', PROPOSED_JOINS[lang])];
  const problem = parsed.problems[parsed.problems.length - 1];
  if (!problem || problem.at + problem.length < before.trimEnd().length) return [];
  switch (problem.code) {
    case 'empty':
    case 'expectedField':
      return table.fields.filter((one) => one.isHeldBack !== true).map((one) => column(one, table, lang));
    case 'expectedVerb':
      return words('comparison', PROPOSED_VERBS[field?.kind ?? 'number'][lang]);
    case 'expectedText':
    case 'emptyList':
      return valuesOf(field, lang);
    case 'expectedSpan':
    case 'expectedPlace':
      return endsInDigit ? words('unit', PROPOSED_SPANS[lang]) : [];
    case 'shareNeeded':
    case 'wrongUnit':
      return units;
    default:
      return [];
  }
}

function words(kind: Proposal['kind'], list: readonly string[]): readonly Proposal[] {
  return list.map((word) => ({ kind, label: word, text: word + (kind === 'unit' ? '' : ' '), names: [word] }));
}

function column(field: RuleField, table: FieldTable, lang: Lang): Proposal {
  const text = `${printSubject({ field: field.id, window: null }, table, lang)} `;
  return { kind: 'column', label: field.name[lang], text, names: [field.name.zh, field.name.en, ...field.synonyms] };
}

function valuesOf(field: RuleField | null, lang: Lang): readonly Proposal[] {
  return (field?.values ?? []).map(({ name, id, synonyms }) => ({
    kind: 'value',
    label: name[lang],
    text: printText(name[lang]),
    names: [name.zh, name.en, id, ...synonyms],
  }));
}

/** The column that the text names last. */
function lastField(text: string, table: FieldTable): RuleField | null {
  const { folded } = pointsOf(text);
  let [end, last]: [number, RuleField | null] = [0, null];
  for (let at = 0; at < folded.length; at++) {
    const isInWord = isWordLetter(folded[at - 1] ?? ' ') && isWordLetter(folded[at] ?? ' ');
    const found = isInWord || at < end ? null : table.tree.longest(folded, at);
    if (!found || isSpanUnit(UNIT_TREE.longest(folded, at)?.meaning)) continue;
    [end, last] = [at + found.length, found.meaning];
  }
  return last;
}

/** Words that are written apart get a space before them. */
function spaced(before: string, at: number, text: string): string {
  const [previous, next] = [before[at - 1] ?? '', text[0] ?? ''];
  const isGlued = previous !== '' && !' ([，,、'.includes(previous) && !/^[%\p{Script=Han}]/u.test(next);
  return isGlued ? ` ${text}` : text;
}
