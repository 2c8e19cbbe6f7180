import { t } from '../../platform/words.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Heading } from '../ui/Heading.tsx';
import './KeysView.css';

const always = ['enter', 'space'] as const;
const letters = ['next', 'letGo', 'list'] as const;

/** The keys that work in the popup. */
export function KeysView() {
  const { letterKeys } = useStored(settingsItem);
  const keys = letterKeys ? [...always, ...letters] : always;
  return (
    <section class="card keys">
      <Heading>{t('keys.title')}</Heading>
      <dl>
        {keys.map((id) => (
          <div key={id}>
            <dt>
              <kbd>{t(`keys.${id}.key`)}</kbd>
            </dt>
            <dd>{t(`keys.${id}.does`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t(letterKeys ? 'keys.lettersOn' : 'keys.lettersOff')}</p>
    </section>
  );
}
