import { render } from 'preact';
import { loadFirstView } from '../../components/popup/firstView.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../platform/language.ts';
import { follow } from '../../state/useStored.ts';

async function open() {
  await follow(allKeys);
  // What cannot be loaded ahead is loaded when it is shown.
  await loadFirstView(Date.now()).catch((error: unknown) => console.error(error));
  render(<Popup />, document.body);
}

setPageLanguage();
guardPresses();
// Not awaited here: what is loaded later imports from this module, and would wait for its end.
void open();
