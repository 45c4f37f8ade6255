/** Leave out the sentences of a notice that speak of options and mappings of the command: the pane has its own controls for them.
 *  A notice that has no other sentence is shown as it is.
 *  @example plainNotice('Taken as of 2024-01-02. Use --today for another day.') -> "Taken as of 2024-01-02." */
export function plainNotice(text: string): string {
  const sentences = text.match(/[^。]*?(?:。|\.(?=\s|$)|$)\s*/g) ?? [];
  const plain = sentences
    .filter((sentence) => !/(^|\s|用)--[a-z]|映射|with a mapping/i.test(sentence))
    .join('')
    .trim();
  return plain === '' ? text : plain;
}
