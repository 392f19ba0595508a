import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that Ctrl-C (SIGINT) and SIGTERM ask to come to an end in good order; the same signal again ends the program
 * at once, as without this.
 * @param onStop what is to be said or put away when it is asked
 */
export const whileStoppable = async <Result>(
  work: (stop: AbortSignal) => Promise<Result>,
  onStop?: () => void,
): Promise<Result> => {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, onSignal);
    stop.abort(signal);
    onStop?.();
  };
  for (const each of SIGNALS) process.on(each, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const each of SIGNALS) process.off(each, onSignal);
  }
};

/** The exit code of a program that a signal stopped, as shells count: 130 for Ctrl-C, 143 for SIGTERM; null when none did. */
export const stoppedCode = (stop: AbortSignal): number | null =>
  stop.aborted ? 128 + constants.signals[stop.reason as NodeJS.Signals] : null;
