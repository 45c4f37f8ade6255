import type { RowPlace } from '../engine/engine';
import { failureOf } from './failure';
import type { Stage } from './stage';

/** Shows the customer of the selected row while somebody looks. */
export interface Follower {
  readonly follow: (isOn: boolean) => void;
  /** The selection moved to a zero-based row of a sheet. */
  readonly selected: (sheet: string, row: number) => void;
}

/** Set up the follower of a stage. The latest selection wins. */
export function follower(stage: Stage): Follower {
  const { host } = stage.parts;
  let isOn = false;
  let latest = 0;
  const show = async (sheet: string, row: number): Promise<void> => {
    const turn = ++latest;
    const isLatest = (): boolean => turn === latest;
    const place = { sheet, row, isWritten: isWrittenSheet(stage, sheet) };
    try {
      stage.set({ card: { kind: 'reading' } });
      await showCard(stage, place, isLatest);
    } catch (error) {
      if (isLatest()) stage.set({ card: { kind: 'failed', failure: failureOf(error, 'unchanged') } });
    }
  };
  const showSelection = async (): Promise<void> => {
    const place = await host.selection?.().catch(() => null);
    if (place) await show(place.sheet, place.area.top);
    else stage.set({ card: { kind: 'none' } });
  };
  return {
    follow(next) {
      isOn = next;
      latest++;
      if (isOn && stage.get().view) void showSelection();
    },
    selected(sheet, row) {
      if (isOn && stage.get().view) void show(sheet, row);
    },
  };
}

async function showCard(stage: Stage, place: RowPlace, isLatest: () => boolean): Promise<void> {
  const { engine } = stage.parts;
  const card = await engine.customer(place);
  if (!isLatest()) return;
  if (!card) return stage.set({ card: { kind: 'nobody', sheet: place.sheet, row: place.row } });
  stage.set({ card: { kind: 'shown', card, past: null } });
  const past = await engine.history(place);
  if (isLatest()) stage.set({ card: { kind: 'shown', card, past } });
}

/** Right after a run our portrait sheet stands as it was planned, not as it was read. */
function isWrittenSheet(stage: Stage, sheet: string): boolean {
  const { written } = stage.get();
  return written !== null && written === sheet;
}
