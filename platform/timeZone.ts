import type { ToLocal } from '../domain/calendar.ts';

/** The browser's own time zone. */
export const toLocalTime: ToLocal = (atMs) => new Date(atMs);
