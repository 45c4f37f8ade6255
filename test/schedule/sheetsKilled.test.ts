import { describeKilled, partsOr } from './withinCalls';

jest.setTimeout(3_600_000);
describeKilled(partsOr(3));
