/** Runs in every frame before its scripts: notes long tasks, messages and what the pane shows, with times that all frames share
 *  (milliseconds since 1970). The notes are in `window.noted`; `window.noted.clear()` forgets them. */
export function watchFrame() {
  const now = () => performance.timeOrigin + performance.now();
  const noted = { tasks: [], messages: [], screens: [] };
  noted.clear = () => ['tasks', 'messages', 'screens'].forEach((name) => (noted[name].length = 0));
  window.noted = noted;
  const isPane = window !== window.top;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      noted.tasks.push({ isOwn: name === 'self', at: performance.timeOrigin + startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  window.addEventListener(
    'message',
    ({ data }) => {
      if (typeof data === 'string') noted.messages.push({ at: now(), bytes: data.length }); // ASCII; to encode it would count as work of the pane
    },
    true,
  );
  if (!isPane) return;
  let last = '';
  const look = () => {
    const heading = document.querySelector('h1')?.textContent ?? '';
    const bar = document.querySelector('[role=progressbar]');
    const step = bar?.parentElement?.parentElement?.textContent ?? '';
    const shown = `${heading}|${step}`;
    if (shown === last) return;
    last = shown;
    noted.screens.push({ at: now(), heading, step });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Take the notes of a page and of the pane in it. */
export async function takeNotes(page, pane) {
  const read = () => ({ ...window.noted, clear: undefined });
  const [host, own] = [await page.evaluate(read), await pane.evaluate(read)];
  const clear = () => window.noted.clear();
  await Promise.all([page.evaluate(clear), pane.evaluate(clear)]);
  return {
    // Each frame also hears of the tasks of the other; only its own are its.
    hostTasks: host.tasks.filter(({ isOwn }) => isOwn),
    paneTasks: own.tasks.filter(({ isOwn }) => isOwn),
    requests: host.messages,
    answers: own.messages,
    screens: own.screens,
  };
}
