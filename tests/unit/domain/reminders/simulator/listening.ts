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

/** Resolves when everything that was started has ended, because every answer here comes at once. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
