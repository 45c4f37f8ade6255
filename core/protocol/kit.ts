import { civilOf } from '../book/serial';
import type { Work } from '../host';
import type { Bench } from './bench';

/** What the steps of a run share. */
export interface Kit {
  /** This host's id, new each time it starts. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly bench: (work: Work) => Bench;
}

const DAY_MS = 86_400_000;
/** Serial of the first of January 1970. */
const SERIAL_1970 = 25_569;

function digits(value: number | undefined, length = 2): string {
  return String(value ?? 0).padStart(length, '0');
}

/** Write a time in milliseconds since 1970 as ISO text in UTC. */
export function isoTime(now: number): string {
  const days = Math.floor(now / DAY_MS);
  const [year, month, day] = civilOf(days + SERIAL_1970);
  const rest = now - days * DAY_MS;
  const [hour, minute, second] = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map(Math.floor);
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hour)}:${digits(minute)}:${digits(second)}.${digits(Math.floor(rest % 1000), 3)}Z`;
}
