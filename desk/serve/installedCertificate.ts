import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { usableCertificate } from './usableCertificate';
import type { Certificate } from './usableCertificate';

const AUTHORITY = 'Developer CA for Microsoft Office Add-ins';
const LOOK_MILLISECONDS = 5_000;

/** Find the certificate that `npx office-addin-dev-certs install` put on this machine: its files in `folder`, and its authority among those that the system trusts. null when either is missing.
 *  Only looks. The package's own check is not used: on Linux it answers yes wherever there is no such certificate. */
export function installedCertificate(folder: string, now: Date): Certificate | null {
  const found = usableCertificate(path.join(folder, 'localhost.key'), path.join(folder, 'localhost.crt'), now);
  if (found === null) return null;
  const authority = fingerprint(path.join(folder, 'ca.crt'));
  return authority !== null && isTrusted(authority, process.platform) ? found : null;
}

/** SHA-1 of the certificate in hexadecimal, which is how systems list them. */
function fingerprint(file: string): string | null {
  try {
    return new X509Certificate(readFileSync(file, 'utf8')).fingerprint.replaceAll(':', '').toUpperCase();
  } catch (_missingOrBroken) {
    return null;
  }
}

function isTrusted(authority: string, platform: NodeJS.Platform): boolean {
  if (platform === 'darwin')
    return said('security', ['find-certificate', '-c', AUTHORITY, '-a', '-Z']).includes(authority);
  if (platform === 'win32')
    return said('certutil', ['-user', '-store', 'Root', authority]).toUpperCase().includes(authority);
  // Browsers on Linux keep their own lists, which this system's list does not reach: their warning comes anyway.
  return false;
}

function said(program: string, words: readonly string[]): string {
  const ended = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: LOOK_MILLISECONDS,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (ended.stdout ?? '').replaceAll(' ', '');
}
