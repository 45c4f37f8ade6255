/** Who the frame's page is talking to. */
export interface Conversation {
  /** New for every load: the library caches settings under it. */
  readonly conversationId: string;
  /** As `en-US`. */
  readonly locale: string;
  readonly hostOrigin: string;
}

/** Write the name of an add-in's frame, which is where Microsoft's library looks for its host; the address of the page stays as it is.
 *  Flag 1: shared runtime. `disableLogging` keeps the library's own telemetry files from being loaded. */
export function frameName({ conversationId, locale, hostOrigin }: Conversation): string {
  const hostInfo = ['Excel', 'Web', '16.00', locale, conversationId, '', 'disableLogging', '1'].join('$');
  return JSON.stringify({
    baseFrameName: 'customer-portrait-desk',
    hostInfo,
    xdmInfo: [conversationId, 'desk', hostOrigin].join('|'),
    serializerVersion: '1',
    flags: '[]',
  });
}
