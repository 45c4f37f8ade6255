import path from 'node:path';
import { readArgs } from './args';
import { certificateFor } from './certificate';
import { deskServer } from './deskServer';
import { listen } from './listen';
import { openBrowser } from './openBrowser';
import { startText } from './startText';

// node dist/serve.cjs [--port N] [--no-open]: serve the desk to this machine until Ctrl-C.
const options = readArgs(process.argv.slice(2));
if ('problem' in options) {
  process.stderr.write(`${options.problem}\n`);
  process.exitCode = 2;
} else {
  serve(options.port, options.isOpening).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`页面没有启动 / The desk did not start: ${why}\n`);
    process.exitCode = 1;
  });
}

async function serve(port: number, isOpening: boolean): Promise<void> {
  const project = path.join(__dirname, '..');
  const certificate = await certificateFor();
  const server = deskServer({
    ...certificate,
    home: '/desk/',
    mounts: [
      { at: '/desk/', folder: path.join(project, 'dist', 'desk') },
      { at: '/addin/', folder: path.join(project, 'dist', 'addin') },
      { at: '/gas/', folder: path.join(project, 'dist', 'gas') },
      { at: '/realm/', folder: path.join(project, 'dist'), only: 'sheets-realm.js' },
      { at: '/office-js/', folder: path.join(project, 'node_modules', '@microsoft', 'office-js', 'dist') },
    ],
  });
  const url = `https://localhost:${await listen(server, port)}/`;
  process.stdout.write(startText(url, certificate.isTrusted));
  if (isOpening) openBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
