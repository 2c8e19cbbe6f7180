// The rules of a session; import them from here.
export * from './boundaries.ts';
export * from './changes.ts';
export * from './episode.ts';
export * from './heartbeat.ts';
export * from './phases.ts';
export * from './plan.ts';
export * from './session.ts';
export * from './status.ts';
