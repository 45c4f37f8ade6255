import { notEmulated, ServiceError } from '../frame/serviceError';
import { enumType, serviceType, type EnumMember } from '../frame/serviceType';
import { WeekDay } from './clockTriggers';
import { triggerBuilderType } from './documentTriggers';
import type { MembersOf } from './members';
import { isGranted, notPermitted } from './scopes';
import type { ScriptEnd, ScriptState } from './scriptEnd';
import { EventType, TriggerSource, triggerType } from './triggerTypes';

export const scriptAppType = serviceType<ScriptState>('ScriptApp', 'ScriptApp');
const serviceOfScriptType = serviceType<ScriptState>('ScriptService', 'ScriptApp.Service');
const authorizationType = serviceType<ScriptState>('AuthorizationInfo', 'ScriptApp.AuthorizationInfo');

const AuthMode = enumType('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = enumType('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const InstallationSource = enumType('InstallationSource', [
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
]);
scriptAppType.defineValues(() => ({
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
}));

const members: MembersOf<GoogleAppsScript.Script.ScriptApp, ScriptState> = {
  'newTrigger(String)': ({ end }, handler: string) => triggerBuilderType.make({ end, handler: String(handler) }),
  'getProjectTriggers()': ({ end }) => triggersOf(end),
  'getUserTriggers(Spreadsheet)': ({ end }) => triggersOf(end, end.state.spreadsheetId),
  'deleteTrigger(Trigger)': ({ end }, trigger: unknown) => {
    const { id } = triggerType.stateOf(trigger).trigger;
    const at = end.project.triggers.findIndex((one) => one.id === id);
    if (at < 0) throw new ServiceError('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.'); // prettier-ignore
    end.project.triggers.splice(at, 1);
  },
  'getAuthorizationInfo(AuthMode)': ({ end }) => authorizationType.make({ end }),
  'getAuthorizationInfo(AuthMode,String[])': ({ end }) => authorizationType.make({ end }),
  'getInstallationSource()': ({ end }) => (end.isAddOn ? InstallationSource.WEB_STORE_ADD_ON : InstallationSource.NONE),
  'getScriptId()': ({ end }) => end.project.scriptId,
  'getService()': ({ end }) => serviceOfScriptType.make({ end }),
  'getOAuthToken()': () => {
    throw notEmulated('ScriptApp.getOAuthToken');
  },
  'invalidateAuth()': () => undefined,
  'requireAllScopes(AuthMode)': () => undefined,
  'requireScopes(AuthMode,String[])': ({ end }, _: EnumMember, scopes: string[]) => {
    const missing = end.scopes === null ? [] : scopes.filter((scope) => !isGranted(end.scopes, scope));
    if (missing.length > 0) throw notPermitted(end.scopes, 'ScriptApp.requireScopes', missing);
  },
};
scriptAppType.define(members);
// Deprecated, and still in public scripts.
scriptAppType.define({
  'getScriptTriggers()': ({ end }) => triggersOf(end),
  'getProjectKey()': ({ end }) => end.project.scriptId,
});
scriptAppType.lacks(['getIdentityToken', 'newStateToken']);

const serviceMembers: MembersOf<GoogleAppsScript.Script.Service, ScriptState> = {
  'getUrl()': () => null,
  'isEnabled()': () => false,
};
serviceOfScriptType.define(serviceMembers);

const authorizationMembers: MembersOf<GoogleAppsScript.Script.AuthorizationInfo, ScriptState> = {
  'getAuthorizationStatus()': () => AuthorizationStatus.NOT_REQUIRED,
  'getAuthorizationUrl()': () => null,
};
authorizationType.define(authorizationMembers);
// In the reference, not in its types. A project without a manifest asks for no scope by name.
authorizationType.define({ 'getAuthorizedScopes()': ({ end }) => (end.scopes === null ? null : [...end.scopes]) });

/** What the script runs as, for the event object of simple triggers. */
export function authModeOf(end: ScriptEnd): EnumMember {
  return AuthMode[end.authMode];
}

function triggersOf(end: ScriptEnd, sourceId?: string): object[] {
  return end.project.triggers
    .filter((trigger) => sourceId === undefined || trigger.sourceId === sourceId)
    .map((trigger) => triggerType.make({ end, trigger }));
}
