import type { Bilingual } from '../../words';

/** The field of the portrait table in which campaign groups stand, and its header. */
export const ARM_FIELD = 'campaigns';
export const ARM_HEADER: Bilingual = { zh: '活动分组', en: 'Campaign group' };
