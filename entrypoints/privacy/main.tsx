// First, since the style of every page is in it.
import { openPage } from '../../components/page/openPage.tsx';
import { PrivacyPage } from '../../components/privacy/PrivacyPage.tsx';

await openPage(['popup', 'pages'], PrivacyPage);
