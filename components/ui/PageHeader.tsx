import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import './PageHeader.css';

const pages = [
  { id: 'learn', href: '/learn.html' },
  { id: 'settings', href: '/options.html' },
] as const;

interface PageHeaderProps {
  /** The page that shows this header. */
  page: (typeof pages)[number]['id'];
}

/** The name, and links to the pages that open in tabs. */
export function PageHeader({ page }: PageHeaderProps) {
  const name = i18n.t(`app.${page}`);
  useEffect(() => {
    document.title = `${name} · ${i18n.t('extensionName')}`;
  }, [name]);
  return (
    <header class="page-header">
      <h1>
        {i18n.t('extensionName')} <span class="unseen">{name}</span>
      </h1>
      <nav aria-label={i18n.t('app.pages')}>
        {pages.map(({ id, href }) => (
          <a key={id} href={href} aria-current={id === page ? 'page' : undefined}>
            {i18n.t(`app.${id}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
