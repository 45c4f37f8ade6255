import { areaAddress } from '../../workbook/addresses';
import type { DefinedName, SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { rangeObject, rangeType, type RangeState } from '../types';
import { widened } from './grid';
import type { MembersOf } from './members';
import { refusing } from '../frame/refusals';

interface NamedRangeState extends ServiceState {
  /** The model keeps the same object for a name through all its changes. */
  readonly named: DefinedName;
}

export const namedRangeType = serviceType<NamedRangeState>('NamedRange');

/** The named ranges of a sheet, or of all sheets for null, in the order in which they came. Names of constants, formulas and lost cells are none, hidden names neither. */
export function namedRangesOf(end: SheetsEnd, sheet: SheetModel | null): readonly ServiceObject[] {
  const found: ServiceObject[] = [];
  for (const named of end.workbook.names.all) {
    const place = end.workbook.names.areaOf(named);
    if (named.visible && place !== null && (sheet === null || place.sheet === sheet))
      found.push(namedRangeType.make({ end, named }));
  }
  return found;
}

/** Give cells a name; a name that there is already gets these cells.
 *  @throws ServiceError for a word that cannot be a name */
export function nameRange(end: SheetsEnd, name: string, range: RangeState): void {
  const { names } = end.workbook;
  const refersTo = formulaOf(range);
  const found = names.get(name, null);
  refusing(() => {
    if (found === undefined) names.add({ name, scope: null, refersTo, visible: true, comment: '' }, 'script');
    else names.change(found, { refersTo }, 'script');
  }, textsFor(name));
}

/** Take a name away. @throws ServiceError when there is none */
export function removeName(end: SheetsEnd, name: string): void {
  const { names } = end.workbook;
  const found = names.get(name, null);
  if (found === undefined) throw new ServiceError(`Named range "${name}" does not exist.`);
  refusing(() => {
    names.remove(found, 'script');
  });
}

/** The cells of a named range, as they are now. @throws ServiceError when they are lost */
export function cellsOfName({ end, named }: NamedRangeState): RangeState {
  const place = live({ end, named }) ? end.workbook.names.areaOf(named) : null;
  if (place === null) throw new ServiceError('The named range no longer exists.');
  return { end, sheet: place.sheet, area: { ...place.area } };
}

namedRangeType.define({
  'getName()': ({ named }: NamedRangeState) =>
    named.scope === null ? named.name : `'${named.scope.name.replace(/'/g, "''")}'!${named.name}`,
  'getRange()': (state: NamedRangeState) => {
    const { end, sheet, area } = cellsOfName(state);
    return rangeObject(end, sheet, area);
  },
  'remove()': (state: NamedRangeState) => {
    cellsOfName(state);
    refusing(() => {
      state.end.workbook.names.remove(state.named, 'script');
    });
  },
  'setName(String)': ({ end, named }: NamedRangeState, name: string) => {
    refusing(() => end.workbook.names.change(named, { name: String(name) }, 'script'), textsFor(String(name)));
    return SELF;
  },
  'setRange(Range)': ({ end, named }: NamedRangeState, range: ServiceObject) => {
    refusing(() => end.workbook.names.change(named, { refersTo: formulaOf(rangeType.stateOf(range)) }, 'script'));
    return SELF;
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.NamedRange, NamedRangeState>);

function formulaOf({ end, sheet, area }: RangeState): string {
  return `=${areaAddress(widened(end, sheet, area), { absolute: true, sheet: sheet.name })}`;
}

function live({ end, named }: NamedRangeState): boolean {
  return end.workbook.names.all.includes(named);
}

function textsFor(name: string): Readonly<Record<string, string>> {
  return {
    NameInvalid: `The name "${name}" is invalid. Names may contain only letters, numbers and underscores, and must not look like a cell.`,
    ItemExists: `A named range with the name "${name}" already exists.`,
    ItemNotFound: `Named range "${name}" does not exist.`,
  };
}
