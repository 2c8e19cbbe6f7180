/** `storage.local`: keeps each value as JSON and as the frozen object that readers get. */
export class Store {
  readonly #values = new Map<string, { text: string; value: unknown }>();
  readonly #onChanged: (changes: Record<string, { newValue: unknown }>) => unknown;

  constructor(onChanged: (changes: Record<string, { newValue: unknown }>) => unknown) {
    this.#onChanged = onChanged;
  }

  /** A value as text. */
  text = (key: string) => this.#values.get(key)?.text;

  keys = () => [...this.#values.keys()];

  get = (keys?: string | string[]): Record<string, unknown> =>
    Object.fromEntries(
      [keys ?? this.keys()]
        .flat()
        .filter((key) => this.#values.has(key))
        .map((key) => [key, this.#values.get(key)!.value]),
    );

  set = (values: object): void => {
    for (const [key, value] of Object.entries(values)) this.#values.set(key, frozen(value));
    this.#changed(Object.keys(values));
  };

  remove = (key: string): void => {
    this.#values.delete(key);
    this.#changed([key]);
  };

  #changed(keys: string[]) {
    this.#onChanged(
      Object.fromEntries(keys.map((key) => [key, { newValue: this.#values.get(key)?.value }])),
    );
  }
}

function frozen(written: unknown) {
  const text = JSON.stringify(written);
  return { text, value: JSON.parse(text, (_, part: unknown) => Object.freeze(part)) as unknown };
}
