import { median } from '../table.mjs';

/** Lay out the grids as a Markdown table: median seconds to the first cells and to a typed value, and ours as a multiple of the bare grid's. */
export function gridTable(measured) {
  const lines = Object.entries(measured).flatMap(([name, sides]) => {
    const bare = median(sides.bare.map((run) => run.usable));
    return Object.entries(sides).map(([side, runs]) => {
      const usable = runs.map((run) => run.usable);
      const ratio = `${(median(usable) / bare).toFixed(2)}x`;
      return row([WORDS[name], WORDS[side], seconds(median(runs.map((run) => run.painted))), seconds(median(usable)), spread(usable), ratio]); // prettier-ignore
    });
  });
  const head = ['what', 'grid', 'cells in sight, s', 'typed value stands, s', 'fastest-slowest', 'of bare'];
  return table(head, lines);
}

const WORDS = {
  sample: 'the page from its address on, with the sample of 5,000 orders',
  customers: 'the large workbook, opened in a page that is ready',
  bare: 'bare',
  desk: 'desk',
};

/** Lay out the measurements of the pane as Markdown tables: steps, payloads, cancellations, memory. Medians of the runs; blocks and silences are the worst of all runs. */
export function paneTables(runs) {
  const steps = Object.keys(runs[0].steps);
  const all = (name) => runs.map((run) => figures(run.steps[name]));
  const speed = steps.map((name) => {
    const found = all(name);
    const mid = (key) => median(found.map((one) => one[key]));
    const worst = (key) => Math.round(Math.max(...found.map((one) => one[key])));
    return row([name, seconds(mid('time')), spread(found.map((one) => one.time)), mid('cpu').toFixed(1), worst('first'), worst('silence'), worst('paneBlock'), worst('hostBlock')]); // prettier-ignore
  });
  const payloads = steps.map((name) => {
    const [found] = all(name);
    return row([name, found.requests, megabytes(found.largestOut), megabytes(found.totalOut), megabytes(found.largestIn), megabytes(found.totalIn)]); // prettier-ignore
  });
  const cancels = Object.keys(runs[0].cancels).map(
    (name) =>
    row([name, Math.round(median(runs.map((run) => run.cancels[name]))), Math.round(Math.max(...runs.map((run) => run.cancels[name])))]), // prettier-ignore
  );
  const memory = row([
    ...['heap', 'desk', 'pane'].map((key) => Math.round(Math.max(...runs.map((run) => run.memory[key])))),
  ]);
  return [
    table(['step', 'seconds', 'fastest-slowest', 'CPU s', 'first progress, ms', 'longest silence, ms', 'longest block of the pane, ms', 'of the emulation, ms'], speed), // prettier-ignore
    table(['step', 'requests', 'largest request, MB', 'all', 'largest answer, MB', 'all'], payloads),
    table(['cancelled while', 'ms (median)', 'slowest'], cancels),
    table(
      ['peak of the heap of desk and emulation, MB', 'of their process, MB', "of the pane's process, MB"],
      [memory],
    ),
  ].join('\n\n');
}

function figures({ from, milliseconds, cpu, ...notes }) {
  const screens = notes.screens.filter(({ at }) => at >= from);
  const times = [from, ...screens.map(({ at }) => at)];
  const longest = (tasks) => tasks.reduce((most, { duration }) => Math.max(most, duration), 0);
  const sizes = (messages) => messages.map(({ bytes }) => bytes);
  const sum = (list) => list.reduce((total, one) => total + one, 0);
  return {
    time: milliseconds,
    cpu,
    first: (times[1] ?? NaN) - from,
    silence: times.slice(1).reduce((most, at, index) => Math.max(most, at - times[index]), 0),
    paneBlock: longest(notes.paneTasks),
    hostBlock: longest(notes.hostTasks.filter(({ at }) => at >= from)),
    requests: notes.requests.length,
    largestOut: Math.max(...sizes(notes.requests)),
    totalOut: sum(sizes(notes.requests)),
    largestIn: Math.max(...sizes(notes.answers)),
    totalIn: sum(sizes(notes.answers)),
  };
}

function table(head, lines) {
  return [row(head), `|${head.map(() => '---|').join('')}`, ...lines].join('\n');
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}

function spread(list) {
  return `${seconds(Math.min(...list))}-${seconds(Math.max(...list))}`;
}

function megabytes(bytes) {
  return (bytes / 2 ** 20).toFixed(2);
}
