import type { Bilingual } from '../words';
import { PENDING_BELOW, pendingParts, pendingToDay } from './dateText';

export type DayOrder = 'dmy' | 'mdy';

export interface DayOrderDecision {
  /** null = truly ambiguous: nobody can tell from the data. */
  readonly order: DayOrder | null;
  readonly reason: Bilingual;
  readonly question: Bilingual | null;
}

/** Rows in date order are evidence only when one reading has at most a tenth of the other's backward steps. */
const FAR_FEWER = 0.1;
const ENOUGH_STEPS = 20;

/** Decide day/month order once for a column of dates such as 03/04/2021 (safety.md 5.4, case 52).
 *  Evidence, strongest first: the user's word; a first or second number above 12; rows that stand in date order under one reading only.
 *  Without evidence the order stays open, as a question.
 *  @example 13/04/2021 among them -> 'dmy' */
export function decideDayOrder(days: Int32Array, said: 'auto' | DayOrder): DayOrderDecision {
  if (said !== 'auto') {
    return { order: said, reason: { zh: `日月顺序按你的设置:${ZH[said]}`, en: `order as you set it: ${EN[said]}` }, question: null };
  }
  const evidence = countEvidence(days);
  if (evidence.dmy > 0 || evidence.mdy > 0) return byNumbers(evidence);
  const order = byRowOrder(days);
  if (order) {
    return {
      order,
      reason: { zh: `按${ZH[order]}读时各行才按时间排列`, en: `rows stand in date order only when read ${EN[order]}` },
      question: null,
    };
  }
  return { order: null, reason: { zh: '日月顺序不明', en: 'day/month order unknown' }, question: open(evidence) };
}

const ZH = { dmy: '日在前', mdy: '月在前' } as const;
const EN = { dmy: 'day first', mdy: 'month first' } as const;

interface Evidence {
  dmy: number;
  mdy: number;
  /** Pairs that read both ways, with different days. */
  either: number;
  example: string;
}

function countEvidence(days: Int32Array): Evidence {
  const evidence: Evidence = { dmy: 0, mdy: 0, either: 0, example: '' };
  for (let at = 0; at < days.length; at++) {
    const pending = days[at] ?? 0;
    if (pending >= PENDING_BELOW) continue;
    const [year, first, second] = pendingParts(pending);
    if (first > 12) evidence.dmy++;
    else if (second > 12) evidence.mdy++;
    else if (first !== second && evidence.either++ === 0) evidence.example = `${first}/${second}/${year}`;
  }
  return evidence;
}

function byNumbers(evidence: Evidence): DayOrderDecision {
  const { dmy, mdy } = evidence;
  if (dmy > 0 && mdy > 0 && evidence.either > 0 && Math.min(dmy, mdy) * 20 > Math.max(dmy, mdy)) {
    return {
      order: null,
      reason: { zh: `两种顺序都有:${dmy} 个日在前,${mdy} 个月在前`, en: `both orders occur: ${dmy} day first, ${mdy} month first` },
      question: open(evidence),
    };
  }
  const order = dmy >= mdy ? 'dmy' : 'mdy';
  const count = Math.max(dmy, mdy);
  return { order, reason: { zh: `${count} 个日期只能按${ZH[order]}读`, en: `${count} dates can only be read ${EN[order]}` }, question: null };
}

function byRowOrder(days: Int32Array): DayOrder | null {
  const dmy = backwardSteps(days, 'dmy');
  const mdy = backwardSteps(days, 'mdy');
  if (dmy.steps < ENOUGH_STEPS) return null;
  const [dmyBack, mdyBack] = [Math.min(dmy.back, dmy.forward), Math.min(mdy.back, mdy.forward)];
  if (dmyBack <= mdyBack * FAR_FEWER && mdyBack > 2) return 'dmy';
  return mdyBack <= dmyBack * FAR_FEWER && dmyBack > 2 ? 'mdy' : null;
}

function backwardSteps(days: Int32Array, order: DayOrder): { steps: number; back: number; forward: number } {
  let [before, steps, back, forward] = [0, 0, 0, 0];
  for (let at = 0; at < days.length; at++) {
    const raw = days[at] ?? 0;
    const day = raw < PENDING_BELOW ? pendingToDay(raw, order) : raw;
    if (day <= 0) continue;
    if (before > 0 && day !== before) steps++;
    if (day < before) back++;
    else if (before > 0 && day > before) forward++;
    before = day;
  }
  return { steps, back, forward };
}

function open(evidence: Evidence): Bilingual {
  return {
    zh: `${evidence.either} 个日期(如 ${evidence.example})分不清日和月哪个在前,已搁置。请用 --set dateOrder=dmy(日在前)或 mdy(月在前)说明后重新运行。`,
    en: `${evidence.either} dates (such as ${evidence.example}) can be read day first or month first and were set aside. Say which with --set dateOrder=dmy or --set dateOrder=mdy and run again.`,
  };
}
