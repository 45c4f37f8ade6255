import { describeWithinCalls, partsOr } from './withinCalls';

jest.setTimeout(3_600_000);
describeWithinCalls(partsOr(0.25));
