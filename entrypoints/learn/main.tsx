import '../../components/ui/theme.css';
import { render } from 'preact';
import { LearnPage } from '../../components/learn/LearnPage.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { openPage } from '../../state/openPage.ts';

guardPresses();
await openPage(['popup', 'pages'], () => render(<LearnPage />, document.body));
