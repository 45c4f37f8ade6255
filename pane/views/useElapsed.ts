import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** Give the whole seconds that a screen has been there, counted while it is. */
export function useElapsed(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
