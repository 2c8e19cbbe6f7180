import '../../components/ui/theme.css';
import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { openPage } from '../../state/openPage.ts';

guardPresses();
await openPage(['popup', 'pages'], () => render(<WelcomePage />, document.body));
