import type { Finding } from '../tag/language/lint/finding';
import type { Bilingual } from '../words';
import type { InputSheet } from './inputSheet';

const MOST_TOLD = 5;

/** Tell the findings about rules that make a rule useless; all findings are in the pane. */
export function lintNotices(rules: InputSheet | null, findings: readonly Finding[]): readonly Bilingual[] {
  if (!rules) return [];
  const errors = findings.filter(({ weight }) => weight === 'error');
  const told = errors
    .slice(0, MOST_TOLD)
    .map(({ text }): Bilingual => ({ zh: `“${rules.name}”：${text.zh}`, en: `"${rules.name}": ${text.en}` }));
  const rest = errors.length - told.length;
  if (rest <= 0) return told;
  return [
    ...told,
    {
      zh: `“${rules.name}”还有 ${rest} 条同类问题。`,
      en: `"${rules.name}" has ${rest} further findings of this kind.`,
    },
  ];
}
