import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { ServiceError } from '../../frame/serviceError';
import type { ServiceObject } from '../../frame/serviceType';
import type { MembersOf } from '../members';
import type { ScriptState } from '../scriptEnd';
import { blobBehind, blobType, typeByName, type BlobState } from './blob';

type End = ScriptState['end'];

/** Archives of `Utilities`: several blobs in one zip, one blob in a gzip. */
export const archiveMembers: MembersOf<GoogleAppsScript.Utilities.Utilities, ScriptState> = {
  'zip(Object[])': ({ end }, blobs: readonly unknown[]) => zipped(end, blobs, 'archive.zip'),
  'zip(Object[],String)': ({ end }, blobs: readonly unknown[], name: string) => zipped(end, blobs, String(name)),
  'unzip(Object)': ({ end }, source: unknown) => unzipped(end, blobBehind(source)),
  'gzip(Object)': ({ end }, source: unknown) => {
    const blob = blobBehind(source);
    return gzipped(end, blob, `${blob.name ?? 'archive'}.gz`);
  },
  'gzip(Object,String)': ({ end }, source: unknown, name: string) => gzipped(end, blobBehind(source), String(name)),
  'ungzip(Object)': ({ end }, source: unknown) => {
    const { octets, name } = blobBehind(source);
    const data = opened(() => gunzipSync(Uint8Array.from(octets)));
    return blobType.make({ end, octets: [...data], contentType: null, name: name?.replace(/\.gz$/i, '') ?? null });
  },
};

/** @throws ServiceError when two blobs have one name */
function zipped(end: End, sources: readonly unknown[], name: string): ServiceObject {
  const files: Record<string, Uint8Array> = {};
  for (const source of sources) {
    const blob = blobBehind(source);
    const entry = blob.name ?? 'Untitled';
    if (files[entry] !== undefined) throw new ServiceError(`Duplicate file name: ${entry}`);
    files[entry] = Uint8Array.from(blob.octets);
  }
  const octets = [...zipSync(files, { mtime: new Date(end.now()) })];
  return blobType.make({ end, octets, contentType: 'application/zip', name });
}

function unzipped(end: End, { octets }: BlobState): ServiceObject[] {
  const files = Object.entries(opened(() => unzipSync(Uint8Array.from(octets))));
  return files
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, data]) => blobType.make({ end, octets: [...data], contentType: typeByName(name), name }));
}

function gzipped(end: End, { octets }: BlobState, name: string): ServiceObject {
  const data = gzipSync(Uint8Array.from(octets), { mtime: end.now() });
  return blobType.make({ end, octets: [...data], contentType: 'application/x-gzip', name });
}

/** @throws ServiceError for data that is no archive */
function opened<Data>(read: () => Data): Data {
  try {
    return read();
  } catch (_damaged) {
    throw new ServiceError('Invalid argument: blob');
  }
}
