import { legalValue } from './run/legalValue';
import { fromPage, type HostWish, type Opening, type ToPage } from './run/messages';
import type { Ended } from './sheetsDesk';

/** What answers the page of a script: its calls, and what it asks of its window. */
export interface PageEnd {
  readonly run: (name: string, args: readonly unknown[]) => Promise<Ended>;
  readonly wish: (wish: HostWish) => void;
}

/** Open a page in its frame and answer it over a port of its own. Gives the way to stop. */
export function answerPage(frame: Window, opening: Opening, end: PageEnd): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = fromPage(data);
    if (message === null) return;
    if (message.kind === 'host') end.wish(message.wish);
    else void answered(message.id, end.run(message.name, message.args)).then((answer) => port1.postMessage(answer));
  };
  // The frame's origin is nobody's, so that it has no name here. What is sent is the page itself.
  frame.postMessage(opening, '*', [port2]);
  return () => port1.close();
}

async function answered(id: number, ending: Promise<Ended>): Promise<ToPage> {
  const ended = await ending.catch((error: unknown): Ended => ({ kind: 'failed', name: 'Error', message: String(error) })); // prettier-ignore
  if (ended.kind === 'done') return { kind: 'done', id, value: returned(ended.value) };
  const message = ended.name === 'Error' ? ended.message : `${ended.name}: ${ended.message}`;
  return { kind: 'failed', id, name: 'ScriptError', message };
}

/** What a function gives back is copied by the same rules; what cannot be carried arrives as null, without an error, as at Google. */
export function returned(value: unknown): unknown {
  try {
    return legalValue(value, 'return') ?? null;
  } catch (_illegal) {
    return null;
  }
}
