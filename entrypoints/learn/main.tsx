import { render } from 'preact';
import { LearnPage } from '../../components/learn/LearnPage.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../platform/language.ts';
import { follow } from '../../state/useStored.ts';

setPageLanguage();
guardPresses();
await follow(allKeys);
render(<LearnPage />, document.body);
