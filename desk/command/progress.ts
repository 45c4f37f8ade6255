import type { Lang } from '../../core/index';
import type { Terminal } from './terminal';

export type ProgressStep = 'read' | 'clean' | 'measure' | 'tag' | 'write' | 'done';
export type Progress = (step: ProgressStep, done: number, total: number) => void;

const STEPS: Readonly<Record<ProgressStep, Readonly<Record<Lang, string>>>> = {
  read: { zh: '读取', en: 'Reading' },
  clean: { zh: '清洗', en: 'Cleaning' },
  measure: { zh: '计算', en: 'Measuring' },
  tag: { zh: '打标签', en: 'Tagging' },
  write: { zh: '写入', en: 'Writing' },
  done: { zh: '', en: '' },
};
/** Short runs say nothing; long ones say something at least this often, in milliseconds. */
const EVERY = 500;

/** Report a long run on the error stream, one line that rewrites itself; silent when nobody watches. */
export function progressLine(terminal: Pick<Terminal, 'err' | 'isInteractive'>, lang: Lang): Progress {
  let last = performance.now();
  let shown = false;
  return (step, done, total) => {
    if (!terminal.isInteractive) return;
    if (step === 'done') {
      if (shown) terminal.err('\r\u001b[K');
      return;
    }
    const now = performance.now();
    if (now - last < EVERY) return;
    last = now;
    shown = true;
    const share = total > 0 ? ` ${Math.floor((100 * done) / total)}%` : '';
    terminal.err(`\r\u001b[K${STEPS[step][lang]}${share}`);
  };
}
