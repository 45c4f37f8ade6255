import type { Cell } from '../../book/cell';
import { Interner } from '../../book/interner';
import type { OtherPhones } from '../column';
import type { PhoneReading } from './readPhone';
import { readPhone } from './readPhone';

/** Reads what is no plain mobile number, each distinct text once. Costs nothing while a column has none. */
export class OddPhones {
  private readonly texts = new Interner();
  private readonly readings: PhoneReading[] = [];
  private readonly numbers = new Interner();
  /** Code of each reading's number. */
  private readonly codeOf: number[] = [];
  private codes = new Int32Array(0);

  constructor(private readonly rowCount: number) {}

  /** Read the cell of data row `at` and remember its number. Numbers are read as their digits; everything else is no phone. */
  read(cell: Cell, at: number): PhoneReading {
    if (typeof cell !== 'string' && typeof cell !== 'number') return NOT_A_PHONE;
    const text = typeof cell === 'string' ? cell : asText(cell);
    const code = this.texts.code(text);
    if (code === this.readings.length) this.learn(text);
    const number = this.codeOf[code] ?? -1;
    if (number >= 0) {
      if (this.codes.length === 0) this.codes = new Int32Array(this.rowCount).fill(-1);
      this.codes[at] = number;
    }
    return this.readings[code] ?? NOT_A_PHONE;
  }

  others(): OtherPhones {
    return { codes: this.codes, dictionary: this.numbers.texts };
  }

  private learn(text: string): void {
    const reading = readPhone(text);
    this.readings.push(reading);
    this.codeOf.push(reading.other === '' ? -1 : this.numbers.code(reading.other));
  }
}

const NOT_A_PHONE: PhoneReading = { kind: 'odd', after: '', mobile: NaN, other: '' };

/** A rounded mobile is written as it was shown when it lost its digits. */
function asText(cell: number): string {
  return cell >= 1e10 && cell < 2e10 && cell % 1e6 === 0 ? `${cell / 1e10}E+10` : String(cell);
}
