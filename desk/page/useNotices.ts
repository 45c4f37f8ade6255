import { useCallback, useRef, useState } from 'react';
import type { Bilingual } from '../../core/index';
import type { Notice } from './Notices';

const MOST = 3;

/** Keep what was told to the person: the newest few, each until it is put away. The same sentence twice is told once. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);
  const tell = useCallback((kind: Notice['kind'], text: Bilingual) => {
    count.current += 1;
    const notice = { id: count.current, kind, text };
    setNotices((before) => [...before.filter((one) => one.text.en !== text.en), notice].slice(-MOST));
  }, []);
  const dismiss = useCallback((id: number) => setNotices((before) => before.filter((one) => one.id !== id)), []);
  return { notices, tell, dismiss };
}
