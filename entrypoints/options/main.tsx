import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../platform/language.ts';
import { follow } from '../../state/useStored.ts';

setPageLanguage();
guardPresses();
await follow(allKeys);
render(<SettingsPage />, document.body);
