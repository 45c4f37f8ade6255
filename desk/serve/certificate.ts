import { homedir } from 'node:os';
import path from 'node:path';
import { ownCertificate } from './ownCertificate';
import { installedCertificate } from './installedCertificate';
import type { Certificate } from './usableCertificate';

/** The certificate of the desk, and whether browsers on this machine trust it already. */
export interface DeskCertificate extends Certificate {
  readonly isTrusted: boolean;
}

/** Take the certificate for add-in development when a person has installed one on this machine, else one of our own.
 *  Installs nothing, asks for no password and opens no window: installing needs one of these on every system. */
export async function certificateFor(home: string = homedir(), now: Date = new Date()): Promise<DeskCertificate> {
  const installed = installedCertificate(path.join(home, '.office-addin-dev-certs'), now);
  if (installed !== null) return { ...installed, isTrusted: true };
  return { ...(await ownCertificate(cacheFolder(home), now)), isTrusted: false };
}

/** Each system's place for things that may be made anew. */
function cacheFolder(home: string): string {
  const name = 'customer-portrait';
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', name);
  if (process.platform === 'win32') return path.join(process.env['LOCALAPPDATA'] || home, name);
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(home, '.cache'), name);
}
