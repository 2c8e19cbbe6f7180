/** What the privacy page and PRIVACY.md say, in their order. The words stand in `words/`, under `privacy`. */

/** What lies in the browser's storage, by the key it lies under. Each has words for what it holds and how long. */
export const storedThings = [
  { id: 'settings', key: 'settings' },
  { id: 'choice', key: 'choice' },
  { id: 'session', key: 'session' },
  { id: 'checklist', key: 'checklist' },
  { id: 'nudge', key: 'nudge' },
  { id: 'water', key: 'water' },
  { id: 'consent', key: 'consent' },
  { id: 'diaryStart', key: 'diaryStart' },
  { id: 'diaryMonth', key: 'diary:…' },
  { id: 'eveningTry', key: 'eveningTry' },
  { id: 'seenPatterns', key: 'seenPatterns' },
  { id: 'reportNotes', key: 'reportNotes' },
  { id: 'sync', key: 'sync' },
  { id: 'syncReport', key: 'syncReport' },
  { id: 'broken', key: 'broken:…' },
  { id: 'newer', key: 'newer:…' },
] as const;

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
  { id: 'sharing', lines: ['how', 'who', 'asked', 'fits', 'stop', 'erase'] },
  { id: 'nothing', lines: ['policy', 'sites', 'inside'] },
] as const;

export const sectionsAfter = [
  { id: 'incognito', lines: ['line', 'beside'] },
  { id: 'removal', lines: ['line'] },
  { id: 'changes', lines: ['line'] },
] as const;
