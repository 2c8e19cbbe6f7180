import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
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
  return (
    <search class="search">
      <label for={id}>{i18n.t('learn.search')}</label>
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
      <small id={`${id}-hint`} class="soft">
        {i18n.t('learn.searchHint')}
      </small>
      <p role="status">{query.trim() !== '' && i18n.t('learn.found', found)}</p>
    </search>
  );
}
