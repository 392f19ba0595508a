/** Writes the tables of docs/api.md from the routes of the server. Run it after a route was added or changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { apiTables } from '../src/server/reference/api-page.ts';

const PAGE = new URL('../docs/api.md', import.meta.url);
const MARK = '<!-- from here on written by scripts/api-page.ts -->';

const own = readFileSync(PAGE, 'utf8').split(MARK)[0]!;
writeFileSync(PAGE, `${own}${MARK}\n\n${apiTables()}`);
