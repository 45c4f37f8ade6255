import { excelClass, type ClassSpec, type ExcelHost } from '../../spec';
import { wordOf } from './arguments';

/** What an Excel remembers of the add-in that it shows. */
interface AddinState {
  runtime: string;
  start: string;
}

/** A tab or button of the ribbon, as a script names it. */
interface RibbonPart {
  readonly id: string;
}

const STATES = ['Inactive', 'Background', 'Visible'] as const;
const states = new WeakMap<ExcelHost, AddinState>();

/** Services behind `Office.addin` and `Office.ribbon`. The pane of this Excel is always shown and its ribbon stays as it is: what is asked for is accepted and given back. */
export const addinServiceClasses: readonly ClassSpec<object>[] = [
  excelClass<object>({
    name: 'Microsoft.AppRuntime.AppRuntimeService',
    methods: {
      getAppRuntimeState: (_, __, host) => stateOf(host).runtime,
      setAppRuntimeState: (_, [state], host) => {
        stateOf(host).runtime = wordOf(state, STATES);
      },
    },
  }),
  excelClass<object>({
    name: 'Microsoft.AppRuntime.AppRuntimePersistenceService',
    methods: {
      getAppRuntimeStartState: (_, __, host) => stateOf(host).start,
      setAppRuntimeStartState: (_, [state], host) => {
        stateOf(host).start = wordOf(state, STATES);
      },
    },
  }),
  excelClass<object>({
    name: 'Microsoft.DynamicRibbon.DynamicRibbon',
    methods: {
      executeRequestCreate: () => undefined,
      executeRequestUpdate: () => undefined,
      getButton: (_, [id], host) => host.object('RibbonButton', { id: String(id) }),
      getTab: (_, [id], host) => host.object('RibbonTab', { id: String(id) }),
    },
  }),
  excelClass<RibbonPart>({
    name: 'RibbonButton',
    fields: {
      id: { get: ({ id }) => id },
      label: { get: ({ id }) => id },
      enabled: { get: () => true, set: () => undefined },
    },
    methods: { setEnabled: () => undefined },
  }),
  excelClass<RibbonPart>({
    name: 'RibbonTab',
    fields: { id: { get: ({ id }) => id } },
    methods: { setVisibility: () => undefined },
  }),
  excelClass<object>({
    name: 'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification',
    methods: { enable: () => undefined, disable: () => undefined },
  }),
];

function stateOf(host: ExcelHost): AddinState {
  const before = states.get(host);
  if (before !== undefined) return before;
  const made: AddinState = { runtime: 'Visible', start: 'Inactive' };
  states.set(host, made);
  return made;
}
