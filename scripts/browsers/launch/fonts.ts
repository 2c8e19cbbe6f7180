import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const output = resolve(import.meta.dirname, '../../../.output');

/** The folder of `LEGROOM_FONTS`, for Firefox, whose pages may read fonts only where it expects them. */
export function fontFolder(): string | undefined {
  const { LEGROOM_FONTS: folder } = process.env;
  return folder && resolve(folder);
}

/**
 * The environment for a browser that is to draw with the fonts of one folder alone, `LEGROOM_FONTS`: a layout must not
 * rest on the fonts of the machine it was made on. Linux only, where fontconfig chooses the fonts.
 */
export function fontEnvironment(): NodeJS.ProcessEnv {
  const folder = fontFolder();
  if (!folder) return process.env;
  const config = join(output, 'fonts.conf');
  mkdirSync(output, { recursive: true });
  // Whole at any moment: browsers that are opened side by side read it.
  const draft = `${config}.${process.pid}`;
  writeFileSync(draft, fontConfig(folder));
  renameSync(draft, config);
  return { ...process.env, FONTCONFIG_FILE: config };
}

// Never scanned again: each launch writes the file anew, and Firefox, which looks every 30 s, then lays its windows out
// afresh, which shuts an open popup without an event and leaves its button dead.
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
