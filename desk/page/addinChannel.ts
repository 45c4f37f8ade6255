import type { Lang } from '../../core/index';
import { createOfficeChannel } from '../excel/channel/officeMessages';
import type { ExcelEnd } from '../excel/excelEnd';
import { frameName } from './frameName';
import { enterMessage, exitOf } from './paneFocus';
import type { Theme } from './settings';
import { OFFICE_COLORS } from './themes';

/** One load of an add-in's page: the name of its frame, and the way to its ribbon functions. */
export interface AddinLoad {
  readonly name: string;
  readonly url: string;
  /** Connect to the frame's window, or disconnect with null. */
  readonly attach: (frame: HTMLIFrameElement | null) => void;
  readonly invoke: (action: string, buttonId: string) => void;
  /** Hear that a ribbon function is done; gives the way to stop. */
  readonly onCompleted: (listener: () => void) => () => void;
  /** Ask the page to take the focus. */
  readonly enter: () => void;
  /** Hear that the focus leaves the page by keyboard, onwards or back; gives the way to stop. */
  readonly onExit: (listener: (step: 1 | -1) => void) => () => void;
  readonly dispose: () => void;
}

/** Get ready to load a page into a frame as the Excel of the desk: messages of that frame, from that origin, and no others are answered.
 *  In: the page's address, the language and theme that Excel has. */
export function loadAddin(excel: ExcelEnd, url: URL, lang: Lang, theme: Theme): AddinLoad {
  const conversationId = crypto.randomUUID();
  const locale = lang === 'zh' ? 'zh-CN' : 'en-US';
  let frame: HTMLIFrameElement | null = null;
  const exits = new Set<(step: 1 | -1) => void>();
  const post = (text: string) => frame?.contentWindow?.postMessage(text, url.origin);
  const channel = createOfficeChannel(
    excel,
    {
      conversationId,
      hostOrigin: location.origin,
      displayLanguage: locale,
      contentLanguage: locale,
      theme: OFFICE_COLORS[theme],
    },
    post,
  );
  const hear = (event: MessageEvent<unknown>) => {
    if (frame === null || event.source !== frame.contentWindow || event.origin !== url.origin) return;
    if (typeof event.data !== 'string') return;
    const step = exitOf(event.data);
    if (step !== null) for (const listener of exits) listener(step);
    channel.receive(event.data);
  };
  window.addEventListener('message', hear);
  return {
    name: frameName({ conversationId, locale, hostOrigin: location.origin }),
    url: url.href,
    attach: (element) => {
      frame = element;
    },
    invoke: (action, buttonId) => channel.invokeCommand(action, buttonId),
    onCompleted: (listener) => channel.onCommandCompleted(listener),
    enter: () => post(enterMessage(conversationId, location.origin)),
    onExit(listener) {
      exits.add(listener);
      return () => exits.delete(listener);
    },
    dispose: () => {
      window.removeEventListener('message', hear);
      channel.dispose();
    },
  };
}
