import { i18n } from '#i18n';
import { Heading } from '../Heading.tsx';
import './KeysView.css';

const keys = ['enter', 'space', 'next', 'letGo', 'list'] as const;

/** The keys that work in the popup. */
export function KeysView() {
  return (
    <section class="card keys">
      <Heading>{i18n.t('keys.title')}</Heading>
      <dl>
        {keys.map((id) => (
          <div key={id}>
            <dt>
              <kbd>{i18n.t(`keys.${id}.key`)}</kbd>
            </dt>
            <dd>{i18n.t(`keys.${id}.does`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
