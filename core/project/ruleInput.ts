import type { Cell } from '../book/cell';
import type { FieldTable } from '../tag/language/fields';
import type { CellProblem, RuleSheet } from '../tag/language/sheet/ruleRow';
import { readLayout, readRuleSheet } from '../tag/language/sheet/readRuleSheet';
import { textOf } from '../tag/language/sheet/readCell';
import { sheetRulesOf } from '../tag/language/sheet/tagRules';
import { newLayout, writeRuleSheet } from '../tag/language/sheet/writeRuleSheet';
import { STANDARD_RULES } from '../tag/standardRules.data';
import type { TagRule } from '../tag/condition';
import { letterOf } from '../understand/columnLetter';
import type { Bilingual, Lang } from '../words';
import type { InputSheet } from './inputSheet';

/** The cells of a rule sheet with nothing but the standard rules. */
export function standardRuleRows(table: FieldTable, lang: Lang): readonly (readonly Cell[])[] {
  return writeRuleSheet(sheetRulesOf(STANDARD_RULES, table, lang), newLayout(lang), lang);
}

/** Tags by tag class, as the rows of a rule sheet name them: what conditions about other classes may ask. */
export function tagsOfRows(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, readonly string[]> {
  const layout = readLayout(rows[0] ?? [], []);
  const place = (id: 'tagClass' | 'tag'): number => layout.findIndex((column) => column.id === id);
  const [classPlace, tagPlace] = [place('tagClass'), place('tag')];
  const tags = new Map<string, string[]>();
  for (const cells of rows.slice(1)) {
    const [tagClass, tag] = [textOf(cells[classPlace] ?? null), textOf(cells[tagPlace] ?? null)];
    if (tagClass === '' || tag === '') continue;
    const known = tags.get(tagClass);
    if (known) known.push(tag);
    else tags.set(tagClass, [tag]);
  }
  return tags;
}

/** Read the rules that hold: those of the sheet, else the standard ones. */
export function readRules(input: InputSheet | null, rows: readonly (readonly Cell[])[], table: FieldTable): RuleSheet {
  return readRuleSheet(input?.rows ?? rows, table);
}

/** Most problems that are told one by one. */
const MOST_TOLD = 20;

/** Say what could not be read in the rule sheet: cell, character, and what was expected. Rows with a problem tag nobody; the others count. */
export function ruleNotices(input: InputSheet | null, { problems }: RuleSheet): readonly Bilingual[] {
  if (!input) return [];
  const told = problems.slice(0, MOST_TOLD).map((problem) => problemNotice(input, problem));
  const rest = problems.length - told.length;
  if (rest <= 0) return told;
  return [
    ...told,
    { zh: `“${input.name}”还有 ${rest} 处看不懂。`, en: `"${input.name}" has ${rest} further problems.` },
  ];
}

function problemNotice({ name, rows }: InputSheet, found: CellProblem): Bilingual {
  const cell = `${letterOf(Math.max(0, found.column))}${found.row + 1}`;
  const [zh, en] = characterOf(textOf(rows[found.row]?.[found.column] ?? null), found);
  return {
    zh: `“${name}”${cell}${zh}：${found.zh}这一行没有参与打标签，其余各行照常。`,
    en: `"${name}" ${cell}${en}: ${found.en} This row tags nobody, the others count.`,
  };
}

function characterOf(condition: string, { problem }: CellProblem): readonly [zh: string, en: string] {
  if (!problem) return ['', ''];
  const place = Array.from(condition.slice(0, problem.at)).length + 1;
  const marked = condition.slice(problem.at, problem.at + problem.length);
  if (marked === '') return [`条件末尾`, `, end of the condition`];
  return [`第 ${place} 个字“${marked}”`, `, character ${place} "${marked}"`];
}

/** Give rules that are still as they were delivered their names in both languages and their id. What people wrote shows as written. */
export function standardNames(rule: TagRule): TagRule {
  const standard = STANDARD_RULES.find(
    ({ tagClass, tag }) => isNamed(tagClass, rule.tagClass.zh) && isNamed(tag, rule.tag.zh),
  );
  if (!standard) return rule;
  const { tagClass, tag, definition } = standard;
  const number = rule.id.slice(`${rule.tagClass.zh}/${rule.tag.zh}`.length);
  return {
    ...rule,
    id: standard.id + number,
    tagClass,
    tag,
    definition: isNamed(definition, rule.definition.zh) ? definition : rule.definition,
  };
}

function isNamed({ zh, en }: Bilingual, name: string): boolean {
  return name === zh || name === en;
}
