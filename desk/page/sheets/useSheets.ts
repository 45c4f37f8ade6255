import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bilingual, Lang } from '../../../core/index';
import type { MenuSpec, PageSpec, Screen } from '../../sheets/frame/sheetsEnd';
import type { WorkbookModel } from '../../workbook/workbook';
import { filled } from '../errorText';
import { TEXTS } from '../texts.data';
import type { Tell } from '../useBook';
import { askPerson } from './askPerson';
import { NotBuilt } from './scriptProject';
import { openSheets, type Ended, type SheetsDesk } from './sheetsDesk';

/** A page that a script shows. Each showing is a new page, even of the same text. */
export interface ShownPage extends PageSpec {
  readonly key: number;
}

export interface ShownDialog extends ShownPage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isModal: boolean;
}

/** What the script has put on the screen. */
export interface SheetsScreen {
  readonly menus: readonly MenuSpec[];
  readonly sidebar: ShownPage | null;
  readonly dialog: ShownDialog | null;
}

/** The emulated Google Sheets beside the grid. */
export interface Sheets extends SheetsScreen {
  /** null on Excel, and until the script is loaded. */
  readonly desk: SheetsDesk | null;
  /** A function that a person chose is at work. */
  readonly isBusy: boolean;
  /** Call a function as the menu does: its error is told to the person. */
  readonly press: (functionName: string) => void;
  readonly fireTimers: () => void;
  readonly closeSidebar: () => void;
  readonly closeDialog: () => void;
  readonly resizeDialog: (size: Partial<Pick<ShownDialog, 'width' | 'height'>>) => void;
}

const BLANK: SheetsScreen = { menus: [], sidebar: null, dialog: null };
const TOAST = 'toast';
/** How to open the sidebar: said until it is open. */
const HINT = 'hint';

/** Takes back what was told of a group. */
type Retract = (group: string) => void;

/** Keep one Google Sheets for a workbook while the desk is set to it; open it anew when workbook or language change. */
export function useSheets(
  workbook: WorkbookModel | null,
  isOn: boolean,
  lang: Lang,
  tell: Tell,
  retract: Retract,
): Sheets {
  const [desk, setDesk] = useState<SheetsDesk | null>(null);
  const [shown, setShown] = useState<SheetsScreen>(BLANK);
  const [running, setRunning] = useState(0);
  useEffect(() => {
    if (workbook === null || !isOn) return undefined;
    let isOver = false;
    const opening = openSheets(workbook, lang, screenOf(setShown, tell, retract));
    void opening
      .then(async (opened) => {
        if (isOver) return;
        const ended = await opened.run('onOpen');
        if (isOver) return;
        setDesk(opened);
        tellFailure(tell, ended);
        tell('info', TEXTS.sheetsHint, HINT);
      })
      .catch((error: unknown) => {
        if (!isOver) tell('error', failedOpening(error));
      });
    return () => {
      isOver = true;
      retract(HINT);
      void opening.then((opened) => opened.close()).catch(() => undefined);
      setDesk(null);
      setShown(BLANK);
      setRunning(0);
    };
  }, [workbook, isOn, lang, tell, retract]);
  const work = useCallback(
    (begin: (at: SheetsDesk) => Promise<unknown>) => {
      if (desk === null) return;
      setRunning((count) => count + 1);
      void afterPainting()
        .then(() => begin(desk))
        .finally(() => setRunning((count) => Math.max(0, count - 1)));
    },
    [desk],
  );
  const actions = useMemo(() => actionsOn(setShown), []);
  return {
    ...shown,
    ...actions,
    desk,
    isBusy: running > 0,
    press: (name) => work(async (at) => tellFailure(tell, await at.run(name))),
    fireTimers: () => work(async (at) => tellTimers(tell, await at.fireTimers())),
  };
}

type Change = (change: (before: SheetsScreen) => SheetsScreen) => void;

let pages = 0;

/** What a script shows goes to the page; what it asks, to the person. */
function screenOf(change: Change, tell: Tell, retract: Retract): Screen {
  const keyed = <Page extends PageSpec>(page: Page): Page & { readonly key: number } => ({ ...page, key: ++pages });
  return {
    ...askPerson(window),
    // A menu that is added again takes the place of the one before.
    addMenu: (menu) =>
      change((before) => ({ ...before, menus: [...before.menus.filter((one) => !isSame(one, menu)), menu] })),
    showSidebar: (page) => {
      retract(HINT);
      change((before) => ({ ...before, sidebar: keyed(page) }));
    },
    showDialog: (page) => change((before) => ({ ...before, dialog: keyed(page) })),
    toast: (message) => tell('info', { zh: message, en: message }, TOAST),
  };
}

function isSame(one: MenuSpec, other: MenuSpec): boolean {
  return one.caption === other.caption && one.isAddon === other.isAddon;
}

function actionsOn(change: Change): Pick<Sheets, 'closeSidebar' | 'closeDialog' | 'resizeDialog'> {
  return {
    closeSidebar: () => change((before) => ({ ...before, sidebar: null })),
    closeDialog: () => change((before) => ({ ...before, dialog: null })),
    resizeDialog: (size) =>
      change((before) => ({ ...before, dialog: before.dialog === null ? null : { ...before.dialog, ...size } })),
  };
}

function tellFailure(tell: Tell, ended: Ended): void {
  if (ended.kind === 'done') return;
  const text = `${ended.name}: ${ended.message}`;
  tell('error', { zh: text, en: text });
}

function tellTimers(tell: Tell, endings: readonly Ended[]): void {
  if (endings.length === 0) tell('warning', TEXTS.noTimer, TOAST);
  else if (endings.every(({ kind }) => kind === 'done')) tell('success', TEXTS.timerFired, TOAST);
  for (const ended of endings) tellFailure(tell, ended);
}

function failedOpening(error: unknown): Bilingual {
  if (error instanceof NotBuilt) return TEXTS.noSheets;
  return filled(TEXTS.failedSheets, { why: error instanceof Error ? error.message : String(error) });
}

/** Let the browser show that something runs before the page is busy with it. */
function afterPainting(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
