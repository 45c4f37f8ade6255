import type { Bilingual } from '../words';
import type { AmountReading, DecimalMark } from './amountText';

/** What the amounts of a column say about its decimal mark. */
export class MarkEvidence {
  /** Texts that can only have a decimal point: 12.5, 1,234.50. */
  points = 0;
  /** Texts that can only have a decimal comma: 12,5, 1.234,50. */
  commas = 0;
  /** Texts that read both ways, by the mark that stands in them: 1.234, 1,234. */
  openPoints = 0;
  openCommas = 0;
  /** The first text that reads both ways. */
  example = '';

  /** Count one reading. */
  add({ proof, open }: AmountReading, text: string): void {
    if (proof === 'point') this.points++;
    if (proof === 'comma') this.commas++;
    if (open === 'point') this.openPoints++;
    if (open === 'comma') this.openCommas++;
    if (open) this.example ||= text;
  }
}

export interface MarkDecision {
  /** null = the texts that read both ways cannot be told. */
  readonly mark: DecimalMark | null;
  readonly reason: Bilingual | null;
  readonly questions: readonly Bilingual[];
}

/** Decide the decimal mark once for a column of amounts (safety.md 5.4, case 47): the user's word, then what the texts prove.
 *  Nothing proven: 1,234 is thousands, as nobody writes three decimals of a price; 1.234 is a question, except where prices have four decimals.
 *  Both proven, or 1.234 beside 1,234: what reads both ways is a question, everything else reads as it says itself. */
export function decideMark(said: 'auto' | DecimalMark, evidence: MarkEvidence, places: number): MarkDecision {
  if (said !== 'auto') return { mark: said, reason: null, questions: [] };
  const { points, commas, openPoints, openCommas } = evidence;
  if (points > 0 && commas > 0) return openPoints + openCommas > 0 ? asked(evidence) : POINT;
  if (commas > 0) return { mark: 'comma', reason: commaReason(commas), questions: [] };
  if (points > 0 || openPoints === 0) return POINT;
  return openCommas === 0 && places > 2 ? POINT : asked(evidence);
}

const POINT: MarkDecision = { mark: 'point', reason: null, questions: [] };

function commaReason(commas: number): Bilingual {
  return { zh: `${commas} 个金额用逗号作小数点`, en: `${commas} amounts use a decimal comma` };
}

function asked({ openPoints, openCommas, example }: MarkEvidence): MarkDecision {
  const count = openPoints + openCommas;
  const question = {
    zh: `${count} 个金额（如 ${example}）分不清是千分位还是小数点，已搁置。请用 --set decimal=point（点是小数点）或 decimal=comma（逗号是小数点）说明后重新运行。`,
    en: `${count} amounts (such as ${example}) could be thousands or decimals and were set aside. Say which with --set decimal=point or --set decimal=comma and run again.`,
  };
  return { mark: null, reason: null, questions: [question] };
}
