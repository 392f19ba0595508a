import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { YamlFile } from './parse-yaml.ts';

/** A name to be added to an entry of the packs. */
export interface NewName {
  readonly text: string;
  /** ISO 639-1 */
  readonly language: string | null;
  /** id of the state or body that uses it, null when all do */
  readonly side: string | null;
}

/** An entry of the event codebook to be added, with nothing that is left to its default. */
export interface NewCodebookEntry {
  readonly type: string;
  readonly mode?: string;
  readonly reason: string;
  readonly verbs: readonly string[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** Where an entry stands in a file: `['actors', 3]`. */
type Path = readonly (string | number)[];

/** The YAML of a file of codebook entries with one more at its end. @throws Error where the file is no list */
export const withCodebookEntry = (text: string, entry: NewCodebookEntry): string => {
  const document = editable(text);
  if (document.contents === null) document.contents = document.createNode([]) as never;
  if (!isSeq(document.contents)) throw new Error('the file is no list of entries');
  document.contents.add(document.createNode(entry));
  return written(document);
};

/** The YAML of a pack’s file in which the entry at `path` has one more name. Comments and everything else stay. */
export const withNameAt = (text: string, path: Path, name: NewName): string => {
  const document = editable(text);
  addName(document, path, name);
  return written(document);
};

/** The YAML of a pack’s file with a whole copy of another pack’s entry, which has one more name. @throws Error */
export const withCopiedEntry = (
  text: string,
  list: 'actors' | 'places',
  origin: { readonly file: YamlFile; readonly path: Path },
  name: NewName,
): string => {
  const document = editable(text);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) throw new Error('the file holds no lists of entries');
  if (document.get(list) == null) document.set(list, document.createNode([]));
  const entries = document.get(list);
  if (!isSeq(entries)) throw new Error(`'${list}' is no list`);
  entries.add(document.createNode(valueAt(parseDocument(origin.file.text), origin.path)));
  addName(document, [list, entries.items.length - 1], name);
  return written(document);
};

/** The YAML of a file of codebook entries without the one that has this pattern alone; null when there is none. */
export const withoutCodebookEntry = (
  text: string,
  { type, mode, pattern }: { readonly type: string; readonly mode: string | null; readonly pattern: string },
): string | null => {
  const document = editable(text);
  if (!isSeq(document.contents)) return null;
  const entries = document.toJS() as readonly Partial<NewCodebookEntry>[];
  const at = entries.findIndex(
    (entry) =>
      entry.type === type &&
      (entry.mode ?? null) === mode &&
      entry.verbs?.length === 1 &&
      entry.verbs[0]?.toLowerCase() === pattern,
  );
  if (at < 0) return null;
  document.contents.delete(at);
  return written(document);
};

/**
 * The YAML of a pack's file in which the entry at `path` no longer has a name; null when it had none such.
 * @param origin of which entry it is a copy: an entry that differs from it no more goes as a whole
 */
export const withoutNameAt = (
  text: string,
  path: Path,
  name: string,
  origin: { readonly file: YamlFile; readonly path: Path } | null,
): string | null => {
  const document = editable(text);
  const names = document.getIn([...path, 'names']);
  const at = isSeq(names)
    ? (names.toJS(document) as readonly (string | { readonly text: string })[]).findIndex(
        (each) => (typeof each === 'string' ? each : each.text) === name,
      )
    : -1;
  if (!isSeq(names) || at < 0) return null;
  names.delete(at);
  if (names.items.length === 0) document.deleteIn([...path, 'names']);
  if (origin && isDeepStrictEqual(valueAt(document, path), valueAt(parseDocument(origin.file.text), origin.path))) {
    const list = path.slice(0, -1);
    document.deleteIn(path);
    const entries = document.getIn(list);
    if (isSeq(entries) && entries.items.length === 0) document.deleteIn(list);
  }
  return written(document);
};

const valueAt = (document: Document, path: Path): unknown =>
  (document.getIn(path, true) as { toJS(of: unknown): unknown }).toJS(document);

/** The YAML of a pack.yaml whose version is the next one, so that what was read before counts as outdated. */
export const withNextVersion = (text: string): string => {
  const document = editable(text);
  const before = String(document.get('version') ?? '0');
  const next = /\d/.test(before)
    ? before.replace(/\d+(?=\D*$)/, (digits) => String(BigInt(digits) + 1n).padStart(digits.length, '0'))
    : `${before}.1`;
  document.set('version', next);
  return written(document);
};

/** The pack.yaml of a new pack that builds on all the others. */
export const newManifest = (name: string, after: readonly string[]): string => {
  const document = editable('');
  document.contents = document.createNode({
    name,
    version: '1',
    title: 'The desk’s own pack',
    description: 'What analysts taught from the review of findings, and what they write here themselves.',
    after,
  }) as never;
  return written(document);
};

const addName = (document: Document, path: Path, { text, language, side }: NewName): void => {
  const name =
    language === null && side === null ? text : { text, ...(language && { language }), ...(side && { side }) };
  const names = document.getIn([...path, 'names']);
  if (isSeq(names)) names.add(document.createNode(name));
  else document.setIn([...path, 'names'], document.createNode([name]));
};

/** @throws Error with line and column where the text is no YAML */
const editable = (text: string): Document => {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) throw new Error(fault.message.split('\n')[0]!.replace(/:$/, ''));
  return document;
};

const written = (document: Document): string => document.toString({ lineWidth: 0 });
