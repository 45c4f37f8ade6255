import { colorOf } from '../../../colorText';
import { ExcelError } from '../../../excelError';
import { dictionaryOf, invalidArgument, isAbsent, listOf, optionalFlagOf, wholeNumberOf, wordOf } from '../arguments';

/** One condition of a sort: by which line, on what, which way. */
export interface SortField {
  /** Column (or row, for a sort of columns) within the sorted cells, from zero. */
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  /** #RRGGBB, '' when sorting on values. */
  readonly color: string;
  /** Texts that read as numbers count as numbers. */
  readonly textAsNumber: boolean;
}

/** Read Excel.SortField[] of a request. `lines`: how many columns (or rows) there are to sort by.
 *  @throws ExcelError InvalidArgument; NotImplemented for icons */
export function sortFieldsFrom(value: unknown, lines: number): readonly SortField[] {
  const fields = listOf(value, 'fields');
  if (fields.length === 0) throw invalidArgument('A sort needs at least one field.');
  return fields.map((field) => sortFieldFrom(dictionaryOf(field, 'field'), lines));
}

/** Write a condition as Excel.SortField. */
export function sortFieldData(field: SortField): Readonly<Record<string, unknown>> {
  return {
    ascending: field.ascending,
    color: field.color,
    dataOption: field.textAsNumber ? 'TextAsNumber' : 'Normal',
    icon: null,
    key: field.key,
    sortOn: field.sortOn,
    subField: null,
  };
}

function sortFieldFrom(field: Readonly<Record<string, unknown>>, lines: number): SortField {
  const sortOn = isAbsent(field['sortOn']) ? 'Value' : wordOf(field['sortOn'], 'sortOn', SORT_ON);
  if (sortOn === 'Icon')
    throw new ExcelError('NotImplemented', "The requested feature isn't implemented: sorts on icons.");
  const option = isAbsent(field['dataOption']) ? 'Normal' : wordOf(field['dataOption'], 'dataOption', DATA_OPTIONS);
  return {
    key: wholeNumberOf(field['key'], 'key', 0, lines - 1),
    ascending: optionalFlagOf(field['ascending'], 'ascending', true),
    sortOn,
    color: sortOn === 'Value' ? '' : colorOf(field['color'], 'color'),
    textAsNumber: option === 'TextAsNumber',
  };
}

const SORT_ON = ['Value', 'CellColor', 'FontColor', 'Icon'] as const;
const DATA_OPTIONS = ['Normal', 'TextAsNumber'] as const;
