import { isoDate } from '../../book/serial';
import type { OwnedColumn, OwnedSheet } from '../../patch/patch';
import type { Portrait } from '../../portrait';
import { NEW_ID_COLUMNS, type NewIdColumn } from '../../project/ids/newIdSheet.data';
import { allGiven, type GivenId } from '../../project/ids/readNewIds';
import { maskedKey } from '../../project/privacy/columnClass';
import type { Bilingual, Lang } from '../../words';
import { tableSheet, texts } from './tableSheet';

/** Plan the sheet that remembers which customer got which id (requirements 27, 33): one row an id, by day and then by id. Keys stand in it as hashes, and masked for people. Null as long as no run gave an id. */
export function newIdsSheet({ gathered, project, today }: Portrait, lang: Lang): OwnedSheet | null {
  const { ids: before, extraHeaders } = project.newIds;
  const given = allGiven(before, gathered.identity.ours, today, { shown, erased: project.settings.erased });
  if (given.length === 0) return null;
  const heading = [
    [{ value: TITLE[lang], style: 'title' as const }],
    [{ value: HINT[lang], style: 'subtle' as const }],
  ];
  const columns = NEW_ID_COLUMNS.map(({ id, header }): OwnedColumn => ({
    field: id,
    header: header[lang],
    style: 'text',
    width: WIDTHS[id],
    values: texts(given.map((one) => cellOf(one, id))),
  }));
  const extras = given.map(({ extra }) => extra);
  return tableSheet({ id: 'ids', heading, columns, rowCount: given.length, fixed: 1, extraHeaders, extras }, lang);
}

const TITLE: Bilingual = { zh: '新客户编号', en: 'New customer IDs' };
const HINT: Bilingual = {
  zh: '原来没有编号的客户由我们编号；凭指纹认人，下次运行编号不变。请保留这张表，已有的编号不动。',
  en: 'Customers without an ID got one here; their prints tell them, so that the next run gives the same ID. Please keep this sheet. IDs that were there are untouched.',
};
const WIDTHS: Readonly<Record<NewIdColumn, number>> = { id: 20, knownBy: 22, day: 12, prints: 40 };

function cellOf({ id, knownBy, day, prints }: GivenId, column: NewIdColumn): string {
  switch (column) {
    case 'id':
      return id;
    case 'knownBy':
      return knownBy;
    case 'day':
      return day > 0 ? isoDate(day) : '';
    case 'prints':
      return prints.join(' ');
    default:
      return column satisfies never;
  }
}

/** Enough for a colleague to know the customer again. */
function shown(key: string): string {
  const [first = ''] = key.split(' ');
  return maskedKey(first.includes('@') ? 'email' : 'phone', first);
}
