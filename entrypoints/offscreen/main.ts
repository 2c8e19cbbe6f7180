import { play } from '../../platform/loudspeaker.ts';
import { fromHash } from './hash.ts';

const { sounding, language, atMs } = fromHash(location.hash.slice(1));
await play(sounding, language, atMs).catch((error: unknown) => console.warn(error));
close();
