import { describeContract } from './contract';
import { memoryRig } from './memoryRig';

describeContract('memory', memoryRig);
