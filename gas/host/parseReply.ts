import { FORMAT } from '../messages/answers';
import type { ServerError } from '../messages/answers';
import { SheetsError } from './sheetsError';

const OLD_SERVER: ServerError = { code: 'badRequest', message: 'The answer is not in the expected form.', sheet: null };

/** Read what the server part answered to a call of some requests. @throws SheetsError with what it refused; `badRequest` when the text is none of ours */
export function parseReply(text: string, requests: number): readonly unknown[] {
  const reply = parsed(text);
  if (!isRecord(reply) || reply.format !== FORMAT) throw new SheetsError(OLD_SERVER);
  if (isRecord(reply.error)) throw new SheetsError(serverError(reply.error));
  if (!Array.isArray(reply.answers) || reply.answers.length !== requests) throw new SheetsError(OLD_SERVER);
  return reply.answers;
}

function serverError({ code, message, sheet }: Record<string, unknown>): ServerError {
  return {
    code: (typeof code === 'string' ? code : 'other') as ServerError['code'], // an unknown code reads as `other` where it is looked up
    message: typeof message === 'string' ? message : '',
    sheet: typeof sheet === 'string' ? sheet : null,
  };
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
