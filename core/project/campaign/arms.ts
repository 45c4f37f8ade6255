import type { ValueColumn } from '../../patch/columns';
import type { Lang } from '../../words';
import { fnv1a, mixed } from './hash';

/** What a campaign is to a customer. */
export const Arm = { none: 0, list: 1, control: 2, excluded: 3 } as const;

/** Who is in which arm: one `Arm` a customer, with the counts. */
export interface Arms {
  readonly arm: Uint8Array;
  /** Customers of the segment: list + control + excluded. */
  readonly size: number;
  readonly list: number;
  readonly control: number;
  readonly excluded: number;
}

/** Split the customers of a segment into those who are addressed and those who are held out, by a hash of customer and campaign: the same two always fall the same way, whoever computes it and in whatever order the rows stand, and another campaign holds out others.
 *  Customers who refused are in neither, so that the two stay comparable. `share` 0-1 is held out.
 *  Source: randomised hold-out by hashing, as in Kohavi, Tang, Xu, "Trustworthy Online Controlled Experiments", ch. 4; hash: `fnv1a` of "campaign\u0000customer" in UTF-8, then fmix32.
 *  @example splitArms('H1', 0.1, ids, (customer) => codes[customer] === 0, refused) */
export function splitArms(
  campaign: string,
  share: number,
  ids: readonly string[],
  isIn: (customer: number) => boolean,
  refused: ArrayLike<number> | null,
): Arms {
  const limit = share * 2 ** 32;
  return counted(
    Uint8Array.from(ids, (id, customer) => {
      if (!isIn(customer)) return Arm.none;
      if (refused?.[customer] === 1) return Arm.excluded;
      return mixed(fnv1a(`${campaign}\u0000${id}`)) < limit ? Arm.control : Arm.list;
    }),
  );
}

/** Count the customers of each arm. */
export function counted(arm: Uint8Array): Arms {
  const counts = [0, 0, 0, 0];
  for (const one of arm) counts[one] = (counts[one] ?? 0) + 1;
  const [, list = 0, control = 0, excluded = 0] = counts;
  return { arm, size: list + control + excluded, list, control, excluded };
}

const ARM_WORDS = [
  { arm: Arm.list, zh: '名单', en: 'list' },
  { arm: Arm.control, zh: '对照', en: 'control' },
  { arm: Arm.excluded, zh: '拒绝', en: 'refused' },
] as const;
const BREAK: Readonly<Record<Lang, string>> = { zh: '；', en: '; ' };

/** Write the arms of all campaigns as a column of the portrait table: "H1 名单；H2 对照"; customers in none are blank. There they follow the customer, and the next run reads them again. */
export function armColumn(
  campaigns: readonly { readonly id: string; readonly arm: Uint8Array }[],
  count: number,
  lang: Lang,
): ValueColumn {
  const values = Array.from({ length: count }, (_, customer) => {
    const parts = campaigns.flatMap(({ id, arm }) => {
      const word = ARM_WORDS.find((one) => one.arm === arm[customer]);
      return word ? [`${id} ${word[lang]}`] : [];
    });
    return parts.length === 0 ? null : parts.join(BREAK[lang]);
  });
  return { kind: 'texts', values };
}

/** Read the arms of one campaign from what `armColumn` wrote in either language, one text a customer ("" = none). Null when nobody has an arm of it: then it is not known who was addressed. */
export function readArms(campaign: string, written: readonly string[]): Arms | null {
  const arm = Uint8Array.from(written, (text) => {
    for (const part of text.split(/[；;]\s*/)) {
      const at = part.lastIndexOf(' ');
      if (at < 0 || part.slice(0, at) !== campaign) continue;
      const word = part.slice(at + 1);
      return ARM_WORDS.find(({ zh, en }) => zh === word || en === word)?.arm ?? Arm.none;
    }
    return Arm.none;
  });
  const arms = counted(arm);
  return arms.size === 0 ? null : arms;
}
