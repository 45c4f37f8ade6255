import { HostError, say } from '../../core/index';
import type { WorkbookState } from '../../core/index';
import type { ServerErrorCode } from '../messages/answers';
import { LINK_FAILURES, MEANINGS, type Meaning } from './errors.data';
import { SheetsError } from './sheetsError';

/** Turn whatever a call threw into a refusal of the port. */
export function hostErrorOf(error: unknown, state: WorkbookState): HostError {
  if (error instanceof HostError) return error;
  const { kind, text } = meaningOf(error);
  const values = { message: messageOf(error) };
  const sheet = error instanceof SheetsError ? error.reason.sheet : null;
  const where = sheet === null ? { zh: '', en: '' } : { zh: `工作表“${sheet}”：`, en: `Sheet "${sheet}": ` };
  const words = { zh: `${where.zh}${say(text, 'zh', values)}`, en: `${where.en}${say(text, 'en', values)}` };
  return new HostError(kind, kind === 'unknown' && state !== 'unchanged' ? 'unknown' : state, words, error);
}

/** Tell whether asking again after a pause may do. */
export function passes(error: unknown): boolean {
  return !(error instanceof HostError) && meaningOf(error).passes;
}

function meaningOf(error: unknown): Meaning {
  return MEANINGS[codeOf(error)] ?? MEANINGS.other;
}

function codeOf(error: unknown): ServerErrorCode {
  if (error instanceof SheetsError) return error.reason.code;
  const message = messageOf(error);
  return LINK_FAILURES.find(({ words }) => words.test(message))?.code ?? 'other';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
