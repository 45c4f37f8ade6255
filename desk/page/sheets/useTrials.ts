import { useState } from 'react';
import { SHEETS_FAULTS } from './sheetsFaults';
import type { SheetsDesk } from './sheetsDesk';
import type { Trials } from './TryMenu';
import type { Sheets } from './useSheets';

interface Chosen {
  readonly desk: SheetsDesk | null;
  readonly fault: string;
  readonly mayTrigger: boolean;
}

/** Keep what a person tries out. A Google Sheets that is opened anew begins with all well. */
export function useTrials({ desk, fireTimers }: Pick<Sheets, 'desk' | 'fireTimers'>): Trials {
  const fresh: Chosen = { desk, fault: SHEETS_FAULTS[0].id, mayTrigger: false };
  const [kept, setKept] = useState(fresh);
  const chosen = kept.desk === desk ? kept : fresh;
  return {
    fault: chosen.fault,
    mayTrigger: chosen.mayTrigger,
    fireTimers,
    chooseFault: (fault) => {
      setKept({ ...chosen, fault });
      desk?.planFault(SHEETS_FAULTS.find(({ id }) => id === fault)?.fault ?? { kind: 'none' });
    },
    allowTriggers: (mayTrigger) => {
      setKept({ ...chosen, mayTrigger });
      desk?.allowTriggers(mayTrigger);
    },
  };
}
