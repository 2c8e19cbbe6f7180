/**
 * Builds a site on which Legroom can be tried without installing it, and serves it on this machine.
 *
 *   npm run demo [-- --port 4173] [-- --build]
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo, demoFolder, root } from './build.ts';
import { addressOf, serveDemo } from './serve.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    // Builds, and serves nothing.
    build: { type: 'boolean', default: false },
  },
});

await buildDemo();
console.log(`The site: ${relative(root, demoFolder)}/`);
if (!values.build) console.log(addressOf(await serveDemo(Number(values.port))));
