import type { ExcelHost, HostObject } from '../../spec';

/** The chart that is active; null when none is. */
export function activeChartOf(host: ExcelHost): HostObject | null {
  const id = host.session.activeChart;
  for (const sheet of id === null ? [] : host.workbook.sheets) {
    const chart = sheet.charts.get(id ?? '');
    if (chart !== undefined) return host.object('Chart', { sheet, chart });
  }
  return null;
}
