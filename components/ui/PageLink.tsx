import type { ComponentChildren } from 'preact';
import type * as pages from '../../platform/pages.ts';

interface PageLinkProps {
  href: string;
  open: (loaded: typeof pages) => unknown;
  children: ComponentChildren;
}

/** A link to another page: it opens in the tab that already shows the page, and its address can be copied. */
export function PageLink({ href, open, children }: PageLinkProps) {
  const follow = (event: Event) => {
    event.preventDefault();
    void import('../../platform/pages.ts').then(open);
  };
  return (
    <a href={href} onClick={follow}>
      {children}
    </a>
  );
}
