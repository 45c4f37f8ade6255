import { describeOverwrite } from './describeOverwrite';
import { stepOr } from './describeSchedules';
import { SHEETS } from './shopOnSheets';

jest.setTimeout(3_600_000);
describeOverwrite(SHEETS, stepOr(41));
