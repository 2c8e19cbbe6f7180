export { brokenPrefix, newerPrefix } from './kernel/item.ts';
