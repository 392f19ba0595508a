import { serve } from '@hono/node-server';
import { keepThreadMatches } from '../link/threads/thread-matching.ts';
import { createServer, type ServerOptions } from './create-server.ts';

/** The server cannot listen where it was told to. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

export interface StartOptions extends ServerOptions {
  /** name or address to listen on */
  readonly host: string;
  /** 0 takes any that is free */
  readonly port: number;
}

export interface RunningServer {
  readonly address: string;
  /** Takes no more requests, lets those in hand finish for a moment, and ends. */
  stop(): Promise<void>;
}

/** How long requests in hand are waited for when the server ends, in milliseconds. */
const PATIENCE = 2000;

/**
 * Starts the server of the desk.
 * @throws CannotListen when the port is taken or may not be used
 */
export const startServer = async ({ host, port, ...options }: StartOptions): Promise<RunningServer> => {
  if (!isLoopback(host) && (await options.record.desk.accounts.users()).length === 0)
    throw new CannotListen(
      `On ${host} others could reach the record, and it has no accounts. Make an administrator with ` +
        `'chancery users add NAME --role administrator', or listen on 127.0.0.1 alone.`,
    );
  const { app, desk, close } = createServer(options);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => resolve(info.port));
  server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotListen(reason(error, host, port))));
  const bound = await promise;
  await desk.jobs.resume();
  desk.viewThread?.start();
  const matched = keepThreadMatches(desk.record, desk.knowledge.threads, desk.closing).catch((error: unknown) =>
    options.onFault?.(error, null),
  );
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    stop: async () => {
      await close();
      await matched;
      await new Promise<void>((done) => {
        const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE);
        server.close(() => {
          clearTimeout(late);
          done();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    },
  };
};

/** Addresses of this machine that nobody else can reach. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

const reason = ({ code, message }: NodeJS.ErrnoException, host: string, port: number): string => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program, perhaps another desk. Name another with --port, or 0 for any that is free.`;
  if (code === 'EACCES') return `Port ${port} may not be used by you. Name one from 1024 on with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Name one of its own with --host.`;
  return `The desk cannot listen on ${host}:${port}: ${message}.`;
};
