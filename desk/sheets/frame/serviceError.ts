/** What a refused call to a service throws: scripts see `Exception: ...`, as in Apps Script. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** Thrown when the execution was ended from outside: over its time, or killed by a fault. Scripts may catch it, but every further call to a service throws it again, so that nothing happens any more. */
export class ExecutionEnded extends Error {
  override readonly name = 'Exception';
}

/** Something that the documentation describes and this emulation lacks. Never a silent no-op. */
export function notEmulated(what: string): ServiceError {
  return new ServiceError(`${what} is not part of this emulation.`);
}
