import { bare } from '../../recipe/nearest';
import type { Mapping, Role } from '../../understand/meaning';
import { ROLE_NAMES } from '../../understand/roleNames.data';
import type { Lang } from '../../words';

/** What one column of the user's sheets is taken for. */
export interface ColumnRole {
  readonly sheet: string;
  readonly header: string;
  readonly role: Role | 'ignore';
}

const IGNORE_WORDS = ['ignore', '忽略', '不用', '不使用', '无', 'none', '-', '—'].map(bare);
const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

/** Read a role as people write it: by id, or by its name in either language; "ignore" or 忽略 for no role. Null when it is none.
 *  @example roleIn('下单日期') -> "orderDate" */
export function roleIn(text: string): Role | 'ignore' | null {
  const word = bare(text);
  if (IGNORE_WORDS.includes(word)) return 'ignore';
  return ROLES.find((role) => [role, ROLE_NAMES[role].zh, ROLE_NAMES[role].en].some((name) => bare(name) === word)) ?? null; // prettier-ignore
}

/** Write a role so that `roleIn` gives it back. */
export function roleText(role: Role | 'ignore', lang: Lang): string {
  return role === 'ignore' ? { zh: '忽略', en: 'ignore' }[lang] : ROLE_NAMES[role][lang];
}

/** Every role name of a language, for the column of accepted values. */
export function roleNames(lang: Lang): string {
  return [...ROLES.map((role) => ROLE_NAMES[role][lang]), roleText('ignore', lang)].join(lang === 'zh' ? '、' : ', ');
}

/** Make the mapping of a run: header -> role.
 *  Limit: a mapping names headers, not sheets; of two sheets that have one header the first said holds for both. */
export function mappingOf(columns: readonly ColumnRole[]): Mapping {
  const mapping = new Map<string, Role | 'ignore'>();
  for (const { header, role } of columns) if (!mapping.has(header)) mapping.set(header, role);
  return mapping;
}

const COLUMN_START = 'column:';

/** The stable id of a column's row in the settings sheet.
 *  @example columnKey('客户', '手机') -> "column:客户!手机" */
export function columnKey(sheet: string, header: string): string {
  return `${COLUMN_START}${sheet}!${header}`;
}

/** Take such an id apart; the first `!` parts sheet and header. Null for other ids. */
export function columnOfKey(key: string): { readonly sheet: string; readonly header: string } | null {
  if (!key.startsWith(COLUMN_START)) return null;
  const mark = key.indexOf('!');
  return mark < 0 ? null : { sheet: key.slice(COLUMN_START.length, mark), header: key.slice(mark + 1) };
}
