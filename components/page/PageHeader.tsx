import { useEffect } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import '../ui/Page.css';
import './PageHeader.css';

const pages = [
  { id: 'learn', href: '/learn.html' },
  { id: 'diary', href: '/diary.html' },
  { id: 'settings', href: '/options.html' },
] as const;

interface PageHeaderProps {
  /** The page that shows this header, if the header links to it. */
  page?: (typeof pages)[number]['id'];
  /** The title of the page. */
  name: string;
}

/** Legroom's name, the title of the page unless a link shows it, and links to the pages that open in tabs. */
export function PageHeader({ page, name }: PageHeaderProps) {
  useEffect(() => {
    document.title = t('app.pageTitle', { page: name });
  }, [name]);
  return (
    <header class="page-header">
      <h1>
        {t('extensionName')} <span class={page ? 'unseen' : 'page-name'}>{name}</span>
      </h1>
      <nav class="unprinted" aria-label={t('app.pages')}>
        {pages.map(({ id, href }) => (
          <a key={id} href={href} aria-current={id === page ? 'page' : undefined}>
            {t(`app.${id}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
