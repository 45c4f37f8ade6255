import type { Lens } from './headers.data';
import type { ColumnMeaning, Role } from './meaning';
import type { ColumnProfile } from './profile';
import type { Candidate, ReadColumn } from './readColumn';
import * as reasons from './reasons';
import { guessByValues } from './rolesByValue';
import { valueFit } from './valueFit';

const LEAST = 0.3;
const SURE = 0.75;
const ORDER_ROLES: ReadonlySet<Role> = new Set<Role>([
  'orderId',
  'orderDate',
  'amount',
  'quantity',
  'unitPrice',
  'status',
  'productId',
  'product',
]);

/** Give every column at most one role and every role at most one column: best score first over the whole sheet.
 *  `strict` (service logs, surveys) asks for a sure header for date and amount and guesses nothing from values.
 *  Columns that lose keep role null and name the winner. Ties: fuller column, then header text, then place. */
export function assignRoles(columns: readonly ReadColumn[], lens: Lens, strict: boolean): readonly ColumnMeaning[] {
  const free = columns.filter((column) => column.said === null);
  const saidRoles = new Set(columns.map((column) => column.said));
  const byHeader = free
    .flatMap((column) => headerCandidates(column, lens, strict))
    .filter((candidate) => !saidRoles.has(candidate.role));
  const taken = new Set<Role>([
    ...byHeader.map((candidate) => candidate.role),
    ...columns.flatMap((column) => roleSaid(column)),
  ]);
  const byValue = strict ? [] : guessByValues(free, lens, taken);
  const candidates = [...byHeader, ...byValue].sort(bestFirst);
  const winners = choose(candidates);
  if (lens === 'orders') countPriceAsAmount(winners, saidRoles);
  const said = new Map(columns.flatMap((column) => roleSaid(column).map((role) => [role, column] as const)));
  return columns.map((column) => meaningOf(column, candidates, winners, said));
}

function roleSaid(column: ReadColumn): readonly Role[] {
  return column.said === null || column.said === 'ignore' ? [] : [column.said];
}

function headerCandidates(column: ReadColumn, lens: Lens, strict: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const hit of column.words.hits) {
    if (hit.lens !== null && hit.lens !== lens) continue;
    if (lens === 'customers' && ORDER_ROLES.has(hit.role)) continue;
    if (strict && (hit.role === 'amount' || hit.role === 'orderDate') && hit.strength < SURE) continue;
    const { fit, evidence } = valueFit(hit.role, column.profile, hit.vague, lens === 'customers');
    const score = hit.strength * fit * fillFactor(column.profile);
    if (score >= LEAST || (column.profile.filled === 0 && score > 0))
      found.push({ column, role: hit.role, score, hit, evidence });
  }
  return found;
}

/** Fuller columns count more: 0.75 for an empty one, 1 for a full one. */
export function fillFactor(profile: ColumnProfile): number {
  return profile.sampled === 0 ? 1 : 0.75 + (0.25 * profile.filled) / profile.sampled;
}

function bestFirst(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.column.profile.filled !== b.column.profile.filled) return b.column.profile.filled - a.column.profile.filled;
  if (a.column.header !== b.column.header) return a.column.header < b.column.header ? -1 : 1;
  if (a.role !== b.role) return a.role < b.role ? -1 : 1;
  return a.column.column - b.column.column;
}

function choose(candidates: readonly Candidate[]): Map<Role, Candidate> {
  const winners = new Map<Role, Candidate>();
  const used = new Set<ReadColumn>();
  for (const candidate of candidates) {
    if (candidate.score < LEAST || winners.has(candidate.role) || used.has(candidate.column)) continue;
    winners.set(candidate.role, candidate);
    used.add(candidate.column);
  }
  return winners;
}

/** A price with neither quantity nor amount beside it is what was paid. */
function countPriceAsAmount(winners: Map<Role, Candidate>, said: ReadonlySet<Role | 'ignore' | null>): void {
  const price = winners.get('unitPrice');
  const isAlone = !winners.has('amount') && !winners.has('quantity') && !said.has('amount') && !said.has('quantity');
  if (price === undefined || !isAlone) return;
  winners.delete('unitPrice');
  winners.set('amount', { ...price, role: 'amount', score: price.score * 0.7 });
}

function meaningOf(
  column: ReadColumn,
  candidates: readonly Candidate[],
  winners: ReadonlyMap<Role, Candidate>,
  said: ReadonlyMap<Role, ReadColumn>,
): ColumnMeaning {
  const { header, column: place } = column;
  if (column.said === 'ignore')
    return { column: place, header, role: null, confidence: 1, reason: reasons.SAID_IGNORE };
  if (column.said !== null)
    return { column: place, header, role: column.said, confidence: 1, reason: reasons.saidRole(column.said) };
  for (const [role, winner] of winners) {
    if (winner.column !== column) continue;
    return {
      column: place,
      header,
      role,
      confidence: Math.min(0.99, winner.score),
      reason: reasons.foundRole(header, winner.hit, winner.evidence),
    };
  }
  return { column: place, header, role: null, confidence: 0, reason: reasonForNone(column, candidates, winners, said) };
}

function reasonForNone(
  column: ReadColumn,
  candidates: readonly Candidate[],
  winners: ReadonlyMap<Role, Candidate>,
  said: ReadonlyMap<Role, ReadColumn>,
): ColumnMeaning['reason'] {
  if (column.words.other) return reasons.KNOWN_OTHER;
  const wish = candidates.find((candidate) => candidate.column === column);
  const role = wish?.role ?? column.words.hits.find((hit) => said.has(hit.role))?.role;
  const winner = role === undefined ? undefined : (winners.get(role)?.column ?? said.get(role));
  if (role !== undefined && winner !== undefined) return reasons.lostTo(role, winner.header, winner.column);
  const [hit] = column.words.hits;
  if (hit !== undefined) return reasons.valuesDisagree(column.header, hit.role);
  return reasons.UNKNOWN;
}
