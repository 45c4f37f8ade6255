import { serviceType } from '../frame/serviceType';
import { userObject } from '../structure/user';
import type { MembersOf } from './members';
import type { ScriptState } from './scriptEnd';

export const sessionType = serviceType<ScriptState>('Session', 'Session');

const members: MembersOf<GoogleAppsScript.Base.Session, ScriptState> = {
  'getActiveUser()': ({ end }) => userObject(end, end.user),
  'getEffectiveUser()': ({ end }) => userObject(end, end.user),
  'getActiveUserLocale()': ({ end }) => end.locale.split('_')[0] ?? 'en',
  'getScriptTimeZone()': ({ end }) => end.scriptTimeZone,
  'getTemporaryActiveUserKey()': () => 'emulated-temporary-user-key',
};
sessionType.define(members);
// Deprecated, and still in public scripts.
sessionType.define({
  'getTimeZone()': ({ end }) => end.scriptTimeZone,
  'getUser()': ({ end }) => userObject(end, end.user),
});
