import { HostError } from '../../../core/index';
import { LEASE_KEY } from '../ownNames';

/** Who writes now. Excel has no lock; this is a sign on the door, and every write is checked besides. */
export interface Lease {
  /** The add-in's own id, new each time it starts. */
  readonly owner: string;
  /** Milliseconds since 1970; a lease that is not renewed ends by itself. */
  readonly until: number;
}

export const LEASE_MS = 120_000;

/** Write a lease as text. */
export function leaseText(owner: string, now: number): string {
  const lease: Lease = { owner, until: now + LEASE_MS };
  return JSON.stringify(lease);
}

/** Refuse while somebody else holds the lease. @throws HostError otherRun */
export function checkLease(settings: ReadonlyMap<string, string>, owner: string, now: number): void {
  const lease = parsed(settings.get(LEASE_KEY) ?? '');
  if (lease === null || lease.owner === owner || lease.until <= now || lease.until > now + LEASE_MS) return;
  const until = new Date(lease.until).toISOString().slice(11, 19);
  throw new HostError('otherRun', 'unchanged', {
    zh: `另一次运行正在写入这个工作簿（最晚到 ${until} UTC）。`,
    en: `Another run is writing to this workbook (until ${until} UTC at the latest).`,
  });
}

function parsed(text: string): Lease | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || !('owner' in found) || !('until' in found)) return null;
    const { owner, until } = found;
    return typeof owner === 'string' && typeof until === 'number' ? { owner, until } : null;
  } catch {
    return null;
  }
}
