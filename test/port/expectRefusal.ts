import { HostError } from '../../core/index';
import type { HostErrorKind, WorkbookState } from '../../core/index';

/** Wait for a refusal of this kind and state; anything else fails the test. */
export async function expectRefusal(
  call: Promise<unknown>,
  kind: HostErrorKind,
  state: WorkbookState,
): Promise<HostError | null> {
  const outcome: unknown = await call.then(
    () => 'no refusal',
    (error: unknown) => error,
  );
  if (!(outcome instanceof HostError)) throw new Error(`expected ${kind}, got ${String(outcome)}`);
  expect([outcome.kind, outcome.state]).toEqual([kind, state]);
  return outcome;
}
