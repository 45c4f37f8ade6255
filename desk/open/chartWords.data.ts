/** How a chart type of the model is drawn in the file. */
export interface ChartForm {
  /** Element of the plot area. */
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'scatterChart' | 'areaChart';
  readonly direction?: 'bar' | 'col';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

/** Words of Excel.ChartType with their form; the first form that fits a file gives its word. */
export const CHART_FORMS: readonly (readonly [string, ChartForm])[] = [
  ['ColumnClustered', { element: 'barChart', direction: 'col', grouping: 'clustered' }],
  ['ColumnStacked', { element: 'barChart', direction: 'col', grouping: 'stacked' }],
  ['ColumnStacked100', { element: 'barChart', direction: 'col', grouping: 'percentStacked' }],
  ['BarClustered', { element: 'barChart', direction: 'bar', grouping: 'clustered' }],
  ['BarStacked', { element: 'barChart', direction: 'bar', grouping: 'stacked' }],
  ['BarStacked100', { element: 'barChart', direction: 'bar', grouping: 'percentStacked' }],
  ['Line', { element: 'lineChart', grouping: 'standard', markers: false }],
  ['LineMarkers', { element: 'lineChart', grouping: 'standard', markers: true }],
  ['LineStacked', { element: 'lineChart', grouping: 'stacked', markers: false }],
  ['LineMarkersStacked', { element: 'lineChart', grouping: 'stacked', markers: true }],
  ['LineStacked100', { element: 'lineChart', grouping: 'percentStacked', markers: false }],
  ['LineMarkersStacked100', { element: 'lineChart', grouping: 'percentStacked', markers: true }],
  ['Pie', { element: 'pieChart' }],
  ['Doughnut', { element: 'doughnutChart' }],
  ['XYScatter', { element: 'scatterChart', lines: false, markers: true, smooth: false }],
  ['XYScatterLines', { element: 'scatterChart', lines: true, markers: true, smooth: false }],
  ['XYScatterLinesNoMarkers', { element: 'scatterChart', lines: true, markers: false, smooth: false }],
  ['XYScatterSmooth', { element: 'scatterChart', lines: true, markers: true, smooth: true }],
  ['XYScatterSmoothNoMarkers', { element: 'scatterChart', lines: true, markers: false, smooth: true }],
  ['Area', { element: 'areaChart', grouping: 'standard' }],
  ['AreaStacked', { element: 'areaChart', grouping: 'stacked' }],
  ['AreaStacked100', { element: 'areaChart', grouping: 'percentStacked' }],
];

/** Legend places: the file's word, Excel.ChartLegendPosition. */
export const LEGEND_PLACES: readonly (readonly [string, string])[] = [
  ['r', 'Right'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['t', 'Top'],
  ['tr', 'Corner'],
];
