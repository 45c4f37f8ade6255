import { SELF, serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { MetadataRecord, SheetsEnd } from '../frame/sheetsEnd';
import { rangeType, sheetType, spreadsheetType, type RangeState, type SheetState } from '../types';
import { whole } from './givenArea';
import { onLiveSheet, type MembersOf } from './members';
import { addingMembers, metadataAt, metadataObject } from './metadata';
import { hangsWithin, linePlace, rangeScope, type Scope } from './metadataPlaces';

interface FinderState extends ServiceState {
  readonly scope: Scope;
  crossing: boolean;
  readonly wanted: { id?: number; key?: string; value?: string; location?: string; visibility?: string };
}

export const metadataFinderType = serviceType<FinderState>('DeveloperMetadataFinder');

metadataFinderType.define({
  'find()': (state: FinderState) => {
    const found: ServiceObject[] = [];
    for (const record of state.end.state.metadata)
      if (hangsWithin(record.place, state.scope, state.crossing) && isWanted(record, state.wanted))
        found.push(metadataObject(state.end, record));
    return found;
  },
  'onIntersectingLocations()': (state: FinderState) => {
    state.crossing = true;
    return SELF;
  },
  'withId(Integer)': ({ wanted }: FinderState, id: number) => {
    wanted.id = whole(id);
    return SELF;
  },
  'withKey(String)': ({ wanted }: FinderState, key: string) => {
    wanted.key = String(key);
    return SELF;
  },
  'withValue(String)': ({ wanted }: FinderState, value: string) => {
    wanted.value = String(value);
    return SELF;
  },
  'withLocationType(DeveloperMetadataLocationType)': ({ wanted }: FinderState, type: EnumMember) => {
    wanted.location = type.name();
    return SELF;
  },
  'withVisibility(DeveloperMetadataVisibility)': ({ wanted }: FinderState, visibility: EnumMember) => {
    wanted.visibility = visibility.name();
    return SELF;
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderState>);

function isWanted(record: MetadataRecord, { id, key, value, location, visibility }: FinderState['wanted']): boolean {
  return (
    (id === undefined || record.id === id) &&
    (key === undefined || record.key === key) &&
    (value === undefined || record.value === value) &&
    (location === undefined || record.place.kind === location) &&
    (visibility === undefined || record.visibility === visibility)
  );
}

function finder(end: SheetsEnd, scope: Scope): ServiceObject {
  return metadataFinderType.make({ end, scope, crossing: false, wanted: {} });
}

const SPREADSHEET: Scope = { kind: 'SPREADSHEET' };

spreadsheetType.define({
  ...addingMembers<ServiceState>(() => ({ kind: 'SPREADSHEET' })),
  'getDeveloperMetadata()': ({ end }: ServiceState) => metadataAt(end, SPREADSHEET),
  'createDeveloperMetadataFinder()': ({ end }: ServiceState) => finder(end, SPREADSHEET),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet, ServiceState>);

sheetType.define(
  onLiveSheet<SheetState>({
    ...addingMembers<SheetState>(({ sheet }) => ({ kind: 'SHEET', sheet })),
    'getDeveloperMetadata()': ({ end, sheet }: SheetState) => metadataAt(end, { kind: 'SHEET', sheet }),
    'createDeveloperMetadataFinder()': ({ end, sheet }: SheetState) => finder(end, { kind: 'SHEET', sheet }),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

rangeType.define(
  onLiveSheet<RangeState>({
    ...addingMembers<RangeState>(linePlace),
    'getDeveloperMetadata()': (state: RangeState) => metadataAt(state.end, rangeScope(state.end, state)),
    'createDeveloperMetadataFinder()': (state: RangeState) => finder(state.end, rangeScope(state.end, state)),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>),
);
