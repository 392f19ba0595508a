import { Problem } from './problem.ts';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Holds that a request names this server by a name that it has: a page elsewhere whose name was turned to this machine
 * (DNS rebinding) has another one.
 * @param names hosts without port, lower case
 * @throws Problem
 */
export const checkHost = (request: Request, names: ReadonlySet<string>): void => {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const name = URL.parse(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '');
  if (name === undefined || !names.has(name))
    throw new Problem('wrong-host', `This server is not called '${host}'. Start it with --name to give it this name.`);
};

/**
 * Holds that what changes something, and what reads through a browser, was asked for by the desk’s own pages: browsers
 * say so in `Sec-Fetch-Site` and `Origin`. Programs that are no browsers send neither.
 * @throws Problem
 */
export const checkSameOrigin = (request: Request): void => {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const refuse = () => new Problem('cross-site', 'Pages of other sites may not use this server.');
  if (origin !== null && URL.parse(origin)?.host !== host) throw refuse();
  if (site === null || site === 'same-origin') return;
  // A link, a bookmark or an address that somebody typed opens a page; it may not change anything or read data.
  const navigation = SAFE.has(request.method) && request.headers.get('sec-fetch-mode') === 'navigate';
  if (!navigation && site !== 'none') throw refuse();
  if (!SAFE.has(request.method)) throw refuse();
};
