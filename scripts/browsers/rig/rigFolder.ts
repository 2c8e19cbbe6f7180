import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one rig's profile. It goes with this process at the latest, be it by Ctrl-C. */
export class RigFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'legroom-rig-'));

  constructor() {
    process.once('exit', this.remove);
  }

  readonly remove = (): void => {
    process.off('exit', this.remove);
    // A browser that was killed a moment ago may still be writing.
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  };
}
