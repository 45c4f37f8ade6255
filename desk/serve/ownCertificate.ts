import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { usableCertificate } from './usableCertificate';
import type { Certificate } from './usableCertificate';

const KEY = 'localhost.key';
const CERT = 'localhost.crt';
/** Browsers refuse certificates that are good for longer. */
const DAYS = 397;

/** Give a certificate for localhost of our own making: the one kept in `folder`, or a new one when that is missing, damaged or about to expire.
 *  The folder and its files are readable by this person only. The authority that signs it is thrown away at once, so nobody can sign another with it. */
export async function ownCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = usableCertificate(path.join(folder, KEY), path.join(folder, CERT), now);
  if (kept !== null) return kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const beside = mkdtempSync(path.join(folder, 'new-'));
  try {
    await generate(beside);
    for (const name of [KEY, CERT]) {
      chmodSync(path.join(beside, name), 0o600);
      renameSync(path.join(beside, name), path.join(folder, name));
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  const made = usableCertificate(path.join(folder, KEY), path.join(folder, CERT), now);
  if (made === null) throw new Error(`the new certificate in ${folder} cannot be read back`);
  return made;
}

/** Loaded only when a certificate has to be made, which is once a year. */
async function generate(folder: string): Promise<void> {
  const { generateCertificates } = await import('office-addin-dev-certs');
  const say = console.log;
  console.log = () => undefined;
  try {
    await generateCertificates(path.join(folder, 'ca.crt'), path.join(folder, CERT), path.join(folder, KEY), DAYS, [
      'localhost',
      '127.0.0.1',
    ]);
  } finally {
    console.log = say;
  }
}
