import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readYaml } from '../knowledge/parse-yaml.ts';

const CACHE_FILE = fileURLToPath(new URL('../../node_modules/.cache/chancery/yaml.json', import.meta.url));

/**
 * Reads YAML texts through a cache on disk, because parsing all packs takes longer than everything else at start-up.
 * Entries are kept by the sha256 of their text, so that a changed file is parsed anew; validation always happens after.
 * A cache that cannot be read or written is done without.
 */
export class YamlCache {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, unknown>;
  readonly #used = new Map<string, unknown>();
  #missed = false;

  constructor(path: string = CACHE_FILE) {
    this.#path = path;
    this.#before = readCache(path);
  }

  /** The plain value of a YAML text. Throws on a syntax error, as `readYaml` does. */
  readonly read = (text: string): unknown => {
    const key = createHash('sha256').update(text).digest('hex');
    const known = this.#before.has(key);
    const value = known ? this.#before.get(key) : readYaml(text);
    if (!known) this.#missed = true;
    this.#used.set(key, value);
    return value;
  };

  /** Writes what was read, when something of it was new. Whole or not at all, so that processes do not disturb each other. */
  save(): void {
    if (!this.#missed) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      const draft = `${this.#path}.${process.pid}`;
      writeFileSync(draft, JSON.stringify([...this.#used]));
      renameSync(draft, this.#path);
    } catch {
      // a folder that may not be written to costs time only
    }
  }
}

const readCache = (path: string): ReadonlyMap<string, unknown> => {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, unknown][]);
  } catch {
    return new Map();
  }
};
