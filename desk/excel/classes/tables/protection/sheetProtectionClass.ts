import type { ProtectionModel } from '../../../../workbook/objects';
import type { SheetModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { excelClass } from '../../../spec';
import { dictionaryOf, flagOf, invalidArgument, isAbsent, textOf, wordOf } from '../arguments';
import type { SheetScope } from '../targets';

/** What a protected sheet still lets people do; nothing unless it is said. */
const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

const PAUSED = 'protection.paused';

/** Protection of a sheet. */
export const worksheetProtectionClass = excelClass<SheetScope>({
  name: 'WorksheetProtection',
  fields: {
    protected: { get: ({ sheet }) => isProtected(sheet) },
    options: { get: ({ sheet }) => optionsOf(sheet.protection) },
    savedOptions: { get: ({ sheet }) => optionsOf(sheet.protection) },
    isPaused: { get: ({ sheet }) => isPaused(sheet) },
    isPasswordProtected: { get: ({ sheet }) => isProtected(sheet) && sheet.protection.password !== '' },
    canPauseProtection: { get: ({ sheet }) => isProtected(sheet) },
  },
  links: { allowEditRanges: (scope, host) => host.object('AllowEditRangeCollection', scope) },
  methods: {
    protect: ({ sheet }, [options, password]) => {
      if (isProtected(sheet)) throw denied('The worksheet is protected already.');
      protect(sheet, { on: true, password: passwordOf(password), options: optionsFrom(options) });
    },
    unprotect: ({ sheet }, [password]) => {
      if (!isProtected(sheet)) return;
      checkPassword(sheet, password);
      protect(sheet, { ...sheet.protection, on: false, password: '' });
    },
    checkPassword: ({ sheet }, [password]) => passwordOf(password) === sheet.protection.password,
    pauseProtection: ({ sheet }, [password]) => {
      if (!sheet.protection.on) return;
      checkPassword(sheet, password);
      sheet.setProtection({ ...sheet.protection, on: false }, 'script');
      sheet.bag.set(PAUSED, true);
    },
    resumeProtection: ({ sheet }) => {
      if (isPaused(sheet)) protect(sheet, { ...sheet.protection, on: true });
    },
    setPassword: ({ sheet }, [password]) => {
      if (!isPaused(sheet)) throw isProtected(sheet) ? denied('Pause the protection first.') : notProtected();
      sheet.setProtection({ ...sheet.protection, password: passwordOf(password) }, 'script');
    },
    updateOptions: ({ sheet }, [options]) => {
      if (sheet.protection.on) throw denied('Pause the protection first.');
      sheet.setProtection({ ...sheet.protection, options: optionsFrom(options) }, 'script');
    },
  },
});

/** Read a password; none is ''. */
export function passwordOf(value: unknown): string {
  return isAbsent(value) ? '' : textOf(value, 'password');
}

function isPaused(sheet: SheetModel): boolean {
  return sheet.bag.get(PAUSED) === true;
}

function isProtected(sheet: SheetModel): boolean {
  return sheet.protection.on || isPaused(sheet);
}

function protect(sheet: SheetModel, protection: ProtectionModel): void {
  sheet.bag.delete(PAUSED);
  sheet.setProtection(protection, 'script');
}

function optionsOf({ options }: ProtectionModel): Readonly<Record<string, unknown>> {
  const allowed = Object.fromEntries(ALLOWANCES.map((name) => [name, options[name] === true]));
  return { ...allowed, selectionMode: options['selectionMode'] ?? 'Normal' };
}

function optionsFrom(value: unknown): ProtectionModel['options'] {
  if (isAbsent(value)) return {};
  const given = dictionaryOf(value, 'options');
  const options: Record<string, boolean | string> = {};
  for (const name of ALLOWANCES) if (!isAbsent(given[name])) options[name] = flagOf(given[name], name);
  const mode = given['selectionMode'];
  if (!isAbsent(mode)) options['selectionMode'] = wordOf(mode, 'selectionMode', ['Normal', 'Unlocked', 'None']);
  return options;
}

function checkPassword(sheet: SheetModel, password: unknown): void {
  const { password: wanted } = sheet.protection;
  if (wanted !== '' && passwordOf(password) !== wanted) throw invalidArgument('The password is not right.');
}

function denied(detail: string): ExcelError {
  return new ExcelError('AccessDenied', `You cannot perform the requested operation. ${detail}`);
}

function notProtected(): ExcelError {
  return new ExcelError('InvalidOperation', 'The worksheet is not protected.');
}
