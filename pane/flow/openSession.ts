import { recipeFrom, type Bilingual } from '../../core/index';
import { editCount } from '../engine/edits';
import { follower } from './following';
import { reader, type Reader } from './reading';
import { roleFrom } from './roleFrom';
import type { Session, SessionActions, SessionParts } from './session';
import { openStage, type Stage } from './stage';
import { addSampleSheet, addTemplateSheet, makePortrait, previewRun, takeBack } from './writing';

/** A session and what can be done in it. */
export interface OpenSession {
  readonly get: () => Session;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: SessionActions;
}

/** Open a session over a host and an engine. Nothing happens before `start`. */
export function openSession(parts: SessionParts): OpenSession {
  const stage = openStage(parts);
  const reading = reader(stage);
  const following = follower(stage);
  return {
    get: stage.get,
    subscribe: stage.subscribe,
    actions: {
      start: () => start(stage, reading, following.selected),
      readAgain: () => void reading.read(false),
      cancel: stage.stop,
      back: () => goBack(stage, reading),
      ...settingActions(stage, reading),
      preview: () => void previewRun(stage, reading),
      chooseOverwrite(overwrite) {
        const { phase } = stage.get();
        if (phase.kind === 'previewed') stage.set({ phase: { ...phase, overwrite } });
      },
      make: () => void makePortrait(stage, reading),
      undo: () => void takeBack(stage, reading, 'undo'),
      uninstall: () => void takeBack(stage, reading, 'uninstall'),
      addSample: (lang) => void addSampleSheet(stage, reading, lang),
      addTemplate: (name, headers) => void addTemplateSheet(stage, reading, name, headers),
      select(sheet, row, column) {
        const area = { top: row, bottom: row, left: column ?? 0, right: column ?? 0 };
        parts.host.select?.(sheet, area).catch(() => undefined);
      },
      edit(edits) {
        stage.set({ edits });
        // A portrait that was previewed with edits must not outlive them.
        if (editCount(edits) === 0) void reading.lookAgain();
      },
      ask: parts.engine.ask,
      followCustomer: following.follow,
    },
  };
}

function start(stage: Stage, reading: Reader, onSelected: (sheet: string, row: number) => void): () => void {
  let stopWatching: (() => void) | null = null;
  let isOver = false;
  void reading.read(true);
  stage.parts.host
    .watch?.((event) => {
      if (event.kind === 'selected') onSelected(event.sheet, event.area.top);
      else if (event.kind === 'sheets' || !event.isOurs) stage.set({ isStale: true });
    })
    .then(
      (stop) => (isOver ? stop() : (stopWatching = stop)),
      // Without events the pane still works; a person refreshes by hand.
      () => undefined,
    );
  return () => {
    isOver = true;
    stopWatching?.();
  };
}

function goBack(stage: Stage, reading: Reader): void {
  const { phase, view } = stage.get();
  const isKnown = phase.kind === 'previewed' || phase.kind === 'done';
  if (isKnown && view) stage.set({ phase: { kind: 'read', view, isBusy: false } });
  else void reading.read(false);
}

type SettingActions = Pick<
  SessionActions,
  | 'choosePreset'
  | 'changeSetting'
  | 'resetSettings'
  | 'answer'
  | 'mapColumn'
  | 'chooseSheet'
  | 'chooseDay'
  | 'chooseLanguage'
>;

function settingActions(stage: Stage, reading: Reader): SettingActions {
  const memory = () => stage.get().memory;
  const lookAgain = (): void => void reading.lookAgain();
  return {
    choosePreset(preset, sets = []) {
      stage.remember('recipe', { preset, sets });
      lookAgain();
    },
    changeSetting(key, text) {
      const errors = takeSetting(stage, key, text);
      if (errors.length === 0) lookAgain();
      return errors;
    },
    resetSettings() {
      stage.remember('recipe', { ...memory().recipe, sets: [] });
      stage.remember('answers', []);
      lookAgain();
    },
    answer(setting, value) {
      stage.remember('answers', [...memory().answers.filter(([one]) => one !== setting), [setting, value]]);
      lookAgain();
    },
    mapColumn(header, role) {
      const others = memory().mapping.columns.filter(([one]) => one !== header);
      const said = roleFrom(role);
      const columns = said
        ? [...others.filter(([, one]) => one === 'ignore' || one !== said), [header, said] as const]
        : others;
      stage.remember('mapping', { ...memory().mapping, columns });
      lookAgain();
    },
    chooseSheet(sheet) {
      stage.remember('mapping', { ...memory().mapping, sheet });
      lookAgain();
    },
    chooseDay(day) {
      stage.set({ day });
      lookAgain();
    },
    chooseLanguage: (lang) => stage.remember('lang', lang),
  };
}

/** A setting is kept only when it goes together with the others. */
function takeSetting(stage: Stage, key: string, text: string): readonly Bilingual[] {
  const { recipe, answers } = stage.get().memory;
  const sets = [...recipe.sets.filter(([one]) => one !== key), [key, text] as const];
  const result = recipeFrom({ preset: recipe.preset, sets });
  if (!result.ok) return result.errors;
  stage.remember('recipe', { ...recipe, sets });
  // A typed setting is a later word than an answer.
  if (answers.some(([one]) => one === key))
    stage.remember(
      'answers',
      answers.filter(([one]) => one !== key),
    );
  return [];
}
