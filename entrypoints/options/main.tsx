// First, since the style of every page is in it.
import { openPage } from '../../components/page/openPage.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';

await openPage(['popup', 'pages'], SettingsPage);
