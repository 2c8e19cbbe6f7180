import type * as checkerModule from './checker.ts';

type Checker = typeof checkerModule;

let checker: Checker | undefined;

/** Gives the checker of values ahead: a service worker can load nothing later. */
export function provideChecker(given: Checker) {
  checker = given;
}

/** The checker, if it was loaded or provided. */
export const loadedChecker = () => checker;

/** Loads the schemas and what checks values against them. Most pages never need it: see {@link isSealed}. */
export async function loadChecker(): Promise<Checker> {
  checker ??= await import('./checker.ts');
  return checker;
}
