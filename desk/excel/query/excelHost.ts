import { CLASSES } from '../classes/allClasses';
import { ExcelError } from '../excelError';
import { HostObject, type ExcelHost, type ExcelSession, type WorkbookFiles } from '../spec';
import type { WorkbookModel } from '../../workbook/workbook';
import { resolveArea } from './resolveArea';
import { checkWritable } from './writable';

/** What an Excel can be told at the start. */
export interface ExcelHostOptions {
  /** Time now, ISO; the clock of the machine unless given. */
  readonly now?: () => string;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** How workbook files are read and written; without it nothing of a file can be inserted or given out. */
  readonly files?: WorkbookFiles;
}

/** The newest set of which the library has every member checked. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  MatrixBindings: '1.1',
  TableBindings: '1.1',
  TextBindings: '1.1',
  Selection: '1.1',
  DocumentEvents: '1.1',
  BindingEvents: '1.1',
};

/** Make the host that the classes work with, for one workbook. */
export function createExcelHost(workbook: WorkbookModel, options: ExcelHostOptions = {}): ExcelHost {
  const host: ExcelHost = {
    workbook,
    object: (className, target) => new HostObject(classOf(className), target),
    isPropertyName: (name) => propertyNames().has(name.toLowerCase()),
    range: (sheet, area) => new HostObject(classOf('Range'), { sheet, area }),
    sheet: (sheet) => new HostObject(classOf('Worksheet'), { sheet }),
    areaOf: (argument, sheet) => resolveArea(host, argument, sheet),
    checkWritable: (sheet, area) => checkWritable(sheet, area, host.session),
    now: options.now ?? (() => new Date().toISOString()),
    requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
    files: options.files ?? null,
    session: newSession(),
  };
  return host;
}

function newSession(): ExcelSession {
  return {
    enableEvents: true,
    editing: false,
    readOnly: false,
    isDirty: false,
    filteredWrites: 'misplace',
    largeReads: 'error',
    references: new Map(),
    iteration: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    activeChart: null,
  };
}

function classOf(name: string): HostObject['spec'] {
  const spec = CLASSES.get(name);
  if (spec !== undefined) return spec;
  throw new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${name})`,
    name,
  );
}

let names: ReadonlySet<string> | undefined;

function propertyNames(): ReadonlySet<string> {
  names ??= new Set(
    [...CLASSES.values()].flatMap(({ fields, links }) =>
      [...Object.keys(fields ?? {}), ...Object.keys(links ?? {})].map((key) => key.toLowerCase()),
    ),
  );
  return names;
}
