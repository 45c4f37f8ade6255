import { useEffect } from 'react';

/** The parts of the page that F6 goes through, and where the focus goes in each when it was never there. */
const PARTS = [
  { part: 'nav', first: 'button' },
  { part: 'main', first: 'canvas[role="application"]' },
  { part: 'aside', first: 'iframe' },
] as const;

/** Let F6 move the focus from ribbon to cells to pane and round again, Shift+F6 back, as in Excel.
 *  The cells keep Tab for themselves: without F6 nobody at a keyboard would get away from them.
 *  Limit: a key pressed in the pane is the add-in's own; Tab leads out of there. */
export function usePartKeys(): void {
  useEffect(() => {
    const latest = new Map<Element, HTMLElement>();
    const remember = ({ target }: FocusEvent) => {
      const part = partOf(target);
      if (part !== undefined && target instanceof HTMLElement) latest.set(part, target);
    };
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      goOn(event.shiftKey ? -1 : 1, latest);
    };
    window.addEventListener('focusin', remember);
    window.addEventListener('keydown', move, true);
    return () => {
      window.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', move, true);
    };
  }, []);
}

function partOf(target: EventTarget | null): Element | undefined {
  const parts = PARTS.map(({ part }) => document.querySelector(part));
  return parts.find((part) => part !== null && target instanceof Node && part.contains(target)) ?? undefined;
}

/** Go to the next part that takes the focus; a closed pane does not. */
function goOn(step: 1 | -1, latest: ReadonlyMap<Element, HTMLElement>): void {
  const from = PARTS.findIndex(({ part }) => document.querySelector(part) === partOf(document.activeElement));
  for (let steps = 1; steps <= PARTS.length; steps++) {
    const next = PARTS[(from + step * steps + 2 * PARTS.length) % PARTS.length];
    if (next !== undefined && hasTaken(next, latest)) return;
  }
}

function hasTaken({ part, first }: (typeof PARTS)[number], latest: ReadonlyMap<Element, HTMLElement>): boolean {
  const place = document.querySelector(part);
  const known = place === null ? undefined : latest.get(place);
  const target = known?.isConnected === true ? known : place?.querySelector<HTMLElement>(first);
  target?.focus();
  return target !== undefined && target === document.activeElement;
}
