import type { Area } from '../../../core/index';
import { areaAddress } from '../../file/xlsx/write/address';

/** Addresses of areas as `sqref` wants them; one cell without a colon. */
export function sqref(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area).replace(/^([A-Z]+\d+):\1$/, '$1')).join(' ');
}
