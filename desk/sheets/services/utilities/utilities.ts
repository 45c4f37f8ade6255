import { notEmulated, ServiceError } from '../../frame/serviceError';
import { enumType, serviceType } from '../../frame/serviceType';
import { variadic, type MembersOf } from '../members';
import type { ScriptState } from '../scriptEnd';
import { archiveMembers } from './archives';
import { fromBase64, toBase64 } from './base64';
import { blobOf } from './blob';
import { encodeText, octetsOf, signedBytes } from './charset';
import { hmac, MD5, SHA_1, SHA_256, type Digest } from './digests';
import { formatDate } from './formatDate';
import { formatString } from './formatString';
import { SHA_384, SHA_512 } from './longDigests';
import { parseCsv } from './parseCsv';
import { parseDate } from './parseDate';

export const utilitiesType = serviceType<ScriptState>('Utilities', 'Utilities');

const Charset = enumType('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumType('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = enumType('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const RsaAlgorithm = enumType('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);
utilitiesType.defineValues(() => ({ Charset, DigestAlgorithm, MacAlgorithm, RsaAlgorithm }));

type Named = Readonly<{ name: () => string }>;
type UtilitiesMembers = MembersOf<GoogleAppsScript.Utilities.Utilities, ScriptState>;

const DIGESTS: Readonly<Record<string, Digest>> = { MD5, SHA_1, SHA_256, SHA_384, SHA_512 };

const base64: UtilitiesMembers = {
  'base64Encode(Number[])': (_, bytes: number[]) => toBase64(octetsOf(bytes), false),
  'base64Encode(String)': (_, text: string) => toBase64(encodeText(text), false),
  'base64Encode(String,Charset)': (_, text: string, charset: Named) => toBase64(encodeText(text, charset.name()), false), // prettier-ignore
  'base64EncodeWebSafe(Number[])': (_, bytes: number[]) => toBase64(octetsOf(bytes), true),
  'base64EncodeWebSafe(String)': (_, text: string) => toBase64(encodeText(text), true),
  'base64EncodeWebSafe(String,Charset)': (_, text: string, charset: Named) => toBase64(encodeText(text, charset.name()), true), // prettier-ignore
  'base64Decode(String)': (_, text: string) => decoded(text, false),
  'base64Decode(String,Charset)': (_, text: string) => decoded(text, false),
  'base64DecodeWebSafe(String)': (_, text: string) => decoded(text, true),
  'base64DecodeWebSafe(String,Charset)': (_, text: string) => decoded(text, true),
};

const hashes: UtilitiesMembers = {
  'computeDigest(DigestAlgorithm,Number[])': (_, algorithm: Named, bytes: number[]) => digested(algorithm, octetsOf(bytes)), // prettier-ignore
  'computeDigest(DigestAlgorithm,String)': (_, algorithm: Named, text: string) => digested(algorithm, encodeText(text, 'US_ASCII')), // prettier-ignore
  'computeDigest(DigestAlgorithm,String,Charset)': (_, algorithm: Named, text: string, charset: Named) => digested(algorithm, encodeText(text, charset.name())), // prettier-ignore
  'computeHmacSignature(MacAlgorithm,Number[],Number[])': (_, algorithm: Named, value: number[], key: number[]) => signedBy(algorithm.name(), octetsOf(value), octetsOf(key)), // prettier-ignore
  'computeHmacSignature(MacAlgorithm,String,String)': (_, algorithm: Named, value: string, key: string) => signedBy(algorithm.name(), encodeText(value, 'US_ASCII'), encodeText(key, 'US_ASCII')), // prettier-ignore
  'computeHmacSignature(MacAlgorithm,String,String,Charset)': (_, algorithm: Named, value: string, key: string, charset: Named) => signedBy(algorithm.name(), encodeText(value, charset.name()), encodeText(key, charset.name())), // prettier-ignore
  'computeHmacSha256Signature(Number[],Number[])': (_, value: number[], key: number[]) => signedBy('HMAC_SHA_256', octetsOf(value), octetsOf(key)), // prettier-ignore
  'computeHmacSha256Signature(String,String)': (_, value: string, key: string) => signedBy('HMAC_SHA_256', encodeText(value, 'US_ASCII'), encodeText(key, 'US_ASCII')), // prettier-ignore
  'computeHmacSha256Signature(String,String,Charset)': (_, value: string, key: string, charset: Named) => signedBy('HMAC_SHA_256', encodeText(value, charset.name()), encodeText(key, charset.name())), // prettier-ignore
};

const datesAndTexts: UtilitiesMembers = {
  'formatDate(Date,String,String)': (_, date: Date, zone: string, format: string) => formatDate(date.getTime(), zone, format), // prettier-ignore
  'parseDate(String,String,String)': (_, text: string, zone: string, format: string) => {
    const time = parseDate(text, zone, format);
    if (time === null) throw new ServiceError(`Unparseable date: "${text}"`);
    return new Date(time);
  },
  'parseCsv(String)': (_, text: string) => parseCsv(text),
  'parseCsv(String,String)': (_, text: string, delimiter: string) => parseCsv(text, delimiter.slice(0, 1)),
};

const others: UtilitiesMembers = {
  'getUuid()': () => uuid(),
  'newBlob(Number[])': ({ end }, data: number[]) => blobOf(end, data, null, null),
  'newBlob(Number[],String?)': ({ end }, data: number[], type: string | null) => blobOf(end, data, type, null),
  'newBlob(Number[],String?,String?)': ({ end }, data: number[], type: string | null, name: string | null) => blobOf(end, data, type, name), // prettier-ignore
  'newBlob(String)': ({ end }, data: string) => blobOf(end, String(data), 'text/plain', null),
  'newBlob(String,String?)': ({ end }, data: string, type: string | null) => blobOf(end, String(data), type, null),
  'newBlob(String,String?,String?)': ({ end }, data: string, type: string | null, name: string | null) => blobOf(end, String(data), type, name), // prettier-ignore
  'sleep(Number)': ({ end }, milliseconds: number) => {
    const time = Number(milliseconds);
    if (time < 0 || time > LONGEST_SLEEP) throw new ServiceError('Invalid argument: milliseconds');
    end.advance(time);
  },
};

/** Milliseconds, as documented. */
const LONGEST_SLEEP = 300_000;

for (const part of [base64, hashes, datesAndTexts, archiveMembers, others]) utilitiesType.define(part);
for (const signature of variadic('formatString', 'String'))
  utilitiesType.define({
    [signature]: (_: ScriptState, template: string, ...args: unknown[]) => formatString(template, args),
  });
// Deprecated, and still in public scripts.
utilitiesType.define({
  'jsonStringify(Object)': (_, value: unknown) => JSON.stringify(value),
  'jsonParse(String)': (_, text: string) => JSON.parse(text) as unknown,
});
utilitiesType.lacks(['computeRsaSha1Signature', 'computeRsaSha256Signature', 'computeRsaSignature']); // prettier-ignore

function decoded(text: string, isWebSafe: boolean): number[] {
  const octets = fromBase64(text, isWebSafe);
  if (!octets) throw new ServiceError('Could not decode string.');
  return signedBytes(octets);
}

function digested(algorithm: Named, octets: readonly number[]): number[] {
  const digest = DIGESTS[algorithm.name()];
  if (!digest) throw notEmulated(`Utilities.DigestAlgorithm.${algorithm.name()}`);
  return signedBytes(digest.of(octets));
}

function signedBy(algorithm: string, value: readonly number[], key: readonly number[]): number[] {
  const digest = DIGESTS[algorithm.replace('HMAC_', '')];
  if (!digest) throw notEmulated(`Utilities.MacAlgorithm.${algorithm}`);
  return signedBytes(hmac(digest, key, value));
}

/** A random one (RFC 9562, version 4). */
function uuid(): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16));
  digits[12] = 4;
  digits[16] = 8 + ((digits[16] ?? 0) % 4);
  const text = digits.map((digit) => digit.toString(16)).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
