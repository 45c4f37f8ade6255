import { ServiceError } from '../frame/serviceError';
import { enumType, serviceType, type ServiceObject } from '../frame/serviceType';
import type { MembersOf } from './members';
import type { TriggerRecord } from './project';
import type { ScriptEnd, ScriptState } from './scriptEnd';

export interface TriggerState extends ScriptState {
  readonly trigger: TriggerRecord;
}

export const triggerType = serviceType<TriggerState>('Trigger', 'ScriptApp.Trigger');

export const EventType = enumType('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']); // prettier-ignore
export const TriggerSource = enumType('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

const members: MembersOf<GoogleAppsScript.Script.Trigger, TriggerState> = {
  'getEventType()': ({ trigger }) => EventType[trigger.event],
  'getHandlerFunction()': ({ trigger }) => trigger.handler,
  'getTriggerSource()': ({ trigger }) => TriggerSource[trigger.source],
  'getTriggerSourceId()': ({ trigger }) => trigger.sourceId,
  'getUniqueId()': ({ trigger }) => trigger.id,
};
triggerType.define(members);

/** Triggers that one user may have in one script. */
const MOST_TRIGGERS = 20;

/** Install a trigger. @throws ServiceError when there are too many */
export function installTrigger(end: ScriptEnd, wanted: Omit<TriggerRecord, 'id'>): ServiceObject {
  const { triggers } = end.project;
  if (triggers.length >= MOST_TRIGGERS)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const trigger = { ...wanted, id: end.project.nextId() };
  triggers.push(trigger);
  return triggerType.make({ end, trigger });
}
