import { useMemo, useState, type KeyboardEvent } from 'react';
import { completeCondition, fieldTable, type Completion, type RuleField } from '../../../core/index';
import { useWords } from '../words';

/** What can follow at the caret, and which of it is chosen; -1 = none yet. */
export interface Proposals {
  readonly list: readonly Completion[];
  readonly chosen: number;
  readonly open: (before: string) => void;
  readonly close: () => void;
  /** Walk with the arrows, take with Enter or Tab, close with Escape. Tells whether the key was used up. */
  readonly onKey: (event: KeyboardEvent, take: (completion: Completion) => void) => boolean;
}

const NONE: readonly Completion[] = [];

/** Propose what can follow while a condition is typed. */
export function useProposals(fields: readonly RuleField[]): Proposals {
  const { lang } = useWords();
  const table = useMemo(() => fieldTable(fields), [fields]);
  const [list, setList] = useState(NONE);
  const [chosen, setChosen] = useState(-1);
  const close = (): void => {
    setList(NONE);
    setChosen(-1);
  };
  return {
    list,
    chosen,
    close,
    open(before) {
      setList(completeCondition(before, table, lang));
      setChosen(-1);
    },
    onKey(event, take) {
      const one = list[chosen];
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (list.length === 0 || event.altKey || event.nativeEvent.isComposing) return false;
      if (isArrow) setChosen(turned(chosen, event.key === 'ArrowDown', list.length));
      else if (event.key === 'Escape') close();
      else if (one && (event.key === 'Enter' || event.key === 'Tab')) take(one);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

/** Down begins with the first, up with the last. */
function turned(chosen: number, isDown: boolean, length: number): number {
  if (isDown) return (chosen + 1) % length;
  return (Math.max(chosen, 0) - 1 + length) % length;
}
