import type { SheetsEnd } from '../frame/sheetsEnd';

/** A service whose methods take whatever they are given: no signature is checked, the call is counted all the same. */
export function plainService(
  end: SheetsEnd,
  name: string,
  methods: Readonly<Record<string, (...args: unknown[]) => unknown>>,
): object {
  const service = {};
  for (const [method, member] of Object.entries(methods)) {
    const value = (...args: unknown[]): unknown => {
      end.beforeCall(`${name}.${method}`);
      return member(...args);
    };
    Object.defineProperty(service, method, { value, enumerable: false, configurable: true, writable: true });
  }
  Object.defineProperty(service, 'toString', { value: () => name, enumerable: false, configurable: true });
  return service;
}
