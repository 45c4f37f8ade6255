import type { Bilingual } from '../words';

interface Word {
  readonly id: string;
  readonly name: Bilingual;
}

/** The week as people in both languages' offices count it, Monday first. */
export const WEEKDAYS: readonly Word[] = [
  { id: 'monday', name: { zh: '周一', en: 'Monday' } },
  { id: 'tuesday', name: { zh: '周二', en: 'Tuesday' } },
  { id: 'wednesday', name: { zh: '周三', en: 'Wednesday' } },
  { id: 'thursday', name: { zh: '周四', en: 'Thursday' } },
  { id: 'friday', name: { zh: '周五', en: 'Friday' } },
  { id: 'saturday', name: { zh: '周六', en: 'Saturday' } },
  { id: 'sunday', name: { zh: '周日', en: 'Sunday' } },
];

/** Four parts of the day, six hours each. */
export const HOUR_BANDS: readonly Word[] = [
  { id: 'night', name: { zh: '凌晨（0–5点）', en: 'Night (0-5 h)' } },
  { id: 'morning', name: { zh: '上午（6–11点）', en: 'Morning (6-11 h)' } },
  { id: 'afternoon', name: { zh: '下午（12–17点）', en: 'Afternoon (12-17 h)' } },
  { id: 'evening', name: { zh: '晚上（18–23点）', en: 'Evening (18-23 h)' } },
];
