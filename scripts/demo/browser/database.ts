const areas = ['local', 'session'] as const;

/** The storage areas that the demonstration has. */
export type AreaName = (typeof areas)[number];

let opening: Promise<IDBDatabase> | undefined;

/** The database with a store for each area. Where it cannot be opened, the next call tries again. */
export function database(): Promise<IDBDatabase> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('legroom-demo', 1);
  request.addEventListener('upgradeneeded', () => {
    for (const area of areas) request.result.createObjectStore(area);
  });
  return answer(request);
}

/** The result of a request, as a promise. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Commits a transaction at once, because a page that is being left would drop it, and resolves when that is done. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    transaction.commit();
  });
}
