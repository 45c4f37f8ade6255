import type { Area } from '../../../core/index';
import type { Metadata, Sheet } from '../services';
import { OBJECTS_KEY } from './ownedKeys';

/** What a sheet of ours remembers of its pivot tables and charts. */
export interface ObjectRecord {
  readonly pivots: ReadonlyMap<string, PivotRecord>;
  /** Name -> id of the chart. */
  readonly charts: ReadonlyMap<string, number>;
}

export interface PivotRecord {
  /** Where it started when it was made, as large as was planned. */
  readonly area: Area;
  /** What it groups and sums, to know it again when rows were inserted above it. */
  readonly shape: string;
}

/** Read what a sheet remembers; nothing when the record is absent or damaged. */
export function readObjects(sheet: Sheet): ObjectRecord {
  const [entry] = entriesOf(sheet);
  const found = parsed(entry?.getValue() ?? '{}');
  return { pivots: new Map(pairsIn(found, 'pivots', isPivot)), charts: new Map(pairsIn(found, 'charts', isId)) };
}

/** Write what a sheet shall remember, in one entry. */
export function writeObjects(sheet: Sheet, { pivots, charts }: ObjectRecord): void {
  const text = JSON.stringify({ pivots: [...pivots], charts: [...charts] });
  const [first, ...others] = entriesOf(sheet);
  for (const other of others) other.remove();
  if (pivots.size + charts.size === 0) first?.remove();
  else if (first) first.setValue(text);
  else sheet.addDeveloperMetadata(OBJECTS_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function entriesOf(sheet: Sheet): readonly Metadata[] {
  return sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === OBJECTS_KEY);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pairsIn<T>(found: unknown, field: string, fits: (value: unknown) => value is T): readonly [string, T][] {
  const list: unknown = typeof found === 'object' && found !== null ? new Map(Object.entries(found)).get(field) : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((pair: unknown): [string, T][] => {
    if (!Array.isArray(pair)) return [];
    const [name, value] = pair as readonly unknown[];
    return typeof name === 'string' && fits(value) ? [[name, value]] : [];
  });
}

function isId(value: unknown): value is number {
  return typeof value === 'number';
}

function isPivot(value: unknown): value is PivotRecord {
  const fields = fieldsOf(value);
  const area = fieldsOf(fields.get('area'));
  return typeof fields.get('shape') === 'string' && ['top', 'left', 'bottom', 'right'].every((field) => Number.isInteger(area.get(field))); // prettier-ignore
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
