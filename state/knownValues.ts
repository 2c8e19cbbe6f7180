/** What lies in the storage under the keys that this page follows, as it last heard. Empty in the background. */
export const known = new Map<string, unknown>();
