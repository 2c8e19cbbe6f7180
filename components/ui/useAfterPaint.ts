import { useEffect, useState } from 'preact/hooks';

/**
 * False for the first frame of a view, then true: content below the fold does not delay that frame. In a background tab,
 * which is not painted, it is true at once.
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
