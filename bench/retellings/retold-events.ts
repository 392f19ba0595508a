import { eventCodebook } from '../../src/extract/events/codebook/event-codebook.ts';
import type { EventDraft } from '../../src/extract/events/event-draft.ts';
import { extractEvents } from '../../src/extract/events/extract-events.ts';
import { readText } from '../../src/extract/read-text.ts';
import { extractStatements } from '../../src/extract/statements/extract-statements.ts';
import { INVENTED_STATES } from '../../src/extract/testing/invented-states.ts';
import type { EventFinding } from '../../src/kinds/event.ts';
import { loadResources } from '../../src/resources/load-resources.ts';
import { DOERS } from './doers.ts';
import { RETELLINGS } from './retellings.ts';
import type { RetoldKind, Telling } from './retold-kind.ts';
import { type ToldSentence, toldSentence } from './told-sentence.ts';

const doneBy = (doer: string): string => `done by ${doer}`;

/** The codebook's examples of events, each wrapped in other clauses, asides and tenses, and with others who do it. */
export const retoldEvents: RetoldKind = {
  ways: [...Object.keys(RETELLINGS), ...Object.keys(DOERS).map(doneBy)],
  async tellings(wanted) {
    const { read, examples } = await codebookExamples();
    const ways = Object.entries(RETELLINGS).filter(([way]) => wanted(way));
    const tellings: Telling[] = [];
    for (const { type, sentence } of examples) {
      const { sentences, events } = read(sentence);
      const event = events.find((one) => one.type === type);
      const told = event && sentences.length === 1 ? toldSentence(sentence, sentences[0]!) : null;
      if (!event || !told) continue;
      for (const [way, tell] of ways) {
        const text = tell(told);
        if (text === null) continue;
        const found = read(text).events.filter((one) => one.type === type);
        const actors = found.some((one) => actorsOf(one) === actorsOf(event));
        tellings.push({ way, text, found: found.length > 0, right: { actors } });
      }
      tellings.push(...doneByOthers(type, told, read, wanted));
    }
    return tellings;
  },
};

/** The same deed with others for its subject, where a state can do it too and its verb says nothing of their number. */
const doneByOthers = (
  type: string,
  { verb, rest }: ToldSentence,
  read: (text: string) => { readonly events: readonly EventDraft[] },
  wanted: (way: string) => boolean,
): readonly Telling[] => {
  const doers = Object.entries(DOERS).filter(([doer]) => wanted(doneBy(doer)));
  const actsAsOne = verb.xpos === 'VBD' && verb.lemma !== 'be' && rest.startsWith(` ${verb.text}`);
  const eventsBy = (subject: string) => read(`${subject}${rest}.`).events.filter((one) => one.type === type);
  if (doers.length === 0 || !actsAsOne || !eventsBy(STATE).some((one) => actorsOf(one) === STATE.toLowerCase()))
    return [];
  return doers.map(([doer, { subject, names }]) => {
    const found = eventsBy(subject);
    const actors = found.some((one) => names.some((name) => actorsOf(one).includes(name)));
    return { way: doneBy(doer), text: `${subject}${rest}.`, found: found.length > 0, right: { actors } };
  });
};

const STATE = 'Torvia';

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
