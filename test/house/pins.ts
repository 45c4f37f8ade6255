import type { PackageJson } from './packageJson';

/** The part of package-lock.json that the house looks at. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Find packages that are not pinned to one exact version, and places where the lockfile says something else. */
export function looseVersions(manifest: PackageJson, lockfile: Lockfile): readonly string[] {
  const top = lockfile.packages[''] ?? {};
  return [
    ...wrongPins(manifest.dependencies, top.dependencies ?? {}, lockfile),
    ...wrongPins(manifest.devDependencies, top.devDependencies ?? {}, lockfile),
    ...withoutIntegrity(lockfile),
    ...unlocked(lockfile),
  ];
}

type Versions = Readonly<Record<string, string>>;

function wrongPins(wanted: Versions, recorded: Versions, lockfile: Lockfile): readonly string[] {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(recorded)])];
  return names.flatMap((name) => {
    const version = wanted[name];
    if (version === undefined) return [`${name} is in the lockfile only`];
    if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) return [`${name} is not pinned: ${version}`];
    const locked = lockfile.packages[`node_modules/${name}`]?.version;
    const same = recorded[name] === version && locked === version;
    return same ? [] : [`${name} is ${version} in package.json, ${locked ?? 'absent'} in the lockfile`];
  });
}

function withoutIntegrity(lockfile: Lockfile): readonly string[] {
  return Object.entries(lockfile.packages)
    .filter(([place, locked]) => place !== '' && locked.integrity === undefined && locked.link !== true)
    .map(([place]) => `${place} has no integrity hash`);
}

/** What a locked package asks for must be locked too, for every platform, or `npm ci` refuses the lockfile. */
function unlocked(lockfile: Lockfile): readonly string[] {
  return Object.entries(lockfile.packages).flatMap(([place, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !foldersAbove(place).some((folder) => `${folder}node_modules/${name}` in lockfile.packages))
      .map((name) => `${place} asks for ${name}, which is not in the lockfile`),
  );
}

/** Where Node looks for the packages of a package: its own folder, then each one above it. */
function foldersAbove(place: string): readonly string[] {
  if (place === '') return [''];
  const above = place.slice(0, place.lastIndexOf('node_modules/'));
  return [`${place}/`, ...foldersAbove(above.replace(/\/$/, ''))];
}
