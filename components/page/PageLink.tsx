import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  href: string;
  children: ComponentChildren;
}

/** A link to another page: it opens in the tab that already shows the page, and its address can be copied. */
export function PageLink({ href, children }: PageLinkProps) {
  const follow = (event: Event) => {
    event.preventDefault();
    void import('../../platform/pages.ts').then(({ openLinked }) => openLinked(href));
  };
  return (
    <a href={href} onClick={follow}>
      {children}
    </a>
  );
}
