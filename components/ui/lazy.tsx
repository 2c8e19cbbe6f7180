import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded later. */
export type Lazy<Props> = ComponentType<Props> & {
  /** Loads it before it is shown. */
  load: () => Promise<void>;
};

type PropsOf<Component> = Component extends ComponentType<infer Props> ? Props & object : never;

/**
 * A component whose code is loaded when it is first shown, so that a page's first view need not wait for it.
 * @param importModule imports the module that exports it
 * @param name of the component in that module
 * @param loadRest loads what else it needs
 */
export function lazy<Module, Name extends keyof Module>(
  importModule: () => Promise<Module>,
  name: Name,
  loadRest: () => Promise<unknown> = async () => {},
): Lazy<PropsOf<Module[Name]>> {
  let Loaded: ComponentType<PropsOf<Module[Name]>> | undefined;
  const load = async () => {
    if (Loaded) return;
    const [module] = await Promise.all([importModule(), loadRest()]);
    Loaded = module[name] as typeof Loaded;
  };
  function Later(props: PropsOf<Module[Name]>) {
    const [, setIsLoaded] = useState(Loaded !== undefined);
    useEffect(() => {
      if (!Loaded) void load().then(() => setIsLoaded(true));
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Later, { load });
}
