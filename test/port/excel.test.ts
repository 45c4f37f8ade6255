import { describeContract } from './contract';
import { excelPortRig } from './excelRig';

describeContract('Excel', excelPortRig);
