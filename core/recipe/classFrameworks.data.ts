import type { TraitClass } from '../measure/trait';
import type { Bilingual } from '../words';
import type { FieldTopic } from './fieldDictionary.data';

/** The four classes that the product shows (S0; requirement 77). */
export const TRAIT_CLASSES: Readonly<Record<TraitClass, Bilingual>> = {
  basic: { zh: '基础属性', en: 'Basic attributes' },
  behaviour: { zh: '行为特征', en: 'Behaviour' },
  preference: { zh: '偏好特征', en: 'Preferences' },
  value: { zh: '价值属性', en: 'Value' },
};

/** Another way to sort the same fields, by its number in the requirements. */
export interface ClassFramework {
  readonly id: string;
  readonly name: Bilingual;
  readonly classes: readonly Bilingual[];
  /** Index into `classes` by what the field is about; -1 = no class of this framework holds it. */
  readonly classOf: Readonly<Record<FieldTopic, number>>;
}

const TOPICS: readonly FieldTopic[] = [
  'person', 'place', 'family', 'assets', 'health', 'purchase', 'habit', 'taste', 'usage',
  'mind', 'interest', 'social', 'worth', 'loyalty', 'feedback',
]; // prettier-ignore

/** `places`: one sign a topic, in the order of TOPICS: the place of its class, or "-". */
function framework(
  id: string,
  zh: string,
  en: string,
  classes: readonly (readonly [string, string])[],
  places: string,
): ClassFramework {
  const placeOf = (topic: FieldTopic): number => {
    const sign = places.charAt(TOPICS.indexOf(topic));
    return sign === '-' ? -1 : Number(sign);
  };
  const classOf = Object.fromEntries(TOPICS.map((topic) => [topic, placeOf(topic)])) as Record<FieldTopic, number>;
  return { id, name: { zh, en }, classes: classes.map(([one, other]) => ({ zh: one, en: other })), classOf };
}

/** The class frameworks of the other sources beside the four that the product shows (C24; requirements 28-32, 78, 79, 102-105). */
export const CLASS_FRAMEWORKS: readonly ClassFramework[] = [
  framework('s2', '基础属性/行为特征/需求偏好/价值等级', 'Basic, behaviour, needs, value tier', [['基础属性', 'Basic attributes'], ['行为特征', 'Behaviour'], ['需求偏好', 'Needs and preferences'], ['价值等级', 'Value tier']], '000001121222331'), // prettier-ignore
  framework('s0_frame', '静态属性/动态行为/偏好特征/价值属性', 'Static, dynamic, preferences, value', [['静态属性', 'Static attributes'], ['动态行为', 'Dynamic behaviour'], ['偏好特征', 'Preferences'], ['价值属性', 'Value']], '000001121222331'), // prettier-ignore
  framework('s3_tracks', '基本信息/消费行为/兴趣偏好/购物能力/行为轨迹', 'Basic, purchases, interests, buying power, tracks', [['基本信息', 'Basic information'], ['消费行为', 'Purchases'], ['兴趣偏好', 'Interests'], ['购物能力', 'Buying power'], ['行为轨迹', 'Behaviour tracks']], '00030112422-314'), // prettier-ignore
  framework('s3_value', '基本信息/消费行为/购物习惯/消费价值', 'Basic, purchases, habits, value', [['基本信息', 'Basic information'], ['消费行为', 'Purchases'], ['购物习惯', 'Shopping habits'], ['消费价值', 'Customer value']], '000001221---331'), // prettier-ignore
  framework('s3_mind', '基本信息/消费行为/心理特征/社交网络', 'Basic, purchases, mind, social network', [['基本信息', 'Basic information'], ['消费行为', 'Purchases'], ['心理特征', 'Mind'], ['社交网络', 'Social network']], '000001111223111'), // prettier-ignore
  framework('s3_personal', '个人属性/消费行为/价值和利润/地理/兴趣', 'Personal, purchases, value and profit, place, interests', [['个人属性', 'Personal attributes'], ['消费行为', 'Purchases'], ['价值和利润', 'Value and profit'], ['地理', 'Place'], ['兴趣', 'Interests']], '030001111-44211'), // prettier-ignore
  framework('s4', '基础信息/行为数据/消费数据/标签信息', 'Basic, behaviour, purchases, tags', [['基础信息', 'Basic information'], ['行为数据', 'Behaviour data'], ['消费数据', 'Purchase data'], ['标签信息', 'Tags']], '000002231333331'), // prettier-ignore
];

/** The classes of the three lists themselves: the first and the last number of each class. V2's last thirteen items fit none of its four classes. */
export const LIST_CLASSES: Readonly<Record<'v1' | 'v2' | 'v3', readonly { readonly name: Bilingual; readonly from: number; readonly to: number }[]>> = {
  v1: [
    { name: { zh: '人口统计学特征', en: 'Demographics' }, from: 1, to: 13 },
    { name: { zh: '消费行为特征', en: 'Consumer behaviour' }, from: 14, to: 29 },
    { name: { zh: '心理特征', en: 'Mind' }, from: 30, to: 43 },
    { name: { zh: '社会关系特征', en: 'Social relations' }, from: 44, to: 53 },
  ],
  v2: [
    { name: { zh: '人口统计学', en: 'Demographics' }, from: 1, to: 9 },
    { name: { zh: '行为特征', en: 'Behaviour' }, from: 10, to: 15 },
    { name: { zh: '心理特征', en: 'Mind' }, from: 16, to: 19 },
    { name: { zh: '社交网络', en: 'Social network' }, from: 20, to: 22 },
    { name: { zh: '行为特征', en: 'Behaviour' }, from: 23, to: 30 },
  ],
  v3: [
    { name: { zh: '个人信息', en: 'Person' }, from: 1, to: 6 },
    { name: { zh: '家庭信息', en: 'Family' }, from: 7, to: 10 },
    { name: { zh: '社交媒体', en: 'Social media' }, from: 11, to: 14 },
    { name: { zh: '消费行为', en: 'Purchases' }, from: 15, to: 18 },
    { name: { zh: '兴趣爱好', en: 'Interests' }, from: 19, to: 22 },
    { name: { zh: '健康状况', en: 'Health' }, from: 23, to: 26 },
    { name: { zh: '教育背景', en: 'Education' }, from: 27, to: 30 },
    { name: { zh: '购买决策', en: 'Purchase decision' }, from: 31, to: 33 },
    { name: { zh: '价值观念', en: 'Values' }, from: 34, to: 37 },
    { name: { zh: '其他', en: 'Other' }, from: 38, to: 41 },
  ],
}; // prettier-ignore
