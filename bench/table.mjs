/** The middle of a list; the mean of the two middle ones of an even count. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Lay out one Markdown table: an engine a row, its median seconds, its multiple of the yardstick, its processor seconds, its peak.
 *  `yardstick` names the engine that the others are divided by. `earlier` maps engine to seconds at a tenth of the rows or is empty; then the growth column is left out. */
export function speedTable(measured, earlier, yardstick = 'ours') {
  const ours = measured.get(yardstick);
  const grows = earlier.size > 0;
  const lines = [...measured].map(([name, runs]) => {
    const seconds = median(runs.map((run) => run.seconds));
    const spread = `${fixed(Math.min(...runs.map((run) => run.seconds)))}-${fixed(Math.max(...runs.map((run) => run.seconds)))}`;
    const ratio = ours ? `${(seconds / median(ours.map((run) => run.seconds))).toFixed(2)}x` : '-';
    const cpu = fixed(median(runs.map((run) => run.cpu)));
    const peak = Math.round(median(runs.map((run) => run.peak)));
    const growth = grows ? [earlier.has(name) ? `${(seconds / earlier.get(name)).toFixed(1)}x` : '-'] : [];
    return `| ${[name, fixed(seconds), spread, ratio, cpu, peak, ...growth].join(' | ')} |`;
  });
  const head = [
    'engine',
    'seconds (median)',
    'fastest-slowest',
    `of ${yardstick}`,
    'CPU s',
    'peak MB',
    ...(grows ? ['growth'] : []),
  ];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...lines].join('\n');
}

/** Median seconds by engine. */
export function medians(measured) {
  return new Map([...measured].map(([name, runs]) => [name, median(runs.map((run) => run.seconds))]));
}

function fixed(seconds) {
  return seconds.toFixed(seconds < 1 ? 3 : 2);
}
