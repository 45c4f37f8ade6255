import { withDecision, type Decision } from '../../core/index';
import type { CardView, ManualTags } from '../engine/cardView';
import type { PersonKeys, ProjectEdits } from '../engine/edits';
import type { ReviewPair } from '../engine/reviewView';
import type { WorkItem } from '../engine/worklistView';

/** Keep a person's word about a pair; an earlier one about the same two goes. `day`: serial day on which it is said. */
export function withVerdict(
  edits: ProjectEdits,
  pair: ReviewPair,
  verdict: Decision['verdict'],
  day: number,
): ProjectEdits {
  const [left, right] = [pair.left.reference, pair.right.reference];
  return { ...edits, decisions: withDecision(edits.decisions ?? [], { verdict, left, right, day, note: '' }) };
}

/** Forget what was said about a pair. */
export function withoutVerdict(edits: ProjectEdits, pair: ReviewPair): ProjectEdits {
  return { ...edits, decisions: (edits.decisions ?? []).filter((one) => !isAbout(one, pair)) };
}

/** What was said about a pair and is not written yet; null for nothing. */
export function verdictOf({ decisions = [] }: ProjectEdits, pair: ReviewPair): Decision['verdict'] | null {
  return decisions.find((one) => isAbout(one, pair))?.verdict ?? null;
}

function isAbout({ left, right }: Decision, pair: ReviewPair): boolean {
  return nameOf(left) === nameOf(pair.left.reference) && nameOf(right) === nameOf(pair.right.reference);
}

function nameOf(reference: Decision['left']): string {
  return reference.kind === 'id' ? `id ${reference.id}` : `record ${reference.key}`;
}

type Tagged = Pick<CardView, 'id' | 'manual' | 'stored'>;

/** Give the tags by hand that a customer has without what waits. */
export function standingTags({ manualTags }: ProjectEdits, { id, manual, stored }: Tagged): ManualTags {
  return manualTags?.has(id) ? stored : manual;
}

/** Give the tags by hand of a customer, those that wait among them. */
export function manualTagsOf({ manualTags }: ProjectEdits, { id, manual }: Tagged): ManualTags {
  const text = manualTags?.get(id);
  if (text === undefined) return manual;
  const words = text === '' ? [] : text.split(BREAK);
  const isOff = (word: string): boolean => word.startsWith('-');
  return {
    added: words.filter((word) => !isOff(word)),
    removed: words.filter(isOff).map((word) => word.slice(1)),
  };
}

/** Give a customer a tag, or take one off. A tag that a person gave just goes; one of a rule is taken off until it is put back. */
export function withTag(edits: ProjectEdits, card: Tagged, tag: string, isWanted: boolean): ProjectEdits {
  const { added, removed } = manualTagsOf(edits, card);
  const [given, off] = [added.filter((one) => one !== tag), removed.filter((one) => one !== tag)];
  if (!isWanted && given.length === added.length) return withManualTags(edits, card, { added, removed: [...off, tag] });
  if (isWanted && off.length === removed.length)
    return withManualTags(edits, card, { added: [...given, tag], removed });
  return withManualTags(edits, card, { added: given, removed: off });
}

const BREAK = '；';

/** A cell that is again as it stands in the sheet does not wait. */
function withManualTags(edits: ProjectEdits, { id, stored }: Tagged, tags: ManualTags): ProjectEdits {
  const before = edits.manualTags ?? new Map<string, string>();
  const others = [...before].filter(([customer]) => customer !== id);
  const text = textOf(tags);
  const isBack = before.has(id) && text === textOf(stored);
  return { ...edits, manualTags: new Map(isBack ? others : [...others, [id, text]]) };
}

function textOf({ added, removed }: ManualTags): string {
  return [...added, ...removed.map((tag) => `-${tag}`)].join(BREAK);
}

/** Tell whether a text can stand as a tag in the column of tags by hand, where several are parted by these signs and a minus takes one off. */
export function isTag(text: string): boolean {
  return text.trim() !== '' && !/[;；、,，\n]/.test(text) && !/^[-−－–]/.test(text.trim());
}

/** Ask that a person be forgotten, or take that back. */
export function withErase(edits: ProjectEdits, person: PersonKeys, isWanted: boolean): ProjectEdits {
  const others = (edits.erase ?? []).filter((one) => one.keys[0] !== person.keys[0]);
  return { ...edits, erase: isWanted ? [...others, person] : others };
}

/** Tell whether a person is to be forgotten by the next run. */
export function isErased({ erase = [] }: ProjectEdits, person: PersonKeys): boolean {
  return erase.some((one) => one.keys[0] === person.keys[0]);
}

/** Keep a campaign to start; one for the same segment that waits goes. */
export function withCampaign(edits: ProjectEdits, segment: string, share: number): ProjectEdits {
  return { ...edits, campaigns: [...(withoutCampaign(edits, segment).campaigns ?? []), { segment, share }] };
}

/** Forget a campaign that waits. */
export function withoutCampaign(edits: ProjectEdits, segment: string): ProjectEdits {
  return { ...edits, campaigns: (edits.campaigns ?? []).filter((one) => one.segment !== segment) };
}

const MOST_HELD_OUT = 50;

/** Read a share in percent, 0 to 50; null for anything else.
 *  @example shareOf('10%') === 0.1 */
export function shareOf(text: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text.normalize('NFKC').trim());
  const percent = Number(parts?.[1] ?? NaN);
  return percent <= MOST_HELD_OUT ? percent / 100 : null;
}

/** Give the answer to a question that waits to be written; undefined where none does. */
export function answerOf({ answers }: ProjectEdits, question: string): string | undefined {
  return answers?.get(question);
}

/** Answer a question, or take the answer back with null. */
export function withAnswer(edits: ProjectEdits, question: string, answer: string | null): ProjectEdits {
  const others = [...(edits.answers ?? [])].filter(([id]) => id !== question);
  return { ...edits, answers: new Map(answer === null ? others : [...others, [question, answer]]) };
}

/** Note that a review was done. */
export function withReviewed(edits: ProjectEdits, kind: NonNullable<ProjectEdits['reviewed']>[number]): ProjectEdits {
  const { reviewed = [] } = edits;
  return reviewed.includes(kind) ? edits : { ...edits, reviewed: [...reviewed, kind] };
}

type Owned = Pick<WorkItem, 'label' | 'owner'>;

/** Give who is to complete a customer, what waits first. */
export function ownerOf({ owners }: ProjectEdits, { label, owner }: Owned): string {
  return owners?.get(label) ?? owner;
}

/** Name who is to complete a customer; what stands there already does not wait. */
export function withOwner(edits: ProjectEdits, item: Owned, owner: string): ProjectEdits {
  if (ownerOf(edits, item) === owner.trim()) return edits;
  return { ...edits, owners: new Map([...(edits.owners ?? []), [item.label, owner.trim()]]) };
}
