/** The world as the command sees it; tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today as a serial day. */
  readonly today: number;
  /** What clocks show here as the command starts, "2026-10-31 09:05". */
  readonly now: string;
  /** True once a person asked to stop. */
  readonly stopped: () => boolean;
  /** Called when writing begins: from here on, stopping must clean up. */
  readonly writing: () => void;
  readonly isInteractive: boolean;
}
