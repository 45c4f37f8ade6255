import { pageRunner } from '../run/scriptRunner';
import type { FromPage, HostWish, Opening, ToPage } from '../run/messages';

// The frame in which the desk shows a page of a script. It waits for the page and a port, puts `google.script` in place as Google does,
// and writes the page into itself: what the page finds is its own document, at an origin that is nobody's.
window.addEventListener('message', open);

function open({ source, data, ports }: MessageEvent<Opening>): void {
  const [port] = ports;
  if (source !== window.parent || port === undefined || data.kind !== 'open') return;
  window.removeEventListener('message', open);
  const send = (message: FromPage): void => port.postMessage(message);
  const { run, hear } = pageRunner(send, (error) => window.reportError(error));
  port.onmessage = (event: MessageEvent<ToPage>) => hear(event.data);
  const wish = (one: HostWish) => send({ kind: 'host', wish: one });
  const host = {
    close: () => wish({ kind: 'close' }),
    setWidth: (pixels: number) => wish({ kind: 'width', pixels }),
    setHeight: (pixels: number) => wish({ kind: 'height', pixels }),
    editor: { focus: () => wish({ kind: 'focusEditor' }) },
  };
  Object.defineProperty(window, 'google', { value: { script: { run, host } }, configurable: true, writable: true });
  speak(data.language);
  show(data.html, (step) => wish({ kind: 'focusPart', step }));
}

/** The person's language at Google is the one that the desk is set to. */
function speak(language: string): void {
  Object.defineProperty(navigator, 'language', { get: () => language, configurable: true });
  Object.defineProperty(navigator, 'languages', { get: () => [language], configurable: true });
}

/** Parsed as it comes, so that the page's scripts run where they stand. Keys pressed here are not heard outside: without F6 nobody at a
 *  keyboard would come back from the sidebar to the menus before it. */
function show(html: string, leave: (step: 1 | -1) => void): void {
  document.open(); // takes every listener away
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    leave(event.shiftKey ? -1 : 1);
  });
  document.write(html);
  document.close();
}
