/** What a stream for words can do here. */
interface Words {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** Give a function that writes to a stream until its reader has gone away (`gas:run ... | head -1`): the run goes on and saves, the rest of the words is lost. @throws what else goes wrong with the stream */
export function untilClosed(stream: Words): (text: string) => void {
  let isOpen = true;
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}
