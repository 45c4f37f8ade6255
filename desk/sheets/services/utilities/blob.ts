import { notEmulated, ServiceError } from '../../frame/serviceError';
import { SELF, serviceType, type ServiceObject, type ServiceState } from '../../frame/serviceType';
import type { SheetsEnd } from '../../frame/sheetsEnd';
import type { MembersOf } from '../members';
import { decodeText, encodeText, octetsOf, signedBytes } from './charset';

export interface BlobState extends ServiceState {
  octets: readonly number[];
  contentType: string | null;
  name: string | null;
}

/** Data with a type and a name, as services exchange it. */
export const blobType = serviceType<BlobState>('Blob', 'Blob');

/** Make a blob of text or bytes. */
export function blobOf(
  end: SheetsEnd,
  data: string | readonly number[],
  contentType: string | null,
  name: string | null,
): ServiceObject {
  const octets = typeof data === 'string' ? encodeText(data) : octetsOf(data);
  return blobType.make({ end, octets, contentType, name });
}

/** Text of a blob, or of an object that can give one. @throws ServiceError for anything else */
export function textOfSource(source: unknown): string {
  return decodeText(blobBehind(source).octets);
}

/** A blob, or that of an object that can give one. @throws ServiceError for anything else */
export function blobBehind(source: unknown): BlobState {
  if (blobType.is(source)) return blobType.stateOf(source);
  const getBlob = (source as { readonly getBlob?: unknown } | null)?.getBlob;
  if (typeof getBlob !== 'function') throw new ServiceError('Invalid argument: blob');
  const given: unknown = getBlob.call(source);
  return blobType.stateOf(given);
}

const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  htm: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** The type of data in a file, by the ending of its name. */
export function typeByName(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return TYPES_BY_ENDING[ending] ?? 'application/octet-stream';
}

const members: MembersOf<GoogleAppsScript.Base.Blob, BlobState> = {
  'copyBlob()': (blob) => blobType.make({ ...blob }),
  'getAs(String)': (blob, contentType: string) => {
    if (contentType !== blob.contentType)
      throw notEmulated(`Converting ${blob.contentType ?? 'a blob without type'} to ${contentType}`);
    return blobType.make({ ...blob });
  },
  'getBlob()': () => SELF,
  'getBytes()': ({ octets }) => signedBytes(octets),
  'getContentType()': ({ contentType }) => contentType,
  'getDataAsString()': ({ octets }) => decodeText(octets),
  'getDataAsString(String)': ({ octets }, charset: string) => decodeText(octets, charset),
  'getName()': ({ name }) => name,
  'isGoogleType()': ({ contentType }) => contentType?.startsWith('application/vnd.google-apps') ?? false,
  'setBytes(Number[])': (blob, bytes: number[]) => changed(blob, { octets: octetsOf(bytes) }),
  'setContentType(String?)': (blob, contentType: string | null) => changed(blob, { contentType }),
  'setContentTypeFromExtension()': (blob) => changed(blob, { contentType: typeByName(blob.name ?? '') }),
  'setDataFromString(String)': (blob, text: string) => changed(blob, { octets: encodeText(text) }),
  'setDataFromString(String,String)': (blob, text: string, charset: string) => changed(blob, { octets: encodeText(text, charset) }), // prettier-ignore
  'setName(String?)': (blob, name: string | null) => changed(blob, { name }),
};
blobType.define(members);
// Deprecated, and still in public scripts.
blobType.define({ 'getAllBlobs()': (blob) => [blobType.make({ ...blob })] });

function changed(blob: BlobState, change: Partial<BlobState>): typeof SELF {
  Object.assign(blob, change);
  return SELF;
}
