/** The way to the server part: the sidebar goes over google.script.run, a run on the server goes straight. One JSON text each way. */
export interface Link {
  /** @throws Error as the way itself fails: no permission, several accounts, no network, time over */
  call(text: string): Promise<string>;
}
