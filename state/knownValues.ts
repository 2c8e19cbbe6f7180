export { knownValue } from './kernel/page.ts';
