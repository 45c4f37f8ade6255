import { PRESET_NAMES, recipeFrom, type Lang } from '../../core/index';
import type { Memory, Moved, RememberedMapping, RememberedRecipe, RunShares } from './remembered';
import { roleFrom } from './roleFrom';

/** Read a remembered recipe. An unknown preset counts as the standard one, settings that no longer read are left out. */
export function parseRecipe(text: string | null): RememberedRecipe {
  const value = valueOf(text);
  if (!isRecord(value)) return { preset: 'standard', sets: [] };
  const preset = PRESET_NAMES.find((name) => name === value.preset) ?? 'standard';
  return { preset, sets: readableSets(preset, pairsOf(value.sets)) };
}

/** Read remembered answers; those that no longer read are left out. */
export function parseAnswers(text: string | null): Memory['answers'] {
  return readableSets('standard', pairsOf(valueOf(text)));
}

/** Read a remembered mapping; columns with roles that we do not know are left out. */
export function parseMapping(text: string | null): RememberedMapping {
  const value = valueOf(text);
  if (!isRecord(value)) return { sheet: null, columns: [] };
  const columns = pairsOf(value.columns).flatMap(([header, text]) => {
    const role = roleFrom(text);
    return role ? [[header, role] as const] : [];
  });
  return { sheet: typeof value.sheet === 'string' ? value.sheet : null, columns };
}

/** Read the remembered language; null when there is none. */
export function parseLanguage(text: string | null): Lang | null {
  const value = valueOf(text);
  return value === 'zh' || value === 'en' ? value : null;
}

/** Read the remembered shares of earlier runs; entries of another form are left out. */
export function parseHistory(text: string | null): readonly RunShares[] {
  const value = valueOf(text);
  return Array.isArray(value) ? value.flatMap(runOf) : [];
}

/** A later setting may contradict an earlier one, so they are tried one by one. */
function readableSets(
  preset: string,
  sets: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  let kept: readonly (readonly [string, string])[] = [];
  for (const set of sets) if (recipeFrom({ preset, sets: [...kept, set] }).ok) kept = [...kept, set];
  return kept;
}

function valueOf(text: string | null): unknown {
  if (text === null) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) && parsed.v === 1 ? parsed.value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pairsOf(value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown) => {
    const [key, text] = listOf(pair);
    return typeof key === 'string' && typeof text === 'string' ? [[key, text] as const] : [];
  });
}

function runOf(value: unknown): readonly RunShares[] {
  if (!isRecord(value)) return [];
  const { at, today, customers, set, shares } = value;
  if (typeof at !== 'string' || typeof set !== 'string' || !isCount(today) || !isCount(customers)) return [];
  if (!Array.isArray(shares)) return [];
  return [{ at, today, customers, set, shares: shares.flatMap(shareOf), moved: movedOf(value.moved) }];
}

function shareOf(value: unknown): readonly (readonly [string, number, number])[] {
  const [id, customers, cents] = listOf(value);
  return typeof id === 'string' && isCount(customers) && typeof cents === 'number' && Number.isFinite(cents)
    ? [[id, customers, cents]]
    : [];
}

function movedOf(value: unknown): Moved | null {
  if (!isRecord(value)) return null;
  const { up, down, joined, left } = value;
  return isCount(up) && isCount(down) && isCount(joined) && isCount(left) ? { up, down, joined, left } : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
