import { browser } from 'wxt/browser';
import { addMany, goKey, readMarks } from './counter.ts';

declare global {
  interface Window {
    readMarks: typeof readMarks;
  }
}

window.readMarks = readMarks;
browser.storage.local.onChanged.addListener((changes) => {
  if (goKey in changes) void addMany(location.search);
});
