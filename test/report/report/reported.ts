import { wordOf } from '../../../core/group/population';
import type { Trait } from '../../../core/measure/trait';
import type { BlockCell, OwnedColumn, OwnedSheet, StyledCell } from '../../../core/patch/patch';
import type { Portrait } from '../../../core/portrait';
import type { PortraitPlace } from '../../../core/report/classTable';
import { portraitColumns, readingOrder } from '../../../core/report/portraitColumns';
import { permuted } from '../../../core/patch/permute';
import { letterOf } from '../../../core/understand/columnLetter';
import type { Lang } from '../../../core/words';
import { bookOf, runBook } from '../../run/runBook';
import { runs, traitOf } from '../../group/people';

const CITIES = ['北京', '上海', '北京', '杭州', '北京'];
const INDUSTRIES = [...runs(['IT互联网', 3], ['制造业', 3], ['零售', 4])];
const KINDS = ['美妆', '家居', '数码'];

/** Sixty customers over a year; every fourth buys much, often and lately, and mostly beauty. Four of ten are IT or retail, as `traitsOf` says. */
export const shop: Portrait = runBook(
  bookOf([
    ['订单号', '客户编号', '下单日期', '实付金额', '城市', '品类'],
    ...Array.from({ length: 60 }, (_, k) => k).flatMap((k) => {
      const many = k % 4 === 0 ? 8 : 1 + (k % 2);
      return Array.from({ length: many }, (_, n) => [
        `D${k}-${n}`,
        `C${100 + k}`,
        `${k % 4 === 0 ? 2024 : 2023}-${String(((k + n) % 6) + (k % 4 === 0 ? 1 : 7)).padStart(2, '0')}-${String(1 + ((k * 7 + n) % 27)).padStart(2, '0')}`,
        k % 4 === 0 ? 300 + k : 20 + k,
        CITIES[k % 5] ?? '',
        k % 4 === 0 ? '美妆' : (KINDS[k % 3] ?? ''),
      ]);
    }),
  ]),
).portrait;

/** Traits as another room would hand them over: 30 % IT, one band of age unknown, one word that must stay private. */
export function traitsOf(portrait: Portrait): readonly Trait[] {
  const { ids } = portrait.gathered;
  const place = (id: string): number => Number(id.slice(1)) - 100;
  const words = (of: (k: number) => string | null): (string | null)[] => ids.map((id) => of(place(id)));
  return [
    traitOf(
      'industry',
      words((k) => INDUSTRIES[k % 10] ?? null),
      { name: { zh: '行业', en: 'Industry' } },
    ),
    traitOf(
      'gender',
      words((k) => (k % 2 === 0 ? '女' : '男')),
      { name: { zh: '性别', en: 'Gender' } },
    ),
    traitOf(
      'need',
      words((k) => (k % 4 === 0 ? '品质优先' : '>5折')),
      {
        name: { zh: '需求', en: 'Need' },
        traitClass: 'preference',
      },
    ),
    traitOf(
      'health',
      words(() => '秘密病史'),
      { privacy: 'sensitive' },
    ),
  ];
}

/** The portrait sheet as it will be written, trait columns included, and where formulas find it. */
export function portraitWith(
  portrait: Portrait,
  traits: readonly Trait[],
  lang: Lang,
): { sheet: OwnedSheet; place: PortraitPlace } {
  const order = readingOrder(portrait);
  const own = portraitColumns(portrait, lang);
  const added = traits
    .filter(({ id }) => !own.some(({ field }) => field === id))
    .map((trait): OwnedColumn => ({
      field: trait.id,
      header: trait.name[lang],
      style: 'text',
      width: 12,
      values: {
        kind: 'codes',
        codes: trait.codes,
        dictionary: trait.dictionary.map((_, code) => wordOf(trait, code, lang)),
      },
    }));
  const columns = [...own, ...added].map((column) => ({ ...column, values: permuted(column.values, order) }));
  const name = lang === 'zh' ? '客户画像' : "Customers' portrait";
  return {
    sheet: {
      id: 'portrait',
      ownedName: '_cp_sheet_portrait',
      name,
      visibility: 'visible',
      blocks: [{ kind: 'table', at: { row: 0, column: 0 }, columns, rowCount: order.length, filter: true }],
      pivots: [],
      charts: [],
      freeze: { rows: 1, columns: 1 },
      widths: [],
      landscape: true,
      kept: [],
    },
    place: {
      sheet: `'${name.replace(/'/g, "''")}'`,
      letters: new Map(columns.map(({ field }, at) => [field, letterOf(at)])),
      firstRow: 2,
      lastRow: 1 + order.length,
    },
  };
}

export interface PlacedCell extends StyledCell {
  readonly row: number;
  readonly column: number;
}

/** Every cell of the blocks, zero-based places. */
export function cellsOf(sheet: OwnedSheet): readonly PlacedCell[] {
  return sheet.blocks.flatMap((block) =>
    block.kind === 'cells'
      ? block.cells.flatMap((line, row) =>
          line.flatMap((cell, column) => {
            const styled = asStyled(cell);
            return styled.value === null
              ? []
              : [{ ...styled, row: block.at.row + row, column: block.at.column + column }];
          }),
        )
      : [],
  );
}

function asStyled(cell: BlockCell): StyledCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

/** Texts of column A from top to bottom. */
export function linesOf(sheet: OwnedSheet): readonly string[] {
  return [...cellsOf(sheet)]
    .filter(({ column, value }) => column === 0 && typeof value === 'string')
    .sort((a, b) => a.row - b.row)
    .map(({ value }) => String(value));
}

export function rowsOf(sheet: OwnedSheet): number {
  return cellsOf(sheet).reduce((last, { row }) => Math.max(last, row + 1), 0);
}
