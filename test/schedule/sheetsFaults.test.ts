import { describeFaults, stepOr } from './describeSchedules';
import { SHEETS } from './shopOnSheets';

jest.setTimeout(3_600_000);
describeFaults(SHEETS, stepOr(41));
