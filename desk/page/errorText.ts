import type { Bilingual } from '../../core/index';
import { say } from '../../core/index';
import { FileRefusal } from '../file/refusal';
import { ProtectedSheet } from '../grid/protectedSheet';
import { refusalCode } from '../workbook/refusal';
import { REFUSALS, TEXTS } from './texts.data';

/** Say why a change at the grid was refused, what state the workbook is in and what to do. */
export function refusedText(error: unknown): Bilingual {
  if (error instanceof ProtectedSheet) return filled(TEXTS.protectedSheet, { sheet: error.sheet });
  const why = REFUSALS[refusalCode(error) ?? ''];
  const plain = error instanceof Error ? error.message : String(error);
  return joined(
    {
      zh: say(TEXTS.refused, 'zh', { why: why?.zh ?? plain }),
      en: say(TEXTS.refused, 'en', { why: why?.en ?? plain }),
    },
    TEXTS.unchanged,
  );
}

/** Say why a file was not opened and what to do. */
export function openFailedText(name: string, error: unknown): Bilingual {
  return joined(filled(TEXTS.failedOpen, { name }), whyOf(error), TEXTS.unchanged, TEXTS.tryAnother);
}

/** Say why the workbook was not saved. */
export function saveFailedText(error: unknown): Bilingual {
  return joined(TEXTS.failedSave, whyOf(error), TEXTS.unchanged);
}

/** Fill the places of a text in both languages. */
export function filled(text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
  return { zh: say(text, 'zh', values), en: say(text, 'en', values) };
}

function whyOf(error: unknown): Bilingual {
  if (error instanceof FileRefusal) return error.text;
  const plain = error instanceof Error ? error.message : String(error);
  return { zh: plain, en: plain };
}

function joined(...texts: readonly Bilingual[]): Bilingual {
  return {
    zh: texts.map(({ zh }) => zh).join(''),
    en: texts.map(({ en }) => en).join(' '),
  };
}
