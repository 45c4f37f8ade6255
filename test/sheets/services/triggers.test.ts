import { scriptRig } from './scriptRig';

test('a time trigger is installed with its schedule', () => {
  const { ScriptApp, project } = scriptRig({}, { scriptTimeZone: 'Asia/Shanghai' });
  const trigger = ScriptApp.newTrigger('refresh').timeBased().everyDays(1).atHour(6).nearMinute(30).create();
  expect(trigger.getHandlerFunction()).toBe('refresh');
  expect(trigger.getEventType()).toBe(ScriptApp.EventType.CLOCK);
  expect(String(trigger.getTriggerSource())).toBe('CLOCK');
  expect(project.triggers[0]?.schedule).toEqual({ kind: 'every', unit: 'days', every: 1, hour: 6, minute: 30, weekDay: null, monthDay: null, timeZone: 'Asia/Shanghai' }); // prettier-ignore
});

test('weekly, monthly and single runs', () => {
  const { ScriptApp, project } = scriptRig({}, { now: () => 1000 });
  const timer = () => ScriptApp.newTrigger('run').timeBased();
  timer().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create();
  timer().onMonthDay(28).create();
  timer().after(60_000).create();
  timer().at(new Date(5)).create();
  timer().atDate(2024, 12, 25).inTimezone('Asia/Shanghai').create();
  const schedules = project.triggers.map(({ schedule }) => schedule);
  expect(schedules[0]).toMatchObject({ unit: 'weeks', weekDay: 'FRIDAY', hour: 9 });
  expect(schedules[1]).toMatchObject({ unit: 'months', monthDay: 28 });
  expect(schedules.slice(2)).toEqual([
    { kind: 'once', at: 61_000 },
    { kind: 'once', at: 5 },
    { kind: 'once', at: Date.UTC(2024, 11, 24, 16) },
  ]);
});

test('triggers of a spreadsheet, by the object or its id', () => {
  const { ScriptApp } = scriptRig();
  ScriptApp.newTrigger('edited').forSpreadsheet('some-id').onEdit().create();
  const [trigger] = ScriptApp.getProjectTriggers();
  expect([trigger?.getTriggerSourceId(), trigger?.getEventType()]).toEqual(['some-id', ScriptApp.EventType.ON_EDIT]);
  expect(() => ScriptApp.newTrigger('x').forSpreadsheet('some-id').create()).toThrow('select an event type');
});

test('a deleted trigger is gone, one that is gone cannot be deleted', () => {
  const { ScriptApp } = scriptRig();
  ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
  ScriptApp.newTrigger('b').timeBased().everyHours(1).create();
  const [first] = ScriptApp.getProjectTriggers();
  if (!first) throw new Error('no trigger');
  ScriptApp.deleteTrigger(first);
  expect(ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction())).toEqual(['b']);
  expect(() => ScriptApp.deleteTrigger(first)).toThrow();
});

test('there are 20 at most', () => {
  const { ScriptApp } = scriptRig();
  const add = () => ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
  for (let count = 0; count < 20; count++) add();
  expect(add).toThrow('This script has too many triggers.');
});

test('intervals that Google does not have are refused in its words', () => {
  const clock = scriptRig().ScriptApp.newTrigger('a').timeBased();
  expect(() => clock.everyMinutes(7)).toThrow(
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  );
  expect(() => clock.create()).toThrow('You must define a time');
});

test('an add-on may run once an hour at most', () => {
  const { ScriptApp } = scriptRig({ isAddOn: true });
  expect(() => ScriptApp.newTrigger('a').timeBased().everyMinutes(30).create()).toThrow('at most once per hour');
  ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
  expect(ScriptApp.getProjectTriggers()).toHaveLength(1);
});
