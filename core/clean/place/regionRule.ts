import type { CellRule } from '../column';
import type { TextRule } from '../ruledText';
import { countryIn } from './country';
import { countyOf, divisions } from './divisions';
import { fullName, noteOf, PLACE_NOTES } from './placeColumn';
import { readPlace } from './readPlace';

const RULES: readonly CellRule[] = [
  {
    id: 'regionAmbiguous',
    effect: 'issue',
    name: { zh: '地名不唯一', en: 'Ambiguous place' },
    reason: PLACE_NOTES[0]?.reason ?? { zh: '', en: '' },
  },
  {
    id: 'regionConflict',
    effect: 'issue',
    name: { zh: '地名前后不一致', en: 'Contradicting places' },
    reason: PLACE_NOTES[1]?.reason ?? { zh: '', en: '' },
  },
  {
    id: 'regionStandard',
    effect: 'change',
    name: { zh: '地名统一为全称', en: 'Full place name' },
    reason: {
      zh: '简称、别名、旧名改为现行全称',
      en: 'short, other and former names written as the full name of today',
    },
  },
];

const Outcome = { ambiguous: 1, conflict: 2, standard: 3 } as const;

/** Check the places of a region or city column (requirements 70, 107).
 *  Changes: nothing, unless `isStandardised`: then a cell that is nothing but a certain place gets its full name of today
 *  (北京 -> 北京市, 广东深圳 -> 广东省深圳市, 襄樊 -> 襄阳市).
 *  Leaves: full names, addresses with street and house, places abroad, words that are no place.
 *  Refuses: 朝阳区 (several places; flagged), 广东省杭州市 (contradiction; flagged); both are kept.
 *  Limit: 吉林 becomes 吉林省, though a city has the name, too.
 *  @example regionRule({ isStandardised: true }).read('北京') -> { text: '北京市', outcome: 3 } */
export function regionRule({ isStandardised }: { readonly isStandardised: boolean }): TextRule {
  return {
    rules: RULES,
    read(text) {
      if (countryIn(text) > 0) return { text, outcome: 0 };
      const place = readPlace(text);
      const note = noteOf(place);
      if (note === Outcome.ambiguous || note === Outcome.conflict) return { text, outcome: note };
      if (!isStandardised || place.kind !== 'read' || place.rest !== '') return { text, outcome: 0 };
      const full = place.names > 1 ? fullName(place.division) : ownName(place.division);
      return full === text ? { text, outcome: 0 } : { text: full, outcome: Outcome.standard };
    },
  };
}

/** One name stays one name; a zone has none of its own. */
function ownName(division: number): string {
  const { names, zones } = divisions();
  return countyOf(division) >= 0 && zones.has(division) ? fullName(division) : (names[division] ?? '');
}
