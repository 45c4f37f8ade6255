import { notEmulated } from '../frame/serviceError';
import { REFUSED_SERVICES, type RefusedService } from './refused.data';
import { isGranted, notPermitted } from './scopes';
import type { ScriptEnd } from './scriptEnd';

/** The services that reach beyond the workbook: each call is refused as Google refuses a script that was not authorised for it. Where
 *  the manifest has the scope, the call fails because this machine cannot do it. */
export function refusedServices(end: ScriptEnd): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(REFUSED_SERVICES).map(([name, one]) => [name, refused(end, name, one)]));
}

function refused(end: ScriptEnd, name: string, { scopes, methods }: RefusedService): object {
  const service = {};
  for (const method of methods) {
    const value = (): never => {
      end.beforeCall(`${name}.${method}`);
      const isAllowed = scopes.length === 0 || scopes.some((scope) => isGranted(end.scopes, scope));
      throw isAllowed ? notEmulated(`${name}.${method}`) : notPermitted(end.scopes, `${name}.${method}`, scopes);
    };
    Object.defineProperty(service, method, { value, enumerable: false, configurable: true, writable: true });
  }
  Object.defineProperty(service, 'toString', { value: () => name, enumerable: false, configurable: true });
  return service;
}
