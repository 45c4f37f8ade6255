import { STYLES } from '../../../../core/index';
import type { StyleName, StyleSpec } from '../../../../core/index';

/** Give the look of a header: it stands where the values of its column do, numbers at the right, all else at the left. */
export function headerStyle(values: StyleName): StyleName {
  const { format, align }: StyleSpec = STYLES[values];
  const isLeft = format === undefined || format === '@' || align === 'left' || values === 'date';
  return isLeft ? 'header' : 'headerNumber';
}
