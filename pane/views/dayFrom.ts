import { serialOf } from '../../core/index';

/** Read YYYY-MM-DD, as date fields give it, as a serial day; null for a blank or half-typed date. */
export function dayFrom(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const day = serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isNaN(day) ? null : day;
}
