import type { Bilingual } from '../words';
import { letterOf } from './columnLetter';
import type { HeaderHit } from './headerRoles';
import type { Role } from './meaning';
import { ROLE_NAMES } from './roleNames.data';
import type { Evidence } from './valueFit';

export const SAID_IGNORE: Bilingual = { zh: '您指定忽略这一列', en: 'You said to ignore this column' };
export const KNOWN_OTHER: Bilingual = {
  zh: '认得这个表头，但客户画像不用这一列',
  en: 'The header is known, but the portrait does not use this column',
};
export const UNKNOWN: Bilingual = {
  zh: '没有认出这一列的含义，原样保留',
  en: 'The meaning of this column was not recognised; it stays as it is',
};

const SHOWN = 40;

/** Say that the user gave the role. */
export function saidRole(role: Role): Bilingual {
  return { zh: `您指定为“${ROLE_NAMES[role].zh}”`, en: `You said it is the ${ROLE_NAMES[role].en}` };
}

/** Say why a column got its role: header, share of fitting values, or both. */
export function foundRole(header: string, hit: HeaderHit | null, evidence: Evidence): Bilingual {
  const values = sayEvidence(evidence);
  const shown = shorten(header);
  if (hit === null) {
    return {
      zh: `表头“${shown}”不认识，但${values.zh}，且只有这一列如此`,
      en: `Header "${shown}" is not known, but ${values.en}, and only here`,
    };
  }
  if (hit.exact) return { zh: `表头“${shown}”，${values.zh}`, en: `Header "${shown}"; ${values.en}` };
  return {
    zh: `表头“${shown}”含有已知的词，${values.zh}`,
    en: `Header "${shown}" contains a known word; ${values.en}`,
  };
}

/** Say that a column would have a sensitive role, and that nothing reads it until a mapping says so (requirement 166). */
export function offeredRole(header: string, role: Role): Bilingual {
  const { zh, en } = ROLE_NAMES[role];
  const shown = shorten(header);
  return {
    zh: `像${zh}，属于敏感个人信息，没有读取；要用请在映射里写“${shown}=${role}”`,
    en: `Looks like the ${en}, which is sensitive, so it is not read; to use it, map "${shown}=${role}"`,
  };
}

/** Say that another column suits the role better, and which. */
export function lostTo(role: Role, header: string, column: number): Bilingual {
  const name = header === '' ? letterOf(column) : shorten(header);
  return {
    zh: `也像“${ROLE_NAMES[role].zh}”，但“${name}”（${letterOf(column)} 列）更合适`,
    en: `Could also be the ${ROLE_NAMES[role].en}, but "${name}" (column ${letterOf(column)}) suits better`,
  };
}

/** Say that the header names a role which the values do not bear out. */
export function valuesDisagree(header: string, role: Role): Bilingual {
  return {
    zh: `表头“${shorten(header)}”像“${ROLE_NAMES[role].zh}”，但值不像，所以不用`,
    en: `Header "${shorten(header)}" reads like the ${ROLE_NAMES[role].en}, but its values do not, so it is not used`,
  };
}

/** Cut a header for a sentence: one line, at most 40 characters. */
export function shorten(header: string): string {
  const line = header.replace(/\s+/g, ' ');
  const letters = Array.from(line.slice(0, 4 * SHOWN));
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line;
}

function sayEvidence(evidence: Evidence): Bilingual {
  if (evidence.kind === 'noValues') return { zh: '没有值可以核对', en: 'no values to check' };
  const percent = Math.round(evidence.share * 100);
  const { zh, en } = EVIDENCE[evidence.kind];
  return { zh: `${percent}% 的值是${zh}`, en: `${percent}% of its values are ${en}` };
}

const EVIDENCE: Readonly<Record<Exclude<Evidence['kind'], 'noValues'>, Bilingual>> = {
  dates: { zh: '日期', en: 'dates' },
  serialDays: { zh: '没有日期格式的日期序号', en: 'day numbers without a date format' },
  money: { zh: '金额', en: 'amounts' },
  wholeNumbers: { zh: '整数', en: 'whole numbers' },
  phones: { zh: '电话号码', en: 'phone numbers' },
  emails: { zh: '邮箱地址', en: 'e-mail addresses' },
  ids: { zh: '编号', en: 'identifiers' },
  texts: { zh: '文字', en: 'texts' },
  genders: { zh: '性别', en: 'genders' },
  idCards: { zh: '身份证号', en: 'identity card numbers' },
  ips: { zh: 'IP 地址', en: 'IP addresses' },
  times: { zh: '时刻', en: 'times of day' },
};
