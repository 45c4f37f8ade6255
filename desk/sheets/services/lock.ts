import { ServiceError } from '../frame/serviceError';
import { serviceType } from '../frame/serviceType';
import type { MembersOf } from './members';
import type { Audience } from './project';
import type { ScriptState } from './scriptEnd';

interface LockState extends ScriptState {
  readonly audience: Audience;
}

export const lockServiceType = serviceType<ScriptState>('LockService', 'LockService');
const lockType = serviceType<LockState>('Lock', 'LockService.Lock');

const serviceMembers: MembersOf<GoogleAppsScript.Lock.LockService, ScriptState> = {
  'getDocumentLock()': ({ end }) => (end.isBound ? lockType.make({ end, audience: 'document' }) : null),
  'getScriptLock()': ({ end }) => lockType.make({ end, audience: 'script' }),
  'getUserLock()': ({ end }) => lockType.make({ end, audience: 'user' }),
};
lockServiceType.define(serviceMembers);

const members: MembersOf<GoogleAppsScript.Lock.Lock, LockState> = {
  'hasLock()': (lock) => isHeld(lock),
  'releaseLock()': (lock) => {
    if (isHeld(lock)) lock.end.project.locks.delete(lock.audience);
  },
  'tryLock(Number)': (lock, milliseconds: number) => taken(lock, Number(milliseconds)),
  'waitLock(Number)': (lock, milliseconds: number) => {
    if (!taken(lock, Number(milliseconds)))
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  },
};
lockType.define(members);

function isHeld({ end, audience }: LockState): boolean {
  return end.project.locks.get(audience) === end.execution;
}

/** Nobody else runs while a script waits, unless letting the time pass makes it so. */
function taken(lock: LockState, milliseconds: number): boolean {
  const { project, execution, advance } = lock.end;
  if (isHeld(lock)) return true;
  if (project.locks.has(lock.audience)) advance(milliseconds);
  if (project.locks.has(lock.audience)) return false;
  project.locks.set(lock.audience, execution);
  return true;
}
