import { ServiceError } from '../frame/serviceError';
import { enumType, SELF, serviceType, type EnumMember } from '../frame/serviceType';
import type { MembersOf } from './members';
import type { Schedule } from './project';
import type { ScriptState } from './scriptEnd';
import { installTrigger } from './triggerTypes';
import { parseDate } from './utilities/parseDate';

/** A time trigger in the making. */
interface ClockState extends ScriptState {
  readonly handler: string;
  unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | null;
  every: number;
  at: number | null;
  /** Year, month and day of a single run, before the zone is known. */
  day: readonly [number, number, number] | null;
  hour: number | null;
  minute: number | null;
  weekDay: string | null;
  monthDay: number | null;
  timeZone: string;
}

export const WeekDay = enumType('Weekday', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']); // prettier-ignore

export const clockBuilderType = serviceType<ClockState>('ClockTriggerBuilder', 'ScriptApp.ClockTriggerBuilder');

/** Begin to build a time trigger. */
export function clockBuilder(end: ScriptState['end'], handler: string): object {
  const blank = { unit: null, every: 1, at: null, day: null, hour: null, minute: null, weekDay: null, monthDay: null };
  return clockBuilderType.make({ end, handler, ...blank, timeZone: end.scriptTimeZone });
}

const members: MembersOf<GoogleAppsScript.Script.ClockTriggerBuilder, ClockState> = {
  'after(Number)': (clock, milliseconds: number) => changed(clock, { at: clock.end.now() + Number(milliseconds) }),
  'at(Date)': (clock, date: Date) => changed(clock, { at: date.getTime() }),
  'atDate(Number,Number,Number)': (clock, year: number, month: number, day: number) => changed(clock, { day: [Number(year), Number(month), Number(day)] }), // prettier-ignore
  'atHour(Number)': (clock, hour: number) => changed(clock, { hour: within(hour, 0, 23, 'atHour') }),
  'nearMinute(Number)': (clock, minute: number) => changed(clock, { minute: within(minute, 0, 59, 'nearMinute') }),
  'everyMinutes(Number)': (clock, count: number) => repeated(clock, 'minutes', oneOf(count, [1, 5, 10, 15, 30], 'everyMinutes')), // prettier-ignore
  'everyHours(Number)': (clock, count: number) => repeated(clock, 'hours', oneOf(count, [1, 2, 4, 6, 8, 12], 'everyHours')), // prettier-ignore
  'everyDays(Number)': (clock, count: number) => repeated(clock, 'days', within(count, 1, 365, 'everyDays')),
  'everyWeeks(Number)': (clock, count: number) => repeated(clock, 'weeks', within(count, 1, 52, 'everyWeeks')),
  'onWeekDay(Weekday)': (clock, day: EnumMember) => changed(clock, { unit: 'weeks', weekDay: day.name() }),
  'onMonthDay(Number)': (clock, day: number) => changed(clock, { unit: 'months', monthDay: within(day, 1, 31, 'onMonthDay') }), // prettier-ignore
  'inTimezone(String)': (clock, timeZone: string) => changed(clock, { timeZone }),
  'create()': (clock) => {
    const schedule = scheduleOf(clock);
    if (clock.end.isAddOn && schedule.kind === 'every' && schedule.unit === 'minutes')
      throw new ServiceError('The Add-on attempted an action that is not permitted: time-based triggers can run at most once per hour.'); // prettier-ignore
    return installTrigger(clock.end, { handler: clock.handler, event: 'CLOCK', source: 'CLOCK', sourceId: null, schedule }); // prettier-ignore
  },
};
clockBuilderType.define(members);

function scheduleOf(clock: ClockState): Schedule {
  const { unit, every, hour, minute, weekDay, monthDay, timeZone } = clock;
  if (unit) return { kind: 'every', unit, every, hour, minute, weekDay, monthDay, timeZone };
  const at = clock.at ?? dayOf(clock);
  if (at === null) throw new ServiceError('You must define a time for the trigger before it can be created.');
  return { kind: 'once', at };
}

function dayOf({ day, hour, minute, timeZone }: ClockState): number | null {
  if (!day) return null;
  return parseDate([...day, hour ?? 0, minute ?? 0].join(' '), timeZone, 'y M d H m');
}

function repeated(clock: ClockState, unit: NonNullable<ClockState['unit']>, every: number): typeof SELF {
  return changed(clock, { unit, every });
}

function changed(clock: ClockState, change: Partial<ClockState>): typeof SELF {
  Object.assign(clock, change);
  return SELF;
}

/** @throws ServiceError in Google's words, which list what is allowed */
function oneOf(given: number, allowed: readonly number[], method: string): number {
  const value = Number(given);
  const list = `${allowed.slice(0, -1).join(', ')} or ${allowed[allowed.length - 1] ?? ''}`;
  if (!allowed.includes(value))
    throw new ServiceError(`The value you passed to ${method} was invalid. It must be one of ${list}.`);
  return value;
}

function within(given: number, least: number, most: number, method: string): number {
  const value = Number(given);
  if (value < least || value > most)
    throw new ServiceError(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`);
  return value;
}
