import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { certificateFor } from '../../desk/serve/certificate';
import { deskServer } from '../../desk/serve/deskServer';
import { listen } from '../../desk/serve/listen';

/** Serve a build of the product as `npm start` does, and beside it the bare grid and the files of the measurement.
 *  Gives the origin and the way to stop. */
export async function serveDesk({ project, product, bare, files }: ServedFolders): Promise<ServedDesk> {
  const server = deskServer({
    ...(await certificateFor()),
    home: '/desk/',
    mounts: [
      { at: '/desk/', folder: path.join(product, 'desk') },
      { at: '/addin/', folder: path.join(product, 'addin') },
      { at: '/office-js/', folder: path.join(project, 'node_modules', '@microsoft', 'office-js', 'dist') },
      { at: '/bench/files/', folder: files },
      { at: '/bench/', folder: bare },
    ],
  });
  await listen(server, 4700);
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    origin: `https://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
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
  readonly close: () => void;
}
