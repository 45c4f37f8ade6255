import type { ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { certificateFor } from '../../desk/serve/certificate';
import { deskServer } from '../../desk/serve/deskServer';
import { listen } from '../../desk/serve/listen';

/** Serve a build of the product as `npm start` does, and beside it the bare grid and the files of the measurement.
 *  The add-in stands under an origin that asks for a process of its own, as Excel keeps it apart from the workbook.
 *  Gives the origins and the way to stop. */
export async function serveDesk({ project, product, bare, files }: ServedFolders): Promise<ServedDesk> {
  const certificate = await certificateFor();
  const addin = { at: '/addin/', folder: path.join(product, 'addin') };
  const office = { at: '/office-js/', folder: path.join(project, 'node_modules', '@microsoft', 'office-js', 'dist') };
  const desk = { at: '/desk/', folder: path.join(product, 'desk') };
  const measured = [
    { at: '/bench/files/', folder: files },
    { at: '/bench/', folder: bare },
  ];
  const server = deskServer({ ...certificate, home: '/desk/', mounts: [desk, addin, office, ...measured] });
  const apart = inItsOwnProcess(deskServer({ ...certificate, home: '/addin/', mounts: [addin, office] }));
  await listen(server, 4700);
  await listen(apart, 4800);
  return {
    origin: originOf(server),
    addin: `${originOf(apart)}/addin/taskpane.html`,
    close: () => {
      for (const one of [server, apart]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}

function originOf(server: Server): string {
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return `https://localhost:${port}`;
}

/** Let every answer ask for a process of its own (HTML, "Origin-keyed agent clusters"), and let the desk frame it. */
function inItsOwnProcess(server: Server): Server {
  return server.prependListener('request', (_request: unknown, response: ServerResponse) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string>) =>
      writeHead(status, {
        ...headers,
        'Origin-Agent-Cluster': '?1',
        'Content-Security-Policy': (headers['Content-Security-Policy'] ?? '').replace("frame-ancestors 'self'", 'frame-ancestors https://localhost:*'), // prettier-ignore
      })) as typeof response.writeHead; // only this way of calling it is in use
  });
}

/** The project itself, a build of the product, a build of the bare grid, and the files to open. */
export interface ServedFolders {
  readonly project: string;
  readonly product: string;
  readonly bare: string;
  readonly files: string;
}

export interface ServedDesk {
  readonly origin: string;
  /** Address of the task pane. */
  readonly addin: string;
  readonly close: () => void;
}
