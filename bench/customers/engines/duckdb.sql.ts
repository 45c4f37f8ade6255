import { PLACES } from '../words.data';
import { FIELDS, OUTPUT, TODAY, type FieldKind } from '../work';

/** The SQL of the DuckDB engine of the customers work. It knows the places of the sample only, which favours it. */

const short = (name: string): string => name.slice(0, -1);
const quoted = (text: string): string => `'${text}'`;

/** Places by any name of a city, by any name of a province, and by the first digits of the postcode. */
export const TABLES: readonly string[] = [
  `CREATE TABLE cities AS SELECT * FROM (VALUES ${PLACES.flatMap(([province, city]) => [`('${city}', '${province}', '${city}')`, `('${short(city)}', '${province}', '${city}')`]).join(', ')}) AS t(word, province, city)`,
  `CREATE TABLE provinces AS SELECT DISTINCT * FROM (VALUES ${PLACES.flatMap(([province]) => [`('${province}', '${province}')`, `('${short(province)}', '${province}')`]).join(', ')}) AS t(word, province)`,
  `CREATE TABLE posts AS SELECT * FROM (VALUES ${PLACES.map(([province, , , post]) => `('${post}', '${province}')`).join(', ')}) AS t(word, province)`,
];

const PASSED = ['level', 'type', 'points', 'coupons', 'shop', 'state', 'average'];
const IDS = FIELDS.map(([, id]) => id);

/** See the delimited file as text columns; a view, so that cleaning runs while the file is parsed. */
export const FEED = (file: string): string => `
  CREATE OR REPLACE TEMP VIEW fed AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', delim = chr(31), header = false, quote = '', escape = '',
    auto_detect = false, columns = {'place': 'INTEGER', ${[...IDS, ...PASSED].map((id) => `'${id}': 'VARCHAR'`).join(', ')}})`;

const SPACE = `' ' || chr(9) || chr(160) || chr(12288) || chr(65279)`;
const MARKS = `('', '-', '--', '/', 'n/a', 'na', 'null', 'none', 'nan', '#n/a', '无', '空', '未知', '不详', '未填', '暂无', '没有', '?', '.')`;
/** A list of spaces makes \`trim\` slow, so it runs only where an end can hold one. */
const trimmed = (id: string): string =>
  `CASE WHEN strlen(${id}) <> length(${id}) OR ${id} < '!' OR suffix(${id}, ' ') OR suffix(${id}, chr(9)) THEN trim(${id}, ${SPACE}) ELSE ${id} END AS ${id}`;
const blanked = (id: string): string =>
  `CASE WHEN strlen(${id}) <= 9 AND lower(${id}) IN ${MARKS} THEN NULL ELSE ${id} END AS ${id}`;
/** \`translate\` is slow, so plain ASCII texts go round it. */
const folded = (id: string, from: string, to: string): string =>
  `CASE WHEN strlen(${id}) = length(${id}) THEN ${id} ELSE translate(${id}, '${from}', '${to}') END`;
const without = (id: string, ...parts: readonly string[]): string =>
  parts.reduce((text, part) => `replace(${text}, '${part}', '')`, id);
const words = (list: string): string => `(${list.split(' ').map(quoted).join(', ')})`;

/** What each kind of field is turned into before it is read. */
const FOLDED: Readonly<Partial<Record<FieldKind, (id: string) => string>>> = {
  age: (id) => folded(without(id, '周岁', '岁'), '０１２３４５６７８９', '0123456789'),
  day: (id) => folded(id, '０１２３４５６７８９－／．：年月日', '0123456789-/.:--'),
  phone: (id) => folded(without(id, ' ', '-', '+'), '０１２３４５６７８９＋－', '0123456789'),
  email: (id) => `lower(${folded(id, '＠．', '@.')})`,
  cents: (id) => without(id, ',', '¥', '元'),
};

const dayOf = (id: string): string => `CASE
  WHEN length(${id}) = 5 THEN TRY_CAST(${id} AS INTEGER)
  WHEN length(${id}) = 8 AND TRY_CAST(${id} AS INTEGER) IS NOT NULL THEN TRY_CAST(${id}[1:4] || '-' || ${id}[5:6] || '-' || ${id}[7:8] AS DATE) - DATE '1899-12-30'
  ELSE TRY_CAST(replace(replace(${id}, '/', '-'), '.', '-') AS DATE) - DATE '1899-12-30' END`;
const whole = (value: string): string => `CAST(${value} AS INTEGER)`;

const WORDS: Readonly<Record<string, string>> = {
  gender: `CASE WHEN lower(gender) IN ${words('男 男性 男士 先生 male m man mr')} THEN '男' WHEN lower(gender) IN ${words('女 女性 女士 小姐 female f woman ms mrs miss')} THEN '女'
    WHEN lower(gender) IN ${words('不明 保密 其他 other unknown')} THEN '不明' ELSE gender END`,
  platform: `CASE WHEN lower(platform) IN ${words('iphone ios 安卓 android 微信小程序 app 手机 mobile h5 wap')} THEN '无线端' WHEN lower(platform) IN ${words('pc 电脑 windows mac desktop')} THEN 'PC端' ELSE platform END`,
  consent: `CASE WHEN lower(consent) IN ${words('是 同意 yes y true 1 已订阅 接受 愿意')} THEN '同意' WHEN lower(consent) IN ${words('否 不同意 no n false 0 退订 拒绝 不接受')} THEN '拒绝' ELSE consent END`,
};

const READ: Readonly<Record<FieldKind, (id: string) => string>> = {
  text: (id) => id,
  id: (id) => id,
  word: (id) => WORDS[id] ?? id,
  age: (id) => `CASE WHEN TRY_CAST(${id} AS INTEGER) BETWEEN 1 AND 119 THEN TRY_CAST(${id} AS INTEGER) END`,
  day: (id) => whole(dayOf(id)),
  phone: (id) => `CASE WHEN length(${id}) = 13 AND ${id}[1:2] = '86' THEN ${id}[3:] ELSE ${id} END`,
  email: (id) => `CASE WHEN regexp_full_match(${id}, '[^@\\s]+@[^@\\s]+\\.[^@\\s]+') THEN ${id} END`,
  cents: (id) => `CAST(round(TRY_CAST(${id} AS DOUBLE) * 100) AS DOUBLE)`,
  count: (id) => `TRY_CAST(${id} AS DOUBLE)`,
};
const each = (make: (id: string, kind: FieldKind) => string): string =>
  FIELDS.map(([, id, kind]) => make(id, kind)).join(', ');
const among = (at: 0 | 1): string => [...new Set(PLACES.flatMap((place) => short(place[at])))].join('|');

const BANDS: readonly (readonly [number, string])[] = [
  [18, '0_18'], [25, '18_25'], [30, '25_30'], [35, '30_35'], [40, '35_40'], [50, '40_50'], [60, '50_60'],
]; // prettier-ignore
const BAND = `CASE ${BANDS.map(([end, id]) => `WHEN years < ${end} THEN '${id}'`).join(' ')} WHEN years IS NOT NULL THEN '60_up' ELSE 'unknown' END`;
const BORN = `date_sub('year', DATE '1899-12-30' + birthDate, DATE '1899-12-30' + ${TODAY})`;

/** Clean every column; then the place from province, city, address and postcode, and the age band. */
export const CLEAN = `
  CREATE OR REPLACE TEMP TABLE clean AS
  WITH trimmed AS (SELECT place, ${each(trimmed)} FROM fed),
  texts AS (SELECT place, ${each(blanked)} FROM trimmed),
  folded AS (SELECT place, ${each((id, kind) => `${FOLDED[kind]?.(id) ?? id} AS ${id}`)} FROM texts),
  parsed AS (SELECT place, ${each((id, kind) => `${READ[kind](id)} AS ${id}`)},
    regexp_extract(address, '^(${among(0)})省?\\s*(${among(1)})', 2) AS addressCity FROM folded),
  placed AS (SELECT parsed.* REPLACE (CASE WHEN length(phone) = 11 AND phone[1] = '1' AND phone[2] >= '3' THEN TRY_CAST(phone AS DOUBLE) END AS phone),
    coalesce(provinces.province, cities.province, addressed.province, posts.province) AS province,
    coalesce(cities.city, addressed.city) AS cityName,
    CASE WHEN ${BORN} BETWEEN 1 AND 119 THEN ${BORN} ELSE age END AS years
    FROM parsed LEFT JOIN provinces ON region = provinces.word LEFT JOIN cities ON parsed.city = cities.word
    LEFT JOIN cities AS addressed ON addressCity = addressed.word LEFT JOIN posts ON postcode[1:4] = posts.word)
  SELECT *, ${BAND} AS ageBand FROM placed`;

/** The clean rows with their places. */
export const RESULT = `SELECT place, ${OUTPUT.join(', ')} FROM clean`;
