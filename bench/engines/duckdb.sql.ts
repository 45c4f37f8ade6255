import { TODAY, WINDOW } from '../orders/work';

/** The SQL of the DuckDB engine, step by step. `translate` both folds full-width signs and drops the signs that have no twin. */

/** See the delimited file as text columns; a view, so that cleaning runs while the file is parsed. */
export const FEED = (file: string): string => `
  CREATE OR REPLACE TEMP VIEW fed AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', delim = chr(31), header = false,
    quote = '', escape = '', auto_detect = false, columns = {'place': 'INTEGER', 'order_id': 'VARCHAR', 'customer': 'VARCHAR', 'day': 'VARCHAR',
    'cents': 'VARCHAR', 'phone': 'VARCHAR', 'email': 'VARCHAR', 'city': 'VARCHAR', 'status': 'VARCHAR'})`;

const SPACE = `' ' || chr(9) || chr(160) || chr(12288) || chr(65279)`;
const BLANKS = `('', '-', '--', '/', 'n/a', 'na', 'null', 'none', '无', '暂无')`;
const FIELDS = ['order_id', 'customer', 'day', 'cents', 'phone', 'email', 'city', 'status'];
/** A list of spaces makes `trim` slow, so it runs only where an end can hold one. */
const trimmed = (field: string): string =>
  `CASE WHEN strlen(${field}) <> length(${field}) OR ${field} < '!' OR suffix(${field}, ' ') OR suffix(${field}, chr(9))
    THEN trim(${field}, ${SPACE}) ELSE ${field} END AS ${field}`;
const blanked = (field: string): string =>
  `CASE WHEN strlen(${field}) <= 6 AND lower(${field}) IN ${BLANKS} THEN NULL ELSE ${field} END AS ${field}`;

/** `translate` is slow, so plain ASCII texts go round it. */
const folded = (field: string, from: string, to: string): string =>
  `CASE WHEN strlen(${field}) = length(${field}) THEN ${field} ELSE translate(${field}, '${from}', '${to}') END AS ${field}`;

const DAY = `CASE
  WHEN length(day) = 5 OR day[6] = '.' THEN CAST(floor(TRY_CAST(day AS DOUBLE)) AS INTEGER)
  WHEN length(day) = 8 AND TRY_CAST(day AS INTEGER) IS NOT NULL
    THEN TRY_CAST(day[1:4] || '-' || day[5:6] || '-' || day[7:8] AS DATE) - DATE '1899-12-30'
  ELSE TRY_CAST(replace(replace(split_part(replace(day, 'T', ' '), ' ', 1), '/', '-'), '.', '-') AS DATE) - DATE '1899-12-30' END`;

const AMOUNT = `CASE
  WHEN cents[1] = '(' THEN -TRY_CAST(cents[2:-2] AS DOUBLE)
  WHEN cents[-1] = '万' THEN TRY_CAST(cents[1:-2] AS DOUBLE) * 10000
  ELSE TRY_CAST(cents AS DOUBLE) END`;

/** Clean every column; `kept` is false on rows set aside. */
export const CLEAN = `
  CREATE OR REPLACE TEMP TABLE orders AS
  WITH trimmed AS (SELECT place, ${FIELDS.map(trimmed).join(', ')} FROM fed),
  texts AS (SELECT place, ${FIELDS.map(blanked).join(', ')} FROM trimmed),
  stripped AS (SELECT place, order_id, customer, day, lower(email) AS email, city, status,
    replace(replace(replace(cents, ',', ''), '¥', ''), '元', '') AS cents,
    replace(replace(replace(phone, ' ', ''), '-', ''), '+', '') AS phone FROM texts),
  folded AS (SELECT place, order_id, customer, email, city, status,
    ${folded('day', '０１２３４５６７８９－／．：年月日', '0123456789-/.:--')},
    ${folded('cents', '０１２３４５６７８９．－（）￥， ', '0123456789.-()')},
    ${folded('phone', '０１２３４５６７８９＋－', '0123456789')} FROM stripped),
  parsed AS (SELECT place, order_id, customer, city, status, ${DAY} AS day, CAST(round(${AMOUNT} * 100) AS BIGINT) AS cents,
    CASE WHEN length(phone) = 13 AND phone[1:2] = '86' THEN phone[3:] ELSE phone END AS phone,
    CASE WHEN regexp_full_match(email, '[^@\\s]+@[^@\\s]+\\.[^@\\s]+') THEN email END AS email FROM folded)
  SELECT place, customer, coalesce(customer IS NOT NULL AND day <= ${TODAY} AND cents IS NOT NULL, false) AS kept, day, cents,
    coalesce(status IN ('已退款', '已取消'), false) OR cents < 0 AS refund, order_id IS NOT NULL AS has_id, city IS NOT NULL AS has_city,
    CASE WHEN length(phone) = 11 AND phone[1] = '1' AND phone[2] >= '3' AND phone[2] <= '9' THEN TRY_CAST(phone AS BIGINT) END AS phone,
    length(email) AS email_letters FROM parsed`;

const bin = (field: string): string =>
  `(1 + (${field} > cuts_${field}[1])::INT + (${field} > cuts_${field}[2])::INT + (${field} > cuts_${field}[3])::INT + (${field} > cuts_${field}[4])::INT)`;
const cuts = (field: string): string =>
  `quantile_cont(${field}, [0.2, 0.4, 0.6, 0.8]) FILTER (r IS NOT NULL) AS cuts_${field}`;

/** One row per customer, measured, binned and classed; `label` numbers tier x activity. */
export const CUSTOMERS = `
  CREATE OR REPLACE TEMP TABLE customers AS
  WITH measured AS (SELECT customer AS id,
      CAST(${TODAY} - max(day) FILTER (kept AND NOT refund) AS INTEGER) AS r,
      CAST(count(*) FILTER (kept AND NOT refund AND ${TODAY} - day <= ${WINDOW}) AS INTEGER) AS f,
      CAST(coalesce(sum(cents) FILTER (kept AND (NOT refund OR cents < 0) AND ${TODAY} - day <= ${WINDOW}), 0) AS BIGINT) AS cents
    FROM orders WHERE customer IS NOT NULL GROUP BY customer),
  cut AS (SELECT ${cuts('r')}, ${cuts('f')}, ${cuts('cents')} FROM measured),
  binned AS (SELECT id, r, f, cents / 100.0 AS m, CASE WHEN r IS NULL THEN 0 ELSE 6 - ${bin('r')} END AS bin_r,
    CASE WHEN r IS NULL THEN 0 ELSE ${bin('f')} END AS bin_f, CASE WHEN r IS NULL THEN 0 ELSE ${bin('cents')} END AS bin_m
    FROM measured, cut)
  SELECT id, r, f, CAST(m AS DOUBLE) AS m, bin_r, bin_f, bin_m,
    CASE WHEN r IS NULL THEN '' ELSE CAST(bin_r * 100 + bin_f * 10 + bin_m AS VARCHAR) END AS code,
    CASE WHEN r IS NULL THEN 'noOrders' WHEN r <= 90 THEN 'active' WHEN r <= 180 THEN 'dormant' WHEN r <= 360 THEN 'preChurn' ELSE 'churned' END AS activity,
    CASE WHEN r IS NULL THEN 'noOrders' WHEN bin_f >= 4 AND bin_m >= 4 AND bin_r >= 4 THEN 'high' WHEN bin_f >= 4 AND bin_m >= 4 THEN 'potential'
      WHEN bin_r <= 2 AND bin_f <= 2 AND bin_m <= 2 THEN 'atRisk' ELSE 'general' END AS tier,
    CAST(5 * (list_position(['noOrders', 'high', 'potential', 'atRisk', 'general'], tier) - 1)
      + list_position(['noOrders', 'active', 'dormant', 'preChurn', 'churned'], activity) - 1 AS UTINYINT) AS label
  FROM binned`;

/** The label of each row's customer with the place of the row: cheaper than sorting. */
export const TAGS = `
  SELECT place, CASE WHEN kept THEN label END AS label FROM orders LEFT JOIN customers ON orders.customer = customers.id`;

export const SUMS = `
  SELECT sum(cents) AS cents, count(phone) AS phones, sum(phone % 100000000) AS phone_tails, count(email_letters) AS emails,
    sum(email_letters) AS email_letters, count(*) FILTER (has_id) AS order_ids, count(*) FILTER (has_city) AS cities FROM orders`;
