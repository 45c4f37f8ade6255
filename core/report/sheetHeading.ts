import { isoDate } from '../book/serial';
import type { BlockCell } from '../patch/patch';
import type { Portrait } from '../portrait';
import type { Bilingual, Lang } from '../words';
import { windowText } from './headerNotes';

/** The first lines of our own sheets: title, what the numbers rest on, and how to use the sheet. */
export function sheetHeading(
  portrait: Portrait,
  title: Bilingual,
  hint: Bilingual,
  lang: Lang,
): readonly (readonly BlockCell[])[] {
  const date = isoDate(portrait.today);
  const basis =
    lang === 'zh'
      ? `分析日 ${date} · ${windowText(portrait.recipe).zh}`
      : `Analysis date ${date} · ${windowText(portrait.recipe).en}`;
  return [
    [{ value: title[lang], style: 'title' }],
    [{ value: basis, style: 'subtle' }],
    [{ value: hint[lang], style: 'subtle' }],
  ];
}
