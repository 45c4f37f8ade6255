import { describeOverwrite } from './describeOverwrite';
import { stepOr } from './describeSchedules';
import { EXCEL } from './shopOnExcel';

jest.setTimeout(3_600_000);
describeOverwrite(EXCEL, stepOr(41));
