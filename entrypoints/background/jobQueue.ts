/**
 * Makes jobs safe to ask for at any moment: no two run at once, and one that is asked for while it runs is run once more
 * afterwards. A job that fails is reported and keeps no other from running.
 * @param jobs by name; of those that wait, the first in this order runs first
 * @returns a function that asks for jobs
 */
export function jobQueue<Name extends string>(
  jobs: Record<Name, () => Promise<void>>,
): (...names: Name[]) => void {
  const names = Object.keys(jobs) as Name[];
  const waiting = new Set<Name>();
  let isRunning = false;

  async function runAll() {
    isRunning = true;
    for (;;) {
      const name = names.find((each) => waiting.has(each));
      if (name === undefined) break;
      waiting.delete(name);
      await jobs[name]().catch((error: unknown) => console.error(error));
    }
    isRunning = false;
  }

  return (...asked) => {
    for (const name of asked) waiting.add(name);
    if (!isRunning) void runAll();
  };
}
