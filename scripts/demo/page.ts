// What each page of the demonstration does before it is shown.
import { browser } from './browser/index.ts';
import { keptOpenPath } from '../../platform/keptOpen.ts';
import { showBar } from './Bar.tsx';
import './page.css';

// The popup is in a window that stays open, and so keeps the screen on while a stretch is held.
if (document.documentElement.classList.contains('in-popup'))
  history.replaceState(null, '', browser.runtime.getURL(`/${keptOpenPath}`));

showBar();
