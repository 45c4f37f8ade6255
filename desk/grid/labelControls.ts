import type { Lang } from '../../core/index';
import { LABELS } from './labels.data';

/** Give names to the grid's own controls and take wrong roles off them, now and as they come and go, so that a screen reader can tell them.
 *  Gives the way to change the language, and to stop. */
export function labelControls(
  container: HTMLElement,
  lang: Lang,
): { readonly setLanguage: (lang: Lang) => void; readonly dispose: () => void } {
  let spoken = lang;
  const label = () => {
    nameControls(container, spoken);
    mendRoles(container);
  };
  const observer = new MutationObserver(label);
  observer.observe(container, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-expanded'] });
  label();
  return {
    setLanguage: (next) => {
      spoken = next;
      label();
    },
    dispose: () => observer.disconnect(),
  };
}

function nameControls(container: HTMLElement, lang: Lang): void {
  const name = (selector: string, ...keys: readonly (keyof typeof LABELS)[]) =>
    container.querySelectorAll(selector).forEach((element, index) => {
      const key = keys[Math.min(index, keys.length - 1)];
      if (key !== undefined) element.setAttribute('aria-label', LABELS[key][lang]);
    });
  name('input[type="text"]', 'nameBox');
  name('a[aria-haspopup="dialog"]', 'names');
  name('button[data-u-comp="sheet-bar-append-button"]', 'addSheet', 'allSheets', 'earlierSheets', 'laterSheets');
  name('footer button[data-u-comp="button"], [data-u-comp="sheet-bar"] button[data-u-comp="button"]', 'laterSheets');
  name('button.univer-size-4', 'formulaBar');
  name('canvas[id^="univer-sheet-main-canvas"]', 'cells');
}

function mendRoles(container: HTMLElement): void {
  for (const link of container.querySelectorAll('a[aria-haspopup="dialog"]')) link.setAttribute('role', 'button');
  for (const wrapper of container.querySelectorAll('div[type="button"]')) {
    for (const wrong of ['type', 'aria-haspopup', 'aria-expanded']) wrapper.removeAttribute(wrong);
  }
  for (const toasts of document.querySelectorAll('section[aria-live]:not([role])')) toasts.setAttribute('role', 'log');
  for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) {
    const isCells = canvas.id.startsWith('univer-sheet-main-canvas');
    canvas.setAttribute('tabindex', isCells ? '0' : '-1');
    if (isCells) canvas.setAttribute('role', 'application');
  }
}
