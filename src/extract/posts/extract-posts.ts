import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { PostFinding } from '../../kinds/post.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOfVerb, type TokenRange } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { personsAt } from '../persons.ts';
import { phraseOf, subjectOf, tokenSpan } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { stepDate } from '../step-date.ts';
import { type Tree, treeOf } from '../tree.ts';
import { isUnreal } from '../unreal.ts';
import { officeNear } from './office-near.ts';
import { type PostChange, type PostCodebook, postCodebook } from './post-codebook.ts';

const RULE = 'posts@1';

interface Place {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: PostCodebook;
}

interface PostChangeTold extends TokenRange {
  readonly head: number;
  readonly change: PostChange;
  readonly persons: readonly Party[];
  /** who appoints or dismisses, where the clause says so */
  readonly by: Party | null;
  readonly office: string | null;
}

type Rule = (place: Place, token: Token) => PostChangeTold | null;

/** Who was appointed, elected, accredited or dismissed, or resigned, with the office as written, from when, by whom. */
export const extractPosts: Extractor<PostFinding> = (reading) => {
  const codebook = postCodebook(reading.knowledge);
  const drafts: Draft<PostFinding>[] = [];
  for (const sentence of reading.sentences) {
    const place: Place = { reading, sentence, tokens: sentence.tokens, tree: treeOf(sentence), codebook };
    for (const token of sentence.tokens)
      for (const rule of RULES) {
        const told = rule(place, token);
        if (!told) continue;
        const office = told.office ?? told.persons[0]?.office ?? null;
        if (office === null) continue;
        drafts.push(...told.persons.map((person) => draftOf(reading, sentence, told, person, office)));
        break;
      }
  }
  return drafts;
};

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  told: PostChangeTold,
  person: Party,
  office: string,
): Draft<PostFinding> => {
  const span = tokenSpan(sentence.tokens, told.first, told.last);
  return {
    kind: 'post',
    ...span,
    quote: reading.text.slice(span.start, span.end),
    block: sentence.block,
    group: null,
    rule: `${RULE}/${told.change}`,
    person,
    office,
    change: told.change,
    date: stepDate(reading, sentence, span.start, span.end),
    by: told.by,
  };
};

/** `has been appointed ambassador`, `the president dismissed the commander`. */
const transitive: Rule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  const change = token.upos === 'VERB' ? codebook.verbs.get(token.lemma.toLowerCase()) : undefined;
  if (!change || isUnreal(tree, token)) return null;
  const object = tree.child(token.index, 'obj', 'nsubj:pass');
  const passive = token.xpos === 'VBN' && tree.child(token.index, 'nsubj') === null;
  const shared = object === null && passive && token.deprel === 'conj' ? tree.child(token.head, 'nsubj:pass') : null;
  const person = object ?? shared;
  if (person === null) return null;
  const persons = personsAt(reading, sentence, person);
  if (persons.length === 0) return null;
  const clause = clauseOfVerb(sentence, token.index);
  const office = officeNear(place, token.index, clause, change);
  // to name, remove or replace somebody is about an office only where one is named
  if (office === null && !/^(?:appoint|dismiss|elect|sack|oust)$/.test(token.lemma.toLowerCase())) return null;
  const subject = tree.child(token.index, 'nsubj');
  const by =
    subject !== null && tree.child(token.index, 'nsubj:pass') === null
      ? partiesOf(reading).of(sentence, subject)[0]
      : agentIn(place, clause);
  return {
    ...clause,
    head: token.index,
    change,
    persons,
    by: by ?? null,
    office: office ?? describedOffice(tokens, person, codebook, place),
  };
};

/** `resigned`, `stepped down as prime minister`, `retired`. */
const leaving: Rule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  const change = token.upos === 'VERB' ? codebook.leaving.get(token.lemma.toLowerCase()) : undefined;
  if (!change || isUnreal(tree, token)) return null;
  if (token.lemma === 'step' && !/^(?:down|aside)$/i.test(tokens[token.index + 1]?.text ?? '')) return null;
  const subject = subjectOf(tokens, token.index);
  const persons = subject === null ? [] : personsAt(reading, sentence, subject);
  if (persons.length === 0 || subject === null) return null;
  const clause = clauseOfVerb(sentence, token.index);
  const office = officeNear(place, token.index, clause, change) ?? describedOffice(tokens, subject, codebook, place);
  return { ...clause, head: token.index, change, persons, by: null, office };
};

/** `became president`, `was sworn in as prime minister`. */
const becoming: Rule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  const sworn = token.lemma.toLowerCase() === 'swear' && /^in$/i.test(tokens[token.index + 1]?.text ?? '');
  if (token.upos !== 'VERB' || (!codebook.becoming.has(token.lemma.toLowerCase()) && !sworn) || isUnreal(tree, token))
    return null;
  const subject = tree.child(token.index, 'nsubj', 'nsubj:pass');
  if (subject === null) return null;
  const named = sentence.names.some((name) => name.type === 'PER' && name.first <= subject && subject <= name.last);
  const persons = named ? personsAt(reading, sentence, subject) : [];
  const clause = clauseOfVerb(sentence, token.index);
  const office = officeNear(place, token.index, clause, 'appointed');
  return persons.length > 0 && office
    ? { ...clause, head: token.index, change: 'appointed', persons, by: null, office }
    : null;
};

/** `the retirement of General X in May`, `the presentation of credentials by the new ambassador X`. */
const nominal: Rule = (place, token) => {
  const { reading, sentence, tokens, codebook } = place;
  if (token.upos !== 'NOUN') return null;
  const credentials = codebook.credentials.has(token.text.toLowerCase());
  const change = credentials ? 'accredited' : codebook.nouns.get(token.lemma.toLowerCase());
  if (!change) return null;
  const link = credentials ? 'by' : 'of';
  const at = tokens.findIndex(
    (part) => part.index > token.index && part.index <= token.index + 2 && part.text.toLowerCase() === link,
  );
  if (at < 0) return null;
  const name = sentence.names.find((entry) => entry.type === 'PER' && entry.first > at && entry.first <= at + 9);
  if (!name) return null;
  const head =
    tokens.slice(at + 1, name.last + 1).find((part) => part.head <= at || part.head > name.last)?.index ?? name.first;
  const family = tokens[name.last]!.text;
  const person = personsAt(reading, sentence, head).find((candidate) => candidate.name.includes(family)) ?? {
    name: name.text.replace(/\s+/g, ' '),
    actor: null,
    office: null,
  };
  let first = token.index;
  if (credentials && /^of$/i.test(tokens[first - 1]?.text ?? '')) first -= 2;
  if (tokens[first - 1]?.upos === 'DET') first--;
  const dated = sentence.timexes.find(
    (timex) =>
      timex.type === 'DATE' && timex.start >= tokens[name.last]!.end && timex.start <= tokens[name.last]!.end + 5,
  );
  const last = dated ? tokens.findLastIndex((part) => part.end <= dated.end) : name.last;
  const before = tokens
    .slice(at + 1, name.first)
    .filter((part) => /^(?:ADJ|NOUN|PROPN|ADP)$/.test(part.upos) && part.text !== 'new');
  const office = before.some((part) => codebook.offices.has(part.lemma.toLowerCase()))
    ? before.map((part) => part.text).join(' ')
    : officeBefore(place, token.index);
  return { first, last, head: token.index, change, persons: [person], by: null, office };
};

const RULES: readonly Rule[] = [transitive, leaving, becoming, nominal];

/** Who acts in a passive clause: `by the President`, `by an order of the king`. */
const agentIn = (place: Place, clause: TokenRange): Party | null => {
  const { reading, sentence, tokens } = place;
  for (let i = 0; i <= clause.last; i++) {
    if (!/^(?:decree|order|decision|resolution)$/i.test(tokens[i]!.lemma)) continue;
    for (let j = i + 1; j <= Math.min(tokens.length - 1, i + 8); j++) {
      const party = partiesOf(reading).ofHead(sentence, j)[0];
      if (party) return party;
    }
  }
  for (let i = clause.first; i < clause.last; i++)
    if (tokens[i]!.text.toLowerCase() === 'by')
      for (let j = i + 1; j <= Math.min(clause.last, i + 6); j++) {
        const party = partiesOf(reading).ofHead(sentence, j)[0];
        if (party) return party;
      }
  return null;
};

/** `The commander of the Second Army Corps, General X, has been dismissed`: the office is how the person is presented. */
const describedOffice = (
  tokens: readonly Token[],
  person: number,
  codebook: PostCodebook,
  place: Place,
): string | null => {
  const lemma = tokens[person]!.lemma.toLowerCase();
  return codebook.offices.has(lemma) ? phraseOf(place.reading.text, tokens, person) : null;
};

/** `the office stood empty after the retirement of …`. */
const officeBefore = (place: Place, at: number): string | null => {
  const { tokens, reading } = place;
  const post = tokens.findIndex((token) => token.index < at && /^(?:post|position|office)$/i.test(token.text));
  if (post < 0 || tokens[post + 1]?.text.toLowerCase() !== 'of') return null;
  const head = tokens.find(
    (token) =>
      token.index > post + 1 &&
      /^(?:NOUN|PROPN)$/.test(token.upos) &&
      !/^(?:NOUN|PROPN)$/.test(tokens[token.index + 1]?.upos ?? ''),
  );
  return head ? phraseOf(reading.text, tokens, head.index, post + 2) : null;
};
