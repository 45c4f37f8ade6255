import { xmlRoot } from '../../../desk/excel/classes/tables/stored/xmlRoot';
import { stage } from './excelScript';

describe('settings', () => {
  it('keep values of every JSON kind under their key, in the workbook', async () => {
    const { run, workbook } = stage();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('recipe', { days: [1, 2], name: '客户' });
      settings.add('on', true);
      const recipe = settings.getItem('recipe').load('key,value');
      const none = settings.getItemOrNullObject('Recipe');
      const count = settings.getCount();
      await context.sync();
      settings.getItem('on').delete();
      await context.sync();
      return [recipe.key, recipe.value, none.isNullObject, count.value];
    });
    expect(seen).toEqual(['recipe', { days: [1, 2], name: '客户' }, true, 2]);
    expect([...workbook.settings]).toEqual([['recipe', '{"days":[1,2],"name":"客户"}']]);
  });

  it('keep a date as a date', async () => {
    const { run } = stage();
    const value = await run(async (context) => {
      const setting = context.workbook.settings.add('at', new Date(Date.UTC(2024, 0, 2))).load('value');
      await context.sync();
      return setting.value as Date;
    });
    expect(value.toISOString()).toBe('2024-01-02T00:00:00.000Z');
  });
});

describe('properties', () => {
  it('of the document are read and written; made-up ones have a type', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Portrait';
      properties.custom.add('Rows', 3);
      properties.custom.add('Share', 0.5);
      properties.custom.add('Done', true);
      properties.custom.add('rows', 4);
      properties.load('title,author');
      properties.custom.load('items/key,items/type,items/value');
      await context.sync();
      return [
        properties.title,
        properties.author,
        properties.custom.items.map(({ key, type, value }) => [key, type, value]),
      ];
    });
    expect(seen).toEqual([
      'Portrait',
      '',
      [
        ['Rows', 'Number', 4],
        ['Share', 'Float', 0.5],
        ['Done', 'Boolean', true],
      ],
    ]);
  });

  it('of a sheet are texts, found in any case', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.customProperties.add('Owner', 'us');
      const property = sheet.customProperties.getItemOrNullObject('OWNER').load('key,value');
      await context.sync();
      property.delete();
      const count = sheet.customProperties.getCount();
      await context.sync();
      return [property.key, property.value, count.value];
    });
    expect(seen).toEqual(['Owner', 'us', 0]);
  });
});

describe('custom XML parts', () => {
  it('are found by id and by namespace', async () => {
    const { run, refusal } = stage();
    const seen = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<r:root xmlns:r="urn:one"><r:a/></r:root>');
      parts.add('<root xmlns="urn:two"/>');
      part.load('id,namespaceUri');
      const xml = part.getXml();
      const only = parts.getByNamespace('urn:one').getOnlyItem().load('id');
      const none = parts.getByNamespace('urn:three').getOnlyItemOrNullObject();
      const count = parts.getByNamespace('urn:two').getCount();
      await context.sync();
      return [part.namespaceUri, xml.value, only.id === part.id, none.isNullObject, count.value];
    });
    expect(seen).toEqual(['urn:one', '<r:root xmlns:r="urn:one"><r:a/></r:root>', true, true, 1]);
    expect(await refusal((context) => (context.workbook.customXmlParts.add('<a><b></a>'), context.sync()))).toBe(
      'InvalidArgument',
    );
  });

  it.each([
    ['<a/>', ''],
    ['<?xml version="1.0"?>\n<!-- hi --><p:a xmlns:p="urn:p" b=">"><c/></p:a>\n', 'urn:p'],
    ['<a><b></a></b>', null],
    ['<a/><b/>', null],
    ['text', null],
    ['<a>', null],
    ['', null],
  ])('%j has the namespace %j', (xml, namespace) => {
    expect(xmlRoot(xml)?.namespace ?? null).toBe(namespace);
  });
});

describe('bindings', () => {
  it('hold a range, a table or a text', async () => {
    const { run, refusal } = stage();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['n'], [1.5]];
      sheet.tables.add('A1:A2', true);
      const { bindings } = context.workbook;
      bindings.add('Sheet1!A1:A2', 'Table', 't');
      bindings.add('Sheet1!A2', 'Text', 'x');
      const table = bindings.getItem('t').getTable().load('name');
      const text = bindings.getItem('x').getText();
      const range = bindings.getItem('t').getRange().load('address');
      bindings.load('items/id,items/type');
      await context.sync();
      return [table.name, text.value, range.address, bindings.items.map(({ id, type }) => [id, type])];
    });
    expect(seen).toEqual([
      'Table1',
      '1.5',
      'Sheet1!A1:A2',
      [
        ['t', 'Table'],
        ['x', 'Text'],
      ],
    ]);
    const wrong = await refusal(
      (context) => (context.workbook.bindings.getItem('x').getTable().load('name'), context.sync()),
    );
    expect(wrong).toBe('InvalidBinding');
  });
});
