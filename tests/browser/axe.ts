import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { RigName, View } from '../../scripts/browsers/types.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Checks a page in light colours in Chromium and in dark ones in Firefox; the rules are the same in both.
 *
 * @returns what axe-core finds wrong, one line for each element.
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

/** Waits until nothing visible moves. */
export const standStill = (view: View) =>
  view.waitFor('everything in sight to stand still', (window) =>
    window.document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      // Animations out of sight do not run.
      .every(({ effect }) => {
        const { target } = effect as KeyframeEffect;
        return !target?.checkVisibility({ contentVisibilityAuto: true });
      }),
  );
