import { HostError, say } from '../../core/index';
import type { WorkbookState } from '../../core/index';
import { ERROR_CODES, NUMERIC_CODES, OTHER_ERROR, type CodeMeaning } from './errors.data';

/** Turn whatever a call of Office.js threw into a refusal of the port. */
export function hostErrorOf(error: unknown, state: WorkbookState): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const known = meaningOf(error);
  if (known) return new HostError(known.kind, state, known.text, error);
  const text = { zh: say(OTHER_ERROR, 'zh', { code }), en: say(OTHER_ERROR, 'en', { code }) };
  return new HostError('failed', state, text, error);
}

/** Tell what an error code means; undefined for those that say nothing, such as GeneralException. */
export function meaningOf(error: unknown): CodeMeaning | undefined {
  return ERROR_CODES.get(codeOf(error));
}

/** Give the code of an error of Office.js; for other errors the name of their class. Their messages may cite cells (that of a broken answer does), so they stay in `cause`. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return NUMERIC_CODES.get(code) ?? String(code);
  if (typeof code === 'string' && code !== '') return code;
  return error instanceof Error ? error.name : 'unknown';
}
