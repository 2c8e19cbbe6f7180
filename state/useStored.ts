export { follow, onKnown, useIsReadable, useStored } from './kernel/page.ts';
