// The rules of a session, in the room of the same name.
export * from './session/boundaries.ts';
export * from './session/changes.ts';
export * from './session/phases.ts';
export * from './session/plan.ts';
export * from './session/session.ts';
export * from './session/standing.ts';
