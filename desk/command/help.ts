import { describeSettings, PRESET_NAMES, PRESETS } from '../../core/index';
import type { Bilingual, Lang } from '../../core/index';
import { OPTION_NAMES, OPTIONS } from './options.data';
import type { OptionName } from './options.data';
import { ROLE_KEYS, ROLE_NAMES } from './roles.data';

/** Write the help of the command in the given languages, one after the other, ending in a line end. */
export function helpText(languages: readonly Lang[]): string {
  return languages.map((lang) => `${sectionsOf(lang).join('\n\n')}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}

function sectionsOf(lang: Lang): readonly string[] {
  return [
    INTRODUCTION[lang],
    section(TITLES.usage, lang, USAGE),
    section(
      TITLES.examples,
      lang,
      EXAMPLES.flatMap(({ command, meaning }) => [`# ${meaning[lang]}`, command]),
    ),
    section(
      TITLES.options,
      lang,
      OPTION_NAMES.map((name) => entry(optionForm(name), OPTIONS[name].help[lang])),
    ),
    section(
      TITLES.roles,
      lang,
      ROLE_KEYS.map((role) => entry(role, ROLE_NAMES[role].label[lang])),
    ),
    section(
      TITLES.presets,
      lang,
      PRESET_NAMES.map((name) => entry(name, PRESETS[name].help[lang])),
    ),
    section(TITLES.settings, lang, settingLines(lang)),
    section(
      TITLES.exits,
      lang,
      EXITS.map(({ code, meaning }) => entry(code, meaning[lang])),
    ),
  ];
}

const INTRODUCTION: Bilingual = {
  zh: '客户画像：把一份订单表或客户表变成带评分和标签的客户画像工作簿。数据不离开本机，原文件不会被改动。',
  en: 'Customer Portrait: turns an order or customer sheet into a workbook with scored, tagged customers. Nothing leaves this machine, and the input file is never changed.',
};

const TITLES = {
  usage: { zh: '用法', en: 'Usage' },
  examples: { zh: '例子', en: 'Examples' },
  options: { zh: '选项', en: 'Options' },
  roles: { zh: '--map 的角色（中英文名称都可以写）', en: 'Roles for --map (Chinese and English names are understood)' },
  presets: { zh: '--preset 的预设', en: 'Presets for --preset' },
  settings: { zh: '--set 的设置（等号后是默认值）', en: 'Settings for --set (defaults after the equals sign)' },
  exits: { zh: '退出码', en: 'Exit codes' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const USAGE = [
  'customer-portrait FILE [options]',
  'customer-portrait inspect FILE [options]',
  'customer-portrait --help | --version',
];

const EXAMPLES: readonly { readonly command: string; readonly meaning: Bilingual }[] = [
  {
    command: 'customer-portrait 订单.xlsx',
    meaning: { zh: '生成画像工作簿，放在原文件旁边', en: 'make the portrait workbook beside the input' },
  },
  {
    command: 'customer-portrait inspect orders.csv',
    meaning: { zh: '只看它怎样理解这份文件，不写任何内容', en: 'only show how the file is understood; writes nothing' },
  },
  {
    command: 'customer-portrait orders.csv --map "付款时间=orderDate" --map "C=amount" --today 2024-05-31',
    meaning: { zh: '指定列的含义和分析日', en: 'say what columns mean, and the day of the analysis' },
  },
  {
    command: 'customer-portrait orders.xlsx --set window=all --set refunds=drop --out result.xlsx --force',
    meaning: {
      zh: '统计全部历史、不计退款，并替换先前的结果',
      en: 'count all history without refunds, replacing an earlier result',
    },
  },
  {
    command: 'customer-portrait orders.csv --preset r-rfm --tables tables --lang en',
    meaning: { zh: '用 r-rfm 预设，英文输出，另存 CSV 表', en: 'use the r-rfm preset, English output, CSV tables too' },
  },
];

const EXITS: readonly { readonly code: string; readonly meaning: Bilingual }[] = [
  { code: '0', meaning: { zh: '完成', en: 'done' } },
  {
    code: '1',
    meaning: {
      zh: '拒绝处理这份文件，没有写入任何内容；原因见提示',
      en: 'the file was refused and nothing was written; the message says why',
    },
  },
  { code: '2', meaning: { zh: '命令写法有误', en: 'the command line was wrong' } },
  {
    code: '130',
    meaning: { zh: '中途停止（Ctrl-C），没有留下半成品', en: 'stopped (Ctrl-C); nothing half written was left' },
  },
];

function section(title: Bilingual, lang: Lang, lines: readonly string[]): string {
  return [
    `${title[lang]}${lang === 'zh' ? '：' : ':'}`,
    ...lines.map((line) => `  ${line.replace(/\n/g, '\n  ')}`),
  ].join('\n');
}

const FIRST_COLUMN = 18;

/** Lay out a name and its meaning: side by side, or below each other when the name is long. */
function entry(name: string, meaning: string): string {
  return name.length > FIRST_COLUMN
    ? `${name}\n${' '.repeat(FIRST_COLUMN + 2)}${meaning}`
    : `${name.padEnd(FIRST_COLUMN)}  ${meaning}`;
}

function optionForm(name: OptionName): string {
  const { value } = OPTIONS[name];
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function settingLines(lang: Lang): readonly string[] {
  const between = lang === 'zh' ? '取值：' : 'Takes ';
  const end = lang === 'zh' ? '。' : '.';
  return describeSettings(lang).map(({ assignment, accepts, meaning }) =>
    entry(assignment, `${meaning}${lang === 'zh' ? '' : ' '}${between}${accepts}${end}`),
  );
}
