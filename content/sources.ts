import bibliography from './bibliography.json' with { type: 'json' };

/** The day on which the words were gathered and their sources read. */
export const reviewedOn = '2026-11-22';

export type SourceId = keyof typeof bibliography;

/** The publisher of a source, which is what a statement shows of it. */
export interface Publisher {
  /** The body or journal. */
  publisher: string;
  /** The site it was read on, if not the publisher's own. */
  via?: string;
  /** Nobody has read it; said wherever it is named. */
  isUnread?: boolean;
  /** A private page, with no health body or journal behind it; said wherever it is named. */
  isPrivate?: boolean;
}

/** An entry of `bibliography.json`. */
interface Entry extends Publisher {
  /** What it is about, in our words; not necessarily the title of the publication. */
  title: string;
  year?: number;
  doi?: string;
  pmid?: string;
  url?: string;
  /** The day it was read, if not the day above. */
  readOn?: string;
}

/** A source that statements rest on. Without `readOn`, nobody has read it. */
export interface Source extends Entry {
  /**
   * - `source`: read on the publisher's own page or the paper's record
   * - `mirror`: read on a site that repeats or reports the publisher
   * - `unverified`: not yet checked against a publication
   */
  readAt: 'source' | 'mirror' | 'unverified';
}

/** All sources that the statements of this release rest on. */
export const sources = Object.fromEntries(
  Object.entries<Entry>(bibliography).map(([id, entry]) => [id, withReading(entry)]),
) as Readonly<Record<SourceId, Source>>;

function withReading(entry: Entry): Source {
  if (entry.isUnread) return { ...entry, readAt: 'unverified' };
  return { readOn: reviewedOn, ...entry, readAt: entry.via ? 'mirror' : 'source' };
}
