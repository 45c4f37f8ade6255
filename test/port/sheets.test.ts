import { describeContract } from './contract';
import { sheetsPortRig } from './sheetsRig';

describeContract('Sheets', sheetsPortRig);
