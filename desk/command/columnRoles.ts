import { bare, nearestWord } from '../../core/index';
import type { Bilingual, Mapping, Role } from '../../core/index';
import { ROLE_KEYS, ROLE_NAMES } from './roles.data';

export interface ParsedMapping {
  readonly mapping: Mapping;
  readonly errors: readonly Bilingual[];
}

/** Read the values of `--map`, each `column=role`; the last `=` parts them, so a header may hold `=` itself.
 *  Roles may be written by key (`orderDate`, `order-date`), or by a Chinese or English name (`下单日期`).
 *  Reports a value without `=`, an empty column, an unknown role (with the nearest), and two roles for one column. */
export function parseColumnRoles(values: readonly string[]): ParsedMapping {
  const mapping = new Map<string, Role | 'ignore'>();
  const errors: Bilingual[] = [];
  for (const value of values) {
    const equals = value.lastIndexOf('=');
    const column = value.slice(0, Math.max(0, equals)).trim();
    const typed = value.slice(equals + 1).trim();
    const role = roleOf(typed);
    const known = mapping.get(column);
    if (column === '') errors.push(wrongForm(value));
    else if (role === null) errors.push(unknownRole(typed, column));
    else if (known !== undefined && known !== role) errors.push(twoRoles(column, known, role));
    else mapping.set(column, role);
  }
  return { mapping, errors };
}

function roleOf(typed: string): Role | 'ignore' | null {
  const word = bare(typed);
  const isNamed = (role: Role | 'ignore'): boolean => spellingsOf(role).some((name) => bare(name) === word);
  return ROLE_KEYS.find(isNamed) ?? null;
}

function spellingsOf(role: Role | 'ignore'): readonly string[] {
  const { label, also } = ROLE_NAMES[role];
  return [role, label.zh, label.en, ...also];
}

function wrongForm(value: string): Bilingual {
  return {
    zh: `--map 需要“列名=角色”，例如 "付款时间=orderDate"，但给的是“${value}”。`,
    en: `--map expects "column=role", such as "Paid on=orderDate", but got "${value}".`,
  };
}

function unknownRole(typed: string, column: string): Bilingual {
  const nearest = nearestWord(typed, ROLE_KEYS);
  return {
    zh: `列“${column}”的角色“${typed}”不存在。${nearest === null ? '' : `是不是想写 ${nearest}？`}可用的角色：${ROLE_KEYS.join('、')}。`,
    en: `There is no role "${typed}" (for column "${column}"). ${nearest === null ? '' : `Did you mean ${nearest}? `}Roles are: ${ROLE_KEYS.join(', ')}.`,
  };
}

function twoRoles(column: string, first: string, second: string): Bilingual {
  return {
    zh: `列“${column}”被指定了两个角色：${first} 和 ${second}。请只留一个。`,
    en: `Column "${column}" was given two roles: ${first} and ${second}. Keep one.`,
  };
}
