import { TONES } from '../../../core/index';
import type { TonedCells } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Colour cells by their whole text with conditional formats, one rule a text. Rules of ours that stand already stay; others of ours go. Rules of people stay and win.
 *  A rule counts as ours when it colours an equal text with a tone of ours. */
export async function setTones(session: ExcelSession, wanted: readonly TonedCells[]): Promise<void> {
  if (wanted.length === 0) return;
  let found = await rulesOf(session, wanted);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const wrong = wanted.filter((cells, index) => !isRight(cells, found[index]?.ours ?? []));
    if (wrong.length === 0) return;
    const before = found;
    await session
      .trip((context) => {
        for (const cells of wrong) replaceRules(context, cells, before[wanted.indexOf(cells)] ?? NO_RULES);
        return () => undefined;
      })
      .catch((error: unknown) => {
        if (attempt === TRIES - 1) throw error;
      });
    found = await rulesOf(session, wanted);
  }
}

const TRIES = 3;
const NO_RULES: Rules = { ours: [], others: 0 };

interface Rule {
  readonly id: string;
  readonly key: string;
  readonly address: string;
}

function rulesOf(session: ExcelSession, wanted: readonly TonedCells[]): Promise<readonly Rules[]> {
  return session
    .read(
      (context) => {
        const lists = wanted.map((cells) => rulesIn(context, cells));
        return () => lists.map((list) => list.items.map(({ id, type }) => ({ id, type })));
      },
      (types) => types.every((list) => Array.isArray(list)),
    )
    .then((types) =>
      session.read(
        (context) => {
          const readers = wanted.map((cells, index) => {
            const list = rulesIn(context, cells);
            return (types[index] ?? []).map(({ id, type }) =>
              type === 'CellValue' ? ruleReader(list.getItem(id), id) : null,
            );
          });
          return () =>
            readers.map((list) => {
              const ours = list.flatMap((reader) => reader?.() ?? []);
              return { ours, others: list.length - ours.length };
            });
        },
        (rules) => rules.length === wanted.length,
      ),
    );
}

function rulesIn(context: Excel.RequestContext, cells: Omit<TonedCells, 'tones'>): Excel.ConditionalFormatCollection {
  const list = cellsOf(context, cells).conditionalFormats;
  list.load('items/id,items/type');
  return list;
}

function cellsOf(context: Excel.RequestContext, { ownedName, area }: Omit<TonedCells, 'tones'>): Excel.Range {
  const first = namedRange(context, ownedName).getCell(0, 0).getOffsetRange(area.top, area.left);
  return first.getAbsoluteResizedRange(area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Rules over a column, ours and how many of people. */
interface Rules {
  readonly ours: readonly Rule[];
  readonly others: number;
}

/** A rule without colours or without a text is one of ours that was cut off while it was made. */
function ruleReader(item: Excel.ConditionalFormat, id: string): () => readonly Rule[] {
  const { cellValue } = item;
  const range = item.getRange();
  cellValue.load('rule');
  cellValue.format.fill.load('color');
  cellValue.format.font.load('color');
  range.load('address');
  return () => {
    const { rule, format } = cellValue;
    const text = /^="((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1] ?? '';
    const look = `${format.font.color}${format.fill.color}`.toUpperCase();
    const isHalfMade = !rule.formula1 || (!format.fill.color && (!format.font.color || INKS.has(format.font.color.toUpperCase()))); // prettier-ignore
    if (!isHalfMade && (rule.operator !== 'EqualTo' || text === '' || !LOOKS.has(look))) return [];
    return [{ id, key: `${text.replace(/""/g, '"')} ${look}`, address: range.address }];
  };
}

const INKS = new Set(Object.values(TONES).map(({ color }) => `#${color}`));
const LOOKS = new Set(Object.values(TONES).map(({ color, fill }) => `#${color}#${fill}`));

function isRight({ tones, area }: TonedCells, rules: readonly Rule[]): boolean {
  const wanted = [...tones].map(([text, tone]) => `${text} #${TONES[tone].color}#${TONES[tone].fill}`);
  const keys = new Set(rules.map((rule) => rule.key));
  const rows = `${area.bottom - area.top + 1}`;
  return (
    rules.length === wanted.length &&
    wanted.every((key) => keys.has(key)) &&
    rules.every((rule) => rowsIn(rule.address) === rows)
  );
}

function rowsIn(address: string): string {
  const match = /\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(address);
  return match ? `${Number(match[2] ?? match[1]) - Number(match[1]) + 1}` : '';
}

/** Where people have rules over the same cells, ours go to the end of the list, so that theirs win. */
function replaceRules(context: Excel.RequestContext, cells: TonedCells, { ours, others }: Rules): void {
  const range = cellsOf(context, cells);
  for (const { id } of ours) range.conditionalFormats.getItem(id).delete();
  for (const [text, tone] of cells.tones) {
    const rule = range.conditionalFormats.add('CellValue');
    rule.cellValue.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: 'EqualTo' };
    rule.cellValue.format.font.color = `#${TONES[tone].color}`;
    rule.cellValue.format.fill.color = `#${TONES[tone].fill}`;
    if (others > 0) rule.priority = -1;
  }
}
