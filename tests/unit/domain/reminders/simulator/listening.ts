type Listener = (...args: unknown[]) => unknown;

/** An event of the browser. */
export function listening() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    removeAllListeners: () => listeners.clear(),
    trigger: async (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** Everything that was set off has come to its end: all of it are answers that are there at once. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
