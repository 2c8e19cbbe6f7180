import { render } from 'preact';
import { loadFirstView } from '../../components/popup/firstView.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../platform/language.ts';
import { follow } from '../../state/useStored.ts';

setPageLanguage();
guardPresses();
await follow(allKeys);
await loadFirstView(Date.now());
render(<Popup />, document.body);
