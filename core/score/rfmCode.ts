import type { ValueColumn } from '../patch/columns';
import type { Scores } from './scores';

/** Write the three bin classes as one code, 100R + 10F + M: "545". Customers without orders are blank.
 *  The dictionary holds the codes that occur, ascending. Source: R `rfm`, SPSS RFM binning. */
export function rfmCode(scores: Scores): ValueColumn {
  const numbers = codeNumbers(scores);
  const dictionary: string[] = [];
  const places = codesThatOccur(numbers).map((occurs, code) => (occurs ? dictionary.push(String(code)) - 1 : -1));
  const codes = numbers.map((code) => places[code] ?? -1);
  return { kind: 'codes', codes, dictionary };
}

/** 100R + 10F + M; 0 for customers without orders. */
function codeNumbers({ binR, binF, binM }: Scores): Int32Array {
  const numbers = new Int32Array(binR.length);
  for (let row = 0; row < numbers.length; row++) {
    numbers[row] = 100 * (binR[row] ?? NaN) + 10 * (binF[row] ?? NaN) + (binM[row] ?? NaN);
  }
  return numbers;
}

function codesThatOccur(numbers: Int32Array): Int16Array {
  const occurs = new Int16Array(1000);
  for (let row = 0; row < numbers.length; row++) occurs[numbers[row] ?? 0] = 1;
  occurs[0] = 0;
  return occurs;
}
