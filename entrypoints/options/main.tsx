import '../../components/ui/theme.css';
import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { openPage } from '../../state/openPage.ts';

guardPresses();
await openPage(['popup', 'pages'], () => render(<SettingsPage />, document.body));
