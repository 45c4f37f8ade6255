import { useCallback, useRef, useState } from 'react';
import type { Bilingual } from '../../core/index';
import type { Notice } from './Notices';

const MOST = 3;

/** Keep what was told to the person: the newest few, each until it is put away. The same sentence twice is told once,
 *  and of a group only the newest. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);
  const tell = useCallback((kind: Notice['kind'], text: Bilingual, group: string | null = null) => {
    count.current += 1;
    const notice = { id: count.current, kind, text, group };
    const stays = (one: Notice) => one.text.en !== text.en && (group === null || one.group !== group);
    setNotices((before) => [...before.filter(stays), notice].slice(-MOST));
  }, []);
  const dismiss = useCallback((id: number) => setNotices((before) => before.filter((one) => one.id !== id)), []);
  const retract = useCallback(
    (group: string) => setNotices((before) => before.filter((one) => one.group !== group)),
    [],
  );
  return { notices, tell, dismiss, retract };
}
