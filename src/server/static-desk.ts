import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
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

const NOT_BUILT = `The desk is not built here, only its API runs. Build it with 'npm run build', or see /api/reference.`;

/** The built desk as files: an address that ends in no type of file is a page of it, and gets the one page that it is. */
export class StaticDesk {
  readonly #folder: string | null;

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
      return new Response((await readFile(file)) as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': type,
          'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      });
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw ending === '' ? new Problem('not-found', NOT_BUILT) : notFound(pathname);
    }
  }
}

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
