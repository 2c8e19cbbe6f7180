import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { isOver, stateAt, type Boundary, type Session } from '../../domain/session.ts';
import { showPopup } from './showPopup.ts';

/** The notification about a cramp that did not let go in ten minutes. */
const noticeName = 'help';

/** Says it once when the coaching stops, where notifications are allowed; takes it away when it is no longer so. */
export async function keepHelpNotice(
  session: Session | null,
  boundary: Boundary | null,
  nowMs: number,
) {
  const isOverdue =
    session !== null && stateAt(session, nowMs) === 'overdue' && !isOver(session, nowMs);
  if (!isOverdue) await browser.notifications?.clear(noticeName);
  else if (boundary?.cue === 'help')
    await browser.notifications?.create(noticeName, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: i18n.t('help.notice.title'),
      message: i18n.t('help.notice.line'),
    });
}

/** A click on it opens the popup, which shows the signs for a doctor today. */
export function listenToHelpNotice() {
  browser.notifications?.onClicked.removeListener(openHelp);
  browser.notifications?.onClicked.addListener(openHelp);
}

async function openHelp(notification: string) {
  if (notification !== noticeName) return;
  await browser.notifications.clear(noticeName);
  await showPopup();
}
