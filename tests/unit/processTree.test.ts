import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { freezeTree, killTree } from '../../scripts/browsers/rig/processTree.ts';

const tickMs = 20;

/** A process whose child prints its id and then ticks, until either is told to end. */
async function startTree() {
  const child = `console.log(process.pid); setInterval(() => console.log('tick'), ${tickMs});`;
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });`;
  const root = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed: string[] = [];
  root.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.push(...text.trim().split('\n'));
  });
  const ticks = () => printed.length - 1;
  onTestFinished(() => void root.kill('SIGKILL'));
  await expect.poll(ticks, { timeout: 20_000 }).toBeGreaterThan(2);
  const childPid = Number(printed[0]);
  onTestFinished(() => {
    if (isAlive(childPid)) process.kill(childPid, 'SIGKILL');
  });
  return { root, rootPid: root.pid!, childPid, ticks };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a frozen process and its child stop, and go on afterwards', async () => {
  const { rootPid, ticks } = await startTree();
  const thawed = freezeTree(rootPid, 1000);
  // By then, everything printed before was read.
  await sleep(500);
  const frozenAt = ticks();
  await thawed;
  expect(ticks()).toBe(frozenAt);
  await expect.poll(ticks, { timeout: 20_000 }).toBeGreaterThan(frozenAt);
});

test('the child of a killed process is killed too', async () => {
  const { root, rootPid, childPid } = await startTree();
  const ended = once(root, 'exit');
  killTree(rootPid);
  await ended;
  await expect.poll(() => isAlive(childPid), { timeout: 20_000 }).toBe(false);
});
