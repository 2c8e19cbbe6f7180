import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** Called each time what is inside fails to render. After its first failure it is rendered once more. */
  onError: (error: unknown) => unknown;
  /** Shown from the second failure on. */
  fallback: ComponentChildren;
  children: ComponentChildren;
}

/** Keeps a view that fails to render from leaving an empty page. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { failures: number; isFailing: boolean }
> {
  override state = { failures: 0, isFailing: false };

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.props.onError(error);
    this.setState(({ failures }) => ({ failures: failures + 1, isFailing: true }));
  }

  // In a render of its own: Preact catches nothing in the one that follows a failure.
  override componentDidUpdate() {
    // oxlint-disable-next-line react/no-did-update-set-state -- one more render after each failure
    if (this.state.isFailing) this.setState({ isFailing: false });
  }

  override render({ fallback, children }: ErrorBoundaryProps) {
    if (this.state.isFailing) return null;
    return this.state.failures > 1 ? fallback : children;
  }
}
