import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import './SearchField.css';

interface SearchFieldProps {
  query: string;
  /** How many parts were found. */
  found: number;
  onQuery: (query: string) => unknown;
}

/** Search field: hides the parts of the page without the typed words. */
export function SearchField({ query, found, onQuery }: SearchFieldProps) {
  const id = useId();
  const isSearching = query.trim() !== '';
  return (
    <search class="stack-tight search">
      <label for={id}>{t('learn.search')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={query}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          onQuery(currentTarget.value);
          // The results start at the top.
          document.documentElement.scrollTop = 0;
        }}
      />
      <small id={`${id}-hint`} class="soft" hidden={isSearching}>
        {t('learn.searchHint')}
      </small>
      <p role="status">{isSearching && t('learn.found', { count: found })}</p>
    </search>
  );
}
