import type { ExcelEnd } from '../excelEnd';
import { entryOf } from './bridgeChannel';
import { changedBindings } from './bindingCalls';
import { callMethod } from './commonApi';
import type { OfficeSetting } from './officeSetting';
import { EventType, type ExcelMessage } from '../events/eventMessages';

/** The host end of the library's messages, apart from how they travel. */
export interface OfficeChannel {
  /** Take one message text of the page. */
  receive(text: string): void;
  /** Press a ribbon button: run the function that the page associated with `action`. */
  invokeCommand(action: string, buttonId?: string): void;
  /** Hear that a ribbon function called `event.completed()`, or that the page has none of that name. */
  onCommandCompleted(listener: (isDone: boolean) => void): () => void;
  dispose(): void;
}

/** Serve one page: answer its calls with this Excel and tell it what happens. `send` carries a message text to the page. */
export function createOfficeChannel(
  excel: ExcelEnd,
  setting: OfficeSetting,
  send: (text: string) => void,
): OfficeChannel {
  const registered = new Map<string, WireMessage>();
  const completed = new Set<(isDone: boolean) => void>();
  const reply = (request: WireMessage, data: unknown): void => send(JSON.stringify(response(request, data, 0)));
  const fire: Fire = (eventId, data, target = '') => {
    const registration = registered.get(keyOf(eventId, target));
    if (registration !== undefined) send(JSON.stringify(response(registration, data, 1)));
  };
  const stop = excel.onMessages((messages) => tell(excel, messages, registered, fire));
  const receive = (text: string): void => {
    const message = parsedMessage(text);
    if (message === null || message._messageType !== 0 || message._conversationId !== setting.conversationId) return;
    void serve(excel, setting, message, registered)
      .then((answer) => reply(message, answer))
      .then(() => {
        if (isCommandCompletion(message)) for (const listener of completed) listener(commandStatus(message) === 0);
      });
  };
  return {
    receive,
    invokeCommand: (action, buttonId = action) => fire(APP_COMMAND, appCommand(action, buttonId)),
    onCommandCompleted(listener) {
      completed.add(listener);
      return () => completed.delete(listener);
    },
    dispose: stop,
  };
}

const INVOKE = 0;
const REGISTER = 1;
const APP_COMMAND = 39;
const RICH_API_MESSAGE = 33;
const SELECTION_CHANGED = 2;
const BINDING_CHANGED = 4;
const COMMAND_COMPLETED = 94;
/** Asked for when a dialog is to be shown inside the page; this Excel shows none. */
const DIALOG_MESSAGE = 10;
/** `ooeOperationNotSupported` of the library. */
const NOT_SUPPORTED = 5000;

interface WireMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

function parsedMessage(text: unknown): WireMessage | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as WireMessage;
  } catch (_notOurs) {
    return null;
  }
}

function response(request: WireMessage, data: unknown, type: 0 | 1): object {
  return {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: type,
    _data: data,
  };
}

async function serve(
  excel: ExcelEnd,
  setting: OfficeSetting,
  message: WireMessage,
  registered: Map<string, WireMessage>,
): Promise<unknown> {
  if (message._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(excel, setting);
  if (message._actionType !== INVOKE) return register(message, registered);
  return callMethod(excel, setting, methodOf(message), message._data);
}

function register(message: WireMessage, registered: Map<string, WireMessage>): unknown {
  const { eventDispId = 0, targetId = '' } = (message._data ?? {}) as Registration;
  if (eventDispId === DIALOG_MESSAGE) return { Error: NOT_SUPPORTED };
  const id = keyOf(eventDispId, targetId);
  if (message._actionType === REGISTER) registered.set(id, message);
  else registered.delete(id);
  return { Error: 0 };
}

interface Registration {
  readonly eventDispId?: number;
  readonly targetId?: string;
}

/** Handlers of bindings are registered one by one; everything else has no target. */
function keyOf(eventId: number, target: string): string {
  return `${eventId}:${target}`;
}

type Fire = (eventId: number, data: unknown, target?: string) => void;

function methodOf(message: WireMessage): number {
  const { DdaMethod } = (message._data ?? {}) as { readonly DdaMethod?: { readonly DispatchId?: number } };
  return DdaMethod?.DispatchId ?? 0;
}

function isCommandCompletion(message: WireMessage): boolean {
  return message._actionName === 'executeMethod' && methodOf(message) === COMMAND_COMPLETED;
}

/** Nought when the function ran; the library's code of an unknown name otherwise. */
function commandStatus(message: WireMessage): number {
  const { 1: status } = (message._data ?? {}) as { readonly 1?: number };
  return status ?? 0;
}

function tell(
  excel: ExcelEnd,
  messages: readonly ExcelMessage[],
  registered: ReadonlyMap<string, WireMessage>,
  fire: Fire,
): void {
  const others = messages.filter((message) => message.type !== EventType.documentSelectionChanged);
  if (registered.has(keyOf(RICH_API_MESSAGE, '')) && others.length > 0)
    fire(RICH_API_MESSAGE, { ArrayData: others.map(entryOf) });
  if (others.length < messages.length) fire(SELECTION_CHANGED, {});
  if (![...registered.keys()].some((key) => key.startsWith(`${BINDING_CHANGED}:`))) return;
  for (const binding of others.flatMap((message) => changedBindings(excel, message)))
    fire(BINDING_CHANGED, { ddaBinding: binding }, binding.Name);
}

function appCommand(action: string, buttonId: string): object {
  return { 0: buttonId, 1: action, 2: JSON.stringify({ source: { id: buttonId } }) };
}

function appContext(excel: ExcelEnd, setting: OfficeSetting): object {
  return {
    _id: setting.conversationId,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: setting.displayLanguage ?? 'en-US',
    _dataLocale: setting.contentLanguage ?? 'en-US',
    _docUrl: excel.workbook.title,
    _clientMode: excel.session.readOnly ? 0 : 1,
    _settings: [...excel.workbook.settings],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _appInstanceId: setting.conversationId,
    _hostFullVersion: '16.0.0.0',
    _requirementMatrix: JSON.stringify(excel.host.requirementSets),
    _officeTheme: setting.theme,
  };
}
