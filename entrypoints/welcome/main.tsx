// First, since the style of every page is in it.
import { openPage } from '../../components/page/openPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';

await openPage(['popup', 'pages'], WelcomePage);
