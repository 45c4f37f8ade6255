import { CLASS_FRAMEWORKS, LIST_CLASSES, TRAIT_CLASSES } from '../../core/recipe/classFrameworks.data';
import { fieldClasses } from '../../core/recipe/fieldClasses';
import { PORTRAIT_FIELDS } from '../../core/recipe/fieldDictionary.data';

const COUNTS = { v1: 53, v2: 43, v3: 41 } as const;

test.each(['v1', 'v2', 'v3'] as const)(
  '#112 #113 #114 C23: the numbers of %s stand each once, without a gap',
  (list) => {
    const numbers = PORTRAIT_FIELDS.flatMap((field) => field[list] ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: COUNTS[list] }, (_, at) => at + 1));
  },
);

test('C23: the union holds each field once, by id and by name', () => {
  for (const keyOf of [(at: number) => PORTRAIT_FIELDS[at]?.id, (at: number) => PORTRAIT_FIELDS[at]?.name.zh])
    expect(new Set(PORTRAIT_FIELDS.map((_, at) => keyOf(at))).size).toBe(PORTRAIT_FIELDS.length);
  expect(PORTRAIT_FIELDS.every(({ v1, v2, v3 }) => v1 ?? v2 ?? v3)).toBe(true);
});

/** The items with † in the requirements, by their names. */
test.each(['民族', '宗教信仰', '信仰', '心理压力', '心理承受力', '家庭住址', '身体状况', '饮食习惯', '心理健康'])(
  'A16: %s is sensitive',
  (name) => {
    expect(PORTRAIT_FIELDS.find((field) => field.name.zh === name)?.privacy).toBe('sensitive');
  },
);

test.each(['姓名', '社交账号'])('A16: %s identifies a person', (name) => {
  expect(PORTRAIT_FIELDS.find((field) => field.name.zh === name)?.privacy).toBe('personal');
});

test.each([
  ['年龄', '基础属性', ['人口统计学特征', '人口统计学', '个人信息']],
  ['消费频次', '行为特征', ['消费行为特征', '行为特征', '消费行为']],
  ['兴趣爱好', '偏好特征', ['心理特征', '心理特征']],
  ['社会网络', '行为特征', ['社会关系特征', '社交网络']],
  ['客户忠诚度', '价值属性', ['其他']],
])('#77 C24: %s is of %s, and of the lists it stands in', (name, own, lists) => {
  const field = PORTRAIT_FIELDS.find((one) => one.name.zh === name);
  const classes = field ? fieldClasses(field) : [];
  expect(classes[0]).toMatchObject({ framework: 's0', name: { zh: own } });
  expect(classes.filter(({ framework }) => framework.startsWith('v')).map((one) => one.name.zh)).toEqual(lists);
});

test('#105: place is a class of its own for one source, and interests for another reading', () => {
  const placed = (name: string, framework: string): string | undefined =>
    PORTRAIT_FIELDS.filter((one) => one.name.zh === name)
      .flatMap(fieldClasses)
      .find((one) => one.framework === framework)?.name.zh;
  expect(placed('地域', 's3_personal')).toBe('地理');
  expect(placed('地域', 's2')).toBe('基础属性');
  expect(placed('兴趣爱好', 's3_personal')).toBe('兴趣');
  expect(placed('兴趣爱好', 's3_value')).toBeUndefined();
  expect(placed('社会网络', 's3_mind')).toBe('社交网络');
});

test('#78 #79 #102 #103 #104 C24: every class of every framework holds a field, and the four of the product do', () => {
  const held = new Set(
    PORTRAIT_FIELDS.flatMap((field) => fieldClasses(field).map(({ framework, name }) => `${framework} ${name.zh}`)),
  );
  const empty = CLASS_FRAMEWORKS.flatMap(({ id, classes }) => classes.map(({ zh }) => `${id} ${zh}`)).filter(
    (one) => !held.has(one),
  );
  expect(empty).toEqual([]);
  for (const { zh } of Object.values(TRAIT_CLASSES)) expect(held.has(`s0 ${zh}`)).toBe(true);
});

test('#112 #114: the classes of a list follow each other without a gap', () => {
  for (const list of ['v1', 'v3'] as const) {
    const bounds = LIST_CLASSES[list];
    bounds.forEach(({ from }, at) => expect(from).toBe((bounds[at - 1]?.to ?? 0) + 1));
    expect(bounds[bounds.length - 1]?.to).toBe(COUNTS[list]);
  }
});

test('#113: 31-43 of V2 fit none of its four classes', () => {
  const homeless = PORTRAIT_FIELDS.filter(({ v2 }) => v2 !== null && v2 > 30);
  expect(homeless).toHaveLength(13);
  expect(homeless.flatMap((field) => fieldClasses(field)).filter(({ framework }) => framework === 'v2')).toEqual([]);
});
