import FormulaParser from 'fast-formula-parser';
import type { Area, Place } from '../../../core/index';
import { LEFT_OUT } from './engineText';
import { callFormulajs } from './formulajsFunctions';
import { liftedFunctions } from './functions/lifted.data';
import { FUNCTIONS } from './functions/catalogue';
import { broadcast } from './broadcast';
import { applyOperator } from './operators';
import {
  ERROR,
  errorOf,
  isError,
  matrixOf,
  toScalar,
  type Argument,
  type EngineRef,
  type Matrix,
  type Scalar,
} from './values';
import type { EngineHost } from './worksheetFunction';

export interface Engine {
  /** Compute an engine text. Never throws: what cannot be parsed is `#NAME?`. */
  evaluate(text: string, at: Place & { readonly sheet: string }): Matrix;
}

/** Make the engine: the parser of fast-formula-parser with array operators, our catalogue of functions and those of formulajs.
 *  Limit: functions that call a LAMBDA are not known; `=MAP(A1:A2,LAMBDA(x,x))` gives an error. */
export function createEngine(host: EngineHost): Engine {
  const parser = new WorkbookParser(host);
  return {
    evaluate: (text, at) => {
      try {
        parser.at = at;
        const position = { sheet: at.sheet, row: at.row + 1, col: at.column + 1 };
        const result = parser.parse(text, position, true);
        return matrixOf(result);
      } catch {
        return [[ERROR.name]];
      }
    },
  };
}

/** The package joins ranges pairwise, which takes minutes for a long column. */
FormulaParser.FormulaHelpers.flattenDeep = (values) => values.flat(Infinity);

const NOTHING = Symbol('left out');

class WorkbookParser extends FormulaParser {
  at: Place & { readonly sheet: string } = { sheet: '', row: 0, column: 0 };

  constructor(private readonly host: EngineHost) {
    super({
      onCell: ({ sheet, row, col }) => host.cell(sheet ?? this.at.sheet, row - 1, col - 1),
      onRange: ({ sheet, from, to }) =>
        host.range(sheet ?? this.at.sheet, {
          top: from.row - 1,
          left: from.col - 1,
          bottom: to.row - 1,
          right: to.col - 1,
        }),
      onVariable: () => null,
    });
    this.utils.applyInfix = (left, operator, right) =>
      broadcast([this.valuesOf(left), this.valuesOf(right)], ([one = null, other = null]) =>
        applyOperator(one, operator, other),
      );
    this.utils.applyPrefix = (signs, value) => this.signed(signs, value);
    this.utils.applyPostfix = (value) =>
      broadcast([this.valuesOf(value)], ([one = null]) => applyOperator(one, '/', 100));
  }

  override callFunction(name: string, args: readonly unknown[]): unknown {
    if (name === LEFT_OUT) return NOTHING;
    try {
      return this.dispatch(name, args);
    } catch (error) {
      return isError(error) ? error : ERROR.value;
    }
  }

  /** The package would turn the errors and blanks of a bare reference into other values. */
  override checkFormulaResult(result: unknown): unknown {
    return isReference(result) ? this.valuesOf(result) : result;
  }

  private dispatch(name: string, args: readonly unknown[]): unknown {
    const own = FUNCTIONS.get(name);
    if (own)
      return this.published(
        own(
          args.map((arg) => this.argument(arg, true)),
          { ...this.host, at: this.at },
        ),
      );
    if (liftedFunctions.has(name)) return this.lifted(name, args);
    return this.ofPackages(name, args);
  }

  /** Call a function of single values once per element when it is given many. */
  private lifted(name: string, args: readonly unknown[]): unknown {
    const given = args.map((arg) => (arg === NOTHING ? [[null]] : this.valuesOf(arg)));
    const blank = this.blankOf(name);
    return broadcast(given, (values) => {
      const failed = values.find(isError);
      return (
        failed ??
        toScalar(
          this.ofPackages(
            name,
            values.map((value) => value ?? blank),
          ),
        )
      );
    });
  }

  /** The parser's package first; functions that it only knows by name come from the other one. */
  private ofPackages(name: string, args: readonly unknown[]): unknown {
    const own = name in this.functions ? this.ofParser(name, args) : ERROR.name;
    if (own !== ERROR.name) return own;
    return (
      callFormulajs(
        name,
        args.map((arg) => this.argument(arg, false)),
      ) ?? ERROR.name
    );
  }

  private ofParser(name: string, args: readonly unknown[]): unknown {
    try {
      return this._callFunction(
        name,
        args.map((arg) => (arg === NOTHING ? null : arg)),
      );
    } catch (error) {
      if (!isError(error)) return ERROR.value;
      return error.error === '#NAME?' ? ERROR.name : errorOf(error.error === '#ERROR!' ? '#VALUE!' : error.error);
    }
  }

  private blankOf(name: string): number | string {
    return this.funsNullAs0.includes(name) ? 0 : '';
  }

  private signed(signs: readonly string[], value: unknown): unknown {
    if (!signs.includes('-')) return value;
    const isNegative = signs.filter((sign) => sign === '-').length % 2 === 1;
    return broadcast([this.valuesOf(value)], ([one = null]) => applyOperator(0, isNegative ? '-' : '+', one));
  }

  private valuesOf(value: unknown): Matrix {
    return matrixOf(isReference(value) ? this.retrieveRef(value) : value);
  }

  private argument(value: unknown, isShared: boolean): Argument {
    const ref = isReference(value) ? this.placeOf(value.ref) : null;
    // The same rows for the same cells, as long as nothing changes: what was worked out over them can be kept.
    const read = () => (isShared && ref && !isOneCell(ref.area) ? this.host.range(ref.sheet, ref.area) : this.valuesOf(value)); // prettier-ignore
    let rows: Matrix | null = null;
    return {
      ref,
      isMany: Array.isArray(value) || (ref !== null && !isOneCell(ref.area)),
      isLeftOut: value === NOTHING,
      get rows() {
        rows ??= value === NOTHING ? [[null]] : read();
        return rows;
      },
    };
  }

  private placeOf(ref: ParserRef): EngineRef {
    const from = ref.from ?? { row: ref.row ?? 1, col: ref.col ?? 1 };
    const to = ref.to ?? from;
    const area = { top: from.row - 1, left: from.col - 1, bottom: to.row - 1, right: to.col - 1 };
    return { sheet: this.host.sheetName(ref.sheet ?? this.at.sheet), area };
  }

  /** Give a result to the parser: a reference in its own shape, arrays of one cell as that cell. */
  private published(result: Scalar | Matrix | { readonly ref: EngineRef }): unknown {
    if (typeof result === 'object' && result !== null && 'ref' in result) return parserRefOf(result.ref);
    return result;
  }
}

interface ParserRef {
  readonly sheet?: string;
  readonly row?: number;
  readonly col?: number;
  readonly from?: { readonly row: number; readonly col: number };
  readonly to?: { readonly row: number; readonly col: number };
}

function isReference(value: unknown): value is { readonly ref: ParserRef } {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

function parserRefOf({ sheet, area }: EngineRef): { ref: ParserRef } {
  const from = { row: area.top + 1, col: area.left + 1 };
  return isOneCell(area)
    ? { ref: { sheet, ...from } }
    : { ref: { sheet, from, to: { row: area.bottom + 1, col: area.right + 1 } } };
}

function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
