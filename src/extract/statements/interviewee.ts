import type { Party } from '../../kinds/party.ts';
import { oncePer } from '../../text/once-per.ts';
import { partyNamed } from '../parties/party-named.ts';
import type { Reading, ReadSentence } from '../reading.ts';

/**
 * Who answers in an interview: the person whom its title, a heading or the text before the first question names as such
 * (`Interview with Minister Ana Lind`, `Ana Lind: “We will stay”`), else the only person named there. Null where several
 * may be meant, and outside interviews.
 */
export const intervieweeOf = oncePer((reading: Reading): Party | null =>
  reading.document.kind === 'interview' ? namedBefore(reading) : null,
);

const namedBefore = ({ blocks, headlines, sentences, knowledge, text }: Reading): Party | null => {
  const first = blocks.findIndex(({ kind }) => kind === 'question');
  const before = [...headlines, ...sentences].filter(({ block }) => block < first);
  const asked = before.map((sentence) => personAsked(sentence, text)).find((name) => name !== null);
  const all = new Set(before.flatMap(personsIn));
  const name = asked ?? (all.size === 1 ? [...all][0]! : null);
  return name === null ? null : partyNamed(knowledge, name);
};

const personsIn = ({ names }: ReadSentence): readonly string[] =>
  names.filter(({ type, text }) => type === 'PER' && text.includes(' ')).map(({ text }) => text);

/** `an interview with Ana Lind`, `in conversation with`; `Ana Lind: “…”` at the head of a title. */
const personAsked = (sentence: ReadSentence, text: string): string | null => {
  for (const { type, start, end, text: name } of sentence.names) {
    if (type !== 'PER') continue;
    const words = text.slice(sentence.start, start);
    if (ASKED.test(words)) return name;
    if (start === sentence.start && /^\s*:\s*["“«‘']/.test(text.slice(end, end + 4))) return name;
  }
  return null;
};

/** Behind it at most an office stands before the name. */
const ASKED =
  /\b(?:interview(?:s|ed)?|conversation|talk(?:s|ed)?|spoke|sat down|q&a|questions)\s(?:(?:with|to|for|of)\s)?[^.,:;]{0,60}$/iu;
