import type { Cell } from '../../core/index';
import type { DirtId, DirtPlace, SampleName } from './dirt.data';
import { DIRT } from './dirt.data';
import type { Random } from './random';

/** One drawn kind of dirt; `texts` is empty when the writer spells the cell itself. */
export interface Drawn {
  readonly id: DirtId;
  readonly texts: readonly string[];
}

/** Draws dirt for one sample and counts what was drawn. */
export interface DirtBox {
  /** Draw for one row of a place: at most one kind, or null for a clean row. */
  draw(place: DirtPlace): Drawn | null;
  /** Count a kind that sits in the frame of a sheet. */
  mark(id: DirtId): void;
  readonly counts: ReadonlyMap<DirtId, number>;
  readonly places: ReadonlyMap<DirtPlace, number>;
}

/** Draw dirt at the rates of `DIRT`. Every third draw of a place first serves a kind not seen yet, so that small
 *  samples hold every kind too. Limit: below about a hundred draws rates are therefore higher than stated. */
export function dirtBox(sample: SampleName, random: Random): DirtBox {
  const counts = new Map<DirtId, number>();
  const drawers = new Map<DirtPlace, PlaceDrawer>();
  const count = (id: DirtId): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    draw(place) {
      const drawer = drawers.get(place) ?? placeDrawer(sample, place, random);
      drawers.set(place, drawer);
      const drawn = drawer.draw();
      if (drawn !== null) count(drawn.id);
      return drawn;
    },
    mark: count,
    counts,
    get places() {
      return new Map([...drawers].map(([place, drawer]) => [place, drawer.draws()]));
    },
  };
}

/** Pick a text of the drawn kind; the empty text stands for an empty cell. */
export function textOf(drawn: Drawn, random: Random): Cell {
  const text = random.pick(drawn.texts);
  return text === '' ? null : text;
}

interface PlaceDrawer {
  draw(): Drawn | null;
  draws(): number;
}

function placeDrawer(sample: SampleName, place: DirtPlace, random: Random): PlaceDrawer {
  const kinds = DIRT.filter((kind) => kind.place === place && kind.samples.some((name) => name === sample));
  const unseen: Drawn[] = kinds.map((kind) => ({ id: kind.id, texts: kind.texts ?? [] }));
  const steps = upTo(kinds.map((kind) => kind.rate)).map((limit, index) => ({ limit, drawn: unseen[index] ?? null }));
  let draws = 0;
  return {
    draw() {
      draws += 1;
      if (draws % 3 === 0 && unseen.length > 0) return unseen.shift() ?? null;
      return firstAbove(steps, random.next());
    },
    draws: () => draws,
  };
}

function upTo(rates: readonly number[]): number[] {
  let sum = 0;
  return rates.map((rate) => (sum += rate));
}

function firstAbove(
  steps: readonly { readonly limit: number; readonly drawn: Drawn | null }[],
  draw: number,
): Drawn | null {
  for (const step of steps) if (draw < step.limit) return step.drawn;
  return null;
}
