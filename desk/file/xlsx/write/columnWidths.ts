import { attributesOf, childOf, edited, setAttribute } from './xmlTree';
import type { TextEdit, XmlElement } from './xmlTree';
import { insertInWorksheet } from './worksheetOrder';

/** Give new columns their widths: `<col>` elements stay in order, one that spans a new column is split around it. */
export function setWidths(
  xml: string,
  root: XmlElement,
  widths: ReadonlyMap<number, number>,
  p: string,
): readonly TextEdit[] {
  if (widths.size === 0) return [];
  const cols = childOf(root, 'cols');
  const existing = (cols?.children ?? []).map((element) => existingCol(xml, element));
  const rest = [...widths.keys()].reduce<readonly Col[]>(
    (all, at) => all.flatMap((col) => without(col, at + 1)),
    existing,
  );
  const ours = [...widths].map(([at, width]): Col => ({
    min: at + 1,
    max: at + 1,
    markup: () => colMarkup(at, width, p),
  }));
  const inner = [...rest, ...ours].sort((a, b) => a.min - b.min).map((col) => col.markup(col.min, col.max));
  const markup = `<${p}cols>${inner.join('')}</${p}cols>`;
  if (cols === undefined) return [insertInWorksheet(root, 'cols', markup)];
  return [{ from: cols.start, to: cols.end, text: markup }];
}

/** One `<col>` with its width in characters; 0.7109375 is the padding that Excel counts in. */
export function colMarkup(at: number, width: number, p: string): string {
  return `<${p}col min="${at + 1}" max="${at + 1}" width="${width + PADDING}" customWidth="1"/>`;
}

interface Col {
  readonly min: number;
  readonly max: number;
  markup(min: number, max: number): string;
}

const PADDING = 0.7109375;

function existingCol(xml: string, element: XmlElement): Col {
  const attributes = attributesOf(xml, element);
  const min = Number(attributes.get('min'));
  const max = Number(attributes.get('max'));
  const whole = xml.slice(element.start, element.end);
  return {
    min,
    max,
    markup: (from, to) => {
      if (from === min && to === max) return whole;
      const lower = edited(xml, [
        setAttribute(xml, element, 'min', String(from)),
        setAttribute(xml, element, 'max', String(to)),
      ]);
      return lower.slice(element.start, lower.length - (xml.length - element.end));
    },
  };
}

function without(col: Col, column: number): readonly Col[] {
  if (column < col.min || column > col.max) return [col];
  const left = { ...col, max: column - 1 };
  const right = { ...col, min: column + 1 };
  return [left, right].filter((part) => part.min <= part.max);
}
