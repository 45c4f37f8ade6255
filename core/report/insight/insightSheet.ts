import { sheetOwnedName } from '../../patch/ledger';
import type { OwnedSheet } from '../../patch/patch';
import type { Portrait } from '../../portrait';
import type { Bilingual, Lang } from '../../words';
import type { PortraitPlace } from '../classTable';
import { SHEET_NAMES } from '../fields.data';
import { Page } from '../report/page';
import { subjectOf, type ReportExtras } from '../report/subject';
import { sheetHeading } from '../sheetHeading';
import { crossPart } from './crossPart';
import { featurePart } from './featureTable';
import { personaPart } from './personaCards';
import { tagPart } from './tagPart';

/** Rows of an A4 sheet across at the width of the report. */
const ROWS_A_PAGE = 44;
const FIRST_ROW = 3;

/** Plan the sheet for who wants to look closer (requirements 134, 135, 152): what makes each class different, persona
 *  cards, cross tables of the words that go together most, and the distribution of every tag. Counts are live formulas.
 *  `extras.maskBelow` hides combinations of fewer customers; 0 shows all (requirement 166, small cells). */
export function insightSheet(
  portrait: Portrait,
  place: PortraitPlace,
  lang: Lang,
  extras: ReportExtras = {},
): OwnedSheet {
  const subject = subjectOf(portrait, place, lang, extras);
  const page = new Page(lang, FIRST_ROW);
  page.at(1, sheetHeading(portrait, TITLE, HINT, lang));
  featurePart(page, subject);
  personaPart(page, subject);
  crossPart(page, subject, extras.maskBelow ?? 0);
  tagPart(page, subject);
  const { blocks, charts, breaks } = page.finish(ROWS_A_PAGE);
  return {
    id: 'insight',
    ownedName: sheetOwnedName('insight'),
    name: SHEET_NAMES.insight[lang],
    visibility: 'visible',
    blocks,
    pivots: [],
    charts,
    freeze: { rows: 0, columns: 0 },
    widths: [28, 28, 28, 28, 28, 28, 28],
    landscape: true,
    breaks,
    kept: [],
  };
}

const TITLE: Bilingual = { zh: '交叉分析', en: 'Cross analysis' };
const HINT: Bilingual = {
  zh: '计数和金额是公式，取自客户画像表；中位数、区间和相关强度为运行当时的结果。',
  en: 'Counts and amounts are formulas over the customer portrait sheet; medians, intervals and strengths are as of the run.',
};
