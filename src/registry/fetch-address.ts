import { lookup as systemLookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { checkSize } from '../intake/read-source.ts';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import type { GatherOptions } from './gather-options.ts';
import { isPrivateAddress } from './private-address.ts';
import { Unreachable } from './unreachable.ts';

export interface FetchedAddress {
  /** where it was found after redirects */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly encoding: string | null;
}

/**
 * Fetches what lies at an http(s) address: one try, within the limits of time, size and redirects.
 * @throws Unreachable, or UnreadableSource when it is too large or empty.
 */
export const fetchAddress = async (address: string, options: GatherOptions): Promise<FetchedAddress> => {
  const timeout = AbortSignal.timeout(options.timeout);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let at = webAddress(address, address);
  try {
    for (let hop = 0; hop <= options.redirects; hop++) {
      const response = await send(at, options, signal);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if (status >= 300 && status < 400 && location) {
        response.destroy();
        at = webAddress(location, address, at);
        continue;
      }
      if (status < 200 || status >= 300) {
        response.destroy();
        throw new Unreachable('status', address, `the server answered ${status}`, statusAdvice(status), status);
      }
      const bytes = await bodyOf(response, address, options);
      return { address: at.href, bytes, ...contentType(response.headers['content-type']) };
    }
  } catch (error) {
    if (error instanceof Unreachable || error instanceof UnreadableSource) throw error;
    if (timeout.aborted)
      throw new Unreachable(
        'timeout',
        address,
        `no full answer in ${options.timeout / 1000} s`,
        'Try later, or save it and add the file.',
      );
    const reason =
      error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
    throw new Unreachable(
      'network',
      address,
      `could not be fetched (${reason})`,
      'Check the address and the connection.',
    );
  }
  throw new Unreachable(
    'redirects',
    address,
    `redirects more than ${options.redirects} times`,
    'Give the final address.',
  );
};

const statusAdvice = (status: number): string =>
  status === 401 || status === 403
    ? 'It wants a login or refuses programs: save the page from a browser and add the file.'
    : status === 404 || status === 410
      ? 'There is nothing at this address: check it.'
      : 'Try later.';

const webAddress = (address: string, origin: string, base?: URL): URL => {
  const url = URL.parse(address, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new Unreachable(
      'badAddress',
      origin,
      `leads to “${address.slice(0, 200)}”, which is no http(s) address`,
      'Check the address.',
    );
  return url;
};

const send = (url: URL, options: GatherOptions, signal: AbortSignal): Promise<IncomingMessage> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!options.allowPrivateAddresses && isIP(host) && isPrivateAddress(host)) throw refused(url);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const call = (url.protocol === 'https:' ? requestHttps : requestHttp)(
    url,
    {
      signal,
      lookup: options.allowPrivateAddresses ? undefined : publicLookup(url),
      headers: {
        'user-agent': 'Chancery/0.1 (document monitoring)',
        accept:
          'text/html, application/xhtml+xml, application/pdf, application/feed+json, application/rss+xml, application/atom+xml, text/*;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    },
    resolve,
  );
  call.on('error', reject);
  call.end();
  return promise;
};

const refused = (url: URL): Unreachable =>
  new Unreachable(
    'privateAddress',
    url.href,
    'is an address of a private network',
    'Addresses of this machine and of private networks are not fetched here.',
  );

/** Checks the very address that is connected to, so that a name cannot change its meaning in between. */
const publicLookup =
  (url: URL): LookupFunction =>
  (hostname, lookupOptions, callback) => {
    systemLookup(hostname, { ...lookupOptions, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const first = addresses[0];
      if (!first || addresses.some((each) => isPrivateAddress(each.address))) return callback(refused(url), '', 0);
      if (lookupOptions.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };

const bodyOf = async (response: IncomingMessage, address: string, options: GatherOptions): Promise<Uint8Array> => {
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > options.limits.bytes) {
    response.destroy();
    checkSize(announced, address, options.limits);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    size += (chunk as Uint8Array).length;
    if (size > options.limits.bytes) {
      response.destroy();
      checkSize(size, address, options.limits);
    }
    chunks.push(chunk as Uint8Array);
  }
  checkSize(size, address, options.limits);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
};

const unpacked = (response: IncomingMessage): Readable => {
  const coding = response.headers['content-encoding']?.toLowerCase();
  const unpacker =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : null;
  if (!unpacker) return response;
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
};

const contentType = (header: string | undefined): { mediaType: string | null; encoding: string | null } => ({
  mediaType: header?.split(';')[0]?.trim().toLowerCase() || null,
  encoding: /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(header ?? '')?.[1] ?? null,
});
