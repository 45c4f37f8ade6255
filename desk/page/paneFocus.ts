/** How Excel on the web and the library of add-ins hand the focus of the keyboard to each other: the library keeps Tab inside
 *  its page, and tells the host when the focus would leave it. Numbers are those of the library's `OSF.AgaveHostAction`. */
const TAB_IN = 11;
const EXITS: ReadonlyMap<unknown, 1 | -1> = new Map([
  [5, 1],
  [6, -1],
  [13, 1],
  [14, -1],
] as const);

let correlation = 0;

/** Write the message that asks a page to take the focus at its first control. */
export function enterMessage(conversationId: string, hostOrigin: string): string {
  correlation += 1;
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlation,
    _origin: hostOrigin,
    _data: [TAB_IN],
  });
}

/** Tell whether a message of a page gives the focus away: 1 to what comes after it, -1 to what comes before, null for other messages. */
export function exitOf(text: string): 1 | -1 | null {
  if (!text.includes('"ContextActivationManager_notifyHost"')) return null;
  const message: unknown = JSON.parse(text);
  const data: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, '_data') : null;
  return (Array.isArray(data) ? EXITS.get(data[1]) : undefined) ?? null;
}
