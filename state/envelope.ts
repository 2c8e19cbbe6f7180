export { isEnvelope, isRecord, sealed, type Envelope } from './kernel/item.ts';
