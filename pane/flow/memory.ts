import type { Host } from '../../core/index';
import { parseAnswers, parseHistory, parseLanguage, parseMapping, parseRecipe } from './parseMemory';
import type { Memory, RunShares } from './remembered';

/** Document settings, one a remembered thing; each text is JSON with its version in `v`. */
export const MEMORY_KEYS = {
  recipe: 'pane.recipe',
  mapping: 'pane.mapping',
  answers: 'pane.answers',
  lang: 'pane.language',
  history: 'pane.history',
} as const satisfies Readonly<Record<keyof Memory, string>>;

export const MOST_HISTORY = 20;

/** Read what the workbook remembers. Whatever cannot be read counts as not remembered. */
export async function loadMemory(host: Host): Promise<Memory> {
  const [recipe, mapping, answers, lang, history] = await Promise.all([
    host.load(MEMORY_KEYS.recipe),
    host.load(MEMORY_KEYS.mapping),
    host.load(MEMORY_KEYS.answers),
    host.load(MEMORY_KEYS.lang),
    host.load(MEMORY_KEYS.history),
  ]);
  return {
    recipe: parseRecipe(recipe),
    mapping: parseMapping(mapping),
    answers: parseAnswers(answers),
    lang: parseLanguage(lang),
    history: parseHistory(history),
  };
}

/** Save one remembered thing in the workbook; nothing to remember leaves nothing there. */
export async function saveMemory<K extends keyof Memory>(host: Host, key: K, value: Memory[K]): Promise<void> {
  const isNothing = value === null || (Array.isArray(value) && value.length === 0);
  await host.save(MEMORY_KEYS[key], isNothing ? null : JSON.stringify({ v: 1, value }));
}

/** Remember a run's shares, newest first; the oldest of more than twenty goes. */
export function withRun(history: readonly RunShares[], run: RunShares): readonly RunShares[] {
  return [run, ...history].slice(0, MOST_HISTORY);
}
