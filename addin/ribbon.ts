/** The ribbon's buttons that run without a pane, by the FunctionName of the manifest. */
export const RIBBON_ACTIONS = ['refreshPortrait', 'undoPortrait'] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** What a press of each button does; a rejection is the caller's to show. */
export type RibbonWork = Readonly<Record<RibbonAction, () => Promise<void>>>;

/** Connect the ribbon's buttons to their work. Excel greys a button until its event is completed, so completion is
 *  told whatever happens; presses while one is at work are dropped. */
export function connectRibbon(work: RibbonWork): void {
  let busy = false;
  const press = async (action: RibbonAction, event: Office.AddinCommands.Event): Promise<void> => {
    if (busy) {
      event.completed();
      return;
    }
    busy = true;
    try {
      await work[action]();
    } finally {
      busy = false;
      event.completed();
    }
  };
  for (const action of RIBBON_ACTIONS)
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => void press(action, event));
}
