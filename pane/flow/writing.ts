import {
  HostError,
  plainSheet,
  type Area,
  type Lang,
  type RunRecord,
  type UndoReceipt,
  type Work,
} from '../../core/index';
import { NO_EDITS } from '../engine/edits';
import type { EngineRequest, NothingToDo } from '../engine/engine';
import { FIRST_RUN } from '../texts/firstRun';
import { applyRun, prepare, type Prepared } from './apply';
import { failureOf } from './failure';
import { currentRequest, type Reader } from './reading';
import { forgetRun, rememberRun } from './refresh';
import { NOTHING_REMEMBERED, type Phase, type Taking } from './session';
import type { Stage } from './stage';
import { hostWork, type FlowWork } from './steps';

/** Plan what would be written and show it. */
export async function previewRun(stage: Stage, reader: Reader): Promise<void> {
  stage.set({ phase: { kind: 'planning', progress: null, isStopping: false } });
  const work = stage.begin((progress) => ({ kind: 'planning', progress, isStopping: false }));
  try {
    const { stamp } = await reader.fresh(work);
    const prepared = await prepare(stage.parts, currentRequest(stage), stamp, work);
    if (!stage.isCurrent(work)) return;
    if (prepared.kind === 'none') stage.set({ phase: { kind: 'empty', nothing: prepared } });
    else stage.set({ phase: { kind: 'previewed', prepared, overwrite: false }, view: prepared.view });
  } catch (error) {
    fail(stage, error, 'unchanged');
  }
}

/** Write what was previewed, else what follows from the workbook as it is now. */
export async function makePortrait(stage: Stage, reader: Reader): Promise<void> {
  const { phase } = stage.get();
  const overwrite = phase.kind === 'previewed' && phase.overwrite;
  stage.set({ phase: { kind: 'applying', progress: null, isStopping: false, overwrite } });
  const work = stage.begin((progress) => ({ kind: 'applying', progress, isStopping: false, overwrite }));
  try {
    const request = overwrite ? { ...currentRequest(stage), overwrite } : currentRequest(stage);
    const ready = await readyToWrite(stage, reader, { phase, request, work });
    const applied = ready.kind === 'none' ? ready : await applyRun(stage.parts, request, ready, work);
    reader.forget();
    if (applied.kind === 'none') return stage.set({ phase: { kind: 'empty', nothing: applied } });
    const history = await rememberRun(stage.parts, stage.get().memory.history, applied);
    await noteRuns(stage);
    const memory = { ...stage.get().memory, history };
    const written = applied.patch.sheets.find((sheet) => sheet.id === 'portrait')?.name ?? null;
    stage.set({
      phase: { kind: 'done', applied },
      view: applied.view,
      memory,
      isStale: false,
      written,
      edits: NO_EDITS,
    });
  } catch (error) {
    reader.forget();
    await noteRuns(stage);
    fail(stage, error, 'unknown');
  }
}

/** What was previewed is written as it was seen; written over the originals only where the person chose that, from the same reading. */
async function readyToWrite(
  stage: Stage,
  reader: Reader,
  { phase, request, work }: { readonly phase: Phase; readonly request: EngineRequest; readonly work: FlowWork },
): Promise<Prepared | NothingToDo> {
  if (phase.kind === 'previewed' && !phase.overwrite) return phase.prepared;
  const { stamp } = phase.kind === 'previewed' ? phase.prepared : await reader.fresh(work);
  return prepare(stage.parts, request, stamp, work);
}

/** A run that stopped half way is in the journal, and can be undone from there. */
async function noteRuns(stage: Stage): Promise<void> {
  const runs = await stage.parts.host.runs?.().catch(() => null);
  if (runs) stage.set({ runs });
}

/** Take the last run back, or remove everything of ours. */
export async function takeBack(stage: Stage, reader: Reader, what: 'undo' | 'uninstall'): Promise<void> {
  const { host } = stage.parts;
  await taking(stage, what, async (work) => {
    const last = what === 'undo' ? await lastRun(stage) : undefined;
    const receipt = what === 'undo' ? await host.undo?.(work) : await host.uninstall?.(work);
    reader.forget();
    const { memory } = stage.get();
    const history = last === undefined ? memory.history : await forgetRun(stage.parts, memory.history, last.at);
    const kept = what === 'undo' ? { ...memory, history } : { ...NOTHING_REMEMBERED, lang: memory.lang };
    stage.set({ phase: { kind: 'taken', what, receipt: receipt ?? NOTHING_TAKEN }, memory: kept });
  });
}

/** The run that an undo takes back. */
async function lastRun({ parts }: Stage): Promise<RunRecord | undefined> {
  const runs = await parts.host.runs?.();
  return runs?.find((run) => run.state !== 'undone');
}

const NOTHING_TAKEN: UndoReceipt = { removedSheets: [], removedColumns: 0, restoredSheets: [], kept: [], notices: [] };

/** Put the sample sheet into the workbook and read it. */
export async function addSampleSheet(stage: Stage, reader: Reader, lang: Lang): Promise<void> {
  const { host, sample } = stage.parts;
  await taking(stage, 'sample', async (work) => {
    const sheet = await sample(lang);
    await host.addSheet?.(FIRST_RUN.sampleSheet[lang], sheet, work);
    await reader.read(false);
  });
}

/** Put an empty sheet with headers into the workbook, read it and select it. */
export async function addTemplateSheet(
  stage: Stage,
  reader: Reader,
  name: string,
  headers: readonly string[],
): Promise<void> {
  const { host } = stage.parts;
  await taking(stage, 'template', async (work) => {
    const added = await host.addSheet?.(name, plainSheet(name, [headers]), work);
    await reader.read(false);
    // A host that cannot select has added the sheet all the same.
    if (added !== undefined) await host.select?.(added, TOP_LEFT).catch(() => undefined);
  });
}

const TOP_LEFT: Area = { top: 0, bottom: 0, left: 0, right: 0 };

async function taking(stage: Stage, what: Taking, task: (work: Work) => Promise<void>): Promise<void> {
  stage.set({ phase: { kind: 'taking', what, progress: null, isStopping: false } });
  const work = stage.begin((progress) => ({ kind: 'taking', what, progress, isStopping: false }));
  try {
    await task(hostWork(work));
  } catch (error) {
    fail(stage, error, 'unknown');
  }
}

/** A cancelled host says itself what state it left; an engine that was stopped wrote nothing. */
function fail(stage: Stage, error: unknown, state: 'unchanged' | 'unknown'): void {
  const known = error instanceof HostError ? error.state : state;
  const wasEngine = error instanceof Error && error.name === 'EngineError';
  stage.set({ phase: { kind: 'failed', failure: failureOf(error, wasEngine ? 'unchanged' : known) } });
}
