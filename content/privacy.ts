/** What the privacy page and PRIVACY.md say, in their order. The words stand in `words/`, under `privacy`. */

/** What stands around that table. */
export const storedNotes = ['memory', 'twice', 'noHistory'] as const;

/** What the manifest asks for, and when the person is asked. */
export const permissions = [
  { id: 'storage', asked: 'installing' },
  { id: 'alarms', asked: 'installing' },
  { id: 'offscreen', asked: 'installingChrome' },
  { id: 'notifications', asked: 'notificationsAsked' },
  { id: 'idle', asked: 'idleAsked' },
] as const;

/** The sections that are paragraphs alone, before and after the permissions. */
export const sectionsBefore = [
  { id: 'diary', lines: ['start', 'yours', 'erase'] },
  { id: 'nothing', lines: ['policy', 'sites', 'inside'] },
] as const;

export const sectionsAfter = [
  { id: 'incognito', lines: ['line', 'beside'] },
  { id: 'removal', lines: ['line'] },
  { id: 'changes', lines: ['line'] },
] as const;
