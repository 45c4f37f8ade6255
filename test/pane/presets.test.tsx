/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { PRESET_NAMES } from '../../core/index';
import { presetChanges } from '../../pane/flow/presetChanges';
import { MEMORY_KEYS } from '../../pane/flow/memory';
import { PRESET_GROUPS } from '../../pane/texts/presets';
import { showPane, type Shown } from './renderPane';
import { shop } from './shop';

const section = () => screen.getByRole('region', { name: '适合哪种业务' });
const remembered = ({ host }: Shown): unknown =>
  (JSON.parse(host.settings.get(MEMORY_KEYS.recipe) ?? '{}') as { readonly value?: unknown }).value;

async function showList(): Promise<Shown> {
  const shown = showPane(shop());
  await shown.user.click(await screen.findByRole('tab', { name: '规则' }));
  return shown;
}

test('#160: every preset stands in one group', () => {
  expect(PRESET_GROUPS.flatMap(({ names }) => names).sort()).toEqual([...PRESET_NAMES].sort());
});

test('#160: what a preset changes is told beside the standard, in the order of the settings', () => {
  expect(presetChanges('standard')).toEqual([]);
  expect(presetChanges('active30')).toEqual([
    { key: 'activeDays', standard: '90', here: '30' },
    { key: 'dormantDays', standard: '180', here: '90' },
    { key: 'churnDays', standard: '360', here: '180' },
  ]);
});

test('#160: presets say what they are for; choosing one counts anew and shows what it changed, and one can go back', async () => {
  const shown = await showList();
  const { user } = shown;
  expect(section().textContent).toContain('拿不准就用它');
  expect(section().textContent).toContain('所有设置都是标准值。');
  await user.click(within(section()).getByRole('button', { name: '换一种口径' }));
  const industries = within(screen.getByRole('group', { name: '按行业' }));
  expect(industries.getAllByRole('radio')).toHaveLength(5);
  // All 40 customers bought within 90 days, 30 of them within 30.
  await user.click(screen.getByRole('radio', { name: /^近 30 天活跃/ }));
  await waitFor(() => expect(section().textContent).toContain('活跃(≤30天) 75%，沉睡(31–90天) 25%'));
  await user.click(within(section()).getByRole('button', { name: '它改了 3 项设置' }));
  expect(within(section()).getByRole('row', { name: /^活跃天数/ }).textContent).toBe('活跃天数9030');
  expect(remembered(shown)).toEqual({ preset: 'active30', sets: [] });
  await user.click(within(section()).getByRole('button', { name: '换回“标准”' }));
  expect(remembered(shown)).toEqual({ preset: 'standard', sets: [] });
  expect(within(section()).queryByRole('button', { name: /^换回/ })).toBeNull();
});

test('#160: settings that a person changed are put aside by another preset, and come back with the way back', async () => {
  const shown = await showList();
  const { user } = shown;
  await user.click(screen.getByRole('button', { name: '活跃状态' }));
  const days = screen.getByRole('textbox', { name: '活跃天数' });
  await user.clear(days);
  await user.type(days, '60{Enter}');
  await user.click(within(section()).getByRole('button', { name: '换一种口径' }));
  expect(section().textContent).toContain('换口径会放下你改过的 1 项设置，也可以换回来。');
  await user.click(screen.getByRole('radio', { name: /^教育/ }));
  expect(remembered(shown)).toEqual({ preset: 'education', sets: [] });
  await user.click(within(section()).getByRole('button', { name: '换回“标准”' }));
  expect(remembered(shown)).toEqual({ preset: 'standard', sets: [['activeDays', '60']] });
});

test('#160: the first screen says what the chosen preset is for', async () => {
  const { user } = showPane(shop());
  const choice = await screen.findByRole('combobox', { name: '口径' });
  await user.selectOptions(choice, 'b2b');
  expect(screen.getByText('卖给企业：一年 10 万以上又常复购的是大客户。')).toBeTruthy();
});
