import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const output = resolve(import.meta.dirname, '../../../.output');

/** The folder of `LEGROOM_FONTS`. Firefox has to be told of it, because its pages may read only known font folders. */
export function fontFolder(): string | undefined {
  const { LEGROOM_FONTS: folder } = process.env;
  return folder && resolve(folder);
}

/**
 * The environment of a browser. With `LEGROOM_FONTS`, it draws with the fonts of that folder alone, so that a layout does
 * not depend on the fonts of the machine. Linux only, where fontconfig chooses the fonts.
 */
export function fontEnvironment(): NodeJS.ProcessEnv {
  const folder = fontFolder();
  if (!folder) return process.env;
  const config = join(output, 'fonts.conf');
  mkdirSync(output, { recursive: true });
  // Renamed into place, because another browser may be reading it.
  const draft = `${config}.${process.pid}`;
  writeFileSync(draft, fontConfig(folder));
  renameSync(draft, config);
  return { ...process.env, FONTCONFIG_FILE: config };
}

/**
 * `rescan` 0: Firefox would notice every 30 s that a launch rewrote the file, lay out its windows again and silently
 * close an open popup, whose button is then dead.
 */
function fontConfig(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <config><rescan><int>0</int></rescan></config>
</fontconfig>
`;
}
