/** Source of the `check` object that the scripts of the cases get: an expression of a function of the context, the same text in tests and on the script page. */
export const CHECK_SOURCE = `(context) => ({
  equal(actual, expected) {
    const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (one !== other) throw new Error('expected ' + other + ', got ' + one);
  },
  async fails(code, action) {
    let got = 'no error';
    try { await action(); await context.sync(); } catch (error) { got = error.code || String(error); }
    if (got !== code) throw new Error('expected ' + code + ', got ' + got);
  },
  async within(test) {
    for (let tries = 0; tries < 40; tries++) {
      if (test()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('nothing came within two seconds: ' + test);
  },
})`;
