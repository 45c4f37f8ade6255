import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { MetadataRecord, SheetsEnd } from '../frame/sheetsEnd';
import { rangeObject, rangeType, sheetObject, sheetType, spreadsheetType } from '../types';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import { followChanges } from './follow';
import type { MembersOf } from './members';
import { hangsAt, linePlace, type MetadataPlace, type Scope } from './metadataPlaces';

interface MetadataState extends ServiceState {
  readonly record: MetadataRecord;
}

interface LocationState extends ServiceState {
  readonly place: MetadataPlace;
}

export const metadataType = serviceType<MetadataState>('DeveloperMetadata');
export const metadataLocationType = serviceType<LocationState>('DeveloperMetadataLocation');

export function metadataObject(end: SheetsEnd, record: MetadataRecord): ServiceObject {
  return metadataType.make({ end, record });
}

/** Metadata that hangs exactly there, in the order in which it came. */
export function metadataAt(end: SheetsEnd, scope: Scope): readonly ServiceObject[] {
  const found: ServiceObject[] = [];
  for (const record of end.state.metadata) if (hangsAt(record.place, scope)) found.push(metadataObject(end, record));
  return found;
}

/** Members that hang metadata somewhere; a key may come again, each time with an id of its own. */
export function addingMembers<State extends ServiceState>(placeOf: (state: State) => MetadataPlace) {
  const add = (state: State, key: string, value: string | null, visibility: EnumMember): typeof SELF => {
    addMetadata(state.end, placeOf(state), {
      key: String(key),
      value: value === null ? null : String(value),
      visibility,
    });
    return SELF;
  };
  return {
    'addDeveloperMetadata(String)': (state: State, key: string) =>
      add(state, key, null, DeveloperMetadataVisibility.DOCUMENT),
    'addDeveloperMetadata(String,DeveloperMetadataVisibility)': (state: State, key: string, visibility: EnumMember) =>
      add(state, key, null, visibility),
    'addDeveloperMetadata(String,String)': (state: State, key: string, value: string) =>
      add(state, key, value, DeveloperMetadataVisibility.DOCUMENT),
    'addDeveloperMetadata(String,String,DeveloperMetadataVisibility)': (
      state: State,
      key: string,
      value: string,
      visibility: EnumMember,
    ) => add(state, key, value, visibility),
  };
}

metadataType.define({
  'getId()': ({ record }: MetadataState) => record.id,
  'getKey()': ({ record }: MetadataState) => record.key,
  'getValue()': ({ record }: MetadataState) => record.value,
  'getVisibility()': ({ record }: MetadataState) => DeveloperMetadataVisibility[record.visibility],
  'getLocation()': ({ end, record }: MetadataState) => metadataLocationType.make({ end, place: record.place }),
  'setKey(String)': (state: MetadataState, key: string) => {
    live(state).key = checkedKey(String(key));
    return SELF;
  },
  'setValue(String)': (state: MetadataState, value: string) => {
    live(state).value = String(value);
    return SELF;
  },
  'setVisibility(DeveloperMetadataVisibility)': (state: MetadataState, visibility: EnumMember) => {
    live(state).visibility = visibilityOf(visibility);
    return SELF;
  },
  'moveToColumn(Range)': (state: MetadataState, range: ServiceObject) => moveToLine(state, range, 'COLUMN'),
  'moveToRow(Range)': (state: MetadataState, range: ServiceObject) => moveToLine(state, range, 'ROW'),
  'moveToSheet(Sheet)': (state: MetadataState, sheet: ServiceObject) => {
    live(state).place = { kind: 'SHEET', sheet: sheetType.stateOf(sheet).sheet };
    return SELF;
  },
  'moveToSpreadsheet()': (state: MetadataState) => {
    live(state).place = { kind: 'SPREADSHEET' };
    return SELF;
  },
  'remove()': (state: MetadataState) => {
    const { metadata } = state.end.state;
    metadata.splice(metadata.indexOf(live(state)), 1);
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MetadataState>);

metadataLocationType.define({
  'getLocationType()': ({ place }: LocationState) => DeveloperMetadataLocationType[place.kind],
  'getSpreadsheet()': ({ end, place }: LocationState) =>
    place.kind === 'SPREADSHEET' ? spreadsheetType.make({ end }) : null,
  'getSheet()': ({ end, place }: LocationState) => (place.kind === 'SHEET' ? sheetObject(end, place.sheet) : null),
  'getRow()': ({ end, place }: LocationState) =>
    place.kind === 'ROW' ? rangeObject(end, place.sheet, { ...place.area }) : null,
  'getColumn()': ({ end, place }: LocationState) =>
    place.kind === 'COLUMN' ? rangeObject(end, place.sheet, { ...place.area }) : null,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, LocationState>);

function addMetadata(
  end: SheetsEnd,
  place: MetadataPlace,
  given: { readonly key: string; readonly value: string | null; readonly visibility: EnumMember },
): void {
  followChanges(end);
  const { value } = given;
  const [key, visibility] = [checkedKey(given.key), visibilityOf(given.visibility)];
  end.state.metadata.push({ id: end.state.nextId(), key, value, visibility, place });
}

function checkedKey(key: string): string {
  if (key === '') throw new ServiceError('Invalid argument: key');
  return key;
}

function visibilityOf(visibility: EnumMember): MetadataRecord['visibility'] {
  return visibility === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT';
}

function moveToLine(state: MetadataState, range: ServiceObject, kind: 'ROW' | 'COLUMN'): typeof SELF {
  const place = linePlace(rangeType.stateOf(range));
  if (place.kind !== kind) throw new ServiceError(`The range must be an entire ${kind.toLowerCase()}.`);
  live(state).place = place;
  return SELF;
}

/** @throws ServiceError when the metadata was removed, or went with its row, column or sheet */
function live({ end, record }: MetadataState): MetadataRecord {
  if (!end.state.metadata.includes(record)) throw new ServiceError('The developer metadata no longer exists.');
  return record;
}
