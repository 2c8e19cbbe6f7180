/** What the privacy page and PRIVACY.md say, in their order. The words are in `words/`, under `privacy`. */

/** The notes below the table of stored things. */
export const storedNotes = ['memory', 'twice', 'noHistory'] as const;

/** The permissions in the manifest, and when the person is asked for them. */
export const permissions = [
  { id: 'storage', asked: 'installing' },
  { id: 'alarms', asked: 'installing' },
  { id: 'offscreen', asked: 'installingChrome' },
  { id: 'notifications', asked: 'notificationsAsked' },
  { id: 'idle', asked: 'idleAsked' },
] as const;

/** The sections of plain paragraphs, before and after the permissions. */
export const sectionsBefore = [
  { id: 'diary', lines: ['start', 'yours', 'erase'] },
  { id: 'nothing', lines: ['policy', 'sites', 'inside'] },
] as const;

export const sectionsAfter = [
  { id: 'incognito', lines: ['line', 'beside'] },
  { id: 'removal', lines: ['line'] },
  { id: 'changes', lines: ['line'] },
] as const;
