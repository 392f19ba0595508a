import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/**
 * What another program writes into a named pipe. Opened so that nobody has to wait: a file stream would keep one of the
 * system’s threads until the other program writes or ends, and this program with it.
 */
export const openPipe = (path: string): Readable =>
  new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
