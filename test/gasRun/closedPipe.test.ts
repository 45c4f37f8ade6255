import { EventEmitter } from 'node:events';
import { untilClosed } from '../../desk/gasRun/closedPipe';

function pipe() {
  const written: string[] = [];
  const stream = Object.assign(new EventEmitter(), { write: (text: string) => void written.push(text) });
  return { stream, written, say: untilClosed(stream) };
}

test('words go to the reader until it has gone away, and nobody minds', () => {
  const { stream, written, say } = pipe();
  say('one');
  stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  say('two');
  expect(written).toEqual(['one']);
});

test('what else goes wrong with the stream is told', () => {
  const { stream } = pipe();
  expect(() => stream.emit('error', Object.assign(new Error('no space left'), { code: 'ENOSPC' }))).toThrow(
    'no space left',
  );
});
