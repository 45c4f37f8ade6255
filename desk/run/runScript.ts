import type vm from 'node:vm';
import type { ExcelEnd } from '../excel/excelEnd';
import { openOfficeRealm, type OfficeRealm, type RealmOptions } from './officeRealm';
import { scriptCode } from './scriptCode';

/** A script to run and what to press afterwards. */
export interface ScriptRun {
  readonly code: string;
  readonly fileName: string;
  /** Ribbon function to call when the script has run: a name given to `Office.actions.associate`. */
  readonly command?: string;
  /** Ids of the buttons to press, one after another. */
  readonly clicks?: readonly string[];
}

/** How a run ended. `failures` are the errors nobody caught, first first. */
export interface ScriptOutcome {
  readonly failures: readonly unknown[];
}

/** Run a script on the real office.js over an emulated Excel, with top-level await, and wait until nothing is left to do: promises nobody awaited, timers, events.
 *  Nothing is thrown: what the script throws is in the outcome. */
export async function runScript(excel: ExcelEnd, run: ScriptRun, options: RealmOptions): Promise<ScriptOutcome> {
  const failures: unknown[] = [];
  const note = (reason: unknown): void => {
    if (!failures.includes(reason)) failures.push(reason);
  };
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  try {
    const realm = await openOfficeRealm(excel, options);
    await perform(realm, run, note);
    await realm.whenIdle();
    realm.close();
  } catch (thrown) {
    note(thrown);
  } finally {
    await turn();
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
  }
  return { failures };
}

async function perform(realm: OfficeRealm, run: ScriptRun, note: (reason: unknown) => void): Promise<void> {
  const script: vm.Script = scriptCode(run.code, run.fileName);
  if (!(await finished(realm, realm.run(script), note))) return;
  for (const id of run.clicks ?? []) {
    if (!realm.page.click(id)) note(new Error(`The script put no click listener on an element with the id "${id}".`));
    await realm.whenIdle();
  }
  if (run.command === undefined) return;
  const completed = new Promise<boolean>((resolve) => void realm.channel.onCommandCompleted(resolve));
  realm.channel.invokeCommand(run.command);
  const isDone = await Promise.race([completed, realm.whenIdle().then(() => false)]);
  if (!isDone)
    note(new Error(`No function named "${run.command}" was associated, or it never called event.completed().`));
}

/** A script that waits for what never comes would end in silence. */
async function finished(realm: OfficeRealm, result: unknown, note: (reason: unknown) => void): Promise<boolean> {
  const settled = Promise.resolve(result).then(
    () => 'done' as const,
    (thrown: unknown) => {
      note(thrown);
      return 'failed' as const;
    },
  );
  const first = await Promise.race([
    settled,
    realm
      .whenIdle()
      .then(turn)
      .then(() => 'idle' as const),
  ]);
  if (first !== 'idle') return first === 'done';
  const late = await Promise.race([settled, turn().then(() => 'idle' as const)]);
  if (late === 'idle') note(new Error('The script waits for a promise that nothing will settle.'));
  return late === 'done';
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
