import { isFolded, look } from './placeText';
import { readPlace, type PlaceReading } from './readPlace';

/** What a beginning says, whatever follows. */
type Begun = Pick<PlaceReading, 'division' | 'kind' | 'renamed'>;

/** Reads places of many texts. Addresses begin alike (浙江省杭州市西湖区...), and a reading looks no further than it must:
 *  how far it looked is its prefix, and any other text with the same prefix says the same place.
 *  Limit: the detail behind the names is not told. */
export class PlacePrefixes {
  private readonly known = new Map<string, Begun>();
  /** Lengths of the prefixes, ascending. */
  private lengths: readonly number[] = [];

  /** Read one text as `readPlace` does. */
  read(text: string): Begun {
    const isFlat = !isFolded(text);
    if (isFlat)
      for (const length of this.lengths) {
        if (length > text.length) break;
        const begun = this.known.get(text.slice(0, length));
        if (begun !== undefined) return begun;
      }
    look.until = 0;
    const { division, kind, renamed } = readPlace(text);
    const begun = { division, kind, renamed };
    if (isFlat && look.until <= text.length) this.keep(text.slice(0, look.until), begun);
    return begun;
  }

  private keep(prefix: string, begun: Begun): void {
    this.known.set(prefix, begun);
    if (!this.lengths.includes(prefix.length)) this.lengths = [...this.lengths, prefix.length].sort((a, b) => a - b);
  }
}
