import { describeFaults, stepOr } from './describeSchedules';
import { EXCEL } from './shopOnExcel';

jest.setTimeout(3_600_000);
describeFaults(EXCEL, stepOr(41));
