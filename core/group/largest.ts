/** The customers with most money, and how much of it is theirs. */
export interface Largest {
  /** Ten, and more where others have as much as the tenth. */
  readonly count: number;
  /** What the tenth of them spent, in cents. */
  readonly leastCents: number;
  readonly salesShare: number;
}

/** How many customers are called the largest, and how many others there must be. */
const TOP = 10;
const LEAST_CUSTOMERS = 100;
/** They are told from this share of the sales on. */
const LEAST_SHARE = 0.15;

/** Give the ten customers with most money where the sales hang on them: 15 % or more from ten of a hundred or more. Null otherwise, and where many
 *  have the same as the tenth. */
export function largestOf(cents: Float64Array): Largest | null {
  if (cents.length < LEAST_CUSTOMERS) return null;
  const total = cents.reduce((sum, money) => sum + money, 0);
  const leastCents = Float64Array.from(cents).sort()[cents.length - TOP] ?? 0;
  const theirs = cents.filter((money) => money >= leastCents);
  const sum = theirs.reduce((all, money) => all + money, 0);
  if (total <= 0 || leastCents <= 0 || theirs.length > 2 * TOP || sum / total < LEAST_SHARE) return null;
  return { count: theirs.length, leastCents, salesShare: sum / total };
}
