import { PLACE_ENDINGS, PLACE_PREFIXES } from './places.data';

/** Remove the province and the city that a text begins with. For match keys only.
 *  At least `least` characters stay, else the place stays too.
 *  @example withoutPlace('浙江省杭州市西湖区', 2) -> "西湖区" */
export function withoutPlace(text: string, least: number): string {
  let rest = text;
  for (let times = 0; times < 2; times++) {
    const place = PLACE_PREFIXES.find((name) => rest.startsWith(name));
    if (place === undefined) return rest;
    const ending = PLACE_ENDINGS.find((name) => rest.startsWith(name, place.length)) ?? '';
    const shorter = rest.slice(place.length + ending.length);
    if (shorter.length < least) return rest;
    rest = shorter;
  }
  return rest;
}
