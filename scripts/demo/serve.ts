import { preview, type PreviewServer } from 'vite';
import { demoFolder, root } from './build.ts';

/**
 * Serves a built demonstration on this machine alone: pages have the locks that Legroom needs only there and over HTTPS.
 * @param port a free one where it is 0
 * @throws where the port is taken
 */
export function serveDemo(port: number, outDir = demoFolder): Promise<PreviewServer> {
  return preview({
    root,
    configFile: false,
    logLevel: 'warn',
    // An address without a page is answered so, and not with another page.
    appType: 'mpa',
    build: { outDir },
    preview: { port, host: 'localhost', strictPort: true },
  });
}

/** Where a server's first page is. */
export const addressOf = ({ resolvedUrls }: PreviewServer): string => resolvedUrls!.local[0]!;
