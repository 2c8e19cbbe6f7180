import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded later. */
export type Lazy<Props> = ComponentType<Props> & {
  /** Loads its code before it is shown. */
  load: () => Promise<void>;
};

/**
 * A component whose code is loaded when it is first shown, so that the popup's first view need not wait for it.
 * @param importIt imports the component
 */
export function lazy<Props extends object>(
  importIt: () => Promise<ComponentType<Props>>,
): Lazy<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const load = async () => {
    Loaded ??= await importIt();
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
