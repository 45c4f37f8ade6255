import { useCallback, useRef, useState } from 'react';
import type { Bilingual, Lang } from '../../core/index';
import { browserCodec } from '../file/browserCodec';
import { openWorkbook } from '../open/openWorkbook';
import { saveWorkbook } from '../open/saveWorkbook';
import type { StartBook } from './address';
import { download } from './download';
import { filled, openFailedText, saveFailedText } from './errorText';
import { START_NAMES, startWorkbook } from './sampleWorkbook';
import type { DeskBook } from './sampleWorkbook';
import { savedText } from './savedText';
import { TEXTS } from './texts.data';

/** The workbook on the desk and what can be done with it as a whole. */
export interface BookState {
  readonly book: DeskBook | null;
  /** What is being done now; null when nothing is. */
  readonly doing: Bilingual | null;
  readonly start: (which: StartBook) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
}

/** Tells the person how something ended. */
export type Tell = (kind: 'info' | 'success' | 'warning' | 'error', text: Bilingual, group?: string) => void;

/** Keep the workbook: make one to start with, open a file, save. What fails is told, and the workbook stays as it is. */
export function useBook(tell: Tell, lang: Lang): BookState {
  const [book, setBook] = useState<DeskBook | null>(null);
  const [doing, setDoing] = useState<Bilingual | null>(null);
  const { show, keep, mayDrop } = useKept(setBook, lang);
  const work = useCallback(
    (what: Bilingual, act: () => Promise<void> | void, failed: (error: unknown) => Bilingual) => {
      setDoing(what);
      void afterPainting()
        .then(act)
        .catch((error: unknown) => tell('error', failed(error)))
        .finally(() => setDoing(null));
    },
    [tell],
  );
  const start = useCallback(
    (which: StartBook) => {
      if (!mayDrop()) return;
      const name = START_NAMES[which];
      const what = { zh: filled(TEXTS.reading, { name: name.zh }).zh, en: filled(TEXTS.reading, { name: name.en }).en };
      work(
        what,
        () => show(startWorkbook(which)),
        (error) => openFailedText(name.zh, error),
      );
    },
    [work, show, mayDrop],
  );
  const openFile = useCallback(
    (file: File) => {
      if (!mayDrop()) return;
      const open = async () => {
        const opened = openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name, browserCodec);
        show({ opened, fileName: file.name });
        opened.notices.forEach((notice) => tell('info', notice));
      };
      work(filled(TEXTS.reading, { name: file.name }), open, (error) => openFailedText(file.name, error));
    },
    [work, tell, show, mayDrop],
  );
  const save = useCallback(() => {
    if (book === null) return;
    const write = () => {
      download(new Uint8Array(saveWorkbook(book.opened, browserCodec)), book.fileName);
      keep(book);
      tell('success', savedText(book.fileName, book.opened.workbook));
    };
    work(TEXTS.saving, write, saveFailedText);
  }, [book, work, tell, keep]);
  return { book, doing, start, openFile, save };
}

/** Know whether the workbook was changed since it was opened or saved, and ask before it is dropped. */
function useKept(setBook: (book: DeskBook) => void, lang: Lang) {
  // What was last opened or saved: anything newer would be lost with the workbook.
  const kept = useRef<{ readonly book: DeskBook; readonly revision: number } | null>(null);
  const keep = useCallback((next: DeskBook) => {
    kept.current = { book: next, revision: next.opened.workbook.revision };
  }, []);
  const show = useCallback(
    (next: DeskBook) => {
      keep(next);
      setBook(next);
    },
    [keep, setBook],
  );
  const mayDrop = useCallback(() => {
    const isChanged = kept.current !== null && kept.current.book.opened.workbook.revision !== kept.current.revision;
    return !isChanged || window.confirm(TEXTS.unsaved[lang]);
  }, [lang]);
  return { show, keep, mayDrop };
}

/** Let the browser show what is being done before the page is busy with it. */
function afterPainting(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
