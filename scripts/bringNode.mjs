// The last step of `npm ci`. It is plain JavaScript, because an old Node that cannot run TypeScript may run it.
import { existsSync, linkSync, rmSync } from 'node:fs';

const { platform, arch, version, features } = process;
const [system, file] = platform === 'win32' ? ['win', 'node.exe'] : [platform, 'node'];
const brought = [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]
  .map((name) => `node_modules/${name}/bin/${file}`)
  .find((path) => existsSync(path));

if (brought) {
  // npm before 11 removes the command together with the packages of other platforms, which have the same command.
  if (!existsSync('node_modules/.bin/node')) {
    // On Windows, npm removes only its own `node`, not the `node.exe` of an earlier run.
    rmSync(`node_modules/.bin/${file}`, { force: true });
    linkSync(brought, `node_modules/.bin/${file}`);
  }
} else if (!features.typescript) {
  console.error(
    `Legroom's commands need Node 22.18 or later. This is ${version}, and npm brought none for ${system} ${arch}.\n` +
      'Install Node from https://nodejs.org/, then run npm ci again.',
  );
  process.exitCode = 1;
}
