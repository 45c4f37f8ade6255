import { describeContract } from './contract';
import { fileRig } from './fileRig';

describeContract('file', fileRig);
