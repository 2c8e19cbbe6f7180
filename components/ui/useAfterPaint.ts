import { useEffect, useState } from 'preact/hooks';

/**
 * False for the first frame of a view, and true from then on: what stands below the fold need not hold it up. In a tab in
 * the background, which is not painted, it does not wait.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setIsPainted] = useState(document.hidden);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted after its callbacks.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setIsPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
