/** An event of the browser API, with what sets it off. */
export function apiEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    dispatch(...args: Args) {
      for (const listener of listeners) listener(...args);
    },
  };
}
