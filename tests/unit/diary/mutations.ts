/** A file with one to three faults, the same for the same seed. */
export function mutated(text: string, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % bound;
  };
  const damages: ((bytes: Uint8Array) => Uint8Array)[] = [
    (bytes) => bytes.slice(0, below(bytes.length)),
    (bytes) => bytes.slice(below(bytes.length)),
    (bytes) => bytes.with(below(bytes.length), below(256)),
    (bytes) => spliced(bytes, below(bytes.length), 0, rubbish[below(rubbish.length)]!),
    (bytes) => spliced(bytes, below(bytes.length), below(40), ''),
    (bytes) => replaced(bytes, /\d+/g, numbers[below(numbers.length)]!, below(60)),
    (bytes) => replaced(bytes, /"?(soleus|left|yes|true|null)"?/g, '{"a":[1]}', below(9)),
    (bytes) => replaced(bytes, /cramp\d/g, 'cramp1', below(9)),
  ];
  let bytes: Uint8Array = new TextEncoder().encode(text);
  for (let left = 1 + below(3); left > 0; left -= 1) {
    if (bytes.length === 0) break;
    bytes = damages[below(damages.length)]!(bytes);
  }
  return new Uint8Array(bytes);
}

const rubbish = [
  '"',
  '\n',
  ',',
  ';',
  '\0',
  '<script>alert(1)</script>',
  '=1+1',
  '}',
  '\ufffd',
  '🦵',
];

const numbers = ['1e999', '-1', '99999999999999999999', '0.5', 'NaN', '', '8640000000000001'];

function spliced(bytes: Uint8Array, at: number, length: number, insert: string): Uint8Array {
  return Uint8Array.from([
    ...bytes.slice(0, at),
    ...new TextEncoder().encode(insert),
    ...bytes.slice(at + length),
  ]);
}

/** Replaces the match of this number. */
function replaced(bytes: Uint8Array, pattern: RegExp, by: string, which: number): Uint8Array {
  let count = 0;
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replace(pattern, (match) => (count++ === which ? by : match)),
  );
}
