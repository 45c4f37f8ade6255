import { spawn } from 'node:child_process';

/** Ask the system to show an address in the person's own browser. Nothing happens where there is none. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [program, ...words] = command(url, platform);
  try {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
  } catch (_noBrowser) {
    // The address is on screen.
  }
}

/** The program of each system that opens an address. @example command('https://localhost', 'darwin') -> ['open', 'https://localhost'] */
export function command(url: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return ['xdg-open', url];
}
