import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../platform/language.ts';
import { follow } from '../../state/useStored.ts';

setPageLanguage();
guardPresses();
await follow(allKeys);
render(<Popup />, document.body);
