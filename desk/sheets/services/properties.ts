import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType } from '../frame/serviceType';
import type { MembersOf } from './members';
import type { Audience } from './project';
import type { ScriptState } from './scriptEnd';
import { encodeText } from './utilities/charset';

interface StoreState extends ScriptState {
  readonly audience: Audience;
}

export const propertiesServiceType = serviceType<ScriptState>('PropertiesService', 'PropertiesService');
const propertiesType = serviceType<StoreState>('Properties', 'PropertiesService.Properties');

propertiesServiceType.define({
  'getDocumentProperties()': ({ end }) => (end.isBound ? propertiesType.make({ end, audience: 'document' }) : null),
  'getScriptProperties()': ({ end }) => propertiesType.make({ end, audience: 'script' }),
  'getUserProperties()': ({ end }) => propertiesType.make({ end, audience: 'user' }),
});

/** The globals `ScriptProperties` and `UserProperties` of old scripts. */
export function propertiesOf(end: ScriptState['end'], audience: Audience): object {
  return propertiesType.make({ end, audience });
}

const members: MembersOf<GoogleAppsScript.Properties.Properties, StoreState> = {
  'deleteAllProperties()': (store) => {
    mapOf(store).clear();
    return SELF;
  },
  'deleteProperty(String)': (store, key: string) => {
    mapOf(store).delete(String(key));
    return SELF;
  },
  'getKeys()': (store) => [...mapOf(store).keys()],
  'getProperties()': (store) => Object.fromEntries(mapOf(store)),
  'getProperty(String)': (store, key: string) => mapOf(store).get(String(key)) ?? null,
  'setProperties(Object)': (store, values: unknown) => setAll(store, values, false),
  'setProperties(Object,Boolean)': (store, values: unknown, deleteOthers: boolean) =>
    setAll(store, values, deleteOthers),
  'setProperty(String,String)': (store, key: string, value: string) => setAll(store, { [String(key)]: value }, false),
};
propertiesType.define(members);

/** Bytes that one value, and one store, may have. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function mapOf({ end, audience }: StoreState): Map<string, string> {
  return end.project.properties[audience];
}

/** Either everything is stored or nothing. @throws ServiceError over Google's limits */
function setAll(store: StoreState, values: unknown, deleteOthers: boolean): typeof SELF {
  if (typeof values !== 'object' || values === null) throw new ServiceError('Invalid argument: properties');
  const map = mapOf(store);
  const next = new Map(deleteOthers ? [] : map);
  for (const [key, value] of Object.entries(values)) {
    const text = String(value);
    if (encodeText(key).length > VALUE_LIMIT) throw new ServiceError('Argument too large: key');
    if (encodeText(text).length > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    next.set(key, text);
  }
  const size = [...next].reduce((sum, [key, text]) => sum + encodeText(key).length + encodeText(text).length, 0);
  if (size > STORE_LIMIT)
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  map.clear();
  for (const [key, text] of next) map.set(key, text);
  return SELF;
}
