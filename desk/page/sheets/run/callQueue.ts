/** Calls that one page may have under way; Google lets the others wait. */
export const MOST_CALLS = 10;

/** Lets calls go out in their order, ten at a time. */
export interface CallQueue {
  /** Begin at once, or when an earlier call has ended. */
  readonly add: (begin: () => void) => void;
  /** One of those that began has ended. */
  readonly ended: () => void;
}

/** Make a queue in which nothing waits. */
export function callQueue(most: number = MOST_CALLS): CallQueue {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const goOn = (): void => {
    while (underWay < most) {
      const begin = waiting.shift();
      if (begin === undefined) return;
      underWay += 1;
      begin();
    }
  };
  return {
    add: (begin) => {
      waiting.push(begin);
      goOn();
    },
    ended: () => {
      underWay -= 1;
      goOn();
    },
  };
}
