/** What Legroom may weigh: the popup's scripts and styles and its words, each file gzipped, and the zip for the store. */
export const budgetBytes = { popup: 24_000, words: 3_400, zip: 200_000 } as const;
