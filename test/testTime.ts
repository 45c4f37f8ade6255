/** Time that passes only when a test says so; short pauses do not wait. */
export class TestTime {
  now = Date.UTC(2024, 5, 30, 4);
  private readonly waiting = new Set<() => void>();

  /** @param pausesCount false: short pauses take no time, so that equal deeds leave equal times behind */
  constructor(private readonly pausesCount: boolean) {}

  readonly timers = {
    after: (milliseconds: number, act: () => void): (() => void) => {
      if (milliseconds < 30_000) {
        if (this.pausesCount) this.now += milliseconds;
        const handle = setImmediate(act);
        return () => clearImmediate(handle);
      }
      this.waiting.add(act);
      return () => this.waiting.delete(act);
    },
  };

  /** Let every long wait be over. */
  elapse(): void {
    this.now += 30_000;
    const due = [...this.waiting];
    this.waiting.clear();
    for (const act of due) act();
  }
}
