import { notEmulated } from '../frame/serviceError';
import type { ServiceObject } from '../frame/serviceType';

/** Call a method of a service object by its name, as a script does: members that another part of the emulation knows are reached without knowing that part.
 *  @throws ServiceError when no part knows the method */
export function invoke(object: ServiceObject, method: string, args: readonly unknown[] = []): unknown {
  const found: unknown = Reflect.get(object, method);
  if (typeof found !== 'function') throw notEmulated(method);
  return Reflect.apply(found, object, args) as unknown;
}
