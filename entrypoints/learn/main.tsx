import { render } from 'preact';
import { LearnPage } from '../../components/learn/LearnPage.tsx';
import { allKeys } from '../../state/items.ts';
import { setPageLanguage } from '../../state/language.ts';
import { follow } from '../../state/useStored.ts';

setPageLanguage();
await follow(allKeys);
render(<LearnPage />, document.body);
