import { readPlace } from '../../../core/clean/place/readPlace';

/** Read a place and write it as one line: 省|市|区县|rest; and what there is to say about it. */
export function placeOf(text: string): string {
  const { province, city, county, rest } = readPlace(text);
  return [province, city, county, rest].join('|');
}

/** The division of a place that the test is sure of. */
export function divisionOf(text: string): number {
  const { division, kind } = readPlace(text);
  if (kind !== 'read') throw new Error(`${text} is not certain`);
  return division;
}
