import { alarmsApi } from './alarms.ts';
import { apiEvent } from './apiEvent.ts';
import { hear, tell } from './channel.ts';
import { goTo } from './goTo.ts';
import { spokenLanguage } from './language.ts';
import { storageArea } from './storageArea.ts';

const { dispatch: dispatchMessage, ...onMessage } = apiEvent<[unknown]>();
hear((told) => {
  if ('message' in told) dispatchMessage(told.message);
});

/** The popup is the first page here. */
const getURL = (path: string) => new URL(path.replace(/^\/popup\.html/, '/'), location.origin).href;

const nothing = async () => undefined;
const no = async () => false;

/**
 * The browser API in an ordinary page, in the place of `wxt/browser`: what Legroom calls, and of that no more than a page
 * can do. Sync, notifications, presence, keys, windows and the loudspeaker of Chrome are missing, as they are in some
 * browsers.
 */
export const browser = {
  storage: { local: storageArea('local'), session: storageArea('session') },
  alarms: alarmsApi,
  // There is no icon.
  action: {
    setBadgeText: nothing,
    setBadgeTextColor: nothing,
    setBadgeBackgroundColor: nothing,
    setTitle: nothing,
  },
  runtime: {
    getURL,
    openOptionsPage: () => goTo(getURL('/options.html')),
    sendMessage: async (message: unknown) => tell({ message }),
    onMessage,
    // A page is neither installed nor started with the browser.
    onInstalled: apiEvent(),
    onStartup: apiEvent(),
  },
  tabs: {
    // A page knows of no other tab, and opens others in its own, as links do.
    query: async () => [],
    create: ({ url }: { url: string }) => goTo(url),
  },
  permissions: {
    contains: no,
    request: no,
    remove: no,
    onAdded: apiEvent(),
    onRemoved: apiEvent(),
  },
  i18n: { getMessage: (key: string) => (key === 'language' ? spokenLanguage() : '') },
};
