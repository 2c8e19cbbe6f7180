import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../state/language.ts';
import { follow } from '../../state/useStored.ts';

setPageLanguage();
await follow(allKeys);
render(<SettingsPage />, document.body);
