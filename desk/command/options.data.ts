import type { Bilingual } from '../../core/index';

/** One option of the command as the parser and the help see it. */
export interface Option {
  /** What stands for the value in the help; null when the option takes none. */
  readonly value: string | null;
  readonly repeats: boolean;
  /** False for options that say where to write: `inspect` writes nothing. */
  readonly inspects: boolean;
  readonly help: Bilingual;
}

export type OptionName =
  | 'out'
  | 'sheet'
  | 'map'
  | 'today'
  | 'preset'
  | 'set'
  | 'lang'
  | 'tables'
  | 'json'
  | 'force'
  | 'overwrite-originals'
  | 'help'
  | 'version';

/** Every option, in the order of the help. */
export const OPTIONS: Readonly<Record<OptionName, Option>> = {
  out: {
    value: 'F',
    repeats: false,
    inspects: false,
    help: {
      zh: '结果文件（.xlsx；带宏的工作簿为 .xlsm）。默认在原文件旁边，文件名加后缀；绝不覆盖原文件。',
      en: 'Result file (.xlsx; .xlsm for a workbook with macros). By default beside the input under a name of its own; the input is never overwritten.',
    },
  },
  sheet: {
    value: 'NAME',
    repeats: false,
    inspects: true,
    help: { zh: '使用哪张工作表。默认自动判断。', en: 'The sheet to use. Found by itself when not given.' },
  },
  map: {
    value: '"列名=role"',
    repeats: true,
    inspects: true,
    help: {
      zh: '指定一列的含义，可重复。左边是表头原文或列字母（如 C），右边是角色名（见下）。',
      en: 'Say what a column means; may be repeated. Left: the header as written, or a column letter such as C. Right: a role (below).',
    },
  },
  today: {
    value: 'YYYY-MM-DD',
    repeats: false,
    inspects: true,
    help: {
      zh: '分析日。默认今天；数据早于 90 天前时，取最新订单的次日并提示。',
      en: 'The day of the analysis. Today by default; when the data is older than 90 days, the day after the newest order, with a notice.',
    },
  },
  preset: {
    value: 'NAME',
    repeats: false,
    inspects: true,
    help: { zh: '一组现成的设置（见下）。默认 standard。', en: 'A ready set of settings (below). Default: standard.' },
  },
  set: {
    value: 'KEY=VALUE',
    repeats: true,
    inspects: true,
    help: {
      zh: '改变一个设置（见下），可重复；同一设置以后一个为准，并优先于预设。',
      en: 'Change one setting (below); may be repeated; the later one counts, and all count over the preset.',
    },
  },
  lang: {
    value: 'zh|en',
    repeats: false,
    inspects: true,
    help: {
      zh: '输出文件和提示的语言。默认文件按表头语言，提示按系统语言。',
      en: 'Language of the output and of messages. By default the output follows the headers, messages follow the system.',
    },
  },
  tables: {
    value: 'DIR',
    repeats: false,
    inspects: false,
    help: {
      zh: '同时把各结果表写成 CSV（UTF-8）放进这个文件夹：portrait.csv、changes.csv、issues.csv、run.json。',
      en: 'Also write the result tables as CSV (UTF-8) into this folder: portrait.csv, changes.csv, issues.csv, run.json.',
    },
  },
  json: {
    value: null,
    repeats: false,
    inspects: true,
    help: {
      zh: '在标准输出打印 JSON 结果，供程序读取。',
      en: 'Print the outcome as JSON on standard output, for programs.',
    },
  },
  force: {
    value: null,
    repeats: false,
    inspects: false,
    help: {
      zh: '允许替换先前生成的结果文件和 CSV 表（原文件仍不会被覆盖）。',
      en: 'Replace an earlier result file and CSV tables (the input is still never overwritten).',
    },
  },
  'overwrite-originals': {
    value: null,
    repeats: false,
    inspects: false,
    help: {
      zh: '在结果文件里用清洗后的值覆盖原来的单元格（仅限不丢信息的改动，如日期、金额、手机的写法；公式不动）。默认不覆盖，每次都要写明；原文件始终不变。',
      en: 'In the result file, write cleaned values over the original cells (only changes that lose nothing, such as the spelling of dates, amounts and phones; formulas stay). Off unless given, every time; the input itself never changes.',
    },
  },
  help: {
    value: null,
    repeats: true,
    inspects: true,
    help: { zh: '显示这份说明（也可写 -h 或 帮助）。', en: 'Show this text (also -h or 帮助).' },
  },
  version: { value: null, repeats: true, inspects: true, help: { zh: '显示版本号。', en: 'Show the version.' } },
};

/** Names of all options, in the order of the help. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];
