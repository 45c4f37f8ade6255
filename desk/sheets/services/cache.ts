import { ServiceError } from '../frame/serviceError';
import { serviceType } from '../frame/serviceType';
import type { MembersOf } from './members';
import type { Audience, CachedText } from './project';
import type { ScriptState } from './scriptEnd';
import { encodeText } from './utilities/charset';

interface CacheState extends ScriptState {
  readonly audience: Audience;
}

export const cacheServiceType = serviceType<ScriptState>('CacheService', 'CacheService');
const cacheType = serviceType<CacheState>('Cache', 'CacheService.Cache');

const serviceMembers: MembersOf<GoogleAppsScript.Cache.CacheService, ScriptState> = {
  'getDocumentCache()': ({ end }) => (end.isBound ? cacheType.make({ end, audience: 'document' }) : null),
  'getScriptCache()': ({ end }) => cacheType.make({ end, audience: 'script' }),
  'getUserCache()': ({ end }) => cacheType.make({ end, audience: 'user' }),
};
cacheServiceType.define(serviceMembers);

/** Seconds. */
const USUAL_LIFE = 600;
const LONGEST_LIFE = 21_600;
/** Characters of a key, bytes of a value, and values in one cache. */
const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const COUNT_LIMIT = 1000;

const members: MembersOf<GoogleAppsScript.Cache.Cache, CacheState> = {
  'get(String)': (cache, key: string) => found(cache, String(key)),
  'getAll(String[])': (cache, keys: string[]) => {
    const pairs = keys.map((key): [string, string | null] => [String(key), found(cache, String(key))]);
    return Object.fromEntries(pairs.filter(([, text]) => text !== null));
  },
  'put(String,String)': (cache, key: string, text: string) => put(cache, { [String(key)]: text }, USUAL_LIFE),
  'put(String,String,Number)': (cache, key: string, text: string, seconds: number) => put(cache, { [String(key)]: text }, Number(seconds)), // prettier-ignore
  'putAll(Object)': (cache, values: unknown) => put(cache, values, USUAL_LIFE),
  'putAll(Object,Number)': (cache, values: unknown, seconds: number) => put(cache, values, Number(seconds)),
  'remove(String)': (cache, key: string) => void mapOf(cache).delete(String(key)),
  'removeAll(String[])': (cache, keys: string[]) => {
    for (const key of keys) mapOf(cache).delete(String(key));
  },
};
cacheType.define(members);

function mapOf({ end, audience }: CacheState): Map<string, CachedText> {
  return end.project.caches[audience];
}

function found(cache: CacheState, key: string): string | null {
  const cached = mapOf(cache).get(key);
  return cached && cached.until > cache.end.now() ? cached.text : null;
}

/** A life beyond six hours ends after six hours. @throws ServiceError over Google's limits, with nothing stored */
function put(cache: CacheState, values: unknown, seconds: number): void {
  if (typeof values !== 'object' || values === null) throw new ServiceError('Invalid argument: values');
  const texts = Object.entries(values).map(([key, value]): [string, string] => [key, String(value)]);
  for (const [key, text] of texts) {
    if (key.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
    if (encodeText(text).length > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
  }
  const until = cache.end.now() + Math.min(seconds, LONGEST_LIFE) * 1000;
  const map = mapOf(cache);
  for (const [key, text] of texts) {
    map.delete(key);
    map.set(key, { text, until });
  }
  dropOldest(map);
}

function dropOldest(map: Map<string, CachedText>): void {
  for (const key of map.keys()) {
    if (map.size <= COUNT_LIMIT) return;
    map.delete(key);
  }
}
