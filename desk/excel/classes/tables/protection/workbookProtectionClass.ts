import type { WorkbookModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass } from '../../../spec';
import { invalidArgument } from '../arguments';
import type { WorkbookScope } from '../targets';
import { passwordOf } from './sheetProtectionClass';

const KEY = 'protection.password';

/** Protection of the workbook's structure: its sheets stay as they are. */
export const workbookProtectionClass = excelClass<WorkbookScope>({
  name: 'WorkbookProtection',
  fields: { protected: { get: ({ workbook }) => isStructureProtected(workbook) } },
  methods: {
    protect: ({ workbook }, [password]) => {
      if (isStructureProtected(workbook))
        throw new ExcelError(
          'AccessDenied',
          'You cannot perform the requested operation. The workbook is protected already.',
        );
      workbook.bag.set(KEY, passwordOf(password));
    },
    unprotect: ({ workbook }, [password]) => {
      const wanted = workbook.bag.get(KEY);
      if (wanted !== undefined && wanted !== '' && wanted !== passwordOf(password))
        throw invalidArgument('The password is not right.');
      workbook.bag.delete(KEY);
    },
  },
});

/** Refuse to add, delete, rename, move, copy, hide or show sheets of a protected workbook. @throws ExcelError AccessDenied */
export function refuseWhenStructureProtected(workbook: WorkbookModel): void {
  if (isStructureProtected(workbook))
    throw new ExcelError('AccessDenied', 'You cannot perform the requested operation. The workbook is protected.');
}

function isStructureProtected(workbook: WorkbookModel): boolean {
  return workbook.bag.has(KEY);
}
