import { say, type Bilingual, type Lang } from '../words';
import { placeOf, type KeyTable } from './keys/keyTable';
import { KIND_NAMES, type KeyKind } from './kinds';
import type { KeyValue, MergeEvidence } from './mergeLog';
import type { LinkRule } from './pairs/pairs';

const TEXTS = {
  first: { zh: '该客户的第一行', en: 'first row of this customer' },
  none: {
    zh: '没有任何可用于识别的内容，不归入任何客户',
    en: 'nothing identifies this row; it belongs to no customer',
  },
  equal: { zh: '与{place}内容相同：{values}', en: 'the same as {place}: {values}' },
  link: { zh: '与{place}是同一客户：{why}', en: 'the same customer as {place}: {why}' },
  decision: { zh: '人工决定合并', en: 'merged by a person' },
  place: { zh: '“{sheet}”第 {row} 行', en: 'row {row} of "{sheet}"' },
  equalKinds: { zh: '{kinds}相同', en: 'same {kinds}' },
  zeros: { zh: '客户编号只差前面的零', en: 'customer ids differ in leading zeros only' },
  likeness: { zh: '{kinds}相近（{percent}%）', en: 'similar {kinds} ({percent}%)' },
  value: { zh: '{kind} {text}', en: '{kind} {text}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a value is shown; give a mask for what people share (A18 C29: matched raw, masked in outputs). */
export type ShowValue = (kind: KeyKind, text: string) => string;

/** Say why a row belongs to its customer.
 *  @example evidenceText(log.evidence(4), table, 'zh', mask) -> "与“客户”第 2 行是同一客户：手机号相同（138****5678）" */
export function evidenceText(evidence: MergeEvidence, table: KeyTable, lang: Lang, show: ShowValue): string {
  switch (evidence.kind) {
    case 'first':
    case 'none':
      return TEXTS[evidence.kind][lang];
    case 'equal': {
      const values = valuesText(evidence.values, lang, show);
      return say(TEXTS.equal, lang, { place: placeText(table, evidence.other, lang), values });
    }
    case 'link': {
      const rule = ruleText(evidence.rule, lang, evidence.likeness);
      const read = evidence.values.filter(({ kind, text }) => !isHidden(show(kind, text)));
      // One kind is named by the rule already.
      const isNamed = evidence.rule.kinds.length > 1;
      const values = isNamed ? valuesText(read, lang, show) : read.map(({ kind, text }) => show(kind, text)).join('');
      const why = values === '' ? rule : rule + (lang === 'zh' ? `（${values}）` : ` (${values})`);
      return say(TEXTS.link, lang, { place: placeText(table, evidence.other, lang), why });
    }
    default:
      return evidence satisfies never;
  }
}

/** Say what a rule compares.
 *  @example ruleText({ kind: 'agreement', kinds: ['name', 'address'] }, 'en') -> "same name and address" */
export function ruleText({ kind, kinds }: LinkRule, lang: Lang, likeness = 1): string {
  const names = kinds.map((one) => KIND_NAMES[one][lang]).join(lang === 'zh' ? '、' : ' and ');
  switch (kind) {
    case 'agreement':
      return say(TEXTS.equalKinds, lang, { kinds: names });
    case 'likeness':
      return say(TEXTS.likeness, lang, { kinds: names, percent: Math.round(likeness * 100) });
    case 'zeros':
    case 'decision':
      return TEXTS[kind][lang];
    default:
      return kind satisfies never;
  }
}

function placeText(table: KeyTable, row: number, lang: Lang): string {
  const place = placeOf(table, row);
  return say(TEXTS.place, lang, { sheet: place.sheet, row: place.row + 1 });
}

/** Values after the names of their kinds; where a mask hides a value whole, the name alone. */
function valuesText(values: readonly KeyValue[], lang: Lang, show: ShowValue): string {
  const texts = values.map(({ kind, text }) => {
    const [name, shown] = [KIND_NAMES[kind][lang], show(kind, text)];
    return isHidden(shown) ? name : say(TEXTS.value, lang, { kind: name, text: shown });
  });
  return texts.join(lang === 'zh' ? '、' : ', ');
}

/** Tell whether a mask left nothing to read. */
export function isHidden(shown: string): boolean {
  return /^\*+$/.test(shown);
}
