import { flatten, type BaseIssue } from 'valibot';

/** What a check of a file found, a line for each place. */
export function issueLines(
  issues: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]],
): string[] {
  const { nested = {}, root = [] } = flatten([...issues]);
  return [
    ...root,
    ...Object.entries(nested).map(([key, messages]) => `${key}: ${messages?.join('; ')}`),
  ];
}
