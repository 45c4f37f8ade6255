/** How a cell looks and is locked. Values are shared and never changed in place. Colours are #RRGGBB, sizes points. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly borders: BorderStyles;
  readonly alignment: AlignmentStyle;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the cell style, `Normal` unless set. */
  readonly styleName: string;
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: string;
}

export interface FillStyle {
  /** '' when there is no fill. */
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
}

export interface BorderStyle {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';
export type BorderStyles = Readonly<Partial<Record<BorderSide, BorderStyle>>>;

export interface AlignmentStyle {
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 180 is stacked. */
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
}

/** What to change in a style; what is absent stays. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: Partial<FillStyle>;
  readonly borders?: BorderStyles;
  readonly alignment?: Partial<AlignmentStyle>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly styleName?: string;
}

export const NORMAL_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    superscript: false,
    subscript: false,
    color: '#000000',
  },
  fill: { color: '', pattern: 'None', patternColor: '' },
  borders: {},
  alignment: {
    horizontal: 'General',
    vertical: 'Bottom',
    wrap: false,
    indent: 0,
    rotation: 0,
    shrink: false,
    readingOrder: 'Context',
  },
  locked: true,
  formulaHidden: false,
  styleName: 'Normal',
};
