import { FORMAT } from '../../messages/answers';
import type { Op, Request } from '../../messages/requests';
import { ServerRefusal } from '../refusal';
import { REQUEST_SHAPES } from './requestShapes.data';

/** Take the requests out of the text of a call. @throws ServerRefusal badRequest, saying which request is wrong and never what it holds */
export function readCall(text: string): readonly Request[] {
  const call = parsed(text);
  if (!isRecord(call) || call.get('format') !== FORMAT)
    throw new ServerRefusal('badRequest', `A call has the format ${FORMAT}.`);
  const requests = call.get('requests');
  if (!Array.isArray(requests)) throw new ServerRefusal('badRequest', 'A call holds a list of requests.');
  return requests.map(checked);
}

function parsed(text: string): unknown {
  try {
    const call: unknown = JSON.parse(text);
    return typeof call === 'object' && call !== null ? new Map(Object.entries(call)) : null;
  } catch {
    throw new ServerRefusal('badRequest', 'A call is JSON.');
  }
}

function isRecord(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map;
}

function checked(request: unknown, index: number): Request {
  const op: unknown = typeof request === 'object' && request !== null && 'op' in request ? request.op : undefined;
  if (!isOp(op)) throw new ServerRefusal('badRequest', `Request ${index} asks for nothing that is known.`);
  if (!REQUEST_SHAPES[op](request)) throw new ServerRefusal('badRequest', `Request ${index} (${op}) lacks something or holds something else.`); // prettier-ignore
  return request as Request; // its shape was checked just above
}

function isOp(op: unknown): op is Op {
  return typeof op === 'string' && Object.keys(REQUEST_SHAPES).includes(op);
}
