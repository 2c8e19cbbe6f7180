/**
 * Reads a number that a person typed: digits of any script, with a point or a comma before at most two decimals.
 * @returns null for anything else: more digits after a comma may mean thousands, so they are not guessed at
 */
export function readNumber(text: string): number | null {
  const plain = text
    // Right-to-left keyboards add invisible direction marks.
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[,،٫]/u, '.');
  return /^-?(\d+(\.\d{0,2})?|\.\d{1,2})$/.test(plain) ? Number(plain) : null;
}

/**
 * The digits of a script are consecutive, starting with zero:
 * https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-4/
 */
function digitOf(char: string): string {
  const code = char.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
