import { parseArguments } from '../../desk/command/args';
import type { Command } from '../../desk/command/args';
import { helpText } from '../../desk/command/help';
import { OPTION_NAMES } from '../../desk/command/options.data';
import { ROLE_KEYS, ROLE_NAMES } from '../../desk/command/roles.data';

const parse = (...words: readonly string[]): Command => parseArguments(words, { LANG: 'en_US.UTF-8' });

function errorsOf(...words: readonly string[]): readonly string[] {
  const command = parse(...words);
  return command.kind === 'usageError' ? command.errors.map((error) => error.en) : [`was ${command.kind}`];
}

describe('a run', () => {
  test('needs the file alone', () => {
    expect(parse('orders.csv')).toMatchObject({
      kind: 'run',
      file: 'orders.csv',
      out: null,
      sheet: null,
      today: null,
      preset: 'standard',
      tables: null,
      json: false,
      force: false,
      overwrite: false,
      recipe: { window: 365, lang: 'auto' },
      languages: ['en'],
    });
  });

  test('names the settings of its command line, the standard ones and those with a label too', () => {
    const command = parse('orders.csv', '--set', 'window=365', '--set', '得分方式=rank', '--lang', 'zh');
    expect(command).toMatchObject({ kind: 'run', explicit: ['window', 'score', 'lang'] });
    expect(parse('orders.csv')).toMatchObject({ explicit: [] });
  });

  test('takes every option, with a space or an equals sign, before or behind the file', () => {
    const command = parse(
      '--out',
      'r.xlsx',
      '--sheet=订单',
      '--map',
      '付款时间=orderDate',
      'orders.csv',
      '--map=C=金额',
      '--today',
      '2024-01-15',
      '--preset=r-rfm',
      '--set',
      'window=all',
      '--set=r-cuts=10,20',
      '--lang',
      'zh',
      '--tables=t',
      '--json',
      '--force',
    );
    expect(command).toMatchObject({
      kind: 'run',
      file: 'orders.csv',
      out: 'r.xlsx',
      sheet: '订单',
      today: 45306,
      preset: 'r-rfm',
      tables: 't',
      json: true,
      force: true,
      overwrite: false,
      languages: ['zh'],
      recipe: { window: 'all', rCuts: [10, 20], binning: 'r-rfm', lang: 'zh' },
    });
    expect(command.kind === 'run' ? [...command.mapping] : []).toEqual([
      ['付款时间', 'orderDate'],
      ['C', 'amount'],
    ]);
  });

  test('-- ends the options, so a file may begin with a dash', () => {
    expect(parse('--json', '--', '--orders.csv')).toMatchObject({ kind: 'run', file: '--orders.csv', json: true });
  });

  test('--lang counts over --set lang', () => {
    expect(parse('a.csv', '--set', 'lang=zh', '--lang', 'en')).toMatchObject({ recipe: { lang: 'en' } });
  });

  test.each([
    ['no file', [], 'Name the file to work on (.xlsx or .csv).'],
    [
      'two files',
      ['my', 'orders.csv'],
      'One file at a time, but 2 came: "my" "orders.csv". Put quotes around a file name with spaces.',
    ],
    ['unknown option', ['a.csv', '--sheets', 'x'], 'There is no option --sheets. Did you mean --sheet?'],
    ['unknown option, =', ['a.csv', '--ot=x'], 'There is no option --ot. Did you mean --out?'],
    [
      'no near option',
      ['a.csv', '--colour'],
      'There is no option --colour. See all options with --help; if it is a file name, put -- before it.',
    ],
    ['missing value at the end', ['a.csv', '--out'], '--out expects a value: --out F.'],
    ['missing value before an option', ['a.csv', '--out', '--json'], '--out expects a value: --out F.'],
    ['empty value', ['a.csv', '--sheet='], '--sheet expects a value: --sheet NAME.'],
    ['needless value', ['a.csv', '--json=yes'], '--json takes no value; leave out "=" and what follows.'],
    ['given twice', ['a.csv', '--out', 'x', '--out', 'y'], '--out may be given once, but came more than once.'],
    ['language', ['a.csv', '--lang', 'fr'], '--lang expects zh or en, but got "fr".'],
    [
      'setting without =',
      ['a.csv', '--set', 'window'],
      '--set expects KEY=VALUE, such as window=all, but got "window".',
    ],
    ['unknown setting', ['a.csv', '--set', 'windw=3'], 'There is no setting "windw". Did you mean window?'],
    [
      'unknown preset',
      ['a.csv', '--preset', 'rrfn'],
      'There is no preset "rrfn". Did you mean r-rfm? Presets are: standard, r-rfm, quintile, active30, retail, finance, education, b2b, auto.',
    ],
  ])('a usage error: %s', (_, words, message) => {
    expect(errorsOf(...words)).toContain(message);
  });

  test('all mistakes are told at once, in both languages', () => {
    const command = parse('--lang', 'fr', '--today', 'x', '--set', 'bins=1');
    expect(command).toMatchObject({ kind: 'usageError', errors: [{}, {}, {}, {}] });
    if (command.kind === 'usageError') for (const { zh } of command.errors) expect(zh).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('--today', () => {
  test.each([
    ['2024-02-29', 45351],
    ['2000-02-29', 36585],
    ['1900-01-01', 1],
    ['9999-12-31', 2958465],
  ])('%s is a day', (day, serial) => {
    expect(parse('a.csv', '--today', day)).toMatchObject({ kind: 'run', today: serial });
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '1899-12-31',
    '2024-1-15',
    '24-01-15',
    '2024/01/15',
    '20240115',
    '2024-01-15T00:00',
    ' 2024-01-15',
    '２０２４-01-15',
    'today',
  ])('%j is refused', (day) => {
    expect(errorsOf('a.csv', `--today=${day}`)).toEqual([
      `--today expects a real day from 1900 to 9999 as YYYY-MM-DD, such as 2024-05-31, but got "${day}".`,
    ]);
  });
});

describe('--map', () => {
  function roleOf(typed: string): unknown {
    const command = parse('a.csv', '--map', `x=${typed}`);
    return command.kind === 'run' ? command.mapping.get('x') : null;
  }

  test.each([
    ['orderDate', 'orderDate'],
    ['order-date', 'orderDate'],
    ['ORDER_DATE', 'orderDate'],
    ['order date', 'orderDate'],
    ['下单日期', 'orderDate'],
    ['客户编号', 'customerId'],
    ['手机号', 'phone'],
    ['忽略', 'ignore'],
    ['ignore', 'ignore'],
  ])('understands the role %s', (typed, role) => {
    expect(roleOf(typed)).toBe(role);
  });

  test('every role is reached by its key and both its names, and no name means two roles', () => {
    const owner = new Map<string, string>();
    for (const role of ROLE_KEYS) {
      const { label, also } = ROLE_NAMES[role];
      for (const name of [role, label.zh, label.en, ...also]) {
        expect([name, roleOf(name)]).toEqual([name, role]);
        expect(owner.get(name) ?? role).toBe(role);
        owner.set(name, role);
      }
    }
  });

  test('a header may hold an equals sign; the last one counts', () => {
    const command = parse('a.csv', '--map', 'a=b =amount');
    expect(command.kind === 'run' ? [...command.mapping] : []).toEqual([['a=b', 'amount']]);
  });

  test.each([
    ['amount', '--map expects "column=role", such as "Paid on=orderDate", but got "amount".'],
    ['=amount', '--map expects "column=role", such as "Paid on=orderDate", but got "=amount".'],
  ])('%j is no pair', (value, message) => {
    expect(errorsOf('a.csv', '--map', value)).toEqual([message]);
  });

  test('an unknown role is answered with the nearest and all roles', () => {
    const [message] = errorsOf('a.csv', '--map', 'Paid=ordrDate');
    expect(message).toMatch(
      /^There is no role "ordrDate" \(for column "Paid"\)\. Did you mean orderDate\? Roles are: customerId, /,
    );
  });

  test('two roles for one column are refused', () => {
    expect(errorsOf('a.csv', '--map', 'x=amount', '--map', 'x=phone')).toEqual([
      'Column "x" was given two roles: amount and phone. Keep one.',
    ]);
  });
});

describe('inspect, help and version', () => {
  test('inspect takes what changes understanding', () => {
    expect(parse('inspect', 'a.csv', '--sheet', 's', '--json')).toMatchObject({
      kind: 'inspect',
      file: 'a.csv',
      sheet: 's',
      json: true,
    });
    expect(parse('--json', 'inspect', 'a.csv')).toMatchObject({ kind: 'inspect', file: 'a.csv' });
  });

  test('inspect refuses what would write', () => {
    expect(errorsOf('inspect', 'a.csv', '--out', 'x', '--force')).toEqual([
      'inspect writes nothing, so --out cannot be used with it.',
      'inspect writes nothing, so --force cannot be used with it.',
    ]);
    expect(errorsOf('inspect')).toEqual(['Name the file to work on (.xlsx or .csv).']);
  });

  test.each([['--help'], ['-h'], ['帮助'], ['help'], ['a.csv', '--nonsense', '--help']])(
    '%s %s is a call for help',
    (...words) => {
      expect(parse(...words).kind).toBe('help');
    },
  );

  test('--version asks for the version', () => {
    expect(parse('--version')).toEqual({ kind: 'version' });
  });
});

describe('the language of messages', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, ['zh']],
    [{ LANG: 'en_GB.UTF-8' }, ['en']],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, ['zh']],
    [{ LC_ALL: '', LANG: 'zh' }, ['zh']],
    [{ LANG: 'C.UTF-8' }, ['zh', 'en']],
    [{}, ['zh', 'en']],
  ])('by the environment %j is %j', (environment, languages) => {
    expect(parseArguments(['--help'], environment)).toEqual({ kind: 'help', languages });
  });

  test('by --lang whatever the environment', () => {
    expect(parseArguments(['--help', '--lang', 'zh'], { LANG: 'en_US' })).toEqual({ kind: 'help', languages: ['zh'] });
  });
});

describe('the help text', () => {
  test.each([
    ['zh', '退出码'],
    ['en', 'Exit codes'],
  ] as const)('in %s names every option, role, preset, setting and exit code', (lang, exits) => {
    const text = helpText([lang]);
    for (const name of OPTION_NAMES) expect(text).toContain(`--${name}`);
    for (const role of ROLE_KEYS) expect(text).toContain(`\n  ${role} `);
    for (const preset of ['standard', 'r-rfm', 'quintile']) expect(text).toContain(`\n  ${preset} `);
    for (const setting of ['window=365', 'refunds=net', 'mCuts=100,500,2000,10000', 'grid11=putler'])
      expect(text).toContain(setting);
    expect(text.slice(text.indexOf(`\n${exits}`))).toMatch(/\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  test('in both languages has Chinese first', () => {
    const text = helpText(['zh', 'en']);
    expect(text.indexOf('用法')).toBeLessThan(text.indexOf('Usage'));
    expect(text).toBe(`${helpText(['zh'])}\n${'-'.repeat(72)}\n\n${helpText(['en'])}`);
  });

  test('has no Chinese in English but what users type', () => {
    const text = helpText(['en']).replace(/订单\.xlsx|付款时间|帮助|列名/g, '');
    expect(text).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('its examples are valid command lines', () => {
    const lines = helpText(['en'])
      .split('\n')
      .filter((line) => line.startsWith('  customer-portrait ') && line.includes('.'));
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const words = (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replace(/"/g, ''));
      expect(['run', 'inspect']).toContain(parse(...words).kind);
    }
  });
});
