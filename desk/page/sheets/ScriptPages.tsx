import type { Lang } from '../../../core/index';
import type { PageEnd } from './answerPage';
import { pressPartKey } from '../usePartKeys';
import type { HostWish } from './run/messages';
import { ScriptDialog } from './ScriptDialog';
import { SidebarPane } from './SidebarPane';
import { CLOSED } from './sheetsDesk';
import type { Sheets } from './useSheets';

/** The pages that a script shows now: its sidebar, and a dialog above everything. */
export function ScriptPages({ sheets, lang }: { readonly sheets: Sheets; readonly lang: Lang }) {
  const { desk, sidebar, dialog, closeSidebar, closeDialog } = sheets;
  const run: PageEnd['run'] = (name, args) => desk?.run(name, args) ?? Promise.resolve(CLOSED);
  const inSidebar = (wish: HostWish): void => {
    if (wish.kind === 'close') closeSidebar();
    if (wish.kind === 'focusPart') pressPartKey(wish.step);
    if (wish.kind === 'focusEditor') focusCells();
  };
  const inDialog = (wish: HostWish): void => {
    if (wish.kind === 'close') closeDialog();
    if (wish.kind === 'focusEditor') focusCells();
    if (wish.kind === 'width' || wish.kind === 'height') sheets.resizeDialog({ [wish.kind]: wish.pixels });
  };
  return (
    <>
      {sidebar !== null && (
        <SidebarPane page={sidebar} lang={lang} end={{ run, wish: inSidebar }} onClose={closeSidebar} />
      )}
      {dialog !== null && (
        <ScriptDialog dialog={dialog} lang={lang} end={{ run, wish: inDialog }} onClose={closeDialog} />
      )}
    </>
  );
}

function focusCells(): void {
  document.querySelector<HTMLElement>('[data-part="cells"] canvas[role="application"]')?.focus();
}
