import type { Lang } from '../words';
import type { BookMeaning } from './meaning';

/** Tell in which language a book is written: zh when at least half of the non-blank headers of its used sheets hold a Chinese character, else en. Column letters of sheets without headers do not count. */
export function headerLanguage(meaning: BookMeaning): Lang {
  let headers = 0;
  let chinese = 0;
  for (const sheet of [meaning.orders, meaning.customers]) {
    if (sheet === null || sheet.headerRow < 0) continue;
    for (const { header } of sheet.columns) {
      if (header === '') continue;
      headers += 1;
      if (/\p{Script=Han}/u.test(header)) chinese += 1;
    }
  }
  return headers > 0 && chinese * 2 >= headers ? 'zh' : 'en';
}
