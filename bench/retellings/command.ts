import { parseArgs } from 'node:util';
import { eventCodebook } from '../../src/extract/events/codebook/event-codebook.ts';
import { extractEvents } from '../../src/extract/events/extract-events.ts';
import { readText } from '../../src/extract/read-text.ts';
import { extractStatements } from '../../src/extract/statements/extract-statements.ts';
import { INVENTED_STATES } from '../../src/extract/testing/invented-states.ts';
import type { EventFinding } from '../../src/kinds/event.ts';
import { loadResources } from '../../src/resources/load-resources.ts';
import type { Bench } from '../main.ts';
import { RETELLINGS } from './retellings.ts';
import { toldSentence } from './told-sentence.ts';

const HELP = `npm run bench -- retellings [NAME] [--misses] [--json]

Tells the codebook's examples in other ways (with an aside, behind a clause, in the present) and says in how many the event
is still found, and with the same actors. NAME tells them in that way alone; --misses prints the sentences that fail.`;

interface Count {
  told: number;
  found: number;
  sameActors: number;
}

/** Whether an event is found however its clause is wrapped: metamorphic testing (Chen and others 1998) of the codebook's examples. */
export const bench: Bench = {
  summary: "the codebook's examples told in other ways: [NAME] [--misses] [--json]",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { misses: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const [name] = positionals;
    if (values.help || (name !== undefined && RETELLINGS[name] === undefined)) {
      console[values.help ? 'log' : 'error'](`${HELP}\n\n${Object.keys(RETELLINGS).join('\n')}`);
      return values.help ? 0 : 2;
    }
    const { read, examples } = await codebookExamples();
    const counts = new Map<string, Count>();
    for (const { type, sentence } of examples) {
      const { sentences, events } = read(sentence);
      const event = events.find((one) => one.type === type);
      const told = event && sentences.length === 1 ? toldSentence(sentence, sentences[0]!) : null;
      if (!event || !told) continue;
      for (const [way, tell] of Object.entries(RETELLINGS)) {
        const retold = name === undefined || name === way ? tell(told) : null;
        if (retold === null) continue;
        const found = read(retold).events.filter((one) => one.type === type);
        const sameActors = found.some((one) => actorsOf(one) === actorsOf(event));
        const count = counts.get(way) ?? { told: 0, found: 0, sameActors: 0 };
        counts.set(way, count);
        count.told++;
        if (found.length > 0) count.found++;
        if (sameActors) count.sameActors++;
        if (values.misses && !sameActors) console.log(`${found.length > 0 ? 'actors' : 'missed'} ${type}: ${retold}`);
      }
    }
    for (const [way, { told, found, sameActors }] of [...counts].sort(
      ([, a], [, b]) => a.found / a.told - b.found / b.told,
    ))
      console.log(
        `${way.padEnd(32)}${percent(found, told)} found ${percent(sameActors, told)} with the same actors, of ${told}`,
      );
    if (values.json) console.log(JSON.stringify(Object.fromEntries(counts)));
    return 0;
  },
};

/** The codebook's examples, and a reading of a text by itself with states that nobody knows beside those of the packs. */
const codebookExamples = async () => {
  const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
  const engine = engineFor('en')!;
  const read = (text: string) => {
    const reading = readText(text, { engine, knowledge });
    return { sentences: reading.sentences, events: extractEvents(reading, extractStatements(reading, [])) };
  };
  const examples = eventCodebook(knowledge).entries.flatMap(({ type, examples: list }) =>
    list.map((sentence) => ({ type, sentence })),
  );
  return { read, examples };
};

const actorsOf = ({ actor }: Pick<EventFinding, 'actor'>): string =>
  actor
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join();

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
