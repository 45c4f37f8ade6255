import { describeCoEditors, stepOr } from './describeSchedules';
import { EXCEL } from './shopOnExcel';

jest.setTimeout(3_600_000);
describeCoEditors(EXCEL, stepOr(41));
