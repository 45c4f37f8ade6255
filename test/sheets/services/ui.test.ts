import type { MenuSpec, Screen } from '../../../desk/sheets/frame/sheetsEnd';
import { scriptRig } from './scriptRig';

function shown() {
  const seen: unknown[] = [];
  const screen: Screen = {
    addMenu: (menu: MenuSpec) => seen.push(menu),
    showSidebar: (page) => seen.push(page),
    showDialog: (page) => seen.push(page),
    toast: (...words) => seen.push(words),
    alert: (...words) => {
      seen.push(words);
      return 'YES';
    },
    prompt: (...words) => {
      seen.push(words);
      return { button: 'OK', text: 'Ann' };
    },
  };
  return { seen, ...scriptRig({}, { screen }) };
}

test('a menu with a separator and a menu below it', () => {
  const { seen, SpreadsheetApp } = shown();
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Tools')
    .addItem('Clean', 'clean')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Sort', 'sort'))
    .addToUi();
  const more = { caption: 'More', isAddon: false, items: [{ caption: 'Sort', functionName: 'sort' }] };
  const items = [{ caption: 'Clean', functionName: 'clean' }, null, more];
  expect(seen).toEqual([{ caption: 'Tools', isAddon: false, items }]);
});

test('alerts give the button, by identity', () => {
  const { seen, SpreadsheetApp } = shown();
  const ui = SpreadsheetApp.getUi();
  expect(ui.alert('Sure?', 'All rows go.', ui.ButtonSet.YES_NO) === ui.Button.YES).toBe(true);
  ui.alert('Done');
  expect(seen).toEqual([['Sure?', 'All rows go.', 'YES_NO'], ['', 'Done', 'OK']]); // prettier-ignore
});

test('prompts give the button and the text', () => {
  const { seen, SpreadsheetApp } = shown();
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
  expect([answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()]).toEqual([true, 'Ann']);
  expect(seen).toEqual([['Name', 'Who?', 'OK_CANCEL']]);
});

test('sidebars and dialogs carry their page, title and size', () => {
  const { seen, SpreadsheetApp, HtmlService } = shown();
  const page = () => HtmlService.createHtmlOutput('<b>Hi</b>').setTitle('Panel').setWidth(320).setHeight(200);
  SpreadsheetApp.getUi().showSidebar(page());
  SpreadsheetApp.getUi().showModalDialog(page(), 'Dialog');
  SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 'Small');
  expect(seen).toEqual([
    { title: 'Panel', html: '<b>Hi</b>' },
    { title: 'Dialog', html: '<b>Hi</b>', width: 320, height: 200, isModal: true },
    { title: 'Small', html: 'x', width: 600, height: 400, isModal: false },
  ]);
});

test('Browser gives texts in lower case, and takes its buttons', () => {
  const { seen, Browser } = shown();
  expect(Browser.msgBox('Title', 'Prompt', Browser.Buttons.YES_NO)).toBe('yes');
  expect(Browser.inputBox('Who?')).toBe('Ann');
  expect(seen).toEqual([['Title', 'Prompt', 'YES_NO'], ['', 'Who?', 'OK']]); // prettier-ignore
});

test('where no person is there is no Ui', () => {
  const { SpreadsheetApp, Browser } = scriptRig();
  expect(() => SpreadsheetApp.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  expect(() => Browser.msgBox('x')).toThrow('Cannot call Browser.msgBox() from this context.');
});
