import { browser } from 'wxt/browser';
import { addMany, goKey } from './counter.ts';

browser.storage.local.onChanged.addListener((changes) => {
  if (goKey in changes) void addMany('background');
});
