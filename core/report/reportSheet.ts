import type { OwnedSheet } from '../patch/patch';
import { sheetOwnedName } from '../patch/ledger';
import type { Portrait } from '../portrait';
import type { Bilingual, Lang } from '../words';
import type { PortraitPlace } from './classTable';
import { SHEET_NAMES } from './fields.data';
import { characteristicsPart, segmentRing } from './report/characteristics';
import { conclusionPart, findingSentences } from './report/conclusions';
import { definitionPart, methodPart } from './report/definitions';
import { endingPart } from './report/ending';
import { introduction, INTRODUCTION_ROWS } from './report/introduction';
import { movementPart } from './report/movementPart';
import { Page } from './report/page';
import { subjectOf, type ReportExtras } from './report/subject';
import { sheetHeading } from './sheetHeading';

/** Rows of an A4 sheet across at the width of the report. */
const ROWS_A_PAGE = 40;
const FIRST_ROW = 4;

/** Plan the report that a manager forwards, in the outline of the source document (requirements 126, 133-136, 148-150):
 *  introduction, definition, method, characteristics, conclusions and actions, what changed, when to review.
 *  Parts without data are left out. Numbers in tables and sentences are live formulas over the portrait sheet and the
 *  report's own tables (COUNTIFS, SUMIFS, SUM, IF, IFERROR, ABS, ROUND, TEXT), so that the text stays right after edits.
 *  Limit: medians, and words that a criterion would read as something else, are written as they were at the run. */
export function reportSheet(
  portrait: Portrait,
  place: PortraitPlace,
  lang: Lang,
  extras: ReportExtras = {},
): OwnedSheet {
  const subject = subjectOf(portrait, place, lang, extras);
  const page = new Page(lang, FIRST_ROW + INTRODUCTION_ROWS);
  definitionPart(page, subject);
  methodPart(page, subject);
  const told = characteristicsPart(page, subject);
  const findings = findingSentences(subject, told);
  conclusionPart(page, subject, told, findings);
  movementPart(page, subject);
  endingPart(page, subject);
  const segment = told.tables.get(subject.population.segment.id);
  page.at(1, sheetHeading(portrait, TITLE, HINT, lang));
  page.at(FIRST_ROW + 1, introduction(subject, segment, findings, FIRST_ROW + 1));
  const ring = segmentRing(subject, told.tables, { top: FIRST_ROW + 2, bottom: FIRST_ROW + INTRODUCTION_ROWS });
  const { blocks, charts, breaks } = page.finish(ROWS_A_PAGE);
  return {
    id: 'report',
    ownedName: sheetOwnedName('report'),
    name: SHEET_NAMES.report[lang],
    visibility: 'visible',
    blocks,
    pivots: [],
    charts: [...ring, ...charts],
    freeze: { rows: 0, columns: 0 },
    widths: [30, 13, 13, 16, 14, 14, 14],
    landscape: true,
    breaks,
    kept: [],
  };
}

const TITLE: Bilingual = { zh: '客户画像报告', en: 'Customer portrait report' };
const HINT: Bilingual = {
  zh: '数字是公式，取自客户画像表；改动画像表后文字和表格会自动更新。',
  en: 'Numbers are formulas over the customer portrait sheet; tables and sentences follow its changes.',
};
