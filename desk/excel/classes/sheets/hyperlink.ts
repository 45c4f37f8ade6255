import { cellAddress } from '../../../workbook/addresses';
import type { FieldSpec, RangeTarget } from '../../spec';
import { ExcelError } from '../../excelError';
import { EXCEL_MESSAGES } from '../../messages.data';

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const BAG = 'hyperlinks';

/** `range.hyperlink`: one link a cell, kept in the sheet's bag; null for cells that differ or have none. */
export const hyperlinkField: FieldSpec<RangeTarget> = {
  get: ({ sheet, area }) => {
    const links = linksOf(sheet.bag);
    const first = links.get(cellAddress(area.top, area.left)) ?? null;
    return first !== null && area.top === area.bottom && area.left === area.right ? first : sameEverywhere(links, area);
  },
  set: ({ sheet, area }, value, host) => {
    if (typeof value !== 'object' || value === null)
      throw new ExcelError('InvalidArgument', EXCEL_MESSAGES.InvalidArgument);
    host.checkWritable(sheet, area);
    const link = value as Hyperlink;
    const links = new Map(linksOf(sheet.bag));
    const text = link.textToDisplay ?? link.address ?? link.documentReference ?? '';
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        links.set(cellAddress(row, column), {
          ...link,
          textToDisplay: link.textToDisplay ?? (sheet.text(row, column) || text),
        });
    sheet.bag.set(BAG, links);
    writeTexts({ sheet, area }, link.textToDisplay, text);
    sheet.restyle(area, { font: { color: '#0563C1', underline: 'Single' }, styleName: 'Hyperlink' }, 'script');
    sheet.touched('script');
  },
};

/** Forget the links of an area. */
export function clearHyperlinks({ sheet, area }: RangeTarget): void {
  const links = new Map(linksOf(sheet.bag));
  if (links.size === 0) return;
  for (let row = area.top; row <= area.bottom && links.size > 0; row++)
    for (let column = area.left; column <= area.right; column++) links.delete(cellAddress(row, column));
  sheet.bag.set(BAG, links);
}

/** Take the links of an area along to another of the same size; those that stood there are lost. With `keep` the first area has them still. */
export function moveHyperlinks(from: RangeTarget, to: RangeTarget, keep = false): void {
  const moving: (readonly [string, Hyperlink])[] = [];
  const links = linksOf(from.sheet.bag);
  for (let row = from.area.top; row <= from.area.bottom && links.size > 0; row++)
    for (let column = from.area.left; column <= from.area.right; column++) {
      const link = links.get(cellAddress(row, column));
      const there = cellAddress(to.area.top + row - from.area.top, to.area.left + column - from.area.left);
      if (link !== undefined) moving.push([there, link]);
    }
  if (!keep) clearHyperlinks(from);
  clearHyperlinks(to);
  if (moving.length > 0) to.sheet.bag.set(BAG, new Map([...linksOf(to.sheet.bag), ...moving]));
}

function writeTexts({ sheet, area }: RangeTarget, given: string | undefined, fallback: string): void {
  const write = (row: number, column: number): { readonly value: string; readonly formula: null } | undefined => {
    const isBlank = sheet.value(area.top + row, area.left + column) === null;
    return given !== undefined || isBlank ? { value: given ?? fallback, formula: null } : undefined;
  };
  sheet.write(area, write, 'script');
}

function linksOf(bag: ReadonlyMap<string, unknown>): ReadonlyMap<string, Hyperlink> {
  const links = bag.get(BAG);
  return links instanceof Map ? (links as ReadonlyMap<string, Hyperlink>) : new Map();
}

function sameEverywhere(links: ReadonlyMap<string, Hyperlink>, area: RangeTarget['area']): Hyperlink | null {
  const first = links.get(cellAddress(area.top, area.left)) ?? null;
  if (first === null) return null;
  const text = JSON.stringify(first);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (JSON.stringify(links.get(cellAddress(row, column)) ?? null) !== text) return null;
  return first;
}
