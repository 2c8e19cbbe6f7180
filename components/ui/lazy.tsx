import type { Pack } from '#words';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadWords } from '../../platform/words.ts';

/** A component whose code is loaded later. */
export type Lazy<Props> = ComponentType<Props> & {
  /** Loads its code and its words before it is shown. */
  load: () => Promise<void>;
};

/**
 * A component whose code and words are loaded when it is first shown, so that the popup's first view need not wait for
 * them.
 * @param importIt imports the component
 * @param packs the words it needs besides those of its page
 */
export function lazy<Props extends object>(
  importIt: () => Promise<ComponentType<Props>>,
  packs: readonly Pack[] = [],
): Lazy<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const load = async () => {
    if (Loaded) return;
    const [component] = await Promise.all([importIt(), loadWords(packs)]);
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
