import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import './SearchField.css';

interface SearchFieldProps {
  query: string;
  /** How many things it finds. */
  found: number;
  onQuery: (query: string) => unknown;
}

/** A field that leaves on the page only what has the words that are typed in. */
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
          // What is found begins at the top.
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
