/** This page's copy of the stored values, kept current by change events. Empty in the background. */
export const known = new Map<string, unknown>();
