import { readAddress } from '../../desk/page/address';
import { savedName } from '../../desk/page/download';
import { frameName } from '../../desk/page/frameName';
import { fittingWidth, keepSettings, readSettings } from '../../desk/page/settings';
import type { Settings } from '../../desk/page/settings';

const at = (query: string) => readAddress(new URL(`https://localhost:3443/desk/${query}`));

test('the Chinese sample opens unless another workbook is asked for', () => {
  expect(at('').book).toBe('sample-zh');
  expect(at('?book=sample-en').book).toBe('sample-en');
  expect(at('?book=blank').book).toBe('blank');
  expect(at('?book=../../etc').book).toBe('sample-zh');
});

test('the address names the spreadsheet program, and an unknown one is nobody', () => {
  expect(at('?host=sheets').host).toBe('sheets');
  expect(at('?host=excel').host).toBe('excel');
  expect(at('?host=numbers').host).toBeNull();
  expect(at('').host).toBeNull();
});

test('any task-pane page on the same hostname may take the place of ours, whatever its port', () => {
  expect(at('?addin=https%3A%2F%2Flocalhost%3A3000%2Fpane.html%3Fa%3D1').addin?.href).toBe(
    'https://localhost:3000/pane.html?a=1',
  );
  expect(at('?addin=/scratch/pane.html').addin?.href).toBe('https://localhost:3443/scratch/pane.html');
});

test.each([
  'http://localhost:3000/',
  'https://127.0.0.1:3000/',
  'https://example.com/',
  'javascript:alert(1)',
  'https://',
])('a page that the library would not trust is refused and named: %s', (address) => {
  const { addin, refusedAddin } = at(`?addin=${encodeURIComponent(address)}`);
  expect(addin).toBeNull();
  expect(refusedAddin).toBe(address);
});

test('the name of the frame says who the host is in the way that the library reads', () => {
  const name: unknown = JSON.parse(
    frameName({ conversationId: 'c-1', locale: 'zh-CN', hostOrigin: 'https://localhost:3443' }),
  );
  expect(name).toEqual({
    baseFrameName: 'customer-portrait-desk',
    hostInfo: 'Excel$Web$16.00$zh-CN$c-1$$disableLogging$1',
    xdmInfo: 'c-1|desk|https://localhost:3443',
    serializerVersion: '1',
    flags: '[]',
  });
});

test('a saved workbook is an .xlsx, whatever it was opened from', () => {
  expect(savedName('订单.csv')).toBe('订单.xlsx');
  expect(savedName('a.b.XLSM')).toBe('a.b.xlsx');
  expect(savedName('orders')).toBe('orders.xlsx');
});

describe('what a person set', () => {
  const first: Settings = { lang: 'en', theme: 'dark', paneWidth: 350, host: 'excel' };
  const storeOf = (text: string | null) => ({ getItem: () => text });

  test('comes back at the next visit', () => {
    let kept = '';
    const settings: Settings = { lang: 'zh', theme: 'contrast', paneWidth: 450, host: 'sheets' };
    keepSettings({ setItem: (_key, value) => (kept = value) }, settings);
    expect(readSettings(storeOf(kept), first)).toEqual(settings);
  });

  test('torn or foreign values give the first settings', () => {
    expect(readSettings(storeOf('{'), first)).toEqual(first);
    expect(readSettings(storeOf('{"lang":"fr","theme":1,"paneWidth":"wide","host":"calc"}'), first)).toEqual(first);
    expect(readSettings(storeOf(null), first)).toEqual(first);
  });

  test('a browser that keeps nothing is no harm', () => {
    const refusing = () => {
      throw new Error('storage is off');
    };
    expect(readSettings({ getItem: refusing }, first)).toEqual(first);
    expect(() => keepSettings({ setItem: refusing }, first)).not.toThrow();
  });

  test('a pane is never too narrow or too wide', () => {
    expect([fittingWidth(10), fittingWidth(400.6), fittingWidth(5000)]).toEqual([280, 401, 640]);
  });
});
