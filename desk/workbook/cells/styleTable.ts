import { refusal } from '../refusal';
import { NORMAL_STYLE, type BorderStyles, type CellStyle, type StyleChange } from '../style';

/** Excel's limit of different cell formats in one workbook. */
const MOST_STYLES = 64_000;

/** Every different style of a workbook once, by number; 0 is the normal style. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly keys: string[] = [];
  private readonly ids = new Map<string, number>();

  constructor(normal: CellStyle = NORMAL_STYLE) {
    this.idOf(normal);
  }

  style(id: number): CellStyle {
    return this.styles[id] ?? NORMAL_STYLE;
  }

  /** Text that is equal for equal styles and for no others. */
  key(id: number): string {
    return this.keys[id] ?? '';
  }

  /** The number of a style.
   *  @throws RangeError `TooManyStyles` past 64,000. */
  idOf(style: CellStyle): number {
    const key = styleKey(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    if (this.styles.length >= MOST_STYLES) throw refusal('TooManyStyles', `${MOST_STYLES} different cell formats`);
    this.styles.push(Object.freeze(style));
    this.keys.push(key);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** Make the function from old style numbers to changed ones; each old style is changed once. */
  changer(change: StyleChange): (id: number) => number {
    const changed = new Map<number, number>();
    return (id) => {
      const known = changed.get(id);
      if (known !== undefined) return known;
      const fresh = this.idOf(changedStyle(this.style(id), change));
      changed.set(id, fresh);
      return fresh;
    };
  }
}

/** Apply a change to a style; a border of style `None` takes the border away. */
export function changedStyle(style: CellStyle, change: StyleChange): CellStyle {
  return {
    numberFormat: change.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...change.font },
    fill: { ...style.fill, ...change.fill },
    borders: drawnBorders({ ...style.borders, ...change.borders }),
    alignment: { ...style.alignment, ...change.alignment },
    locked: change.locked ?? style.locked,
    formulaHidden: change.formulaHidden ?? style.formulaHidden,
    styleName: change.styleName ?? style.styleName,
  };
}

function drawnBorders(borders: BorderStyles): BorderStyles {
  return Object.fromEntries(Object.entries(borders).filter(([, border]) => border.style !== 'None'));
}

function styleKey(style: CellStyle): string {
  const { font, fill, borders, alignment } = style;
  const sides = Object.entries(borders).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([
    [style.numberFormat, style.locked, style.formulaHidden, style.styleName],
    [font.name, font.size, font.bold, font.italic, font.underline],
    [font.strikethrough, font.superscript, font.subscript, font.color.toUpperCase()],
    [fill.color.toUpperCase(), fill.pattern, fill.patternColor.toUpperCase()],
    sides.map(([side, border]) => [side, border.style, border.weight, border.color.toUpperCase()]),
    [alignment.horizontal, alignment.vertical, alignment.wrap, alignment.indent],
    [alignment.rotation, alignment.shrink, alignment.readingOrder],
  ]);
}
