/** Runs a part of the work. One that fails is noted, and does not keep the others from running. */
export type Attempt = <T>(part: Promise<T>) => Promise<T | undefined>;
