import type { ServerError } from '../messages/answers';

/** A refusal of the server part. */
export class SheetsError extends Error {
  override readonly name = 'SheetsError';

  constructor(readonly reason: ServerError) {
    super(`${reason.code}: ${reason.message}`);
  }
}
