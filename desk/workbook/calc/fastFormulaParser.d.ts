/** The part of fast-formula-parser that we use; the package has no types of its own. */
declare module 'fast-formula-parser' {
  interface FormulaErrorClass {
    new (code: string): FormulaError;
  }
  interface FormulaError extends Error {
    readonly error: string;
    readonly details?: unknown;
  }
  interface CellRef {
    sheet?: string;
    row: number;
    col: number;
  }
  interface RangeRef {
    sheet?: string;
    from: { row: number; col: number };
    to: { row: number; col: number };
  }
  interface Config {
    onCell(ref: CellRef): unknown;
    onRange(ref: RangeRef): unknown;
    onVariable(name: string): unknown;
  }
  class FormulaParser {
    static readonly FormulaError: FormulaErrorClass;
    static readonly FormulaHelpers: { flattenDeep(values: readonly unknown[]): unknown[] };
    constructor(config: Config);
    readonly functions: Readonly<Record<string, unknown>>;
    readonly funsNullAs0: readonly string[];
    readonly utils: {
      applyInfix(left: unknown, operator: string, right: unknown): unknown;
      applyPrefix(signs: readonly string[], value: unknown): unknown;
      applyPostfix(value: unknown, operator: string): unknown;
      _applyInfix(
        left: { val: unknown; isArray: boolean },
        operator: string,
        right: { val: unknown; isArray: boolean },
      ): unknown;
    };
    parse(text: string, position: { sheet: string; row: number; col: number }, allowArray: boolean): unknown;
    callFunction(name: string, args: readonly unknown[]): unknown;
    _callFunction(name: string, args: readonly unknown[]): unknown;
    checkFormulaResult(result: unknown, allowArray?: boolean): unknown;
    retrieveRef(value: unknown): unknown;
  }
  export = FormulaParser;
}
