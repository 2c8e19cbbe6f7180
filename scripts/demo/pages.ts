import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pagePolicy } from '../contentSecurityPolicy.ts';

const root = resolve(import.meta.dirname, '../..');

/** The pages of the demonstration, and the entrypoint that each is made from. */
const entrypoints = {
  index: 'popup',
  learn: 'learn',
  diary: 'diary',
  options: 'options',
  privacy: 'privacy',
} as const;

/** What each page is called while it is built, where no file is. */
export const pagePaths: readonly string[] = Object.keys(entrypoints).map(pathOf);

const sources = new Map(
  Object.entries(entrypoints).map(([page, entrypoint]) => [pathOf(page), sourceOf(entrypoint)]),
);

/** Makes the pages from the extension's own, each with the content security policy, the bar and the background. */
export const demoPages: Plugin = {
  name: 'demo-pages',
  resolveId: (id) => (sources.has(id) ? id : undefined),
  load: (id) => sources.get(id),
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'link', attrs: { rel: 'icon', href: '/icon/48.png' }, injectTo: 'head' },
      { tag: 'script', attrs: { type: 'module', src: '/background.js' }, injectTo: 'head' },
    ],
  },
};

function pathOf(page: string): string {
  return resolve(root, `${page}.html`);
}

function sourceOf(entrypoint: string): string {
  return readFileSync(resolve(root, `entrypoints/${entrypoint}/index.html`), 'utf8').replace(
    '<script type="module" src="./',
    `<script type="module" src="/scripts/demo/page.ts"></script>
     <script type="module" src="/entrypoints/${entrypoint}/`,
  );
}
