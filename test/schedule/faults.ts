import type { Ground, ScheduleRig, Wire } from './ground';

/** What can go wrong with one request, whatever the program. */
const ANYWHERE = [
  'failsAfter', 'neverAnswers', 'actsButNeverAnswers', 'late', 'partly', 'twice', 'diesBefore', 'diesAfter', 'nulls', 'stale'] as const; // prettier-ignore

/** One of those, or the name of a refusal of the program. */
export type FaultKind = string;

/** Everything that can go wrong on a ground. */
export function faultKinds({ refusals }: Ground): readonly FaultKind[] {
  return [...Object.keys(refusals), ...ANYWHERE];
}

/** Where a fault strikes: at one request, or from it on. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
  readonly lasts: boolean;
}

/** Counts requests, and spoils one of them. */
export class FaultyWire {
  calls = 0;
  /** The add-in was closed in the middle; nothing comes from it or to it any more. */
  isDead = false;
  private readonly seen = new Map<string, string>();
  private readonly owed: { due: number; readonly request: string }[] = [];

  constructor(
    private readonly ground: Ground,
    private readonly rig: ScheduleRig,
    private readonly fault: Fault | null,
  ) {}

  readonly wire: Wire = async (request) => {
    const call = ++this.calls;
    for (const one of this.owed.splice(0)) {
      if (one.due <= call) await this.rig.answer(one.request);
      else this.owed.push(one);
    }
    if (this.isDead) return null;
    const { fault } = this;
    const strikes = fault !== null && (fault.lasts ? call >= fault.at : call === fault.at);
    return strikes ? this.spoiled(fault.kind, call, request) : this.sound(request);
  };

  private async sound(request: string): Promise<string> {
    const answer = await this.rig.answer(request);
    this.seen.set(request, answer);
    return answer;
  }

  private async spoiled(kind: FaultKind, call: number, request: string): Promise<string | null> {
    const { ground, rig } = this;
    const refusal = ground.refusals[kind === 'failsAfter' ? 'failsBefore' : kind];
    if (kind === 'failsAfter') await rig.answer(request);
    if (refusal) return refusal(request, rig);
    switch (kind as (typeof ANYWHERE)[number]) {
      case 'neverAnswers':
        return null;
      case 'late':
        this.owed.push({ due: call + 3, request });
        return null;
      case 'partly':
        return rig.answerPartly(request);
      case 'twice':
        await rig.answer(request);
        return rig.answer(request);
      case 'diesBefore':
        this.isDead = true;
        return null;
      case 'actsButNeverAnswers':
      case 'diesAfter':
        await rig.answer(request);
        this.isDead = kind === 'diesAfter';
        return null;
      case 'nulls':
        return ground.withNulls(await rig.answer(request));
      case 'stale':
        return this.seen.get(request) ?? this.sound(request);
      default:
        throw new Error(`no fault is called ${kind}`);
    }
  }
}
