import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { RigName, View } from '../../scripts/browsers/types.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Looks at a page in the light in Chromium and in the dark in Firefox: the rules are the same in both.
 *
 * @returns what axe-core holds against it, a line for each element; empty when there is nothing.
 */
export async function axeViolations(view: View, name: RigName): Promise<string[]> {
  await view.emulate(name === 'chromium' ? 'light' : 'dark');
  await standStill(view);
  await view.inject(readFileSync(axePath, 'utf8'));
  return view.evaluate(async (window) => {
    const { axe } = window as unknown as {
      axe: { run(on: Document, options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run(window.document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        const [, ...reasons] = failureSummary.split('\n');
        return `${impact ?? 'minor'}: ${id}: ${target.join(' ')}: ${reasons.map((reason) => reason.trim()).join('; ')}`;
      }),
    );
  });
}

/** Waits until nothing in sight moves. */
export const standStill = (view: View) =>
  view.waitFor('everything in sight to stand still', (window) =>
    window.document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      // What is not in sight waits with its animation until it is.
      .every(({ effect }) => {
        const { target } = effect as KeyframeEffect;
        return !target?.checkVisibility({ contentVisibilityAuto: true });
      }),
  );
