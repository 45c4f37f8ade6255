/** Let `new Date()` and `Date.now()` of this realm tell the emulated time; everything else about dates stays. */
export function installClock(now: () => number): void {
  const Real = Date;
  const Told = new Proxy(Real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object, // `construct` is typed any
    apply: () => new Real(now()).toString(),
  });
  Object.defineProperty(Real, 'now', { value: now, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(Real.prototype, 'constructor', { value: Told, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Told, writable: true, configurable: true, enumerable: false });
}
