import type { Reference } from './reference';
import { isSameReference } from './reference';

/** A person's word about two customers. It wins over every rule and is replayed by every run. */
export interface Decision {
  readonly verdict: 'same' | 'different';
  readonly left: Reference;
  readonly right: Reference;
  /** Serial day on which it was made; 0 = not said. */
  readonly day: number;
  readonly note: string;
}

/** Add a decision; an earlier one about the same two goes. The list given stays as it is. */
export function withDecision(decisions: readonly Decision[], added: Decision): readonly Decision[] {
  return [...decisions.filter((one) => !isAboutSame(one, added)), added];
}

function isAboutSame(one: Decision, other: Decision): boolean {
  const straight = isSameReference(one.left, other.left) && isSameReference(one.right, other.right);
  return straight || (isSameReference(one.left, other.right) && isSameReference(one.right, other.left));
}
