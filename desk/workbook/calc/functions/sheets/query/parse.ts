import { serialOf } from '../../../../../../core/index';
import { AGGREGATES, type Expression, type Query } from './language';
import { wordsOf, type Word } from './words';

/** Read a query; `columnOf` gives the place of a column's name, null when there is none. Null for what cannot be read.
 *  Source: "Query Language Reference", Google Charts documentation.
 *  Limit: `pivot`, `skipping` and `options` are not known; `format` is read over. */
export function parseQuery(text: string, columnOf: (name: string) => number | null): Query | null {
  const words = wordsOf(text);
  if (!words) return null;
  try {
    return new Reader(words, columnOf).query();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Unreadable extends Error {}

const FUNCTIONS = ['upper', 'lower', 'year', 'month', 'day', 'quarter', 'dayofweek', 'hour', 'minute', 'second', 'todate', 'abs']; // prettier-ignore

class Reader {
  private at = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly columnOf: (name: string) => number | null,
  ) {}

  query(): Query {
    const select = this.takes('select') ? this.selected() : null;
    const where = this.takes('where') ? this.either() : null;
    const groupBy = this.takes('group', 'by') ? this.list(() => this.sum()) : [];
    const orderBy = this.takes('order', 'by') ? this.list(() => this.ordered()) : [];
    const limit = this.takes('limit') ? this.number() : null;
    const offset = this.takes('offset') ? this.number() : 0;
    const labels = this.takes('label') ? this.list(() => ({ of: this.sum(), text: this.text() })) : [];
    if (this.takes('format')) this.list(() => [this.sum(), this.text()]);
    if (this.at < this.words.length) throw new Unreadable();
    return { select, where, groupBy, orderBy, limit, offset, labels };
  }

  private selected(): readonly Expression[] | null {
    return this.takes('*') ? null : this.list(() => this.sum());
  }

  private ordered(): Query['orderBy'][number] {
    const by = this.sum();
    const isDescending = this.takes('desc');
    if (!isDescending) this.takes('asc');
    return { by, isDescending };
  }

  private either(): Expression {
    let left = this.both();
    while (this.takes('or')) left = operator('or', left, this.both());
    return left;
  }

  private both(): Expression {
    let left = this.negated();
    while (this.takes('and')) left = operator('and', left, this.negated());
    return left;
  }

  private negated(): Expression {
    return this.takes('not') ? operator('not', this.negated()) : this.compared();
  }

  private compared(): Expression {
    const start = this.at;
    if (this.takes('(')) {
      const inner = this.either();
      if (this.takes(')') && !this.isArithmeticNext()) return inner;
      this.at = start;
    }
    const left = this.sum();
    if (this.takes('is', 'null')) return operator('is null', left);
    if (this.takes('is', 'not', 'null')) return operator('not', operator('is null', left));
    const found = COMPARISONS.find((words) => this.takes(...words));
    return found ? operator(found.join(' '), left, this.sum()) : left;
  }

  private isArithmeticNext(): boolean {
    const next = this.words[this.at]?.text ?? '';
    return /^(?:[-+*/=<>]|<=|>=|!=|<>|is|contains|starts|ends|like|matches)$/i.test(next);
  }

  private sum(): Expression {
    let left = this.product();
    for (;;) {
      const sign = ['+', '-'].find((one) => this.takes(one));
      if (sign === undefined) return left;
      left = operator(sign, left, this.product());
    }
  }

  private product(): Expression {
    let left = this.single();
    for (;;) {
      const sign = ['*', '/'].find((one) => this.takes(one));
      if (sign === undefined) return left;
      left = operator(sign, left, this.single());
    }
  }

  private single(): Expression {
    if (this.takes('(')) {
      const inner = this.sum();
      this.needs(')');
      return inner;
    }
    if (this.takes('-')) return operator('-', { kind: 'value', value: 0 }, this.single());
    const word = this.words[this.at++];
    if (!word) throw new Unreadable();
    if (word.kind === 'text') return { kind: 'value', value: word.text };
    if (word.kind === 'number') return { kind: 'value', value: Number(word.text) };
    if (word.kind === 'sign') throw new Unreadable();
    return word.kind === 'name' ? this.column(word.text) : this.named(word.text);
  }

  private named(word: string): Expression {
    const lower = word.toLowerCase();
    const next = this.words[this.at];
    if (next?.kind === 'text' && DATES.includes(lower)) {
      this.at++;
      return { kind: 'value', value: serialIn(next.text, lower) };
    }
    if (next?.text === '(') return this.called(lower);
    if (lower === 'true' || lower === 'false') return { kind: 'value', value: lower === 'true' };
    return this.column(word);
  }

  private called(name: string): Expression {
    this.needs('(');
    const aggregate = AGGREGATES.find((one) => one === name);
    if (!aggregate && !FUNCTIONS.includes(name)) throw new Unreadable();
    const of = this.list(() => this.sum());
    this.needs(')');
    const [first] = of;
    if (!first || of.length > 1) throw new Unreadable();
    return aggregate ? { kind: 'aggregate', name: aggregate, of: first } : { kind: 'call', name, of };
  }

  private column(name: string): Expression {
    const at = this.columnOf(name);
    if (at === null) throw new Unreadable();
    return { kind: 'column', at };
  }

  private list<T>(one: () => T): T[] {
    const items = [one()];
    while (this.takes(',')) items.push(one());
    return items;
  }

  private number(): number {
    const word = this.words[this.at++];
    if (word?.kind !== 'number') throw new Unreadable();
    return Number(word.text);
  }

  private text(): string {
    const word = this.words[this.at++];
    if (word?.kind !== 'text') throw new Unreadable();
    return word.text;
  }

  /** Go past words when they come next, all of them. */
  private takes(...wanted: readonly string[]): boolean {
    const isNext = wanted.every((text, index) => {
      const word = this.words[this.at + index];
      return (word?.kind === 'word' || word?.kind === 'sign') && word.text.toLowerCase() === text;
    });
    if (isNext) this.at += wanted.length;
    return isNext;
  }

  private needs(text: string): void {
    if (!this.takes(text)) throw new Unreadable();
  }
}

const COMPARISONS = [
  ['='], ['!='], ['<>'], ['<='], ['>='], ['<'], ['>'], ['contains'], ['starts', 'with'], ['ends', 'with'], ['matches'], ['like'],
] as const; // prettier-ignore
const DATES = ['date', 'datetime', 'timestamp', 'timeofday'];

function operator(name: string, ...of: readonly Expression[]): Expression {
  return { kind: 'operator', operator: name, of };
}

/** @throws Unreadable for a day or a time that there is not */
function serialIn(text: string, kind: string): number {
  const found = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?$/.exec(text.trim());
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found ?? [];
  if (!found || (year === undefined) !== (kind === 'timeofday')) throw new Unreadable();
  const days = year === undefined ? 0 : serialOf(Number(year), Number(month), Number(day));
  if (Number.isNaN(days)) throw new Unreadable();
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
