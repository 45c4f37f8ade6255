/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { StartFailure } from '../../../addin/StartFailure';
import { HostError } from '../../../core/index';

const tooOld = new HostError('unsupported', 'unchanged', { zh: '这个 Excel 太旧。', en: 'This Excel is too old.' });

test('a pane that cannot begin says why, what state the workbook is in, and which Excel it met', async () => {
  render(<StartFailure error={tooOld} lang="zh" describe={() => Promise.resolve('EXCEL PC')} />);
  await screen.findByText('EXCEL PC');
  expect(screen.getByRole('alert').textContent).toBe('这个 Excel 太旧。工作簿没有任何改动。EXCEL PC');
});

test('it says so even where the host cannot be described', () => {
  render(<StartFailure error={new Error('x')} lang="en" describe={() => Promise.reject(new Error('none'))} />);
  expect(screen.getByRole('alert').textContent).toBe('The pane could not start. Close it and open it again; if that does not help, update Excel.Nothing in the workbook was changed.'); // prettier-ignore
});
