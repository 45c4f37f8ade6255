import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Lang } from '../../core/index';
import { createExcelEnd } from '../excel/excelEnd';
import { withFaults } from '../faults/faults';
import type { FaultPlan, FaultyEnd } from '../faults/faults';
import type { WorkbookModel } from '../workbook/workbook';
import { loadAddin } from './addinChannel';
import type { AddinLoad } from './addinChannel';
import type { Theme } from './settings';

/** What the pane needs of a loaded add-in. */
export type AddinFrame = Pick<AddinLoad, 'name' | 'url' | 'attach' | 'enter' | 'onExit'>;

/** The add-in beside the grid and the emulated Excel that it talks to. */
export interface Addin {
  readonly frame: AddinFrame | null;
  readonly isBusy: boolean;
  readonly invoke: (action: string, buttonId: string) => void;
  readonly reload: () => void;
  /** Cells cannot be written from outside while a person edits one. */
  readonly setEditing: (on: boolean) => void;
  /** Let calls go wrong from now on; none for all is well. */
  readonly planFaults: (plans: readonly FaultPlan[]) => void;
}

/** Keep one Excel for each workbook and load the add-in's page into it, anew when the language or theme of Excel changes, as Excel itself does. */
export function useAddin(workbook: WorkbookModel | null, url: URL | null, lang: Lang, theme: Theme): Addin {
  const [loads, setLoads] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [load, setLoad] = useState<AddinLoad | null>(null);
  const excel = useExcel(workbook);
  useEffect(() => {
    if (excel === null || url === null) return undefined;
    const made = loadAddin(excel, url, lang, theme);
    const stop = made.onCompleted(() => setBusy(false));
    // A load listens to the window from its beginning and can be shown only when it is there.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setLoad(made);
    return () => {
      stop();
      made.dispose();
      setLoad(null);
      setBusy(false);
    };
  }, [excel, url, lang, theme, loads]);
  const invoke = useCallback(
    (action: string, buttonId: string) => {
      if (load === null) return;
      setBusy(true);
      load.invoke(action, buttonId);
    },
    [load],
  );
  const setEditing = useCallback(
    (on: boolean) => {
      if (excel !== null) editCell(excel, on);
    },
    [excel],
  );
  const planFaults = useCallback((plans: readonly FaultPlan[]) => excel?.plan(plans), [excel]);
  return { frame: load, isBusy, invoke, reload: () => setLoads((count) => count + 1), setEditing, planFaults };
}

/** Let a person begin or end editing a cell. */
function editCell({ session }: FaultyEnd, on: boolean): void {
  session.editing = on;
}

function useExcel(workbook: WorkbookModel | null): FaultyEnd | null {
  const excel = useMemo(() => (workbook === null ? null : withFaults(createExcelEnd(workbook))), [workbook]);
  useEffect(() => () => excel?.dispose(), [excel]);
  return excel;
}
