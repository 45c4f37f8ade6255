import type { OwnedSheet } from '../../patch/patch';
import { settingRows, type KnownColumn } from '../../project/settings/settingRows';
import type { Settings } from '../../project/settings/settings';
import { SETTING_COLUMNS, STATE_TEXTS, type SettingColumn } from '../../project/settings/settingsSheet.data';
import type { Bilingual, Lang } from '../../words';
import { tableSheet, texts } from './tableSheet';

/** Fields by which rows of the settings sheet are told apart. */
export const SETTING_KEY_FIELDS = ['key'] as const;

/** Plan the settings sheet: every setting with its value, standard, what it accepts and whether a person set it.
 *  All cells are text, so that nothing typed turns into a date or a formula. */
export function settingsSheet(settings: Settings, known: readonly KnownColumn[], lang: Lang): OwnedSheet {
  const rows = settingRows(settings, known, lang);
  const columns = SETTING_COLUMNS.map(({ id, header }) => ({
    field: id,
    header: header[lang],
    style: 'wrapped' as const,
    width: WIDTHS[id],
    values: texts(rows.map((row) => row[id])),
    ...(id === 'state' ? { tones: tonesOfStates(lang) } : {}),
  }));
  const heading = [
    [{ value: TITLE[lang], style: 'title' as const }],
    [{ value: HINT[lang], style: 'subtle' as const }],
  ];
  const extras = rows.map(({ extra }) => extra);
  const { extraHeaders } = settings;
  return tableSheet({ id: 'settings', heading, columns, rowCount: rows.length, fixed: 3, extraHeaders, extras }, lang);
}

const TITLE: Bilingual = { zh: '画像设置', en: 'Portrait settings' };
const HINT: Bilingual = {
  zh: '在“值”一列里改，下次运行时读取；清空即恢复标准值。其他各列由我们填写。',
  en: 'Change the Value column; the next run reads it. A blank cell goes back to the standard. We fill the other columns.',
};

const WIDTHS: Readonly<Record<SettingColumn, number>> = { group: 18, label: 42, value: 18, state: 14, standard: 14, accepts: 34, help: 60, key: 28 }; // prettier-ignore

function tonesOfStates(lang: Lang): ReadonlyMap<string, 'good' | 'risk' | 'watch'> {
  return new Map([
    [STATE_TEXTS.set[lang], 'good'],
    [STATE_TEXTS.wrong[lang], 'risk'],
    [STATE_TEXTS.unknown[lang], 'watch'],
  ]);
}
