import { play, type Play, type Played } from './play';
import type { Cell } from '../../core/index';

// Scripts in the manner of public samples; what they must leave was worked out by hand from the documentation.
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

function done(played: Played): Played {
  expect(played.failure).toBeNull();
  return played;
}

/** What a function of a script gives, as JSON carries it. */
function given(script: string, name: string, sheets: Readonly<Record<string, Cell[][]>>, options: Play = {}): unknown {
  return JSON.parse(JSON.stringify(done(play(script, name, sheets, options)).value)) as unknown;
}

test('mailMerge fills its template and is told that it may not send', () => {
  const rows: Cell[][] = [['First name', 'Recipient', 'Amount', 'Email Sent'], ['Ann', 'ann@example.com', 12.5, null], ['Bob', 'bob@example.com', 3, 'yesterday']]; // prettier-ignore
  const { logged, cells } = done(play('mailMerge', 'sendEmails', { Data: rows }));
  expect(logged).toEqual(['Hello Ann, you owe 12.5.']);
  expect(cells('Data')[1]?.[3]).toMatch(
    /^You do not have permission to call GmailApp.sendEmail. Required permissions: /,
  );
  expect(cells('Data')[2]?.[3]).toBe('yesterday');
});

test('ratingsMenu adds to the menu of add-ons, writes a date and asks before it clears', () => {
  const { said } = done(play('ratingsMenu', 'onInstall', { Data: [] }));
  expect(said).toEqual(['[menu] Add-on: Insert date (insertDate), ---, Reset (resetAll)']);
  expect(done(play('ratingsMenu', 'insertDate', { Data: [] })).cells('Data')).toEqual([[serial(2024, 2, 29)]]);
  const kept = done(play('ratingsMenu', 'resetAll', { Data: [['x']] }, { answers: ['NO', 'OK'] }));
  expect([kept.cells('Data'), kept.said[1]]).toEqual([[['x']], '[alert] Nothing was changed. -> OK']);
  const cleared = done(play('ratingsMenu', 'resetAll', { Data: [['x']] }, { answers: ['YES', 'OK'] }));
  expect([cleared.cells('Data'), cleared.said[1]]).toEqual([[], '[alert] Cleared. -> OK']);
});

test('dailyTrigger sets timers and an event, each of a kind of its own', () => {
  expect(given('dailyTrigger', 'setUpTriggers', { Data: [] })).toEqual(['report CLOCK CLOCK', 'report CLOCK CLOCK', 'onFormSubmitted ON_FORM_SUBMIT SPREADSHEETS']); // prettier-ignore
});

test('visitCounter keeps its state as JSON behind a lock', () => {
  const state = '{"count":2,"days":["2024-05-15","2024-05-15"]}';
  expect(given('visitCounter', 'main', { Data: [] })).toEqual([{ state, last: 'now' }, ['state']]);
});

test('cachedLookup gives the old price until the cache forgets it', () => {
  const rows = [['Id', 'Price'], ['a', 1], ['b', 2.5]]; // prettier-ignore
  expect(given('cachedLookup', 'main', { Prices: rows })).toEqual([2.5, 2.5, 99, null]);
});

test('dependentDropdown sets the list of the second column by the first', () => {
  const sheets: Record<string, Cell[][]> = { Orders: [['Kind', 'Item'], [null, null]], Lists: [['Fruit', 'Apple'], ['Fruit', 'Pear'], ['Food', 'Bread']] }; // prettier-ignore
  const [values, value, help, refused] = given('dependentDropdown', 'simulate', sheets) as unknown[];
  expect([values, value, help]).toEqual([[['Apple', 'Pear'], true], 'Pear', 'Choose one']);
  expect(refused).toMatch(/violates the data validation rules set on this cell/);
});

test('htmlReport is a page from a template that escapes what it prints', () => {
  const pages = new Map([['Report', '<h1><?= title ?></h1><table><? for (const row of rows) { ?><tr><? row.forEach((c) => { ?><td><?= c ?></td><? }) ?></tr><? } ?></table>']]); // prettier-ignore
  expect(given('htmlReport', 'main', { Data: [['a & b', 1.5]] }, { pages })).toEqual([
    'Q1 <draft>',
    '<h1>Q1 &lt;draft&gt;</h1><table><tr><td>a &amp; b</td><td>1.5</td></tr></table>',
  ]);
});

test('batchProgress goes on where it stopped and takes its timers away at the end', () => {
  const { value, cells } = done(play('batchProgress', 'main', { Data: [['Name', 'Big'], ['a'], ['b'], ['c']] })); // prettier-ignore
  expect(JSON.parse(JSON.stringify(value))).toEqual([['4', 1], null, 0]);
  expect(cells('Data')).toEqual([['Name', 'Big'], ['a', 'A'], ['b', 'B'], ['c', 'C']]); // prettier-ignore
});

test('newSpreadsheet writes a copy of its own and leaves the first as it was', () => {
  const rows = [['Region', 'N'], ['East', 1], ['West', 2], ['East', 3]]; // prettier-ignore
  expect(given('newSpreadsheet', 'exportRegion', { Data: rows })).toEqual(['Export of Book', 1, [['Region', 'N'], ['East', 1], ['East', 3]], 4, true]); // prettier-ignore
});

test('stockAlert says what is low, and may not send it', () => {
  const { failure, logged } = play('stockAlert', 'checkStock', { Data: [['Item', 'Stock', 'Limit'], ['a', 1, 5], ['b', 9, 5]] }); // prettier-ignore
  expect(logged).toEqual(['a: 1']);
  expect([failure?.line, failure?.message]).toEqual([7, expect.stringMatching(/^You do not have permission to call MailApp.sendEmail. Required permissions: /)]); // prettier-ignore
  expect(given('stockAlert', 'checkStock', { Data: [['Item', 'Stock', 'Limit'], ['b', 9, 5]] })).toBe('nothing'); // prettier-ignore
});

test('calendarList has no calendar here, and is told at its first step', () => {
  const { failure } = play('calendarList', 'listEvents', { Data: [] });
  expect(failure).toMatchObject({ name: 'Exception', line: 2, file: 'calendarList' });
  expect(failure?.message).toMatch(/^You do not have permission to call CalendarApp.getDefaultCalendar. /);
});
