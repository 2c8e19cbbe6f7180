import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded later. */
export type Lazy<Props> = ComponentType<Props> & {
  /** Loads it before it is shown. */
  load: () => Promise<void>;
};

/**
 * A component whose code is loaded when it is first shown, so that a page's first view need not wait for it.
 * @param importIt imports the component
 * @param loadRest loads what else it needs
 */
export function lazy<Props extends object>(
  importIt: () => Promise<ComponentType<Props>>,
  loadRest: () => Promise<unknown> = async () => {},
): Lazy<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const load = async () => {
    if (Loaded) return;
    const [component] = await Promise.all([importIt(), loadRest()]);
    Loaded = component;
  };
  function Later(props: Props) {
    const [, setIsLoaded] = useState(Loaded !== undefined);
    useEffect(() => {
      if (!Loaded) void load().then(() => setIsLoaded(true));
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Later, { load });
}
