import type { Bilingual } from '../words';
import { bare, nearestWord } from './nearest';
import type { Recipe } from './recipe';
import { SETTING_KEYS, SETTINGS } from './settings.data';
import type { Accepts, Choice } from './settings.data';
import { acceptedValues } from './describeSettings';

export type ParsedSetting =
  { readonly ok: true; readonly patch: Partial<Recipe> } | { readonly ok: false; readonly error: Bilingual };

/** Read one setting as people type it: `window` `all`, `r-cuts` `30,90,180`, `统计窗口` `全部`.
 *  Keys may be camelCase, kebab-case, snake_case or the setting's label; values may be full-width, and days may end in
 *  天 or "days". Reports what was expected and what came, and the nearest key when the key is unknown.
 *  @example parseSetting('active-days', '60') -> { ok: true, patch: { activeDays: 60 } } */
export function parseSetting(key: string, text: string): ParsedSetting {
  const known = settingKey(key);
  if (known === null) return { ok: false, error: unknownKey(key) };
  const value = valueOf(SETTINGS[known].accepts, text.normalize('NFKC').trim());
  if (value === null) return { ok: false, error: wrongValue(known, text) };
  return { ok: true, patch: patchOf(known, value) };
}

type SettingValue = string | number | readonly number[];

/** The one place where a checked value becomes part of a recipe: `valueOf` gave it by the setting's own `accepts`. */
function patchOf(key: keyof Recipe, value: SettingValue): Partial<Recipe> {
  return { [key]: value };
}

/** Give the setting that a person names by its key or its label in either language; null when there is none such. */
export function settingKey(typed: string): keyof Recipe | null {
  const word = bare(typed);
  const isNamed = (key: keyof Recipe): boolean =>
    [key, SETTINGS[key].label.zh, SETTINGS[key].label.en].some((name) => bare(name) === word);
  return SETTING_KEYS.find(isNamed) ?? null;
}

function valueOf(accepts: Accepts, text: string): SettingValue | null {
  switch (accepts.kind) {
    case 'choice':
      return choiceOf(accepts.choices, text);
    case 'whole':
      return within(wholeOf(text), accepts.min, accepts.max);
    case 'number':
      return within(numberOf(text), accepts.min, accepts.max);
    case 'daysOrAll':
      return ['all', '全部', '所有'].includes(text.toLowerCase())
        ? 'all'
        : within(wholeOf(text), accepts.min, accepts.max);
    case 'cuts':
      return cutsOf(accepts, text);
    default:
      return accepts satisfies never;
  }
}

function choiceOf(choices: readonly Choice[], text: string): string | null {
  const word = bare(text);
  return choices.find(({ value, also }) => [value, ...also].some((name) => bare(name) === word))?.value ?? null;
}

function wholeOf(text: string): number {
  const digits = /^(\d{1,15})\s*(?:天|days?|d)?$/i.exec(text);
  return digits === null ? NaN : Number(digits[1]);
}

function numberOf(text: string): number {
  return /^\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
}

function within(value: number, min: number, max: number): number | null {
  return value >= min && value <= max ? value : null;
}

function cutsOf(accepts: Extract<Accepts, { kind: 'cuts' }>, text: string): readonly number[] | null {
  const cuts = text.split(/\s*[,;、|]\s*|\s+/).map((part) => (accepts.whole ? wholeOf(part) : numberOf(part)));
  const isAscending = cuts.every((cut, at) => at === 0 || cut > (cuts[at - 1] ?? NaN));
  const isInRange = cuts.every((cut) => within(cut, accepts.min, accepts.max) !== null);
  return isAscending && isInRange && cuts.length <= accepts.mostCuts ? cuts : null;
}

function unknownKey(key: string): Bilingual {
  const nearest = nearestWord(key, SETTING_KEYS);
  if (nearest === null) {
    return {
      zh: `没有名为“${key}”的设置。可用的设置：${SETTING_KEYS.join('、')}。`,
      en: `There is no setting "${key}". Settings are: ${SETTING_KEYS.join(', ')}.`,
    };
  }
  return {
    zh: `没有名为“${key}”的设置。是不是想写 ${nearest}？`,
    en: `There is no setting "${key}". Did you mean ${nearest}?`,
  };
}

function wrongValue(key: keyof Recipe, text: string): Bilingual {
  const { label, accepts } = SETTINGS[key];
  return {
    zh: `设置 ${key}（${label.zh}）需要 ${acceptedValues(accepts, 'zh')}，但给的是“${text}”。`,
    en: `Setting ${key} (${label.en}) expects ${acceptedValues(accepts, 'en')}, but got "${text}".`,
  };
}
