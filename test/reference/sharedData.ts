import { existsSync } from 'node:fs';
import path from 'node:path';
import { describeWhen } from './describeWhen';

/** The folder of reference data beside the checkout. It is never copied into the project. */
export const sharedDataFolder = path.resolve(__dirname, '../../../shared/data');

/** Give the full path of a reference data file named relative to the shared data folder.
 *  @example sharedData('rfm/orders.csv') */
export function sharedData(relative: string): string {
  return path.join(sharedDataFolder, relative);
}

/** Describe tests that need the shared data folder. Without it they are reported as not run, and fail on CI. */
export function describeWithSharedData(name: string, tests: () => void): void {
  describeWhen({ present: existsSync(sharedDataFolder), needs: 'the folder ../shared/data' }, name, tests);
}
