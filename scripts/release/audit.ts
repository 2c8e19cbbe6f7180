import { exec } from 'node:child_process';
import { promisify } from 'node:util';

interface Report {
  /** When the registry does not answer. */
  message?: string;
  vulnerabilities?: Record<string, { severity: string }>;
}

/** Lists the faults that the registry knows in what is shipped. If the registry does not answer, it only warns. */
export async function auditFaults(root: string): Promise<string[]> {
  // npm fails both when it finds a fault and when it cannot reach the registry; its output says which.
  const { stdout } = await promisify(exec)('npm audit --omit=dev --json', { cwd: root }).catch(
    (error: { stdout: string }) => error,
  );
  const { vulnerabilities, message = 'npm says nothing' } = JSON.parse(stdout || '{}') as Report;
  if (!vulnerabilities) console.warn(`npm audit got no answer about what is shipped: ${message}`);
  return Object.entries(vulnerabilities ?? {}).map(
    ([name, { severity }]) => `npm audit knows a fault of ${name}, which is shipped: ${severity}.`,
  );
}
