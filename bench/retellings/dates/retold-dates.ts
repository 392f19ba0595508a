import { createHash } from 'node:crypto';
import { analyse } from '../../../src/analyse.ts';
import { INVENTED_STATES } from '../../../src/extract/testing/invented-states.ts';
import { readSource } from '../../../src/intake/read-source.ts';
import { loadResources } from '../../../src/resources/load-resources.ts';
import type { RetoldKind, Telling } from '../retold-kind.ts';
import { type Day, ENTRIES, STORIES, type Told } from './date-stories.ts';
import { ALONE, CHRONICLES, HEADS } from './date-ways.ts';

/** A whole document, the events that it tells with their dates, and the day on which it came out; null where it says none. */
interface ToldDocument {
  readonly way: string;
  readonly text: string;
  readonly told: readonly Told[];
  readonly published: string | null;
}

const inFile = (head: string): string => `in a file: ${head}`;

const RULE = '\n\n---\n\n';

const documents = (): readonly ToldDocument[] => [
  ...Object.entries({ ...HEADS, ...ALONE }).flatMap(([way, tell]) =>
    STORIES.map((story) => ({ way, text: tell(story), told: story.told, published: isoOf(story.day) })),
  ),
  ...Object.entries(HEADS).map(([head, tell]) => ({
    way: inFile(head),
    text: STORIES.map(tell).join(RULE),
    told: STORIES.flatMap(({ told }) => told),
    published: null,
  })),
  ...Object.entries(CHRONICLES).map(([way, tell]) => ({
    way,
    text: tell(ENTRIES),
    told: ENTRIES.flatMap(({ told }) => told),
    published: null,
  })),
];

const isoOf = ([year, month, day]: Day): string =>
  [year, ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');

/** Whole documents of ours: stories alone and several in a file under many heads, and chronicles in many forms. */
export const retoldDates: RetoldKind = {
  ways: [...Object.keys({ ...HEADS, ...ALONE }), ...Object.keys(HEADS).map(inFile), ...Object.keys(CHRONICLES)],
  async tellings(wanted) {
    const resources = await loadResources([INVENTED_STATES]);
    const tellings: Telling[] = [];
    for (const { way, text, told, published } of documents().filter((document) => wanted(document.way))) {
      const bytes = Buffer.from(text);
      const origin = 'story.txt';
      const source = await readSource(bytes, { name: origin, mediaType: null });
      const id = createHash('sha256').update(bytes).digest('hex');
      const { document, findings } = analyse(source, { id, origin, size: bytes.length, published: null }, resources);
      const events = findings.filter((finding) => finding.kind === 'event');
      const dates = told.map(({ words }) => events.find(({ quote }) => quote.includes(words))?.date);
      tellings.push({
        way,
        text,
        found: dates.every((date) => date !== undefined),
        right: {
          dates: told.every(({ date }, at) => dates[at] === date),
          ...(published === null ? {} : { publication: document.published === published }),
        },
      });
    }
    return tellings;
  },
};
