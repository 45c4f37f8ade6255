import { describeCoEditors, stepOr } from './describeSchedules';
import { SHEETS } from './shopOnSheets';

jest.setTimeout(3_600_000);
describeCoEditors(SHEETS, stepOr(41));
