import { FORMAT, type Reply } from '../messages/answers';
import type { Request } from '../messages/requests';
import { readCall } from './call/readCall';
import { carryOut, READS } from './operations';
import { openBook, type OpenBook } from './own/openBook';
import { ServerRefusal, serverErrorOf } from './refusal';

/** How long to wait for another run of this script on the same spreadsheet, in milliseconds. */
const PATIENCE = 10_000;

/** Do what a call asks, in order, and answer in one JSON text. Calls that write hold the document's lock, so that two runs never interleave; it does not hold back people who type.
 *  Never throws for what a service refuses: that is an answer too. */
export function answerCall(text: string): string {
  return JSON.stringify(replyTo(text));
}

function replyTo(text: string): Reply {
  try {
    const requests = readCall(text);
    return requests.every(({ op }) => READS.has(op)) ? answersTo(requests) : lockedAnswersTo(requests);
  } catch (error) {
    return { format: FORMAT, error: serverErrorOf(error, null), at: 0 };
  }
}

/** @throws ServerRefusal locked when another run does not end in time; whatever the lock's service throws */
function lockedAnswersTo(requests: readonly Request[]): Reply {
  const lock = documentLock();
  if (lock?.tryLock(PATIENCE) === false)
    throw new ServerRefusal('locked', 'Another run is at work on this spreadsheet.');
  try {
    return answersTo(requests);
  } finally {
    flushed();
    lock?.releaseLock();
  }
}

/** A script that stands alone has no document to lock; the types do not say so. */
function documentLock(): GoogleAppsScript.Lock.Lock | null {
  return LockService.getDocumentLock(); // null outside of a spreadsheet
}

function answersTo(requests: readonly Request[]): Reply {
  const answers: unknown[] = [];
  let book: OpenBook | null = null;
  try {
    book = openBook();
    for (const request of requests) {
      if (!READS.has(request.op)) book.forget();
      answers.push(carryOut(book, request));
    }
    if (requests.some(({ op }) => !READS.has(op))) SpreadsheetApp.flush();
    return { format: FORMAT, answers };
  } catch (error) {
    return { format: FORMAT, error: serverErrorOf(error, book?.at ?? null), at: Math.min(answers.length, requests.length - 1) }; // prettier-ignore
  }
}

/** What was written before a refusal goes out before the lock does. A refusal of the flush was told already, or will be by the next look. */
function flushed(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}
