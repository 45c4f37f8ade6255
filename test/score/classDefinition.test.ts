import { recipeFrom } from '../../core/recipe/recipeFrom';
import { PRESET_NAMES } from '../../core/recipe/presets.data';
import { classDefinition } from '../../core/score/classDefinition';
import type { ClassSet } from '../../core/score/scores';
import { RECIPE } from './shop';

const SETS: readonly ClassSet['id'][] = [
  'value_level',
  'loyalty',
  'recency_band',
  'purchase_rate',
  'lifecycle',
  'value_risk',
  'persona',
  'user_group',
  'browsing',
];

test('C10, C11: the value rule is told with its bounds and with what a repurchase rate is', () => {
  expect(classDefinition('value_level', RECIPE)?.zh).toBe(
    '高价值 = 窗口内金额≥100000 且复购率≥60%，中价值 = 只满足一项，其余为低价值。复购率 =（历史订单数 − 1）÷ 历史订单数。',
  );
  expect(classDefinition('value_level', { ...RECIPE, repurchase: 'months' })?.en).toContain(
    'two or more calendar months',
  );
  expect(classDefinition('value_level', { ...RECIPE, valueRule: 'share', valueShare: 15 })?.zh).toContain(
    '前 15% 的客户',
  );
  expect(classDefinition('value_level', { ...RECIPE, valueRule: 'rfm', weights: '3/2/1' })?.en).toContain(
    'weights 3/2/1',
  );
});

test('#128: the stages of the life cycle are defined by the bounds of the recipe', () => {
  const text = classDefinition('lifecycle', { ...RECIPE, lifeRegular: 4, lifeUpgrade: 25, churnDays: 300 });
  expect(text?.zh).toContain('转化 = 窗口内≥4 单；升级 = 已转化且窗口内客单价比之前高≥25%；流失 = R>300 天');
});

test('every further set has a definition in both languages under every preset; the four standing ones have their notes elsewhere', () => {
  for (const preset of PRESET_NAMES) {
    const chosen = recipeFrom({ preset, sets: [] });
    if (!chosen.ok) throw new Error(preset);
    for (const id of SETS) {
      const text = classDefinition(id, chosen.recipe);
      expect(text?.zh.length).toBeGreaterThan(10);
      expect(text?.en).not.toBe(text?.zh);
    }
  }
  expect(classDefinition('tier', RECIPE)).toBeNull();
});
