import type { Records } from '../cluster/record';
import type { KeyKind } from '../kinds';

/** Why two records may be one customer. `agreement`: the kinds are equal. `zeros`: ids that differ in leading zeros only. `likeness`: a matcher's own judgement.
 *  `decision`: a person said so. */
export interface LinkRule {
  readonly kind: 'agreement' | 'zeros' | 'likeness' | 'decision';
  readonly kinds: readonly KeyKind[];
}

/** Two records that may be one customer, one entry an index; `left` < `right`. `rule` is an index into `rules`. */
export interface Pairs {
  readonly rules: readonly LinkRule[];
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly rule: Uint8Array;
}

/** Find candidates (blocking). Pairs of a rule come best first, those of equal worth by record, so that the same input gives the same customers.
 *  Where many records are alike it is enough to pair each with the first: linking is transitive. */
export type PairSource = (records: Records) => Pairs;

export const Verdict = { no: 0, ask: 1, same: 2 } as const;

/** What is held of each pair: a `Verdict`, and a likeness of 0-1 (1 = equal keys). */
export interface PairVerdicts {
  readonly verdict: Uint8Array;
  readonly likeness: Float64Array;
}

/** Decide candidates, each by itself. */
export type PairDecision = (records: Records, pairs: Pairs) => PairVerdicts;

/** One way to tell that records are one customer: exact keys today, fuzzy or learned ones by the same two functions. */
export interface Matcher {
  readonly source: PairSource;
  readonly decide: PairDecision;
}

/** Collects pairs. */
export class PairWriter {
  private left = new Int32Array(1024);
  private right = new Int32Array(1024);
  private rule = new Uint8Array(1024);
  private count = 0;

  constructor(private readonly rules: readonly LinkRule[]) {}

  add(left: number, right: number, rule: number): void {
    if (this.count === this.left.length) this.widen();
    this.left[this.count] = Math.min(left, right);
    this.right[this.count] = Math.max(left, right);
    this.rule[this.count++] = rule;
  }

  finish(): Pairs {
    return {
      rules: this.rules,
      count: this.count,
      left: this.left.subarray(0, this.count),
      right: this.right.subarray(0, this.count),
      rule: this.rule.subarray(0, this.count),
    };
  }

  private widen(): void {
    const size = this.count * 2;
    const [left, right, rule] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    left.set(this.left);
    right.set(this.right);
    rule.set(this.rule);
    [this.left, this.right, this.rule] = [left, right, rule];
  }
}
