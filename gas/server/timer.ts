import { refreshNow } from './oneClick';
import type { TextKey } from './texts.data';
import { words } from './words';

/** The entry point that a trigger calls. */
const HANDLER = 'refreshByTimer';

export type Rhythm = 'hourly' | 'daily' | 'monthly';

/** Refresh by itself from now on; null stops it. There is one trigger of ours at most. Gives what to tell the person.
 *  @throws Error whose message people can read when the permission for triggers was not asked for at installation */
export function setTimer(rhythm: Rhythm | null): string {
  try {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
    if (rhythm === null) return words('timerOff');
    install(rhythm);
    return words('timerOn', { when: words(CAPTIONS[rhythm]) });
  } catch (error) {
    if (!/permission|authoriz/i.test(String(error))) throw error;
    throw new Error(words('timerNotAllowed'));
  }
}

/** Run by a trigger: nobody is there to read, so a refusal is thrown on, and Google tells the owner by e-mail. */
export async function refreshOnTime(): Promise<void> {
  await refreshNow();
}

const CAPTIONS = { hourly: 'hourly', daily: 'daily', monthly: 'monthly' } as const satisfies Record<Rhythm, TextKey>;
/** Before people come to work. */
const HOUR = 6;

function install(rhythm: Rhythm): void {
  const clock = ScriptApp.newTrigger(HANDLER).timeBased();
  if (rhythm === 'hourly') clock.everyHours(1).create();
  else if (rhythm === 'daily') clock.everyDays(1).atHour(HOUR).create();
  else clock.onMonthDay(1).atHour(HOUR).create();
}
