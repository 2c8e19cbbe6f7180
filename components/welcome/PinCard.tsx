import { toolbarOf, useIsOnToolbar } from '../../platform/toolbar.ts';
import { t } from '../../platform/words.ts';

/** How to get the icon onto the toolbar, and whether it is there, as far as the browser tells. */
export function PinCard() {
  const isOnToolbar = useIsOnToolbar();
  return (
    <section class="card">
      <h2>{t('welcome.pinTitle')}</h2>
      <p role="status" class={isOnToolbar ? 'welcome-pinned' : undefined}>
        {isOnToolbar !== null && t(isOnToolbar ? 'welcome.pinned' : 'welcome.unpinned')}
      </p>
      {!isOnToolbar && <p class="welcome-pin">{howToPin()}</p>}
    </section>
  );
}

function howToPin() {
  const toolbar = toolbarOf();
  if (toolbar === 'phone') return t('welcome.onPhone');
  return (
    <>
      <img src="/icon/48.png" alt="" width={24} height={24} />
      {t(toolbar === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChrome')}
    </>
  );
}
