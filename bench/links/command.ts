import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { linkWaiting } from '../../src/link/incremental/link-waiting.ts';
import type { RecordStore } from '../../src/record/record-store.ts';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { addDocuments } from '../../src/registry/add-documents.ts';
import { openReader } from '../../src/registry/document-reader.ts';
import type { Gathered } from '../../src/registry/gathered.ts';
import { loadPacks } from '../../src/resources/load-packs.ts';
import { temporaryFolder } from '../../src/resources/passing-path.ts';
import type { Bench } from '../main.ts';
import { listedDocuments } from './listed-documents.ts';
import { LINK_KINDS, type ListedPair, type Quote, readPairs } from './listed-pair.ts';
import { type MadeLinks, madeLinks } from './made-links.ts';
import { isJudged, ofKind, scoreLinks } from './score-links.ts';

const now = () => new Date().toISOString();

/** How many of the pairs that a reader found the program links, and how much of what it links is right. */
export const bench: Bench = {
  summary:
    'links [--news] [--record FILE] [--misses] [--unjudged] [--json]: precision and recall of links, kind by kind',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        news: { type: 'boolean', default: false },
        record: { type: 'string' },
        misses: { type: 'boolean' },
        unjudged: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const listed = readPairs(new URL(values.news ? 'pairs-news.jsonl' : 'pairs.jsonl', import.meta.url));
    const judged = values.news ? [] : readPairs(new URL('judged.jsonl', import.meta.url));
    const { sources, missing } = listedDocuments(listed);
    if (missing.length > 0) {
      console.error(`links: these documents are not there: ${missing.join(', ')}`);
      return 2;
    }
    using folder = values.record ? null : temporaryFolder('chancery-links-');
    const record = SqliteRecord.open(values.record ?? join(folder!.path, 'record.sqlite'), 'write');
    try {
      await readAndLink(record, sources);
      const made = await madeLinks(record, loadPacks());
      const kinds = LINK_KINDS.filter((kind) => ofKind(listed, kind).length > 0);
      const scored = kinds.map((kind) => ({
        kind,
        links: made.links[kind].length,
        ...scoreLinks(ofKind(listed, kind), made.together[kind], ofKind(judged, kind)),
      }));
      const say = (line: string) => (values.json ? console.error(line) : console.log(line));
      for (const { kind, links, score } of scored)
        say(
          `${kind.padEnd(11)} recall ${percent(score.recall)} (${score.found} of ${score.pairs}), precision ` +
            `${percent(score.precision)}, near-misses linked ${score.wrong} of ${score.nearMisses}, ${links} links`,
        );
      const text = textOf(record);
      if (values.misses)
        for (const { missed, mistaken } of scored)
          for (const [what, pairs] of [['missed', missed] as const, ['wrong', mistaken] as const])
            for (const pair of pairs)
              say(`${what} ${pair.kind}: ${await text(pair.first)} | ${await text(pair.second)}`);
      if (values.unjudged)
        for (const pair of unjudged(made, [...listed, ...judged]))
          say(`${JSON.stringify(pair)} ${await text(pair.first)} | ${await text(pair.second)}`);
      if (values.json)
        console.log(
          JSON.stringify({
            kinds: Object.fromEntries(scored.map(({ kind, links, score }) => [kind, { ...score, links }])),
            unjudged: unjudged(made, [...listed, ...judged]).length,
          }),
        );
      return 0;
    } finally {
      await record.close();
    }
  },
};

/** Reads what the record does not hold as `chancery add` does, and links everything anew. */
const readAndLink = async (record: RecordStore, sources: AsyncIterable<Gathered>): Promise<void> => {
  const reader = await openReader(0);
  try {
    const { failed } = await addDocuments(sources, record, { reader, now });
    if (failed.length > 0) throw failed[0]!.error;
  } finally {
    await reader.stop();
  }
  await record.links.reset();
  await linkWaiting(record.links, { knowledge: loadPacks(), now });
};

/** Links that no reader has judged. */
const unjudged = ({ links }: MadeLinks, known: readonly ListedPair[]): readonly Omit<ListedPair, 'same'>[] =>
  LINK_KINDS.flatMap((kind) =>
    links[kind]
      .map(([first, second]) => ({ kind, first, second }))
      .filter((pair) => !isJudged(pair, ofKind(known, kind))),
  );

const textOf = (record: RecordStore) => async (quote: Quote) => {
  const documents = await record.documents();
  const found = documents.find(({ origin }) => basename(origin) === quote.document);
  const text = (await record.text(found!.id)) ?? '';
  return `${quote.document.slice(0, 16)}: ${text.slice(quote.start, quote.end).replace(/\s+/g, ' ').slice(0, 160)}`;
};

const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);
