import { clockAt, type Clock } from '../../core/index';

/** The day and the time that clocks show in the zone of this machine, where the person sits. */
export function localClock(): Clock {
  const now = new Date();
  return clockAt(now.getFullYear(), now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes());
}
