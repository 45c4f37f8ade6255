import { editDistance } from './editDistance';
import type { Dependency, Groups } from './dependencies';
import { Tally } from './dependencies';
import type { ValueFinding } from './finding';
import { shapeOf } from './shape';
import type { ValueColumn, ValueTable } from './valueTable';

/** Share of the other rows of a group that must agree before they speak. */
const OVERWHELMING = 0.75;
/** So many rows must speak for a value, over all groups. */
const FEWEST_WITNESSES = 3;
/** Two rows and this share of a group that hold the same value speak for it. */
const OWN_SHARE = 0.1;
/** One column speaks alone only for a value that is spelled much alike, or where this many rows agree nearly all. */
const LONE_WITNESSES = 5;
const LONE_SHARE = 0.9;
/** A found value that stands in more rows than this share of its rival is a value of its own. */
const RARE_SHARE = 0.2;
/** Share of wrong letters that still is a slip of the hand, where one column speaks and where several do. */
const SLIPS_OF_ONE = 0.25;
const SLIPS_OF_MANY = 0.4;
/** So many rows of one value, and this share of all its rows, are a rule of their own. */
const SMALLEST_BODY = 4;
const BODY_SHARE = 0.6;

/** Find cells that the rows of their groups speak against, and propose what these rows hold.
 *  A cell is found only when no column speaks for it, so a record whose key is wrong does not drag the rest along.
 *  Blanks are filled where every group that speaks says the same.
 *  Limit: where the wrong value is the majority of a group, the right ones are found.
 *  @example zip 35233 -> al al al al xl -> the fifth: found "xl", proposed "al" */
export function dependencyViolations(
  table: ValueTable,
  groups: readonly (Groups | null)[],
  dependencies: readonly Dependency[],
): readonly ValueFinding[] {
  const found = table.columns.flatMap((column, to) => {
    const against = new Map<number, Votes>();
    const own = new Int32Array(table.rowCount);
    for (const { from } of dependencies.filter((one) => one.to === to && one.isGood)) {
      const group = groups[from];
      if (group) collect(group, column, against, own);
    }
    const accused = [...against].flatMap(([row, votes]) => verdict(column, to, row, votes, own[row] ?? 0) ?? []);
    return withoutOtherRules(table, to, accused);
  });
  return withoutOtherRecords(found).map(({ finding }) => finding);
}

interface Accused {
  readonly finding: ValueFinding;
  /** Spelled much like what is proposed, or not of its shape: a slip of the hand rather than another fact. */
  readonly isSlip: boolean;
}

/** Where the rows of one value of another column go against the rest as a body, they follow a rule of their own:
 *  the averages of Alaska are not misspelt averages of Alabama. */
function withoutOtherRules(table: ValueTable, to: number, accused: readonly Accused[]): readonly Accused[] {
  const pardoned = new Set<number>();
  table.columns.forEach(({ codes, counts }, at) => {
    if (at === to) return;
    const rows = new Map<number, number>();
    for (const { finding } of accused) {
      const code = codes[finding.row] ?? -1;
      if (code >= 0) rows.set(code, (rows.get(code) ?? 0) + 1);
    }
    for (const { finding } of accused) {
      const code = codes[finding.row] ?? -1;
      const against = rows.get(code) ?? 0;
      if (against >= SMALLEST_BODY && against >= (counts[code] ?? 0) * BODY_SHARE) pardoned.add(finding.row);
    }
  });
  return accused.filter(({ finding }) => !pardoned.has(finding.row));
}

/** A row that differs from its group in two columns by well-formed values is another record: a second branch of the firm. */
function withoutOtherRecords(accused: readonly Accused[]): readonly Accused[] {
  const differing = new Map<number, number>();
  for (const { finding, isSlip } of accused)
    if (!isSlip && finding.found !== '') differing.set(finding.row, (differing.get(finding.row) ?? 0) + 1);
  return accused.filter(({ finding, isSlip }) => isSlip || (differing.get(finding.row) ?? 0) < 2);
}

/** What the columns that speak against a cell say. */
interface Votes {
  readonly code: number;
  columns: number;
  witnesses: number;
  /** Least share of agreeing rows among the groups. */
  share: number;
  isSplit: boolean;
}

/** Add what one column says. `own` counts the columns that speak for a row's own value. */
function collect(groups: Groups, column: ValueColumn, against: Map<number, Votes>, own: Int32Array): void {
  const tally = new Tally(column.texts.length);
  for (let group = 0; group + 1 < groups.starts.length; group++) {
    tally.count(groups, group, column.codes);
    const end = groups.starts[group + 1] ?? 0;
    for (let at = groups.starts[group] ?? 0; at < end; at++) {
      const row = groups.rows[at] ?? 0;
      const code = column.codes[row] ?? -1;
      const others = tally.total - (code >= 0 ? 1 : 0);
      if (code >= 0 && tally.of(code) > Math.max(1, tally.total * OWN_SHARE)) own[row] = (own[row] ?? 0) + 1;
      else if (code !== tally.top && others >= 2 && tally.most / others >= OVERWHELMING)
        vote(against, row, tally.top, tally.most, tally.most / others);
    }
  }
}

function vote(against: Map<number, Votes>, row: number, code: number, witnesses: number, share: number): void {
  const votes = against.get(row);
  if (!votes) against.set(row, { code, columns: 1, witnesses, share, isSplit: false });
  else if (votes.code !== code) votes.isSplit = true;
  else {
    votes.columns++;
    votes.witnesses = Math.max(votes.witnesses, witnesses);
    votes.share = Math.min(votes.share, share);
  }
}

function verdict(column: ValueColumn, to: number, row: number, votes: Votes, own: number): Accused | null {
  if (votes.isSplit || own > 0 || votes.witnesses < FEWEST_WITNESSES) return null;
  const code = column.codes[row] ?? -1;
  const [found, proposed] = [column.texts[code] ?? '', column.texts[votes.code] ?? ''];
  const rows = column.counts[code] ?? 0;
  const isSlip = isSlipOf(found, proposed, votes.columns >= 2 ? SLIPS_OF_MANY : SLIPS_OF_ONE);
  // A well-formed value that stands nowhere else is as likely a fact that the table knows once.
  if (found !== '' && rows === 1 && !isSlip) return null;
  const isOften = rows > (column.counts[votes.code] ?? 0) * RARE_SHARE;
  const isStrong = votes.witnesses >= LONE_WITNESSES && votes.share >= LONE_SHARE;
  if (votes.columns < 2 && (isOften || !(isSlip || isStrong))) return null;
  const confidence = isSlip ? 0.97 : 0.9;
  return { finding: { row, column: to, rule: 'dependency', found, proposed, confidence }, isSlip };
}

/** `slips` is the share of letters that may be wrong. */
function isSlipOf(found: string, proposed: string, slips: number): boolean {
  if (found === '') return false;
  const most = Math.max(1, Math.floor(proposed.length * slips));
  return editDistance(found, proposed, most) <= most || shapeOf(found) !== shapeOf(proposed);
}
