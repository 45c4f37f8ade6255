/** Something that a group of tests cannot do without, and whether this machine has it. */
export interface Requirement {
  readonly present: boolean;
  /** Completes the sentence "these tests need ...". */
  readonly needs: string;
}

/** Describe tests that need something of the machine.
 *  When it is missing the tests are never silently green: on CI (CI=true) one test fails in their place,
 *  elsewhere one test counts as skipped and a plain line says why. */
export function describeWhen(requirement: Requirement, name: string, tests: () => void): void {
  if (requirement.present) {
    describe(name, tests);
    return;
  }
  const missing = `did not run: needs ${requirement.needs}, which this machine does not have`;
  if (process.env['CI'] === 'true') describe(name, () => failsWith(missing));
  else describe(name, () => standsAside(name, missing));
}

function failsWith(missing: string): void {
  test(missing, () => {
    throw new Error(missing);
  });
}

function standsAside(name: string, missing: string): void {
  process.stderr.write(`${name}: ${missing}\n`);
  test.skip(missing, () => undefined);
}
