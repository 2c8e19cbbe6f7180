import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const installed = resolve(import.meta.dirname, '../../node_modules');

/** WXT puts the licence of its repository into this package alone. */
const licenceOf: Readonly<Record<string, string>> = {
  wxt: '@wxt-dev/webextension-polyfill',
  '@wxt-dev/browser': '@wxt-dev/webextension-polyfill',
};

/** The licences of the packages that these modules come from, as one text. */
export function noticesOf(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((id) => folderOf(id) ?? []));
  return [
    'Legroom contains the packages below. Its own licence is in LICENSE.txt.',
    ...[...folders].map(noticeOf).toSorted(),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folder of a module's package, none for our own. Vite and Rolldown add helpers, which have no file. */
function folderOf(id: string): string | undefined {
  const [, helper] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (helper) return resolve(installed, helper);
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}

/** @throws {Error} where a package has no licence text: it must not be packed without. */
function noticeOf(folder: string): string {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(resolve(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string; repository: { url: string } };
  const home = licenceOf[name] ? resolve(installed, licenceOf[name]) : folder;
  const file = readdirSync(home).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!file) throw new Error(`${name} is bundled and has no licence text.`);
  // Vite's file goes on with the licences of its own dependencies.
  const [text] = readFileSync(resolve(home, file), 'utf8').split('# Licenses of bundled');
  const source = repository.url.replace(/^git\+|\.git$/g, '');
  return `${name} ${version} (${license})\nSource: ${source}\n\n${text!.trim()}`;
}
