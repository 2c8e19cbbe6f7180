import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { View } from '../../scripts/browsers/types.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What there is to look for in a color scheme: all in the light, and in the dark again what colors can break. */
export function inScheme(scheme: 'light' | 'dark'): RunOptions {
  return scheme === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
}

/** @returns what axe-core holds against the page, a line for each element; empty when there is nothing. */
export async function axeViolations(view: View, options: RunOptions = {}): Promise<string[]> {
  await view.inject(readFileSync(axePath, 'utf8'));
  return view.evaluate(async (window, runOptions) => {
    const { axe } = window as unknown as {
      axe: { run(on: Document, options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run(window.document, {
      ...runOptions,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        const [, ...reasons] = failureSummary.split('\n');
        return `${impact ?? 'minor'}: ${id}: ${target.join(' ')}: ${reasons.map((reason) => reason.trim()).join('; ')}`;
      }),
    );
  }, options);
}
