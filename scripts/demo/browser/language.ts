import { languages } from '#words/languages';

/** The first of the person's languages that there are words in, as it is or without its region; else empty. */
export function spokenLanguage(): string {
  const wanted = navigator.languages.flatMap((tag) => [tag, tag.split('-')[0]]);
  return wanted.find((tag) => languages.some(({ id }) => id === tag)) ?? '';
}
