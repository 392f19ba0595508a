import type { Draft } from '../kinds/finding.ts';
import type { Party } from '../kinds/party.ts';
import type { StatementFinding } from '../kinds/statement.ts';
import { speakerAround } from './figures/figure-context.ts';
import { partiesOf } from './parties/parties.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { treeOf } from './tree.ts';
import { wordClass } from './word-class.ts';

/** Verbs whose subject answers for the clause that depends on them. */
const SAYING = wordClass('answering');

/** Who says what stands at a token: the speaker of the statement around it, else the subject of the verb of saying above it. */
export const claimantOf = (
  reading: Reading,
  sentence: ReadSentence,
  token: number,
  statements: readonly Draft<StatementFinding>[],
): Party | null => {
  const { tokens } = sentence;
  const at = tokens[token];
  if (!at) return null;
  const accuser = accuserAbove(reading, sentence, token);
  if (accuser) return accuser;
  // `the photos show that they broke it, the envoy said`: the envoy claims it
  const speaks = (party: Party): boolean => !isEvidence(reading, party);
  const speaker = speakerAround(statements, at, speaks) ?? speakerAround(statements, at);
  if (speaker) return speaker;
  let index = token;
  for (let climbed = 0; climbed < 8 && index >= 0; climbed++) {
    const head = tokens[index]!.head;
    if (head < 0) return null;
    if (SAYING(reading.knowledge).has(tokens[head]!.lemma.toLowerCase()) && tokens[head]!.upos === 'VERB') {
      const subject = treeOf(sentence).child(head, 'nsubj');
      if (subject !== null && subject !== index) return partiesOf(reading).of(sentence, subject)[0] ?? null;
    }
    index = head;
  }
  return null;
};

const EVIDENCE = wordClass('evidence');

/** A text or data that somebody tells of, without a name. */
const isEvidence = ({ knowledge }: Reading, { name, actor }: Party): boolean => {
  const noun = name.toLowerCase().split(' ').at(-1)!;
  return (
    actor === null &&
    /^\P{Lu}/u.test(name) &&
    [noun, noun.replace(/s$/, '')].some((one) => EVIDENCE(knowledge).has(one))
  );
};

/** Who makes the accusation inside which a token stands. */
const accuserAbove = (reading: Reading, sentence: ReadSentence, token: number): Party | null => {
  let index = token;
  for (let climbed = 0; climbed < 4 && index >= 0; climbed++) {
    const head = sentence.tokens[index]!.head;
    if (head < 0) return null;
    const accuser = /^(?:acl|ccomp)/.test(sentence.tokens[index]!.deprel) ? accuserOf(reading, sentence, head) : null;
    if (accuser) return accuser;
    index = head;
  }
  return null;
};

/** `the accusations made by the other side that …`, `the ministry's claim that …`: who makes the claim that is told. */
const accuserOf = (reading: Reading, sentence: ReadSentence, noun: number): Party | null => {
  const { tokens } = sentence;
  if (tokens[noun]!.upos !== 'NOUN') return null;
  if (!/^(?:accusation|allegation|claim|charge|assertion)$/.test(tokens[noun]!.lemma.toLowerCase())) return null;
  const tree = treeOf(sentence);
  const parties = partiesOf(reading);
  const owner = tree.child(noun, 'nmod:poss');
  if (owner !== null) return parties.of(sentence, owner)[0] ?? null;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 8); i++)
    if (/^(?:by|of|from)$/i.test(tokens[i - 1]!.text) || /^(?:by|of|from)$/i.test(tokens[i - 2]?.text ?? '')) {
      const named = parties.ofHead(sentence, i)[0] ?? parties.ofHead(sentence, tokens[i]!.head)[0];
      if (named) return named;
    }
  return null;
};

/** What a publication is called that has no name of its own. */
export const THE_PUBLICATION = 'the publication';

/** The publication itself, for what it says in its own voice. */
export const publicationOf = (reading: Reading): Party => ({
  name: reading.document.publisher ?? THE_PUBLICATION,
  actor: null,
  office: null,
});
