import { createSheetsEnd } from '../../../desk/sheets/createSheetsEnd';
import { ABSENT_GLOBALS } from '../../../desk/sheets/realm/absentGlobals.data';
import { syntaxGate } from '../../../desk/sheets/realm/gates';
import { openNodeRealm, type SheetsRealm, type SheetsRealmOptions } from '../../../desk/sheets/realm/nodeRealm';
import { newProject } from '../../../desk/sheets/services/project';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { realmBundle } from './realmBundle';

const NOON = Date.UTC(2024, 4, 15, 12);
let bundle: string;
beforeAll(() => {
  bundle = realmBundle();
}, 120_000);

function realm(code: string | readonly string[], options: Partial<SheetsRealmOptions> = {}): SheetsRealm {
  const codes = typeof code === 'string' ? [code] : code;
  const files = codes.map((text, index) => ({ name: index === 0 ? 'Code' : `Code${index + 1}`, code: text }));
  return openNodeRealm({ bundle, end: createSheetsEnd(newWorkbook('Book'), { now: () => NOON }), files, ...options });
}

/** Load and call `main`; values come out as JSON. */
function run(code: string | readonly string[], options: Partial<SheetsRealmOptions> = {}) {
  const opened = realm(code, options);
  const broken = opened.load();
  if (broken) return { state: 'failed', value: undefined, failure: broken };
  const { state, value, failure } = opened.call('main');
  return { state, value: value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown), failure };
}

describe('what a script finds', () => {
  test('the services, and objects of its own realm', () => {
    const code = `function main() {
      const bytes = Utilities.base64Decode('AQID');
      return [bytes instanceof Array, new Date() instanceof Date, typeof SpreadsheetApp, String(Session.getScriptTimeZone())];
    }`;
    expect(run(code).value).toEqual([true, true, 'object', 'Etc/UTC']);
  });

  test.each(['setTimeout', 'fetch', 'require', 'process', 'TextEncoder', 'URL', 'structuredClone', 'window'])(
    '%s is not defined',
    (name) => {
      const { failure } = run(`function main() { return ${name}; }`);
      expect([failure?.name, failure?.message, failure?.line]).toEqual(['ReferenceError', `${name} is not defined`, 1]);
      expect(run(`function main() { return typeof ${name}; }`).value).toBe('undefined');
    },
  );

  test('the clock is the emulated one, dates keep working', () => {
    const code = `function main() {
      return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date(2024, 0, 15).constructor === Date, Date.UTC(1970, 0, 2)];
    }`;
    expect(run(code).value).toEqual([NOON, NOON, 5, true, 86_400_000]);
  });

  test('no service and nothing of the emulation shows among the keys of the global object', () => {
    expect(run('function main() { return Object.keys(globalThis); }').value).toEqual(['main']);
  });
});

describe('what comes from the workbook outside of the realm', () => {
  const SETUP = `
    const book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();
    sheet.getRange('A1:B3').setValues([['Region', 'N'], ['East', 1], ['West', 2]]);
    sheet.getRange('D1:E2').merge();
    sheet.getRange('G1').createPivotTable(sheet.getRange('A1:B3'));
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).build());
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red').setRanges([sheet.getRange('A1')]).build();
    sheet.setConditionalFormatRules([rule]);`;

  test.each([
    'sheet.getConditionalFormatRules()',
    'sheet.getPivotTables()',
    'sheet.getCharts()',
    'sheet.getRange("A1:E5").getMergedRanges()',
    'sheet.getDataRange().getValues()',
    'sheet.getDataRange().getValues()[0]',
    'sheet.getDataRange().getBackgrounds()[0]',
    'sheet.getDataRange().getDisplayValues()[0]',
    'sheet.getConditionalFormatRules()[0].getRanges()',
    'sheet.getPivotTables()[0].getRowGroups()',
    'sheet.getCharts()[0].getRanges()',
    'book.getSheets()',
    'book.getNamedRanges()',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)',
  ])('%s is an array of the script', (expression) => {
    const code = `function main() { ${SETUP}
      const list = ${expression};
      return [list instanceof Array, list.constructor === Array, Object.getPrototypeOf(list.concat([])) === Array.prototype];
    }`;
    expect(run(code).value).toEqual([true, true, true]);
  });

  test('what the model refuses is an Exception of the script', () => {
    const code = `function main() {
      try { SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet()); } catch (e) { return [e instanceof Error, e.name, e.message]; }
    }`;
    expect(run(code).value).toEqual([true, 'Exception', "You can't remove all the sheets in a document."]);
  });

  test('an error of the model that no service expects is one too', () => {
    const workbook = newWorkbook('Book');
    Object.assign(workbook, {
      sheet: () => {
        throw new RangeError('broken outside');
      },
    });
    const code = `function main() {
      try { SpreadsheetApp.getActive().getSheetByName('x'); } catch (e) { return [e instanceof Error, e.name, e.message]; }
    }`;
    const end = createSheetsEnd(workbook, { now: () => NOON });
    expect(run(code, { end }).value).toEqual([true, 'Exception', 'broken outside']);
  });
});

test('a member of an enum is its name wherever it is shown, and shows nothing else', () => {
  const code = `function main() {
    const style = SpreadsheetApp.BorderStyle.SOLID;
    console.log(style); Logger.log(style); console.log({ style });
    return [Object.keys(style), JSON.stringify([style]), String(style), style.name(), style.ordinal()];
  }`;
  const lines: string[] = [];
  expect(run(code, { services: { onLog: ({ text }) => lines.push(text) } }).value).toEqual([[], '["SOLID"]', 'SOLID', 'SOLID', 2]); // prettier-ignore
  expect(lines).toEqual(['SOLID', 'SOLID', '{ style: SOLID }']);
});

test('a refusal calls a date a Date', () => {
  const { failure } = run('function main() { SpreadsheetApp.getActiveSheet().setName(new Date(), 1); }');
  expect(failure?.message).toBe("The parameters (Date,number) don't match the method signature for SpreadsheetApp.Sheet.setName."); // prettier-ignore
});

test('the bundle of the realm leaves the formula engine outside', () => {
  expect(bundle.length).toBeLessThan(3_000_000);
  expect(bundle).not.toContain('fast-formula-parser');
});

test('a spreadsheet that a script creates computes, in the time of its maker', () => {
  const code = `function main() {
    const sheet = SpreadsheetApp.create('New').getSheets()[0];
    sheet.setName('Q1/2024: [plan]').getRange('A1').setFormula('=SUM(1,2)*10');
    return [sheet.getName(), sheet.getRange('A1').getValue(), SpreadsheetApp.create('x').getSheets()[0].getRange('A1').setFormula('=YEAR(TODAY())').getValue()];
  }`;
  expect(run(code).value).toEqual(['Q1/2024: [plan]', 30, 2024]);
});

describe('files', () => {
  test('share one global scope, and run in their order', () => {
    expect(
      run(['const RATE = 2; function main() { return twice(5); }', 'function twice(n) { return n * RATE; }']).value,
    ).toBe(10);
    const { failure } = run(['var early = later();', 'function later() {}']);
    expect([failure?.name, failure?.message, failure?.file]).toEqual([
      'ReferenceError',
      'later is not defined',
      'Code',
    ]);
  });

  test('one that cannot be parsed is named with its line', () => {
    const { failure } = run(['function main() {}', '\nlet = = 5;']);
    expect([failure?.name, failure?.file, failure?.line]).toEqual(['SyntaxError', 'Code2', 2]);
  });
});

describe('errors', () => {
  test('of a service are Exceptions with the place in the script, whatever stands between', () => {
    const code = `function main() {\n  inner();\n}\nfunction inner() {\n  Utilities.formatDate(1, 2);\n}`;
    const { failure } = run(code);
    expect(failure).toMatchObject({ name: 'Exception', file: 'Code', line: 5, column: 13 });
    expect(failure?.stack).toBe(
      "Exception: The parameters (number,number) don't match the method signature for Utilities.formatDate.\n    at inner (Code:5:13)\n    at main (Code:2:3)",
    );
  });

  test('can be caught as errors, read and thrown again', () => {
    const code = `function main() {
      try { SpreadsheetApp.getUi(); } catch (e) { return [e instanceof Error, e.name, e.message, e.toString()]; }
    }`;
    const message = 'Cannot call SpreadsheetApp.getUi() from this context.';
    expect(run(code).value).toEqual([true, 'Exception', message, `Exception: ${message}`]);
  });

  test('things that are no errors may be thrown', () => {
    expect(run('function main() { throw "bad row"; }').failure).toMatchObject({ message: 'bad row', file: null });
  });

  test('a function that is not there', () => {
    expect(run('function other() {}').failure?.message).toBe('Script function not found: main');
  });

  test('an ended execution is told as an error of the realm', () => {
    let now = NOON;
    const end = createSheetsEnd(newWorkbook('Book'), { now: () => now });
    end.onCall = () => void (now += 400_000);
    const code = `function main() {
      Session.getScriptTimeZone();
      try { Session.getScriptTimeZone(); } catch (e) { return [e instanceof Error, e.message]; }
    }`;
    expect(run(code, { end }).value).toEqual([true, 'Exceeded maximum execution time']);
  });
});

describe('promises', () => {
  test('are waited for', () => {
    expect(run('async function main() { await null; return await 5; }')).toMatchObject({ state: 'done', value: 5 });
    expect(run('async function main() { await null; throw new Error("late"); }').failure?.message).toBe('late');
  });

  test('that nothing will settle are told', () => {
    expect(run('function main() { return new Promise(() => undefined); }').state).toBe('pending');
  });
});

describe('between executions', () => {
  test('properties stay, variables do not, locks are given back', () => {
    const services = { project: newProject() };
    const code = `var count = 0; function main() {
      const properties = PropertiesService.getScriptProperties();
      properties.setProperty('runs', String(Number(properties.getProperty('runs')) + 1));
      const isMine = LockService.getScriptLock().tryLock(1);
      return [++count, properties.getProperty('runs'), isMine];
    }`;
    const once = () => {
      const opened = realm(code, { services });
      opened.load();
      const { value } = opened.call('main');
      opened.end();
      return JSON.parse(JSON.stringify(value)) as unknown;
    };
    expect([once(), once()]).toEqual([[1, '1', true], [1, '2', true]]); // prettier-ignore
  });
});

test('an execution that ends gives back its own locks, not those of another that has begun since', () => {
  const services = { project: newProject() };
  const code = 'function main() { return LockService.getScriptLock().tryLock(1); }';
  const [first, second] = [realm(code, { services }), realm(code, { services })];
  for (const one of [first, second]) one.load();
  expect(second.call('main').value).toBe(true);
  first.end();
  expect(first.call('main').value).toBe(false);
  second.end();
  expect(first.call('main').value).toBe(true);
});

describe('the strict realm, for our own bundle', () => {
  test('even asking for the type of an absent global throws', () => {
    const asked = ABSENT_GLOBALS.map((name) => `() => typeof ${name}`).join(', ');
    const code = `function main() { return [${asked}].map((ask) => { try { return ask(); } catch (e) { return e.message; } }); }`;
    expect(run(code, { isStrict: true }).value).toEqual(ABSENT_GLOBALS.map((name) => `${name} is not defined`));
  });

  test('no code is made from texts', () => {
    expect(run('function main() { return eval("1"); }', { isStrict: true }).failure?.message).toBe(
      'eval is not defined',
    );
    expect(run('function main() { return new Function("return 1")(); }', { isStrict: true }).failure?.name).toBe(
      'EvalError',
    );
    expect(run('function main() { return eval("1 + 1"); }').value).toBe(2);
  });

  test('the emulation itself holds to the syntax that it demands', () => {
    expect(syntaxGate(bundle, 'strict')).toBeNull();
  });
});

test('templates of a project are evaluated among its functions', () => {
  const files = new Map([['Page', '<p>\n<?= greet(name) ?></p>']]);
  const code = `function greet(name) { return 'Hello ' + name; }
    function main() { const t = HtmlService.createTemplateFromFile('Page'); t.name = 'Ann'; return t.evaluate().getContent(); }`;
  expect(run(code, { services: { files } }).value).toBe('<p>\nHello Ann</p>');
  const broken = new Map([['Page', '<p>\n<?= missing ?></p>']]);
  expect(run(code, { services: { files: broken } }).failure).toMatchObject({ file: 'Page', line: 2 });
});
