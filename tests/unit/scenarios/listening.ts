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

/** Resolves when all pending work is done, because every mock answers at once. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
