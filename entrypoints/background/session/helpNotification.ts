import { browser } from 'wxt/browser';
import { t } from '../../../platform/words.ts';
import { beganAtMs, isOver, stateAt, type Session } from '../../../domain/session/index.ts';
import { rememberHelpSaid } from '../../../state/session/actions.ts';
import { openPopup } from '../../../platform/pages.ts';

/** The notification about a cramp that has not let go after ten minutes. */
const noticeName = 'help';

/** The start of the cramp it was shown for, so that a failed write does not show it twice. */
let shownForMs: number | null = null;

/**
 * Shows the notification once coaching has stopped and notifications are allowed, and clears it when it no longer
 * applies. That it was shown is stored, because the background may be stopped or busy at that very moment.
 */
export async function reconcileHelpNotification(session: Session | null, nowMs: number) {
  if (session?.mode !== 'relief' || !browser.notifications) return;
  const isOverdue = stateAt(session, nowMs) === 'overdue' && !isOver(session, nowMs);
  const wasSaid = session.episode!.helpSaidAtMs !== null;
  if (isOverdue && !wasSaid) {
    if (shownForMs !== beganAtMs(session) && !(await showNotice())) return;
    shownForMs = beganAtMs(session);
    await rememberHelpSaid();
  } else if (!isOverdue && wasSaid)
    await whereAllowed(() => browser.notifications.clear(noticeName));
}

const showNotice = () =>
  whereAllowed(() =>
    browser.notifications.create(noticeName, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t('help.notice.title'),
      message: t('help.notice.line'),
      // Keeps it until it is answered. Firefox throws on this option and shows nothing.
      ...(!import.meta.env.FIREFOX && { requireInteraction: true }),
    }),
  );

/**
 * @returns false if notifications are no longer allowed
 * @throws the browser's error if it fails for another reason
 */
async function whereAllowed(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    // After the permission is revoked, the API object stays and its calls fail.
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
    throw error;
  }
}

/** Opens the popup, which shows the signs, on a click. */
export function listenToHelpNotification() {
  browser.notifications?.onClicked.removeListener(openHelp);
  browser.notifications?.onClicked.addListener(openHelp);
}

async function openHelp(notification: string) {
  if (notification !== noticeName) return;
  await openPopup();
  await browser.notifications.clear(noticeName);
}
