import { DEFAULT_LIMITS, type IntakeLimits } from '../intake/intake-limits.ts';
import type { PassedOver } from './passed-over.ts';

/** How much is fetched and read from folders, addresses and feeds before it is given up. */
export interface GatherOptions {
  readonly limits: IntakeLimits;
  /** how many addresses are fetched at the same time */
  readonly concurrency: number;
  /** for one address with its redirects, in milliseconds */
  readonly timeout: number;
  readonly redirects: number;
  /** false refuses addresses of this machine and of private networks */
  readonly allowPrivateAddresses: boolean;
  /** items taken from one feed at most */
  readonly feedItems: number;
  readonly signal: AbortSignal | null;
  /** what `-` stands for; null where it is the name of a file */
  readonly standardInput: AsyncIterable<Uint8Array> | null;
  /** is told what lies in a folder or an archive and is no document */
  readonly onPassedOver: ((origin: string, why: PassedOver) => void) | null;
}

export const DEFAULT_GATHER_OPTIONS: GatherOptions = {
  limits: DEFAULT_LIMITS,
  concurrency: 4,
  timeout: 30_000,
  redirects: 5,
  allowPrivateAddresses: true,
  feedItems: 1000,
  signal: null,
  standardInput: null,
  onPassedOver: null,
};
