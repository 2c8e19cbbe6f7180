export { useStoredLater as useItem } from './kernel/page.ts';
