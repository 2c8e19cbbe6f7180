import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface WhenLoadedProps {
  /** The id of the view in `children`. */
  view: string;
  /** Loads that view; resolves at once if it is already loaded. */
  load: () => Promise<unknown>;
  children: ComponentChildren;
}

/**
 * Shows its children once their view has been loaded; until then, the last view stays. An empty popup in between would
 * move a button under the second click of a double click.
 */
export function WhenLoaded({ view, load, children }: WhenLoadedProps) {
  const [loadedView, setLoadedView] = useState(view);
  useLayoutEffect(() => {
    if (view === loadedView) return;
    // What cannot be loaded ahead is loaded when it is shown.
    void load()
      .catch((error: unknown) => console.error(error))
      .finally(() => setLoadedView(view));
  });
  return <Freezable isFrozen={view !== loadedView}>{children}</Freezable>;
}

interface FreezableProps {
  isFrozen: boolean;
  children: ComponentChildren;
}

/** Renders its children, except while it is frozen. */
class Freezable extends Component<FreezableProps> {
  override shouldComponentUpdate({ isFrozen }: FreezableProps) {
    return !isFrozen;
  }
  render({ children }: FreezableProps) {
    return children;
  }
}
