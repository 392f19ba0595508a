import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Problem } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Types that get smaller; pictures and fonts are compressed already. */
const SMALLER: ReadonlySet<string> = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest']);

const NOT_BUILT = `The desk is not built here, only its API runs. Build it with 'npm run desk', or see /api/reference.`;

/** The built desk as files: an address that ends in no type of file is a page of it, and gets the one page that it is. */
export class StaticDesk {
  readonly #folder: string | null;
  /** files under assets/ that were asked for compressed: what a name stands for never changes */
  readonly #compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(folder: string | null) {
    this.#folder = folder;
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const path = decoded(pathname);
    // `St. Petersburg` at the end of an address is a name and no file.
    const ending = extname(path) in TYPES ? extname(path) : '';
    if (this.#folder === null) throw new Problem('not-found', NOT_BUILT);
    const file = ending === '' ? join(this.#folder, 'index.html') : join(this.#folder, normalize(path));
    const type = TYPES[ending === '' ? '.html' : ending];
    if (!file.startsWith(this.#folder + sep) || type === undefined) throw notFound(pathname);
    try {
      if (!(await stat(file)).isFile()) throw notFound(pathname);
      // Files under assets/ are named by their content.
      const forEver = path.startsWith('/assets/');
      const isSmaller = SMALLER.has(ending || '.html');
      const isCompressed = isSmaller && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      return new Response(isCompressed ? await this.#smaller(file, forEver) : await bytesOf(file), {
        headers: {
          'content-type': type,
          'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(isSmaller && { vary: 'accept-encoding' }),
          ...(isCompressed && { 'content-encoding': 'gzip' }),
        },
      });
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw ending === '' ? new Problem('not-found', NOT_BUILT) : notFound(pathname);
    }
  }

  #smaller(file: string, forEver: boolean): Promise<Uint8Array<ArrayBuffer>> {
    if (!forEver) return compressed(file);
    const known = this.#compressed.get(file);
    if (known) return known;
    const made = compressed(file);
    made.catch(() => this.#compressed.delete(file));
    this.#compressed.set(file, made);
    return made;
  }
}

const bytesOf = async (file: string) => (await readFile(file)) as Uint8Array<ArrayBuffer>;

const compressed = async (file: string) => (await promisify(gzip)(await bytesOf(file))) as Uint8Array<ArrayBuffer>;

const notFound = (path: string) => new Problem('not-found', `There is no file ${path}.`);

/** @throws Problem for an address that is none, or that would leave the folder */
const decoded = (pathname: string): string => {
  try {
    const path = decodeURIComponent(pathname);
    if (!/[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(path)) return path;
  } catch {
    // falls through to the same answer
  }
  throw notFound(pathname);
};
