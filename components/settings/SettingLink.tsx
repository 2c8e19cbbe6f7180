import type { ComponentChildren } from 'preact';

interface SettingLinkProps {
  href: string;
  /** Whether it opens in a tab of its own. */
  newTab?: boolean;
  children: ComponentChildren;
}

/** A link on a line of its own. */
export function SettingLink({ href, newTab = false, children }: SettingLinkProps) {
  return (
    <p class="setting">
      <a class="touch" href={href} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
        {children}
      </a>
    </p>
  );
}
