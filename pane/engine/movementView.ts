import {
  maskedKey,
  movementOf,
  readingOrder,
  segmentOf,
  type ClassSet,
  type Flow,
  type Movement,
  type Owned,
  type Portrait,
} from '../../core/index';

/** Who changed class since the last run, for the screens: counts, and the first people by amount. */
export interface MovementView {
  readonly set: ClassSet['id'];
  readonly up: number;
  readonly down: number;
  readonly same: number;
  readonly joined: number;
  readonly left: number;
  readonly flows: readonly Flow[];
  readonly people: readonly MovedPerson[];
}

export interface MovedPerson {
  /** Masked where the key is personal. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Zero-based row in the portrait sheet that this run writes. */
  readonly row: number;
}

const MOST_PEOPLE = 20;

/** Compare a portrait with the portrait sheet that stands in the book; null when there is none, or its record is lost. */
export function movementView(portrait: Portrait, owned: Owned): MovementView | null {
  const movement = movementOf(portrait, owned);
  if (!movement) return null;
  const { set, up, down, same, joined, left, flows } = movement;
  return { set, up, down, same, joined, left, flows, people: peopleOf(portrait, movement) };
}

function peopleOf(portrait: Portrait, { moved, before }: Movement): readonly MovedPerson[] {
  if (moved.length === 0) return [];
  const { ids, identity } = portrait.gathered;
  const { codes } = segmentOf(portrait);
  const isMoved = new Set(moved);
  const people: MovedPerson[] = [];
  const order = readingOrder(portrait);
  for (let place = 0; place < order.length && people.length < MOST_PEOPLE; place++) {
    const customer = order[place] ?? -1;
    if (!isMoved.has(customer)) continue;
    const key = maskedKey(identity.roleOf(customer), ids[customer] ?? '');
    people.push({ key, from: before[customer] ?? -1, to: codes[customer] ?? 0, row: place + 1 });
  }
  return people;
}
