import { say, type Bilingual, type Lang } from '../../words';
import type { Decision } from './decision';
import { DECISION_HEADERS, VERDICT_WORDS } from './decisionSheet.data';
import { writeReference } from './reference';
import type { DecisionIssue } from './resolveDecisions';

const TEXTS: Readonly<Record<DecisionIssue['kind'], Bilingual>> = {
  nobody: {
    zh: '合并决定“{decision}”：{side}“{reference}”在表中找不到。这条决定没有生效；请更正编号，或删去这一行。',
    en: 'Merge decision "{decision}": {side} "{reference}" is not in the sheets. The decision has no effect; please correct it or delete the row.',
  },
  several: {
    zh: '合并决定“{decision}”：{side}“{reference}”对应不止一行。这条决定没有生效；请给这些行填上客户编号后再决定。',
    en: 'Merge decision "{decision}": {side} "{reference}" fits more than one row. The decision has no effect; please give these rows customer ids and decide again.',
  },
  itself: {
    zh: '合并决定“{decision}”：两边是同一条记录。这条决定没有生效；请更正其中一边，或删去这一行。',
    en: 'Merge decision "{decision}": both sides are one record. The decision has no effect; please correct one side or delete the row.',
  },
  overruled: {
    zh: '合并决定“{decision}”与较晚的“{by}”相反。按较晚的执行；请删去不要的那一行。',
    en: 'Merge decision "{decision}" is contradicted by the later "{by}". The later one holds; please delete the row that you do not want.',
  },
  chain: {
    zh: '合并决定“{decision}”会把“{by}”分开的客户连到一起。没有执行这次合并；请删去其中一行。',
    en: 'Merge decision "{decision}" would bring together the customers that "{by}" keeps apart. It was not carried out; please delete one of the two rows.',
  },
};

/** Say why a decision does not hold as it was made, and what to do.
 *  @example decisionIssueText({ kind: 'overruled', decision: 0, by: 1 }, decisions, 'zh') */
export function decisionIssueText(issue: DecisionIssue, decisions: readonly Decision[], lang: Lang): string {
  const about = decisions[issue.decision];
  const by = 'by' in issue ? decisions[issue.by] : undefined;
  const side = 'side' in issue ? issue.side : 'left';
  return say(TEXTS[issue.kind], lang, {
    decision: about ? decisionText(about, lang) : '',
    by: by ? decisionText(by, lang) : '',
    side: DECISION_HEADERS[side][lang],
    reference: about ? writeReference(about[side]) : '',
  });
}

/** @example "合并 C001、C002" */
function decisionText({ verdict, left, right }: Decision, lang: Lang): string {
  const between = lang === 'zh' ? '、' : ', ';
  return `${VERDICT_WORDS[verdict][lang]} ${writeReference(left)}${between}${writeReference(right)}`;
}
