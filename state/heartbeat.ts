export * from './session/heartbeat.ts';
