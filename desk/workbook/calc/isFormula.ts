import FormulaParser from 'fast-formula-parser';
import { engineText } from './engineText';

/** Tell whether a text, with or without its "=", can be parsed as a formula. Unknown names, tables and functions are fine: they compute to `#NAME?`. */
export function isFormula(text: string): boolean {
  const body = text.replace(/^=/, '');
  if (body.trim() === '') return false;
  try {
    const at = { sheet: 'S', row: 0, column: 0 };
    grammar.parse(
      engineText(body, at, NO_NAMES, () => 0),
      { sheet: 'S', row: 1, col: 1 },
      true,
    );
    return true;
  } catch {
    return false;
  }
}

const NO_NAMES = { nameRefersTo: () => '=0', table: () => null };

/** Parses as always and computes nothing. */
class Grammar extends FormulaParser {
  constructor() {
    super({ onCell: () => 0, onRange: () => [[0]], onVariable: () => null });
    this.utils.applyInfix = () => 0;
    this.utils.applyPrefix = () => 0;
    this.utils.applyPostfix = () => 0;
  }

  override callFunction(): unknown {
    return 0;
  }
}

const grammar = new Grammar();
