import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readText } from '../../../src/extract/read-text.ts';
import { extractStatements } from '../../../src/extract/statements/extract-statements.ts';
import { INVENTED_STATES } from '../../../src/extract/testing/invented-states.ts';
import { loadResources } from '../../../src/resources/load-resources.ts';
import type { RetoldKind, Telling } from '../retold-kind.ts';
import { type FoundStatement, isSame, met, metInSilence } from './measures.ts';
import { withCapital } from './opened.ts';
import type { Saying, Speaker } from './saying.ts';
import type { Stand } from './stand.ts';
import { WAYS_OF_SAYING } from './ways-of-saying.ts';
import { WAYS_OF_STANDING } from './ways-of-standing.ts';

const DENIALS = ['deny', 'reject'];

/**
 * Plain reports (`X said that S`, `X condemned Y`) of which each is read as it stands before it is told in other ways: the
 * speaker, the words and the act that it shows are looked for in those.
 */
export const retoldStatements: RetoldKind = {
  ways: [...Object.keys(WAYS_OF_SAYING), ...Object.keys(WAYS_OF_STANDING)],
  async tellings(wanted) {
    const read = await reader();
    const { sayings, stands } = examples();
    return [
      ...sayings.flatMap((saying) => toldSaying(read, saying, wanted)),
      ...stands.flatMap((stand) => toldStand(read, stand, wanted)),
    ];
  },
};

type Read = (text: string) => readonly FoundStatement[];
type Asked = (way: string) => boolean;

const reader = async (): Promise<Read> => {
  const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
  const engine = engineFor('en')!;
  return (text) => extractStatements(readText(text, { engine, knowledge }), []);
};

const toldSaying = (read: Read, saying: Saying, wanted: Asked): readonly Telling[] => {
  const { speaker, content } = saying;
  const plainly = read(`${withCapital(speaker.as)} said that ${content}.`);
  const [plain] = plainly;
  if (!plain || !isSame(plain.quote, content)) return [];
  return Object.entries(WAYS_OF_SAYING).flatMap(([way, tell]) => {
    const retold = wanted(way) ? tell(saying) : null;
    if (retold === null) return [];
    const { text, said, denied, others = 0, beside = [] } = retold;
    const speakers = [...plain.speaker, ...beside.map((name) => ({ name }))];
    const acts = denied ? DENIALS : [plain.act];
    const most = plainly.length - 1 + said.length + others;
    const statements = read(text);
    return said.length > 0
      ? { way, text, ...met(statements, { speaker: speakers, said, acts, most }) }
      : { way, text, ...metInSilence(statements, plain) };
  });
};

const toldStand = (read: Read, stand: Stand, wanted: Asked): readonly Telling[] => {
  const { speaker, verb, what } = stand;
  const plainly = read(`${withCapital(speaker.as)} ${verb[1]} ${what}.`);
  const [plain] = plainly;
  if (!plain) return [];
  return Object.entries(WAYS_OF_STANDING).flatMap(([way, tell]) => {
    const retold = wanted(way) ? tell(stand) : null;
    if (retold === null) return [];
    const { text, taken, others = 0, said = plain.quote } = retold;
    const statements = read(text);
    return taken
      ? {
          way,
          text,
          ...met(statements, { ...plain, said: [said], acts: [plain.act], most: plainly.length + others }),
        }
      : { way, text, ...metInSilence(statements, plain) };
  });
};

/** Each content and each stand with a speaker, who is another for its neighbours. */
const examples = (): { sayings: readonly Saying[]; stands: readonly Stand[] } => {
  const { speakers, contents, stands }: Examples = parse(
    readFileSync(new URL('./sayings.yaml', import.meta.url), 'utf8'),
  );
  const speakerAt = (index: number): Speaker => speakers[index % speakers.length]!;
  return {
    sayings: contents.map((content, index) => ({ speaker: speakerAt(index), content })),
    stands: stands.map((stand, index) => ({ speaker: speakerAt(index), ...stand })),
  };
};

interface Examples {
  readonly speakers: readonly Speaker[];
  readonly contents: readonly string[];
  readonly stands: readonly Omit<Stand, 'speaker'>[];
}
