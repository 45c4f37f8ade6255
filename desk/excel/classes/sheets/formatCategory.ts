import { isDateFormat } from '../../../workbook/calc/formatText';

/** Word of Excel.NumberFormatCategory for a number format. */
export function formatCategory(format: string): string {
  if (/^general$/i.test(format)) return 'General';
  if (format === '@') return 'Text';
  if (isDateFormat(format)) return /[yd]/i.test(bare(format)) || /m{3}/i.test(format) ? 'Date' : 'Time';
  if (/E[+-]0/i.test(format)) return 'Scientific';
  if (/%/.test(bare(format))) return 'Percentage';
  if (/\?\/[?\d]|#\/[?#\d]/.test(format)) return 'Fraction';
  if (/^_[($]|_\(.*\*/.test(format)) return 'Accounting';
  if (/\[\$|[$€£¥₩₹]/.test(format)) return 'Currency';
  return /^[#0,.;()\-_ ]+(\[Red\][#0,.;()\-_ ]+)?$/i.test(format) ? 'Number' : 'Custom';
}

function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}
