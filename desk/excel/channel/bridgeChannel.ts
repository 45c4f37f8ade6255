import type { ExcelEnd } from '../excelEnd';
import type { ExcelMessage } from '../events/eventMessages';

/** The object that office.js talks to when it finds it at `globalThis._richApiNativeBridge`; the library fills in `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const RICH_API_CATEGORY = 65536;

/** Make the bridge by which office.js reaches this Excel without a browser. Set it as `globalThis._richApiNativeBridge` before the library is loaded. */
export function createBridge(excel: ExcelEnd): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      void answer(excel, bridge, text);
    },
  };
  excel.onMessages((messages) => {
    const entries = messages.map((message, index) => entryOf(message, index));
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries } }));
  });
  return bridge;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

async function answer(excel: ExcelEnd, bridge: NativeBridge, text: string): Promise<void> {
  const request = JSON.parse(text) as BridgeRequest;
  if (request.type !== REQUEST) return;
  const { body } = request.message;
  const answered = await excel.request(typeof body === 'string' ? body : JSON.stringify(body));
  const message = { statusCode: 200, headers: {}, body: answered };
  bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: RESPONSE, message }));
}

/** One event as the library reads it: category, type, target, details as JSON, number, whether it came from another session. */
export function entryOf({ type, target, details }: ExcelMessage, index: number): readonly unknown[] {
  return [RICH_API_CATEGORY, type, target, JSON.stringify(details), index, details['source'] === 'Remote'];
}
