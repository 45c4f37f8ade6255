/**
 * Print the runner's own counts as the last line of a run: `12 passed, 0 failed`, with `, 1 skipped` when any.
 * A suite that could not run at all counts as one failed. With CI=true a skipped test fails the run.
 */
class CountLine {
  onRunComplete(_contexts, results) {
    this.skipped = skippedOf(results);
    // Jest appends its own summary after every other reporter, so the last line waits for the end of the process.
    process.once('exit', () => process.stdout.write(`${countLine(results)}\n`));
  }

  getLastError() {
    if (process.env.CI === 'true' && this.skipped > 0) return new Error(`${this.skipped} tests did not run`);
    return undefined;
  }
}

function countLine(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = skippedOf(results);
  const line = `${results.numPassedTests} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

function skippedOf(results) {
  return results.numPendingTests + results.numTodoTests;
}

module.exports = CountLine;
module.exports.countLine = countLine;
