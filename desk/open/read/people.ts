import type { ZipPackage } from '../../file/package';
import { readPeople } from './notes';
import { partRoot } from './partRoot';

/** Display names of the people who commented, by id. */
export function readAllPeople(pack: ZipPackage): ReadonlyMap<string, string> {
  const parts = pack.names.filter((name) => /\/persons\/[^/]+\.xml$/i.test(name));
  return new Map(parts.flatMap((part) => [...readPeople(partRoot(pack, part))]));
}
