import { holds } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/workbook';
import { SELF, type ServiceObject } from '../frame/serviceType';
import { rangeType, type RangeState } from '../types';
import { writableCells } from './cells';
import type { MembersOf } from './membersOf';
import { firstOf, gridOfCells } from './read';
import { commonStyle, plainRichText, type RichText } from './richText';
import { richTextObject, richTextValueType } from './richTextTypes';
import { fontOfStyle, styleOfFont } from './textStyle';
import { checkShape, written } from './write';

rangeType.define({
  'getRichTextValue()': (state) => firstOf(state, richAt),
  'getRichTextValues()': (state) => gridOfCells(state, richAt),
  'setRichTextValue(RichTextValue)': (state, value: ServiceObject) => writeRich(state, () => value),
  'setRichTextValues(RichTextValue[][])': (state, values: ServiceObject[][]) => {
    checkShape(values, writableCells(state));
    return writeRich(state, (row, column) => values[row]?.[column]);
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** Where a sheet keeps texts with styles: by `row,column`, each with its text. One whose cell shows another text by now counts no more.
 *  Limit: it does not follow when rows or columns are inserted above; the cell's text is plain then. */
const KEPT = 'sheets.richTexts';
type KeptTexts = Readonly<Record<string, RichText>>;

function keptIn(sheet: SheetModel): KeptTexts {
  return (sheet.bag.get(KEPT) ?? {}) as KeptTexts; // only this file writes it
}

/** Give the text of a cell with its styles and links; null for numbers, dates and booleans, as the documentation says. */
export function richAt({ end, sheet }: RangeState, row: number, column: number): ServiceObject | null {
  const value = sheet.value(row, column);
  if (value !== null && typeof value !== 'string') return null;
  const base = styleOfFont(sheet.style(row, column).font);
  const kept = keptIn(sheet)[`${row},${column}`];
  const rich = kept?.text === value ? kept : plainRichText(value ?? '');
  return richTextObject(end, rich, base);
}

/** Texts go in as they are: nothing in them is read as a number or a formula. What the whole text has in common is the style of the cell. */
function writeRich(
  state: RangeState,
  valueAt: (row: number, column: number) => ServiceObject | undefined,
): typeof SELF {
  const area = writableCells(state);
  const { sheet } = state;
  const texts: Record<string, RichText> = { ...keptIn(sheet) };
  const richAtPlace = (row: number, column: number): RichText => {
    const value = valueAt(row, column);
    return value === undefined ? plainRichText('') : richTextValueType.stateOf(value).rich;
  };
  written(state, area, (row, column) => {
    const rich = richAtPlace(row, column);
    const key = `${area.top + row},${area.left + column}`;
    if (isPlain(rich)) Reflect.deleteProperty(texts, key);
    else texts[key] = rich;
    return { value: rich.text === '' ? null : rich.text, formula: null, format: null };
  });
  sheet.restyle(area, (row, column) => ({ font: fontOfStyle(commonStyle(richAtPlace(row, column).runs)) }), 'script');
  sheet.bag.set(KEPT, texts);
  sheet.touched('script');
  return SELF;
}

function isPlain({ runs }: RichText): boolean {
  return runs.every(({ link, style }) => link === null && Object.keys(style).length === 0);
}

/** Bring the styles and links of texts along with the texts. */
export function copyRichTexts(from: RangeState, to: RangeState, transposed: boolean): void {
  const kept = Object.entries(keptIn(from.sheet));
  const copied: Record<string, RichText> = {};
  for (const [key, rich] of kept) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!holds(from.area, row, column)) continue;
    const [down, right] = [row - from.area.top, column - from.area.left];
    const [rows, columns] = transposed ? [right, down] : [down, right];
    copied[`${to.area.top + rows},${to.area.left + columns}`] = rich;
  }
  if (Object.keys(copied).length > 0) to.sheet.bag.set(KEPT, { ...keptIn(to.sheet), ...copied });
}
