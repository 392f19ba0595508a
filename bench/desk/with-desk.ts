import { spawn } from 'node:child_process';

const PORT = 8399;
/** Where the desk answers. */
export const DESK = `http://127.0.0.1:${PORT}`;

/** A desk over the record at `DESK`, in a process of its own, as long as the work takes. */
export const withDesk = async (path: string, work: () => Promise<void>): Promise<void> => {
  const args = ['src/cli/main.ts', 'desk', '--record', path, '--port', String(PORT)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error('the desk did not start')));
  });
  try {
    await work();
  } finally {
    server.kill('SIGINT');
    await new Promise((resolve) => server.once('exit', resolve));
  }
};
