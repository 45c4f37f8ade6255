import type { ExcelRig, Wire } from '../addin/excel/excelRig';

/** What can go wrong with one request to Excel. */
export type FaultKind =
  | 'failsBefore'
  | 'failsAfter'
  | 'neverAnswers'
  | 'actsButNeverAnswers'
  | 'late'
  | 'partly'
  | 'twice'
  | 'diesBefore'
  | 'diesAfter'
  | 'nulls'
  | 'stale'
  | 'throttled'
  | 'editing';

export const FAULT_KINDS: readonly FaultKind[] = [
  'failsBefore', 'failsAfter', 'neverAnswers', 'actsButNeverAnswers', 'late', 'partly', 'twice', 'diesBefore', 'diesAfter', 'nulls', 'stale', 'throttled', 'editing']; // prettier-ignore

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
  private readonly owed: { due: number; readonly body: string }[] = [];

  constructor(
    private readonly fault: Fault | null,
    private readonly before: (call: number) => void = () => undefined,
  ) {}

  readonly wire: Wire = async (body, end) => {
    const call = ++this.calls;
    this.before(call);
    for (const one of this.owed.splice(0)) {
      if (one.due <= call) await end.request(one.body);
      else this.owed.push(one);
    }
    if (this.isDead) return null;
    const { fault } = this;
    const strikes = fault !== null && (fault.lasts ? call >= fault.at : call === fault.at);
    if (!strikes) return this.sound(body, end);
    return this.spoiled(fault.kind, call, body, end);
  };

  private async sound(body: string, end: ExcelRig['end']): Promise<string> {
    const answer = await end.request(body);
    this.seen.set(body, answer);
    return answer;
  }

  private async spoiled(kind: FaultKind, call: number, body: string, end: ExcelRig['end']): Promise<string | null> {
    switch (kind) {
      case 'failsBefore':
        return failure('GeneralException');
      case 'failsAfter':
        await end.request(body);
        return failure('GeneralException');
      case 'neverAnswers':
        return null;
      case 'actsButNeverAnswers':
        await end.request(body);
        return null;
      case 'late':
        this.owed.push({ due: call + 3, body });
        return null;
      case 'partly':
        return end.request(body, { maxActions: 2 });
      case 'twice':
        await end.request(body);
        return end.request(body);
      case 'diesBefore':
        this.isDead = true;
        return null;
      case 'diesAfter':
        await end.request(body);
        this.isDead = true;
        return null;
      case 'nulls':
        return withNulls(await end.request(body));
      case 'stale':
        return this.seen.get(body) ?? this.sound(body, end);
      case 'throttled':
        return failure('ActivityLimitReached');
      case 'editing':
        return failure('InvalidOperationInCellEditMode');
      default:
        return kind satisfies never;
    }
  }
}

function failure(code: string): string {
  const error = { Code: code, Message: 'spoiled', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
  return JSON.stringify({ Error: error, TraceIds: [], ProcessedResults: { Results: [] } });
}

/** Cells of ranges come back as null, with no error. */
function withNulls(answer: string): string {
  return JSON.stringify(JSON.parse(answer), (key, value: unknown) =>
    key === 'Values' || key === 'Formulas' || key === 'ValueTypes' ? null : value,
  );
}
