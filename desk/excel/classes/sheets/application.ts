import { excelClass, type ClassSpec } from '../../spec';
import type { WorkbookScope } from '../tables/targets';
import { numberOf, wordOf } from './arguments';

const MODES = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;

const application = excelClass<WorkbookScope>({
  name: 'Application',
  fields: {
    calculationMode: {
      get: ({ workbook }) => Object.entries(MODES).find(([, mode]) => mode === workbook.calculationMode)?.[0],
      set: ({ workbook }, value) => {
        workbook.calculationMode = MODES[wordOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'])];
      },
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  links: {
    cultureInfo: (scope, host) => host.object('CultureInfo', scope),
    iterativeCalculation: (scope, host) => host.object('IterativeCalculation', scope),
  },
  methods: {
    calculate: ({ workbook }, [type]) => {
      wordOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'Recalculate');
      workbook.recalculate();
    },
    createWorkbook: (_, __, host) => host.object('WorkbookCreated', {}),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
    _GetWorkbookCreatedById: (_, __, host) => host.object('WorkbookCreated', {}),
  },
});

const iterativeCalculation = excelClass<WorkbookScope>({
  name: 'IterativeCalculation',
  fields: {
    enabled: {
      get: (_, host) => host.session.iteration.enabled,
      set: (_, value, host) => {
        host.session.iteration.enabled = value === true;
      },
    },
    maxIteration: {
      get: (_, host) => host.session.iteration.maxIteration,
      set: (_, value, host) => {
        host.session.iteration.maxIteration = numberOf(value);
      },
    },
    maxChange: {
      get: (_, host) => host.session.iteration.maxChange,
      set: (_, value, host) => {
        host.session.iteration.maxChange = numberOf(value);
      },
    },
  },
});

const cultureInfo = excelClass<WorkbookScope>({
  name: 'CultureInfo',
  fields: { name: { get: () => 'en-US' } },
  links: {
    datetimeFormat: (scope, host) => host.object('DatetimeFormatInfo', scope),
    numberFormat: (scope, host) => host.object('NumberFormatInfo', scope),
  },
});

const numberFormatInfo = excelClass<WorkbookScope>({
  name: 'NumberFormatInfo',
  fields: { numberDecimalSeparator: { get: () => '.' }, numberGroupSeparator: { get: () => ',' } },
});

const datetimeFormatInfo = excelClass<WorkbookScope>({
  name: 'DatetimeFormatInfo',
  fields: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
    shortDatePattern: { get: () => 'm/d/yyyy' },
    timeSeparator: { get: () => ':' },
    longTimePattern: { get: () => 'h:mm:ss AM/PM' },
  },
});

const workbookCreated = excelClass<object>({
  name: 'WorkbookCreated',
  id: () => 'created',
  fields: { id: { get: () => 'created' } },
  methods: { open: () => undefined },
});

const runtime = excelClass<WorkbookScope>({
  name: 'Runtime',
  fields: {
    enableEvents: {
      get: (_, host) => host.session.enableEvents,
      set: (_, value, host) => {
        host.session.enableEvents = value === true;
      },
    },
  },
});

/** What the library asks of the host at its start; nothing of it is kept. */
const addinInternalService = excelClass<object>({
  name: 'Microsoft.InternalService.AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined, NotifyActionHandlerReady: () => undefined },
});

/** Excel.Application and what hangs on it. */
export const applicationClasses: readonly ClassSpec<object>[] = [
  application,
  iterativeCalculation,
  cultureInfo,
  numberFormatInfo,
  datetimeFormatInfo,
  workbookCreated,
  runtime,
  addinInternalService,
];
