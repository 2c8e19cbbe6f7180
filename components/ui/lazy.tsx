import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is loaded when it is first shown, so that the popup's first view need not wait for it.
 * @param load imports the component
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, setIsLoaded] = useState(Loaded !== undefined);
    useEffect(() => {
      if (Loaded) return;
      void load().then((component) => {
        Loaded = component;
        setIsLoaded(true);
      });
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
