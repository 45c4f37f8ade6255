import type { Answers } from '../../messages/answers';
import { settingsIn, storedSettings } from '../own/settingStore';

/** Read all settings of ours. */
export function settings(): Answers['settings'] {
  return [...settingsIn(storedSettings())];
}
