import { temporaryFolder } from '../src/resources/passing-path.ts';

/**
 * Gives a run of the tests a temporary directory of its own, for the tests and for every program that they start, and
 * removes it with all that they left in it, however the run ends.
 * @returns what vitest calls after the last test
 */
export default function setup(): () => void {
  const folder = temporaryFolder('chancery-tests-');
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder.path;
  return () => folder[Symbol.dispose]();
}
