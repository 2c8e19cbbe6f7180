import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Stops a process and its descendants for a while, as if the machine slept. Unlike in real sleep, monotonic clocks go
 * on.
 */
export async function freezeTree(rootPid: number, ms: number): Promise<void> {
  const frozen = stopTree(rootPid);
  try {
    await sleep(ms);
  } finally {
    signalAll(frozen, 'SIGCONT');
  }
}

/** Kills a process and its descendants at once, so that none of them can save anything. */
export function killTree(rootPid: number): void {
  signalAll(stopTree(rootPid), 'SIGKILL');
}

/** Parents come first; it repeats until no process is left that could start another one. */
function stopTree(rootPid: number): Set<number> {
  const stopped = new Set<number>();
  for (;;) {
    const running = [...treeOf(rootPid)].filter((pid) => !stopped.has(pid));
    if (running.length === 0) return stopped;
    signalAll(running, 'SIGSTOP');
    for (const pid of running) stopped.add(pid);
  }
}

/** A process and its descendants, found by their parents' ids and not by name. */
function treeOf(rootPid: number): Set<number> {
  const childrenOf = Map.groupBy(allProcesses(), ({ parentPid }) => parentPid);
  // A set, because Windows may give the id of an ended parent to another process, even to a descendant.
  const tree = new Set([rootPid]);
  for (const pid of tree) for (const child of childrenOf.get(pid) ?? []) tree.add(child.pid);
  return tree;
}

interface ProcessEntry {
  pid: number;
  parentPid: number;
}

function allProcesses(): ProcessEntry[] {
  if (existsSync('/proc/self/stat')) return processesOfLinux();
  const listed =
    platform() === 'win32'
      ? powerShell(
          'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId)" }',
        )
      : execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return listed
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parentPid] = line.trim().split(/\s+/).map(Number);
      return { pid: pid ?? 0, parentPid: parentPid ?? 0 };
    });
}

function processesOfLinux(): ProcessEntry[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // `pid (name) state parent …`; a name may hold spaces and parentheses.
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid, parentPid: Number(parent) }];
    } catch {
      // It ended between the listing and the look.
      return [];
    }
  });
}

type TreeSignal = 'SIGSTOP' | 'SIGCONT' | 'SIGKILL';

/** Windows has no signals, but functions of its kernel that do the same. */
const windowsCalls: Partial<Record<TreeSignal, string>> = {
  SIGSTOP: 'NtSuspendProcess',
  SIGCONT: 'NtResumeProcess',
};

function signalAll(pids: Iterable<number>, signal: TreeSignal): void {
  const windowsCall = platform() === 'win32' && windowsCalls[signal];
  if (windowsCall) {
    powerShell(`
      $kernel = Add-Type -PassThru -Namespace Legroom -Name Kernel -MemberDefinition '
        [DllImport("ntdll.dll")] public static extern int ${windowsCall}(IntPtr process);'
      Get-Process -Id ${[...pids].join(',')} -ErrorAction SilentlyContinue |
        ForEach-Object { $kernel::${windowsCall}($_.Handle) }`);
    return;
  }
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // It ended by itself.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

/** @returns what it prints. */
function powerShell(script: string): string {
  // Encoded, so that quotes need no escaping.
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return execFileSync('powershell.exe', ['-NoProfile', '-EncodedCommand', encoded], {
    encoding: 'utf8',
    // PowerShell writes its progress there.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
