export { knownValue, onKnown, putKnown, takeIn } from './kernel/page.ts';
