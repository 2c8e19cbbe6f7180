import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { evaluate, restMs } from './measurePopup.ts';
import type { PopupOpener } from './opener.ts';

/**
 * Makes an extension whose popup is to become what Legroom's shows, as HTML and styles without a script: what no script can
 * be faster than.
 */
export function makePlainHtml(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'The same as plain HTML',
      version: '1.0',
      action: { default_popup: 'popup.html' },
    }),
  );
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

/** Copies what the popup of an extension shows into one made by {@link makePlainHtml}. */
export async function copyAsPlainHtml(opener: PopupOpener, extensionId: string, folder: string) {
  const { attach, close } = await opener.open(extensionId);
  await sleep(restMs);
  const html = String(await evaluate(await attach(), plainHtml));
  await close();
  writeFileSync(join(folder, 'popup.html'), `<!doctype html>\n${html}`);
}

/** The page as it stands, with its styles in it. */
const plainHtml = `(() => {
  for (const input of document.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const root = document.documentElement.cloneNode(true);
  for (const each of root.querySelectorAll('script, link')) each.remove();
  const style = document.createElement('style');
  style.textContent = rules.map(({ cssText }) => cssText).join('');
  root.querySelector('head').append(style);
  return root.outerHTML;
})()`;
