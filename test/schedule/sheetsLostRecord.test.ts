import { FaultyWire } from './faults';
import { act, ready, shown } from './shop';
import { SHEETS } from './shopOnSheets';

test('a refresh that finds no record of the run before leaves no chart of that run behind', async () => {
  const whole = await ready(SHEETS, 'refresh');
  await act(whole.host, 'refresh');
  const { host, rig } = await ready(SHEETS, 'refresh');
  let at = 0;
  const wire = (fault: ConstructorParameters<typeof FaultyWire>[2]): typeof rig.wire => new FaultyWire(SHEETS, rig, fault).wire; // prettier-ignore
  const [sound, lost] = [wire(null), wire({ kind: 'nulls', at: 1, lasts: true })];
  rig.wire = (request) => (request.includes('"op":"texts"') && at++ === 0 ? lost(request) : sound(request));
  expect(await act(host, 'refresh')).toBe('done');
  expect(at).toBeGreaterThan(0);
  expect(shown(rig)).toBe(shown(whole.rig));
});
