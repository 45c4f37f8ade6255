import type { Bilingual } from '../../core/index';

export type RefusalKind =
  | 'encrypted'
  | 'legacyXls'
  | 'notAWorkbook'
  | 'truncatedZip'
  | 'zipLimits'
  | 'xmlLimits'
  | 'doctype'
  | 'signed'
  | 'badPath'
  | 'noTable'
  | 'encoding'
  | 'outputExists'
  | 'outputName'
  | 'sameAsInput'
  | 'unreadable'
  | 'dateOrder';

/** A file that we will not work on. The message says what was expected, what came, that nothing was written, and what to do next. */
export class FileRefusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly text: Bilingual,
    options?: { readonly cause?: unknown },
  ) {
    super(text.en, options);
    this.name = 'FileRefusal';
  }
}
