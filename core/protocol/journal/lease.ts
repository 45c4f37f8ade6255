import { HostError, type WorkbookState } from '../../host';
import type { Bench } from '../bench';
import { type Journal, journalText, parseJournal } from './journal';
import { type Kit, isoTime } from '../kit';
import { LEASE_KEY } from '../ownNames';

/** Who writes now. Workbooks have no lock; this is a sign on the door, and every write is checked besides. */
export interface Lease {
  /** The host's own id, new each time it starts. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** A lease that is not renewed ends by itself. */
  readonly until: number;
}

export const LEASE_MS = 120_000;
const RENEW_MS = 40_000;

/** Write a lease as text. */
export function leaseText(owner: string, now: number, since = now): string {
  const lease: Lease = { owner, since, until: now + LEASE_MS };
  return JSON.stringify(lease);
}

/** Refuse while somebody else holds the lease. Hosts do not tell names of people, so the refusal says since when. @throws HostError otherRun */
export function checkLease(
  settings: ReadonlyMap<string, string>,
  owner: string,
  now: number,
  state: WorkbookState = 'unchanged',
): void {
  const lease = parsed(settings.get(LEASE_KEY) ?? '');
  if (lease === null || lease.owner === owner || lease.until <= now || lease.until > now + LEASE_MS) return;
  const [since, until] = [timeOf(lease.since), timeOf(lease.until)];
  throw new HostError('otherRun', state, {
    zh: `另一个窗口或另一个人从 ${since} UTC 起正在写入这个工作簿（最晚到 ${until} UTC）。`,
    en: `Another window or person has been writing to this workbook since ${since} UTC (until ${until} UTC at the latest).`,
  });
}

/** Renew the lease from now on, before calls, for as long as the bench has its heartbeat.
 *  When it had ended, because the machine slept, and somebody else took it, the call fails. @throws HostError otherRun */
export function keepLease(kit: Kit, bench: Bench): void {
  const since = kit.now();
  let renewed = since;
  bench.heartbeat = async () => {
    const now = kit.now();
    if (now - renewed < RENEW_MS) return;
    if (now - renewed >= LEASE_MS) checkLease(await bench.readSettings(), kit.owner, now, bench.state);
    await bench.writeSettings(new Map([[LEASE_KEY, leaseText(kit.owner, now, since)]])).catch(() => undefined);
    renewed = now;
  };
}

/** Look right before the journal is written whether somebody began or ended a run since it was read. @throws HostError otherRun, changed */
export async function checkAlone(kit: Kit, bench: Bench, journal: Journal): Promise<void> {
  const settings = await bench.readSettings();
  checkLease(settings, kit.owner, kit.now(), bench.state);
  if (journalText(parseJournal(settings)) === journalText(journal)) return;
  throw new HostError('changed', bench.state, {
    zh: '读取之后，另一个窗口或另一个人运行或撤销过。',
    en: 'Another window or person ran or undid a run after the workbook was read.',
  });
}

function timeOf(milliseconds: number): string {
  return isoTime(milliseconds).slice(11, 19);
}

function parsed(text: string): Lease | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || !('owner' in found) || !('until' in found)) return null;
    const { owner, until } = found;
    if (typeof owner !== 'string' || typeof until !== 'number') return null;
    const since = 'since' in found && typeof found.since === 'number' ? found.since : until - LEASE_MS;
    return { owner, since, until };
  } catch {
    return null;
  }
}
