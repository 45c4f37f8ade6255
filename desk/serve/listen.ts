import type { Server } from 'node:https';

const TRIES = 50;

/** Listen on this machine's own address at the first free port from `port` on; gives that port.
 *  Rejects when none of fifty is free, or when the system forbids it. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (port + tried <= LAST_PORT && (await isListening(server, port + tried))) return port + tried;
  }
  throw new Error(`no free port from ${port} to ${Math.min(LAST_PORT, port + TRIES - 1)}`);
}

const LAST_PORT = 65_535;

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
