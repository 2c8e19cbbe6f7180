import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
}

/** Copies an unpacked extension and makes the copy require what the original may only ask for. */
export async function copyRequiringAll(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const {
    optional_permissions: optional = [],
    permissions = [],
    ...rest
  } = JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8')) as Manifest;
  const manifest = { ...rest, permissions: [...permissions, ...optional] };
  await writeFile(join(to, 'manifest.json'), JSON.stringify(manifest));
}

/** Gives the copy its own manifest back. */
export async function restoreManifest(from: string, to: string): Promise<void> {
  await copyFile(join(from, 'manifest.json'), join(to, 'manifest.json'));
}
