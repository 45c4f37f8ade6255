import { useEffect, useMemo, useRef, useState } from 'react';
import type { Bilingual } from '../../core/index';
import { readAddress } from './address';
import type { Asked } from './address';
import { useDeskHandle } from './deskHandle';
import { filled, refusedText } from './errorText';
import { FAULT_CHOICES } from './faultChoices';
import type { RibbonButton } from './manifest';
import type { Settings } from './settings';
import { useSheets } from './sheets/useSheets';
import { useTrials } from './sheets/useTrials';
import { TEXTS } from './texts.data';
import { useAddin } from './useAddin';
import { useBook } from './useBook';
import type { Tell } from './useBook';
import { useNotices } from './useNotices';
import { useBuiltAddin } from './useRibbon';
import type { BuiltAddin } from './useRibbon';

/** What a person set, and the way to set it. */
export interface DeskSettings {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Hold together what stands on the desk: the workbook, the add-in beside it, the faults that are on, what is told to the person. */
export function useWorkplace({ settings }: DeskSettings) {
  const { notices, tell, dismiss, retract } = useNotices();
  const { book, doing, start, openFile, save } = useBook(tell, settings.lang);
  const asked = useMemo(() => readAddress(new URL(location.href)), []);
  const built = useBuiltAddin();
  const [isPaneOpen, setPaneOpen] = useState(true);
  const workbook = book?.opened.workbook ?? null;
  const isSheets = settings.host === 'sheets';
  const sheets = useSheets(workbook, isSheets, settings.lang, tell, retract);
  const trials = useTrials(sheets);
  useDeskHandle(workbook, sheets.desk?.record ?? null);
  const url = asked.addin ?? (built.kind === 'found' ? built.pane : null);
  const addin = useAddin(workbook, isSheets ? null : url, settings.lang, settings.theme);
  const { fault, chooseFault } = useFault(workbook, addin.planFaults);
  const file = useRef<HTMLInputElement>(null);
  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current) return;
    hasStarted.current = true;
    start(asked.book);
  }, [start, asked]);
  useStartNotices(asked, built, tell);
  const { setEditing } = addin;
  const person = useMemo(
    () => ({ editing: setEditing, refused: (error: unknown) => tell('warning', refusedText(error)) }),
    [setEditing, tell],
  );
  const press = ({ id, action }: RibbonButton) => {
    if (action === null) setPaneOpen(true);
    else addin.invoke(action, id);
  };
  return {
    notices,
    dismiss,
    workbook,
    addin,
    openFile,
    file,
    person,
    fault,
    isPaneOpen,
    closePane: () => setPaneOpen(false),
    sheets: isSheets ? { ...sheets, trials } : null,
    buttons: built.kind === 'found' ? built.buttons : [],
    busy: doing ?? busyText(addin.isBusy, sheets.isBusy),
    actions: { press, save, start, chooseFault },
  };
}

function busyText(isAddin: boolean, isScript: boolean): Bilingual | null {
  if (isScript) return TEXTS.scriptBusy;
  return isAddin ? TEXTS.busy : null;
}

/** A new workbook has a new Excel, in which all is well. */
function useFault(workbook: unknown, plan: ReturnType<typeof useAddin>['planFaults']) {
  const [chosen, setChosen] = useState({ workbook, id: FAULT_CHOICES[0].id });
  const fault = chosen.workbook === workbook ? chosen.id : FAULT_CHOICES[0].id;
  const chooseFault = (id: string) => {
    setChosen({ workbook, id });
    plan(FAULT_CHOICES.find((choice) => choice.id === id)?.plans ?? []);
  };
  return { fault, chooseFault };
}

/** What the person should know from the start. */
function useStartNotices(asked: Asked, built: BuiltAddin, tell: Tell): void {
  useEffect(() => {
    if (asked.addin !== null) tell('warning', filled(TEXTS.guest, { url: asked.addin.href }));
    if (asked.refusedAddin !== null) tell('error', filled(TEXTS.badAddin, { url: asked.refusedAddin }));
  }, [asked, tell]);
  const isMissing = built.kind === 'missing' && asked.addin === null;
  useEffect(() => {
    if (isMissing) tell('warning', TEXTS.noAddin);
  }, [isMissing, tell]);
}
