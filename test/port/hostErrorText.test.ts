import { HostError, hostErrorText, NEXT_STEPS, STATE_TEXTS } from '../../core/index';
import type { HostErrorKind, WorkbookState } from '../../core/index';
import { ERROR_CODES } from '../../addin/excel/errors.data';
import { hostErrorOf } from '../../addin/excel/hostErrorOf';

const KINDS: readonly HostErrorKind[] = [
  'unsupported', 'protected', 'filtered', 'merged', 'noRoom', 'tooLarge', 'editing', 'busy', 'throttled', 'changed', 'otherRun', 'noJournal', 'nothingToUndo', 'readOnly', 'cancelled', 'unknown', 'failed']; // prettier-ignore
const STATES: readonly WorkbookState[] = ['unchanged', 'partly', 'unknown'];

test.each(KINDS)(
  'a refusal of kind %s says its code, what happened, the state and the next step in both languages',
  (kind) => {
    for (const state of STATES) {
      const error = new HostError(kind, state, { zh: '发生的事', en: 'what happened' });
      for (const lang of ['zh', 'en'] as const) {
        const said = hostErrorText(error, lang);
        expect(said).toEqual({ code: kind, what: error.text[lang], state: STATE_TEXTS[state][lang], next: NEXT_STEPS[kind][lang] }); // prettier-ignore
        expect(said.next.length).toBeGreaterThan(8);
        expect(/[\u4e00-\u9fff]/.test(said.next + said.state)).toBe(lang === 'zh');
      }
    }
  },
);

test('no two kinds send people on with the same words', () => {
  for (const lang of ['zh', 'en'] as const) {
    const steps = KINDS.map((kind) => NEXT_STEPS[kind][lang]);
    expect(new Set(steps).size).toBe(KINDS.length);
  }
});

test('every error code of Excel that we know becomes a refusal with words', () => {
  for (const [code, { kind, text }] of ERROR_CODES) {
    const error = hostErrorOf(Object.assign(new Error('x'), { code }), 'partly');
    expect([error.kind, error.state, error.text]).toEqual([kind, 'partly', text]);
  }
  expect(hostErrorOf({ code: 5004 }, 'unchanged').kind).toBe('editing');
  expect(hostErrorOf(Object.assign(new Error('x'), { code: 'GeneralException' }), 'unknown').text.zh).toContain('GeneralException'); // prettier-ignore
});
