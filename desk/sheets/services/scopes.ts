import { ServiceError } from '../frame/serviceError';

const AUTH = 'https://www.googleapis.com/auth/';

/** Which scopes allow a call, any one of them. Methods that are not listed need none. */
const NEEDED: readonly (readonly [methods: RegExp, scopes: readonly string[]])[] = [
  [/^SpreadsheetApp\.(openById|openByUrl|open|create)$/, ['spreadsheets']],
  [/^SpreadsheetApp\.(getActive|getCurrent|setActive|setCurrent|flush)/, ['spreadsheets.currentonly', 'spreadsheets']],
  [/^Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog)$/, ['script.container.ui']],
  [/^Session\.(getActiveUser|getEffectiveUser|getUser)$/, ['userinfo.email']],
  [
    /^ScriptApp\.(newTrigger|getProjectTriggers|getScriptTriggers|getUserTriggers|deleteTrigger)$/,
    ['script.scriptapp'],
  ],
];

/** Refuse a call that the scopes of the manifest do not cover. Without a manifest nothing of the spreadsheet is refused.
 *  @throws ServiceError in Google's words */
export function refuseBeyond(scopes: readonly string[] | null, method: string): void {
  if (scopes === null) return;
  const needed = NEEDED.find(([methods]) => methods.test(method))?.[1] ?? [];
  if (needed.length > 0 && !needed.some((scope) => isGranted(scopes, scope)))
    throw notPermitted(scopes, method, needed);
}

/** Tell whether a manifest has a scope, given by its last part: `spreadsheets`, `drive.readonly`. */
export function isGranted(scopes: readonly string[] | null, scope: string): boolean {
  return scopes?.includes(fullScope(scope)) ?? false;
}

/** Google's words: one sentence for a project whose manifest lists its scopes, another for one that was not authorised. */
export function notPermitted(
  scopes: readonly string[] | null,
  method: string,
  needed: readonly string[],
): ServiceError {
  const names = needed.map(fullScope);
  const required = names.length > 1 ? `(${names.join(' || ')})` : (names[0] ?? '');
  const refusal = scopes === null ? 'You do not have permission' : 'Specified permissions are not sufficient';
  return new ServiceError(`${refusal} to call ${method}. Required permissions: ${required}`);
}

/** Two old services have scopes that are whole addresses. */
function fullScope(scope: string): string {
  return scope.startsWith('https://') ? scope : AUTH + scope;
}
