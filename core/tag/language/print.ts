import { isoDate } from '../../book/serial';
import type { Lang } from '../../words';
import type { CompareTest } from '../condition';
import { groupedDigits, plainDecimal } from './decimal';
import type { Expression, Question, Subject, Value } from './expression';
import { fieldTable, type FieldTable, type RuleField } from './fields';
import { foldWord, pointsOf } from './points';
import { Reader } from './reader';
import { parseCondition } from './parse';
import { readText } from './readText';
import { spanName, windowKey, windowName } from './window';

/** Write a condition in the canonical form of one language. Reading it again gives an equal condition.
 *  Names stand bare where that is read back as meant, else in brackets; texts are quoted where they must be.
 *  @example 近12个月订单金额 ≥ 10万 且 复购率 ≥ 60%; amount of last 12 months ≥ 100,000 and repurchase rate ≥ 60% */
export function printCondition(expression: Expression, table: FieldTable, lang: Lang): string {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.of.map((part) => printPart(part, expression.op, table, lang)).join(JOINED[lang][expression.op]);
    case 'not':
      return `${lang === 'zh' ? '非 ' : 'not '}(${printCondition(expression.of, table, lang)})`;
    default:
      return printQuestion(expression, table, lang);
  }
}

const JOINED = { zh: { and: ' 且 ', or: ' 或 ' }, en: { and: ' and ', or: ' or ' } } as const;
const SIGNS: Readonly<Record<CompareTest, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=', '<>': '≠' };

function printPart(part: Expression, within: 'and' | 'or', table: FieldTable, lang: Lang): string {
  const text = printCondition(part, table, lang);
  return (part.op === 'or' && within === 'and') || part.op === within ? `(${text})` : text;
}

function printQuestion(question: Question, table: FieldTable, lang: Lang): string {
  const field = table.byId.get(question.subject.field);
  const subject = printSubject(question.subject, table, lang);
  const value = (one: Value): string => printValue(one, field, lang, grouped);
  const no = (is: boolean, yes: string, not: string): string => ` ${is ? not : yes}`;
  const zh = lang === 'zh';
  switch (question.op) {
    case 'compare':
      return `${subject} ${SIGNS[question.test]} ${value(question.value)}`;
    case 'between': {
      const verb = no(question.negated, zh ? '介于' : 'between', zh ? '不介于' : 'not between');
      return `${subject}${verb} ${value(question.from)} ${zh ? '和' : 'and'} ${value(question.to)}`;
    }
    case 'in': {
      const verb = no(question.negated, zh ? '属于' : 'in', zh ? '不属于' : 'not in');
      const values = question.values.map((one) => printValue(one, field, lang, plainDecimal));
      return `${subject}${verb} (${values.join(', ')})`;
    }
    case 'match':
      return `${subject} ${printMatch(question, lang)}`;
    case 'blank':
      return subject + no(question.negated, zh ? '为空' : 'is blank', zh ? '不为空' : 'is not blank');
    case 'within': {
      const verb = no(question.negated, zh ? '在' : 'within', zh ? '不在' : 'not within');
      return `${subject}${verb} ${windowName(question.window)[lang]}${zh ? '内' : ''}`;
    }
    default:
      return question satisfies never;
  }
}

const MATCHES = {
  zh: { contains: ['包含', '不包含'], starts: ['以', '不以'], ends: ['以', '不以'] },
  en: {
    contains: ['contains', 'does not contain'],
    starts: ['starts with', 'does not start with'],
    ends: ['ends with', 'does not end with'],
  },
} as const;

function printMatch({ how, negated, text }: Extract<Question, { op: 'match' }>, lang: Lang): string {
  const verb = MATCHES[lang][how][negated ? 1 : 0];
  const endings = { contains: '', starts: ' 开头', ends: ' 结尾' } as const;
  return `${verb} ${quoted(text)}${lang === 'zh' ? endings[how] : ''}`;
}

/** Write a column with its stretch of time, as the shortest form that is read back as the same. */
export function printSubject(subject: Subject, table: FieldTable, lang: Lang): string {
  const { field: id, window } = subject;
  const field = table.byId.get(id);
  const names = field ? [field.name[lang], field.name.zh, field.name.en, ...field.synonyms] : [];
  const spoken = names.slice(0, 1).flatMap((name) => [windowed(name, window, lang), windowed(bracketed(name), window, lang)]); // prettier-ignore
  const certain = [...names, `@${id}`].map((name) => bracketed(name) + (window ? `(${windowName(window)[lang]})` : ''));
  const form = [...spoken, ...certain].find((text) => isReadAs(text, subject, table));
  return form ?? bracketed(`@${id}`);
}

function windowed(name: string, window: Subject['window'], lang: Lang): string {
  if (!window) return name;
  return lang === 'zh' ? windowName(window).zh + name : `${name} of ${windowName(window).en}`;
}

/** Read a form back as the parser would, and see that no longer name could begin with it. */
function isReadAs(text: string, subject: Subject, table: FieldTable): boolean {
  const parsed = parseCondition(`${text} ${PROBE}`, table);
  if (parsed.kind === 'problems' || parsed.expression.op !== 'blank') return false;
  const read = parsed.expression.subject;
  const folded = `${foldWord(text)} `;
  const isBeginning = [...table.byName.keys()].some(
    (name) => name.startsWith(folded) && couldFollow(name.slice(folded.length)),
  );
  return read.field === subject.field && keyOf(read.window) === keyOf(subject.window) && !isBeginning;
}

const PROBE = '为空';

/** What this printer may write after a column: a longer name that goes on in this way would swallow it. */
const FOLLOWING = '≥|≤|<|>|=|≠|属于 (|不属于 (|介于|不介于|包含|不包含|以|不以|为空|不为空|在 近|在 本|不在 近|不在 本|in (|not in (|between|not between|contains|does not|starts with|ends with|is blank|is not blank|within|not within|of last|of this'.split('|'); // prettier-ignore

function couldFollow(rest: string): boolean {
  return FOLLOWING.some((word) => rest.startsWith(word) || word.startsWith(rest));
}

function keyOf(window: Subject['window']): string {
  return window ? windowKey(window) : '';
}

function bracketed(name: string): string {
  return `[${name.split(']').join(']]')}]`;
}

/** How the digits of a number are written: by threes, but not in a list, where commas part values. */
type Digits = (value: number, shift?: number) => string;

function grouped(value: number, shift = 0): string {
  return groupedDigits(plainDecimal(value, shift));
}

function printValue(value: Value, field: RuleField | undefined, lang: Lang, digits: Digits): string {
  switch (value.kind) {
    case 'number':
      return printNumber(value.value, field, lang, digits);
    case 'span':
      return spanName(value)[lang];
    case 'date':
      return isoDate(value.day);
    case 'text':
      return printText(field?.values?.find(({ id }) => id === value.text)?.name[lang] ?? value.text);
    default:
      return value satisfies never;
  }
}

/** Amounts of whole thousands from 10,000 on are written in 万 in Chinese. */
function printNumber(value: number, field: RuleField | undefined, lang: Lang, digits: Digits): string {
  if (field?.kind === 'percent') return `${digits(value, 2)}%`;
  const isRound = Math.abs(value) >= 10000 && value % 1000 === 0;
  return lang === 'zh' && isRound ? `${digits(value, -4)}万` : digits(value);
}

const NO_FIELDS = fieldTable([]);

/** Write a text value so that it is read back: bare where that will do, else in quotation marks. */
export function printText(text: string): string {
  if (!/^[\p{L}\p{N}]+$/u.test(text)) return quoted(text);
  return readText(new Reader(text, NO_FIELDS)) === text ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${pointsOf(text)
    .raw.map((point) => (point === '"' || point === '＂' ? point + point : point))
    .join('')}"`;
}
