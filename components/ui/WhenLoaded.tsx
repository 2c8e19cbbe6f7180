import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface WhenLoadedProps {
  /** Names the view that the children are. */
  view: string;
  /** Loads that view; where it is there already, at once. */
  load: () => Promise<unknown>;
  children: ComponentChildren;
}

/**
 * Shows its children once their view has been loaded, and those from before until then. In a popup that is empty in
 * between, the rest moves up, and takes the second click of a double click.
 */
export function WhenLoaded({ view, load, children }: WhenLoadedProps) {
  const [loadedView, setLoadedView] = useState(view);
  useLayoutEffect(() => {
    if (view !== loadedView) void load().finally(() => setLoadedView(view));
  });
  return <Freezable isFrozen={view !== loadedView}>{children}</Freezable>;
}

interface FreezableProps {
  isFrozen: boolean;
  children: ComponentChildren;
}

/** Renders its children, but for a time in which they stay as they are. */
class Freezable extends Component<FreezableProps> {
  override shouldComponentUpdate({ isFrozen }: FreezableProps) {
    return !isFrozen;
  }
  render({ children }: FreezableProps) {
    return children;
  }
}
