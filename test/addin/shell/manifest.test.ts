import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_ACTIONS } from '../../../addin/ribbon';
import { manifestFaults } from './manifest';

const root = path.resolve(__dirname, '..', '..', '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const folder = path.join(root, 'addin');

function faults(change: (text: string) => string = (text) => text): readonly string[] {
  const changed = change(manifest);
  return manifestFaults(changed, folder, RIBBON_ACTIONS);
}

test('the manifest has nothing that Excel or a store would refuse', () => {
  expect(faults()).toEqual([]);
});

test.each([
  ['Id is no GUID', '7c0b9f5e-3a44', '7c0b9f5e'],
  ['Permissions are not ReadWriteDocument', 'ReadWriteDocument', 'ReadDocument'],
  ['AppDomains name another domain', '<Hosts>', '<AppDomains><AppDomain>https://a.com</AppDomain></AppDomains><Hosts>'],
  ['the runtime is not shared', 'lifetime="long"', 'lifetime="short"'],
  ['pane and ribbon are not one runtime', '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'],
  ['the id Open.16 is used twice', 'id="Open.32"', 'id="Open.16"'],
  ['nothing is called Tab.Labels', 'resid="Tab.Label"', 'resid="Tab.Labels"'],
  ['Open.Label has no Chinese words', '<bt:Override Locale="zh-CN" Value="打开" />', ''],
  ['DisplayName has no English words', '<DisplayName DefaultValue="Customer Portrait">', '<DisplayName>'],
  [
    'http://localhost:3000/help.html is not below https://localhost:3000/',
    'https://localhost:3000/help.html',
    'http://localhost:3000/help.html',
  ],
  ['https://localhost:3000/icons/undo-81.png is not there', 'icons/undo-80.png', 'icons/undo-81.png'],
  ['https://localhost:3000/icons/undo-16.png is 16 wide, not 80', 'icons/undo-80.png', 'icons/undo-16.png'],
  ['an icon lacks one of the sizes 16, 32, 80', '<bt:Image size="80" resid="Open.80" />', ''],
  ['undo is not registered', '>undoPortrait<', '>undo<'],
  ['no button runs undoPortrait', '>undoPortrait<', '>undo<'],
  ['Tab.Label is longer than 125 characters', 'Value="客户画像"', `Value="${'客'.repeat(126)}"`],
])('"%s" is found', (fault, from, to) => {
  expect(manifest).toContain(from);
  expect(faults((text) => text.replaceAll(from, to))).toContain(fault);
});
