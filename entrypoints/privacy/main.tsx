import '../../components/ui/theme.css';
import { render } from 'preact';
import { PrivacyPage } from '../../components/privacy/PrivacyPage.tsx';
import { openPage } from '../../state/openPage.ts';

await openPage(['popup', 'pages'], () => render(<PrivacyPage />, document.body));
