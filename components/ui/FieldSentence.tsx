import type { ComponentChildren } from 'preact';

/** Encloses the name of a place; no text has this character. */
const mark = '\u2063';

/** The placeholder of a field in a sentence. */
export const placeOf = (name: string) => `${mark}${name}${mark}`;

interface FieldSentenceProps {
  /** A whole sentence, with {@link placeOf} in it for each field. */
  words: string;
  /** The fields, by the names of their places. */
  fields: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence with fields in it, in the order that its language wants. */
export function FieldSentence({ words, fields }: FieldSentenceProps) {
  return <span>{words.split(mark).map((part) => fields[part] ?? part)}</span>;
}
