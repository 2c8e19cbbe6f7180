/** What Legroom may weigh: the popup's scripts and styles and its words, each file gzipped, the zip for the store, and in it each language. */
export const budgetBytes = { popup: 24_000, words: 3_400, zip: 425_000, language: 39_000 } as const;
