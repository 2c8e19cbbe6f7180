export { StorageError } from './kernel/store.ts';
