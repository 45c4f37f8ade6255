import { makeStyles } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Lang } from '../../core/index';
import type { PersonListener } from '../grid/followPerson';
import { showWorkbook } from '../grid/showWorkbook';
import type { GridHandle } from '../grid/showWorkbook';
import type { WorkbookModel } from '../workbook/workbook';
import { useWords } from './words';

const useStyles = makeStyles({
  stage: { position: 'relative', flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { position: 'absolute', inset: 0 },
  drop: {
    position: 'absolute',
    inset: '12px',
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    fontSize: '20px',
    color: '#FFFFFF',
    backgroundColor: 'rgba(15, 108, 189, 0.85)',
    borderRadius: '8px',
  },
});

/** The grid with the workbook in it; a file dropped on it is handed over. */
export function GridStage({
  workbook,
  lang,
  dark,
  person,
  onFile,
}: {
  readonly workbook: WorkbookModel | null;
  readonly lang: Lang;
  readonly dark: boolean;
  readonly person: PersonListener;
  readonly onFile: (file: File) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const [isDragging, setDragging] = useState(false);
  const container = useGrid(workbook, lang, dark, person);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  return (
    <main
      data-part="cells"
      className={styles.stage}
      aria-label={words('grid')}
      onDragOver={over}
      onDragLeave={() => setDragging(false)}
      onDropCapture={drop}
    >
      <div className={styles.grid} ref={container} />
      {isDragging && <div className={styles.drop}>{words('dropHere')}</div>}
    </main>
  );
}

/** One grid a workbook; language and colours change without making it anew. */
function useGrid(workbook: WorkbookModel | null, lang: Lang, dark: boolean, person: PersonListener) {
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<GridHandle | null>(null);
  const latest = useRef({ lang, dark, person });
  useEffect(() => {
    latest.current = { lang, dark, person };
  });
  useEffect(() => {
    const place = container.current;
    if (place === null || workbook === null) return undefined;
    const inner = document.createElement('div');
    inner.style.cssText = 'position:absolute;inset:0';
    place.append(inner);
    const listener: PersonListener = {
      editing: (on) => latest.current.person.editing(on),
      refused: (error) => latest.current.person.refused(error),
    };
    const handle = showWorkbook(inner, workbook, { ...latest.current, person: listener });
    grid.current = handle;
    return () => {
      grid.current = null;
      // The grid's own React root must not be unmounted while this one renders.
      setTimeout(() => {
        handle.dispose();
        inner.remove();
      }, 0);
    };
  }, [workbook]);
  useEffect(() => grid.current?.setLanguage(lang), [lang]);
  useEffect(() => grid.current?.setDark(dark), [dark]);
  return container;
}
