import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A key and a certificate for localhost, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;

/** Read a key and a certificate from files, when they are there, belong together, name localhost and are good for another day; else null. */
export function usableCertificate(keyFile: string, certFile: string, now: Date): Certificate | null {
  try {
    const key = readFileSync(keyFile, 'utf8');
    const cert = readFileSync(certFile, 'utf8');
    const parsed = new X509Certificate(cert);
    const isFitting = parsed.checkPrivateKey(createPrivateKey(key)) && parsed.checkHost('localhost') !== undefined;
    return isFitting && isInForce(parsed, now) ? { key, cert } : null;
  } catch (_missingOrBroken) {
    return null;
  }
}

/** One just made may begin some seconds after the start of the program. */
function isInForce({ validFrom, validTo }: X509Certificate, now: Date): boolean {
  return Date.parse(validFrom) < now.getTime() + DAY && Date.parse(validTo) > now.getTime() + DAY;
}
