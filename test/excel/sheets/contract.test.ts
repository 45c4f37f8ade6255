import { CONTRACT_CASES } from '../../../desk/excel/contract/cases/allCases';
import { CHECK_SOURCE } from '../../../desk/excel/contract/checkSource';
import { blankExcel, onExcel } from '../protocol/officeStage';

describe('the emulated Excel keeps what Microsoft documents', () => {
  for (const { name, script } of CONTRACT_CASES)
    test(name, async () => {
      await expect(onExcel(blankExcel(), `const check = (${CHECK_SOURCE})(context);\n${script}`)).resolves.toBeNull();
    });

  test('every case names its page and no two have the same name', () => {
    expect(CONTRACT_CASES.every(({ documentation }) => documentation.startsWith('https://'))).toBe(true);
    expect(new Set(CONTRACT_CASES.map(({ name }) => name)).size).toBe(CONTRACT_CASES.length);
  });

  test('the check of the cases fails for a wrong value, a missing error and an event that never comes', async () => {
    const checked = (body: string): Promise<unknown> =>
      onExcel(blankExcel(), `const check = (${CHECK_SOURCE})(context);\n${body}`);
    await expect(checked(`check.equal([1], [2]);`)).rejects.toThrow('expected [2], got [1]');
    await expect(checked(`await check.fails('ItemNotFound', () => {});`)).rejects.toThrow('got no error');
    await expect(checked(`await check.within(() => false);`)).rejects.toThrow('nothing came');
  });
});
