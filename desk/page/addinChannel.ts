import type { Lang } from '../../core/index';
import { createOfficeChannel } from '../excel/channel/officeMessages';
import type { ExcelEnd } from '../excel/excelEnd';
import { frameName } from './frameName';
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
  readonly dispose: () => void;
}

/** Get ready to load a page into a frame as the Excel of the desk: messages of that frame, from that origin, and no others are answered.
 *  In: the page's address, the language and theme that Excel has. */
export function loadAddin(excel: ExcelEnd, url: URL, lang: Lang, theme: Theme): AddinLoad {
  const conversationId = crypto.randomUUID();
  const locale = lang === 'zh' ? 'zh-CN' : 'en-US';
  let frame: HTMLIFrameElement | null = null;
  const channel = createOfficeChannel(
    excel,
    {
      conversationId,
      hostOrigin: location.origin,
      displayLanguage: locale,
      contentLanguage: locale,
      theme: OFFICE_COLORS[theme],
    },
    (text) => frame?.contentWindow?.postMessage(text, url.origin),
  );
  const hear = (event: MessageEvent<unknown>) => {
    if (frame === null || event.source !== frame.contentWindow || event.origin !== url.origin) return;
    if (typeof event.data === 'string') channel.receive(event.data);
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
    dispose: () => {
      window.removeEventListener('message', hear);
      channel.dispose();
    },
  };
}
