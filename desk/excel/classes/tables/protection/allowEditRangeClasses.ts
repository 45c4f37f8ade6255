import { areaAddress } from '../../../../workbook/addresses';
import type { SheetModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { dictionaryOf, filledTextOf, invalidArgument, isAbsent } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import { keptList } from '../keptList';
import type { SheetScope } from '../targets';
import { refuseWhenProtected } from './refuseWhenProtected';
import { passwordOf } from './sheetProtectionClass';

const KEY = 'protection.allowEditRanges';

/** Cells that people may edit in a protected sheet.
 *  Limit: kept and given back; writing to them in a protected sheet is refused as elsewhere. */
interface AllowedRange {
  title: string;
  address: string;
  password: string;
}

/** Target of the class AllowEditRange. */
interface AllowedTarget extends SheetScope {
  readonly range: AllowedRange;
}

const members = collectionMembers<SheetScope>({
  items: ({ sheet }, host) => rangesOf(sheet).map((range) => object(host, sheet, range)),
  find: ({ sheet }, key, host) => {
    const range = rangesOf(sheet).find(({ title }) => isSameName(title, key));
    return range === undefined ? null : object(host, sheet, range);
  },
});

/** Ranges that stay open in a protected sheet. */
export const allowEditRangeCollectionClass = excelClass<SheetScope>({
  name: 'AllowEditRangeCollection',
  ...members,
  methods: {
    ...members.methods,
    add: ({ sheet }, [title, address, options], host) => {
      refuseWhenProtected(sheet);
      const password = isAbsent(options) ? '' : passwordOf(dictionaryOf(options, 'options')['password']);
      const range: AllowedRange = {
        title: freeTitle(sheet, title),
        address: addressOf(host, sheet, address),
        password,
      };
      keep(sheet, [...rangesOf(sheet), range]);
    },
  },
});

/** One range that stays open in a protected sheet. */
export const allowEditRangeClass = excelClass<AllowedTarget>({
  name: 'AllowEditRange',
  id: ({ range }) => range.title,
  fields: {
    address: {
      get: ({ range }) => range.address,
      set: ({ sheet, range }, value, host) => {
        refuseWhenProtected(sheet);
        range.address = addressOf(host, sheet, value);
      },
    },
    isPasswordProtected: { get: ({ range }) => range.password !== '' },
    title: {
      get: ({ range }) => range.title,
      set: ({ sheet, range }, value) => {
        refuseWhenProtected(sheet);
        range.title = freeTitle(sheet, value);
      },
    },
  },
  methods: {
    delete: ({ sheet, range }) => {
      refuseWhenProtected(sheet);
      const all = rangesOf(sheet);
      keep(
        sheet,
        all.filter(
          (other) =>
            other !==
            found(
              all.find((kept) => kept === range),
              range.title,
            ),
        ),
      );
    },
    setPassword: ({ sheet, range }, [password]) => {
      refuseWhenProtected(sheet);
      range.password = passwordOf(password);
    },
  },
});

function object(host: ExcelHost, sheet: SheetModel, range: AllowedRange): HostObject {
  const target: AllowedTarget = { sheet, range };
  return host.object('AllowEditRange', target);
}

function rangesOf(sheet: SheetModel): readonly AllowedRange[] {
  return keptList<AllowedRange>(sheet.bag, KEY);
}

function keep(sheet: SheetModel, ranges: readonly AllowedRange[]): void {
  sheet.bag.set(KEY, ranges);
  sheet.touched('script');
}

function freeTitle(sheet: SheetModel, value: unknown): string {
  const title = filledTextOf(value, 'title');
  if (rangesOf(sheet).some((range) => isSameName(range.title, title)))
    throw new ExcelError('ItemAlreadyExists', `The resource being created already exists: the range "${title}".`);
  return title;
}

function addressOf(host: ExcelHost, sheet: SheetModel, value: unknown): string {
  const { sheet: owner, area } = host.areaOf(value, sheet);
  if (owner !== sheet) throw invalidArgument('The range is on another sheet.');
  return areaAddress(area);
}
