import { useEffect } from 'react';
import type { AddinFrame } from './useAddin';

/** The parts of the page that F6 goes through, and where the focus goes in each when it was never there. */
const PARTS = [
  { part: '[data-part="top"]', first: 'button' },
  { part: '[data-part="ribbon"]', first: 'button' },
  { part: '[data-part="cells"]', first: 'canvas[role="application"]' },
  { part: '[data-part="pane"]', first: 'iframe' },
] as const;

/** Let F6 move the focus from top bar to ribbon to cells to pane and round again, Shift+F6 back, as in Excel.
 *  The cells keep Tab for themselves: without F6 nobody at a keyboard would get away from them. The add-in keeps Tab too;
 *  behind its last control the focus goes on to the next part, before its first one to the buttons above it. */
export function usePartKeys(addin: AddinFrame | null): void {
  useEffect(() => {
    const latest = new Map<Element, HTMLElement>();
    const remember = ({ target }: FocusEvent) => {
      const part = partOf(target);
      if (part !== null && target instanceof HTMLElement) latest.set(part, target);
    };
    const take = (target: HTMLElement) => {
      target.focus();
      if (target instanceof HTMLIFrameElement) addin?.enter();
      return target === document.activeElement;
    };
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      goOn(event.shiftKey ? -1 : 1, latest, take);
    };
    const stop = addin?.onExit((step) => (step === 1 ? goOn(step, latest, take) : paneButton()?.focus()));
    window.addEventListener('focusin', remember);
    window.addEventListener('keydown', move, true);
    return () => {
      stop?.();
      window.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', move, true);
    };
  }, [addin]);
}

/** Move the focus on, or back, as if F6 were pressed on this page: in a frame it is not heard here. */
export function pressPartKey(step: 1 | -1): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: step === -1 }));
}

/** The part that an element belongs to. The grid types into an editor that it keeps outside of everything else. */
function partOf(target: EventTarget | null): Element | null {
  const part = target instanceof Element ? target.closest('[data-part]') : null;
  return part ?? document.querySelector('[data-part="cells"]');
}

/** Go to the next part that takes the focus; a closed pane does not. */
function goOn(step: 1 | -1, latest: ReadonlyMap<Element, HTMLElement>, take: (target: HTMLElement) => boolean): void {
  const from = PARTS.findIndex(({ part }) => document.querySelector(part) === partOf(document.activeElement));
  for (let steps = 1; steps <= PARTS.length; steps++) {
    const next = PARTS[(from + step * steps + 2 * PARTS.length) % PARTS.length];
    const target = next === undefined ? null : targetIn(next, latest);
    if (target !== null && take(target)) return;
  }
}

function targetIn(
  { part, first }: (typeof PARTS)[number],
  latest: ReadonlyMap<Element, HTMLElement>,
): HTMLElement | null {
  const place = document.querySelector(part);
  const known = place === null ? undefined : latest.get(place);
  return known?.isConnected === true ? known : (place?.querySelector<HTMLElement>(first) ?? null);
}

function paneButton(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-part="pane"] button')].pop();
}
