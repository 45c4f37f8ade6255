import type { ServerError, ServerErrorCode } from '../messages/answers';
import { ERROR_MESSAGES } from './errors.data';

/** A refusal of our own. Its message is ours and cites no cell. */
export class ServerRefusal extends Error {
  constructor(
    readonly code: ServerErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ServerRefusal';
  }
}

/** Turn whatever a service threw into an error of the closed list. `sheet` is the one that was at work. */
export function serverErrorOf(thrown: unknown, sheet: string | null): ServerError {
  if (thrown instanceof ServerRefusal) return { code: thrown.code, message: thrown.message, sheet };
  const said = thrown instanceof Error ? thrown.message : '';
  for (const [pattern, code] of ERROR_MESSAGES) {
    const found = pattern.exec(said);
    if (found) return { code, message: found[0], sheet };
  }
  return { code: 'other', message: withoutValues(thrown instanceof Error ? thrown.name : 'unknown', said), sheet };
}

const MOST_LETTERS = 160;

/** Google's words about arguments and methods, without what stands in quotes and without digits; words beyond English may be anything, so they go too. */
function withoutValues(name: string, said: string): string {
  const bare = said
    .replace(/"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|「[^」]*」|`[^`]*`/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .replace(/\S*[\d@]\S*/g, '…');
  return `${name}: ${bare}`.slice(0, MOST_LETTERS);
}
