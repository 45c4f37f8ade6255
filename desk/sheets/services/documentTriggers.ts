import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType } from '../frame/serviceType';
import { clockBuilder } from './clockTriggers';
import type { MembersOf } from './members';
import type { TriggerRecord } from './project';
import type { ScriptState } from './scriptEnd';
import { installTrigger } from './triggerTypes';

interface HandlerState extends ScriptState {
  readonly handler: string;
}

/** A trigger of a document in the making. */
interface BuilderState extends HandlerState {
  readonly source: TriggerRecord['source'];
  readonly sourceId: string;
  event: TriggerRecord['event'] | null;
}

export const triggerBuilderType = serviceType<HandlerState>('TriggerBuilder', 'ScriptApp.TriggerBuilder');

const spreadsheetBuilder = serviceType<BuilderState>(
  'SpreadsheetTriggerBuilder',
  'ScriptApp.SpreadsheetTriggerBuilder',
);
const documentBuilder = serviceType<BuilderState>('DocumentTriggerBuilder', 'ScriptApp.DocumentTriggerBuilder');
const formBuilder = serviceType<BuilderState>('FormTriggerBuilder', 'ScriptApp.FormTriggerBuilder');
const calendarBuilder = serviceType<BuilderState>('CalendarTriggerBuilder', 'ScriptApp.CalendarTriggerBuilder');

const members: MembersOf<GoogleAppsScript.Script.TriggerBuilder, HandlerState> = {
  'timeBased()': ({ end, handler }) => clockBuilder(end, handler),
  'forSpreadsheet(Spreadsheet)': ({ end, handler }) => spreadsheetBuilder.make({ end, handler, source: 'SPREADSHEETS', sourceId: end.state.spreadsheetId, event: null }), // prettier-ignore
  'forSpreadsheet(String)': ({ end, handler }, sourceId: string) => spreadsheetBuilder.make({ end, handler, source: 'SPREADSHEETS', sourceId, event: null }), // prettier-ignore
  'forDocument(String)': ({ end, handler }, sourceId: string) => documentBuilder.make({ end, handler, source: 'DOCUMENTS', sourceId, event: null }), // prettier-ignore
  'forForm(String)': ({ end, handler }, sourceId: string) => formBuilder.make({ end, handler, source: 'FORMS', sourceId, event: null }), // prettier-ignore
  'forUserCalendar(String)': ({ end, handler }, sourceId: string) => calendarBuilder.make({ end, handler, source: 'CALENDAR', sourceId, event: null }), // prettier-ignore
};
triggerBuilderType.define(members);

const spreadsheetMembers: MembersOf<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, BuilderState> = {
  'onOpen()': (builder) => on(builder, 'ON_OPEN'),
  'onEdit()': (builder) => on(builder, 'ON_EDIT'),
  'onChange()': (builder) => on(builder, 'ON_CHANGE'),
  'onFormSubmit()': (builder) => on(builder, 'ON_FORM_SUBMIT'),
  'create()': (builder) => created(builder),
};
spreadsheetBuilder.define(spreadsheetMembers);

const documentMembers: MembersOf<GoogleAppsScript.Script.DocumentTriggerBuilder, BuilderState> = {
  'onOpen()': (builder) => on(builder, 'ON_OPEN'),
  'create()': (builder) => created(builder),
};
documentBuilder.define(documentMembers);

const formMembers: MembersOf<GoogleAppsScript.Script.FormTriggerBuilder, BuilderState> = {
  'onOpen()': (builder) => on(builder, 'ON_OPEN'),
  'onFormSubmit()': (builder) => on(builder, 'ON_FORM_SUBMIT'),
  'create()': (builder) => created(builder),
};
formBuilder.define(formMembers);

const calendarMembers: MembersOf<GoogleAppsScript.Script.CalendarTriggerBuilder, BuilderState> = {
  'onEventUpdated()': (builder) => on(builder, 'ON_EVENT_UPDATED'),
  'create()': (builder) => created(builder),
};
calendarBuilder.define(calendarMembers);

function on(builder: BuilderState, event: TriggerRecord['event']): typeof SELF {
  builder.event = event;
  return SELF;
}

function created({ end, handler, source, sourceId, event }: BuilderState): object {
  if (event === null) throw new ServiceError('You must select an event type for the trigger before it can be created.');
  return installTrigger(end, { handler, event, source, sourceId, schedule: null });
}
