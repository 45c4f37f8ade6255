import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import type { Lang } from '../words';

/** Where the portrait table stands, for formulas: quoted sheet name, column letters by field id, first and last data row as shown (one-based). */
export interface PortraitPlace {
  readonly sheet: string;
  readonly letters: ReadonlyMap<string, string>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What one class holds. */
export interface ClassFigures {
  readonly label: string;
  readonly customers: number;
  readonly cents: number;
}

/** Count customers and sum money per class, exactly; classes without customers are left out, as are those of other recipes. */
export function classFigures(
  set: ClassSet,
  portrait: Portrait,
  lang: Lang,
): readonly (ClassFigures & { readonly id: string })[] {
  const customers = new Float64Array(set.classes.length);
  const cents = new Float64Array(set.classes.length);
  set.codes.forEach((code, customer) => {
    customers[code] = (customers[code] ?? 0) + 1;
    cents[code] = (cents[code] ?? 0) + (portrait.gathered.measures.monetaryCents[customer] ?? 0);
  });
  return set.classes
    .map((one, code) => ({
      id: one.id,
      label: one.label[lang],
      customers: customers[code] ?? 0,
      cents: cents[code] ?? 0,
    }))
    .filter((one) => one.customers > 0);
}

/** Give a share; nothing of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
