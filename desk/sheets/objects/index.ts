/** Pivot tables, charts and what else lies over a sheet: imported for what it adds to the classes. */
import './pivots/enums';
import './pivots/pivotTable';
import './charts/embeddedChart';
import './charts/sheetCharts';
import './drawings';

export { chartsType } from './charts/chartsService';
export { beginScript, refreshPivots } from './pivots/live';
