import { contains } from '../../workbook/areas';
import { WHOLE_SHEET } from '../../workbook/limits';
import type { SheetModel } from '../../workbook/workbook';
import { notEmulated, ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { ProtectionRecord, SheetsEnd } from '../frame/sheetsEnd';
import { rangeObject, rangeType, sheetType, type RangeState, type SheetState } from '../types';
import { checkWritable } from '../values/cells';
import { invoke } from '../values/invoke';
import { ProtectionType } from './enums';
import { namedArea } from './findRange';
import { followChanges } from './follow';
import { gridArea, widened } from './grid';
import { onLiveSheet, type MembersOf } from './members';
import { emailOf, peopleWith, peopleWithout, spreadsheetEditors } from './people';
import { userObject } from './user';

interface ProtectionState extends ServiceState {
  readonly record: ProtectionRecord;
}

export const protectionType = serviceType<ProtectionState>('Protection');

sheetType.define(
  onLiveSheet<SheetState>({
    'protect()': ({ end, sheet }: SheetState) => {
      const found = end.state.protections.find((record) => record.sheet === sheet && record.area === null);
      return protectionType.make({ end, record: found ?? protect(end, sheet, null) });
    },
    'getProtections(ProtectionType)': ({ end, sheet }: SheetState, type: EnumMember) => protectionsOf(end, sheet, type),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

rangeType.define(
  onLiveSheet<RangeState>({
    'protect()': ({ end, sheet, area }: RangeState) =>
      protectionType.make({ end, record: protect(end, sheet, widened(end, sheet, area)) }),
    'canEdit()': (state: RangeState) => isWritable(state),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>),
);

/** Protections of a sheet, or of all sheets for null, in the order in which they came. */
export function protectionsOf(end: SheetsEnd, sheet: SheetModel | null, type: EnumMember): readonly ServiceObject[] {
  const found: ServiceObject[] = [];
  for (const record of end.state.protections) {
    const isOfType = (record.area === null) === (type === ProtectionType.SHEET);
    if (isOfType && (sheet === null || record.sheet === sheet)) found.push(protectionType.make({ end, record }));
  }
  return found;
}

protectionType.define({
  'getProtectionType()': ({ record }: ProtectionState) =>
    record.area === null ? ProtectionType.SHEET : ProtectionType.RANGE,
  'getDescription()': ({ record }: ProtectionState) => record.description,
  'setDescription(String)': (state: ProtectionState, description: string) => {
    live(state).description = String(description);
    return SELF;
  },
  'isWarningOnly()': ({ record }: ProtectionState) => record.warningOnly,
  'setWarningOnly(Boolean)': (state: ProtectionState, warningOnly: boolean) => {
    live(state).warningOnly = warningOnly;
    return SELF;
  },
  'canEdit()': ({ end, record }: ProtectionState) => record.warningOnly || record.editors.includes(end.user),
  'canDomainEdit()': () => false,
  'getRange()': ({ end, record }: ProtectionState) =>
    rangeObject(end, record.sheet, record.area ?? gridArea(end, record.sheet)),
  'setRange(Range)': (state: ProtectionState, range: ServiceObject) => {
    const given = rangeType.stateOf(range);
    place(state, given);
    return SELF;
  },
  'getRangeName()': ({ record }: ProtectionState) => record.namedRange,
  'setRangeName(String)': (state: ProtectionState, name: string) => byName(state, String(name)),
  'setNamedRange(NamedRange)': (state: ProtectionState, named: ServiceObject) =>
    byName(state, String(invoke(named, 'getName'))),
  'getUnprotectedRanges()': ({ end, record }: ProtectionState) => {
    const ranges: ServiceObject[] = [];
    for (const area of record.unprotected) ranges.push(rangeObject(end, record.sheet, { ...area }));
    return ranges;
  },
  'setUnprotectedRanges(Range[])': (state: ProtectionState, ranges: readonly ServiceObject[]) => {
    const record = live(state);
    if (record.area !== null) throw new ServiceError('Unprotected ranges can only be set on a protected sheet.');
    const states = ranges.map((range) => rangeType.stateOf(range));
    if (states.some(({ sheet }) => sheet !== record.sheet))
      throw new ServiceError('Unprotected ranges must be on the protected sheet.');
    record.unprotected = states.map(({ end, sheet, area }) => widened(end, sheet, area));
    return SELF;
  },
  'getEditors()': ({ end, record }: ProtectionState) =>
    (record.warningOnly ? [] : record.editors).map((email) => userObject(end, email)),
  'addEditor(Object)': (state: ProtectionState, user: unknown) => edited(state, [user], peopleWith),
  'addEditors(String[])': (state: ProtectionState, users: readonly unknown[]) => edited(state, users, peopleWith),
  'removeEditor(Object)': (state: ProtectionState, user: unknown) => edited(state, [user], peopleWithout),
  'removeEditors(Object[])': (state: ProtectionState, users: readonly unknown[]) => edited(state, users, peopleWithout),
  'setDomainEdit(Boolean)': (_: ProtectionState, isOpen: boolean) => {
    if (isOpen) throw notEmulated('A domain');
    return SELF;
  },
  'remove()': (state: ProtectionState) => {
    const { protections } = state.end.state;
    protections.splice(protections.indexOf(live(state)), 1);
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Protection, ProtectionState>);

// In the reference, not in its types.
protectionType.define({
  'getTargetAudiences()': () => [],
});
protectionType.lacks(['addTargetAudience', 'removeTargetAudience']);

function isWritable(state: RangeState): boolean {
  try {
    checkWritable(state);
    return true;
  } catch {
    return false;
  }
}

/** A new protection lets everyone edit who may edit the spreadsheet. */
function protect(end: SheetsEnd, sheet: SheetModel, area: ProtectionRecord['area']): ProtectionRecord {
  followChanges(end);
  const record: ProtectionRecord = {
    id: String(end.state.nextId()),
    sheet,
    area,
    description: '',
    warningOnly: false,
    editors: [...spreadsheetEditors(end)],
    unprotected: [],
    namedRange: null,
  };
  end.state.protections.push(record);
  return record;
}

/** The owner stays an editor, whoever is taken away. */
function edited(
  state: ProtectionState,
  users: readonly unknown[],
  change: (people: readonly string[], emails: readonly string[]) => readonly string[],
): typeof SELF {
  const record = live(state);
  if (record.warningOnly) throw new ServiceError('Editors cannot be changed on a warning-only protection.');
  const emails = users.map(emailOf);
  const isRemoval = change === peopleWithout;
  const given = isRemoval ? emails.filter((email) => email !== state.end.user) : emails;
  record.editors = [...change(record.editors, given)];
  return SELF;
}

function byName(state: ProtectionState, name: string): typeof SELF {
  const found = namedArea(state.end, name);
  if (found === null) throw new ServiceError(`Named range "${name}" does not exist.`);
  place(state, { end: state.end, ...found });
  live(state).namedRange = name;
  return SELF;
}

/** A protection stays on its sheet. The range decides what is protected from now on: some cells, or the whole sheet when it covers it. */
function place(state: ProtectionState, { end, sheet, area }: RangeState): void {
  const record = live(state);
  if (sheet !== record.sheet) throw new ServiceError('The range must be on the protected sheet.');
  const cells = widened(end, sheet, area);
  record.area = contains(cells, WHOLE_SHEET) ? null : cells;
  record.unprotected = [];
  record.namedRange = null;
}

/** @throws ServiceError when the protection was removed */
function live({ end, record }: ProtectionState): ProtectionRecord {
  if (!end.state.protections.includes(record)) throw new ServiceError('The protection no longer exists.');
  return record;
}
