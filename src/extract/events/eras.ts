import { z } from 'zod';
import type { Span } from '../../kinds/span.ts';
import { oncePer } from '../../text/once-per.ts';
import { codebookReader } from '../codebook.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { openSince } from './event-date-value.ts';

const Era = z.strictObject({
  names: z.array(z.string()),
  word: z.string(),
  from: z.string(),
  to: z.string().optional(),
});
type Era = Readonly<z.infer<typeof Era>>;

/** Wars and other times of years, from packs/codebook/eras.yaml. */
const eras = codebookReader('eras', z.strictObject({ eras: z.array(Era) }), (file) => {
  const byName = new Map(file.eras.flatMap((era) => era.names.map((name) => [name, era] as const)));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[-\s]/g, '[-\\s]'));
  return { byName, pattern: new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi') };
});

/** The eras that a document names, by the word by which it then calls them; of several the one named most often. */
const namedIn = oncePer((reading: Reading): ReadonlyMap<string, Era> => {
  const { byName, pattern } = eras(reading.knowledge);
  const times = new Map<Era, number>();
  for (const [name] of reading.text.matchAll(pattern)) {
    const era = byName.get(plain(name));
    if (era) times.set(era, (times.get(era) ?? 0) + 1);
  }
  const named = new Map<string, Era>();
  for (const [era] of [...times].sort((a, b) => b[1] - a[1])) if (!named.has(era.word)) named.set(era.word, era);
  return named;
});

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

const START = /^(?:start|beginning|outbreak|onset|launch|eve)$/i;
const END = /^(?:end|conclusion|close)$/i;
const DURING = /^(?:during|in|throughout|amid|over)$/i;
const AFTER = /^(?:after|following|since)$/i;

/**
 * When something was that is told by a war or another time of years: `during the Korean War`, `since the start of the
 * war` in a text that has named one. Null where it is not told so.
 */
export const dateByEra = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  { predicate, entry }: EventCandidate,
): string | null => {
  for (const { era, span } of erasOf(reading, sentence)) {
    const inside = tree.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const top = inside.find(({ head }) => !inside.some(({ index }) => index === head));
    if (!top || !(isBelow(tree, top.index, predicate) || opensFor(tree, span, predicate))) continue;
    if (JUDGING.test(entry.type) && isInReason(tree, top.index, predicate)) continue;
    const above = tree.tokens[top.head];
    const edge = above && (START.test(above.lemma) || END.test(above.lemma)) ? above : null;
    const [mark] = tree.children(edge?.index ?? top.index, 'case', 'mark');
    const word = mark === undefined ? '' : tree.tokens[mark]!.text;
    // the years that the text itself puts behind the name
    const given = sentence.timexes.find(({ start }) => start > span.end && start - span.end < 4)?.edtf;
    const [from, to] = given?.includes('/') ? given.split('/') : [era.from, era.to];
    if (DURING.test(word) && edge === null) return `${from}/${to ?? '..'}`;
    if (!AFTER.test(word)) continue;
    const begins = edge !== null ? START.test(edge.lemma) : to === undefined;
    const since = begins ? from : to;
    if (since) return openSince(since.slice(0, 7), reading.document.period?.value ?? null);
  }
  return null;
};

/** The names of eras in a sentence, and `the war` alone where the document names one. */
const erasOf = (reading: Reading, sentence: ReadSentence): readonly { readonly era: Era; readonly span: Span }[] => {
  const named = namedIn(reading);
  if (named.size === 0) return [];
  const { byName, pattern } = eras(reading.knowledge);
  const text = reading.text.slice(sentence.start, sentence.end);
  const found = [...text.matchAll(pattern)].flatMap((match) => {
    const era = byName.get(plain(match[0]));
    const start = sentence.start + match.index;
    return era ? [{ era, span: { start, end: start + match[0].length } }] : [];
  });
  if (found.length > 0) return found;
  const bare = /\b(the|this) (?:\d{4} )?(war|invasion|pandemic)\b/i.exec(text);
  const era = bare ? named.get(bare[2]!.toLowerCase()) : undefined;
  if (!bare || !era) return [];
  const end = sentence.start + bare.index + bare[0].length;
  return [{ era, span: { start: end - bare[2]!.length, end } }];
};

/** Also behind a participle of its object: `took the towns surrounding it during the war`. */
const isBelow = (tree: Tree, index: number, predicate: number): boolean => {
  for (let at = index, climbed = 0; at >= 0 && climbed < 8; climbed++) {
    if (at === predicate) return true;
    const { head, deprel } = tree.tokens[at]!;
    if (/^(?:acl:relcl|advcl|ccomp|parataxis)/.test(deprel)) return false;
    at = head;
  }
  return false;
};

const JUDGING = /^(?:SUPPORT|ACCUSE)$/;

/** `thanked the league for its aid during the war`: when that was for which somebody is thanked or blamed. */
const isInReason = (tree: Tree, index: number, predicate: number): boolean => {
  const between = tree.tokens.slice(predicate, index);
  return (
    predicate < index &&
    between.some(({ text, upos }) => upos === 'ADP' && /^(?:for|over)$/i.test(text)) &&
    !between.some(({ text }) => text === ',')
  );
};

/** `Since the start of the war, …`: at the head of the sentence it holds for the main clause. */
const opensFor = (tree: Tree, { end }: Span, predicate: number): boolean => {
  const { head, deprel, start } = tree.tokens[predicate]!;
  const isMain = head < 0 || (deprel.startsWith('conj') && tree.tokens[head]!.head < 0);
  return isMain && start > end && tree.tokens.every((token) => token.start >= end || token.upos !== 'VERB');
};
