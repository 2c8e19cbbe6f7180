// First, since the style of every page is in it.
import { openPage } from '../../components/page/openPage.tsx';
import { LearnPage } from '../../components/learn/LearnPage.tsx';

await openPage(['popup', 'pages'], LearnPage);
