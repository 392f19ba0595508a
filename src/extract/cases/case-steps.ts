import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOfVerb, type TokenRange } from '../clause.ts';
import { hasPassiveMark, sharesPassiveMark } from '../passive.ts';
import { personsAt } from '../persons.ts';
import { subjectOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { isUnreal } from '../unreal.ts';
import type { CaseCodebook, CasePhrase, CaseStage } from './case-codebook.ts';

/** One step of a case as a sentence tells it. */
export interface CaseStep extends TokenRange {
  readonly head: number;
  readonly stage: CaseStage;
  readonly persons: readonly Party[];
}

interface Place {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: CaseCodebook;
}

type Rule = (place: Place, token: Token) => CaseStep | null;

/** The steps of a sentence in order. What is only demanded, planned, denied or possible is no step. */
export const caseSteps = (reading: Reading, sentence: ReadSentence, codebook: CaseCodebook): readonly CaseStep[] => {
  const place: Place = { reading, sentence, tokens: sentence.tokens, tree: treeOf(sentence), codebook };
  const found: CaseStep[] = [];
  for (const token of sentence.tokens)
    for (const rule of RULES) {
      const step = rule(place, token);
      if (!step || step.persons.length === 0) continue;
      found.push(step);
      break;
    }
  return found;
};

/** `was detained`, `sentenced her to three years`, `charging him with …`. */
const plainVerb: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const stage = token.upos === 'VERB' ? codebook.verbs.get(token.lemma.toLowerCase()) : undefined;
  if (!stage || isUnreal(tree, token)) return null;
  const words = clauseWords(tokens, tree, token);
  if (token.lemma === 'charge' && !/\b(?:with|under)\b/.test(words)) return null;
  const persons = affected(place, token);
  const court = /\bcourt\b/.test(words);
  const remanded =
    stage === 'detained' && token.lemma === 'arrest' && (court || /\bfor \w+ (?:months?|days?|weeks?)\b/.test(words));
  return {
    ...withNames(place, clauseOfVerb(sentence, token.index), token),
    head: token.index,
    stage: remanded ? 'remanded' : stage,
    persons,
  };
};

/** `was found guilty`, `were placed on wanted lists`, `a case was opened against her`. */
const phrase: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || isUnreal(tree, token)) return null;
  const lemma = token.lemma.toLowerCase();
  const candidates = codebook.phrases.filter((entry) => entry.verb.includes(lemma));
  if (candidates.length === 0) return null;
  const words = clauseWords(tokens, tree, token);
  for (const entry of candidates) {
    if (!entry.words.some((word) => new RegExp(`\\b${word}\\b`).test(words))) continue;
    const persons = personsOfPhrase(place, token, entry);
    if (persons.length > 0)
      return { ...clauseOfVerb(sentence, token.index), head: token.index, stage: entry.stage, persons };
  }
  return null;
};

/** `the court extended the detention of X`, `the arrest terms of X have been extended`. */
const extending: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || !/^(?:extend|prolong)$/.test(token.lemma.toLowerCase()) || isUnreal(tree, token))
    return null;
  const object = tree.child(token.index, 'obj', 'nsubj:pass');
  const clause = clauseOfVerb(sentence, token.index);
  if (object !== null && codebook.extended.has(tokens[object]!.lemma.toLowerCase()))
    return { ...clause, head: token.index, stage: 'extended', persons: personsBetween(place, object, clause.last) };
  // after a long list of names the parser no longer finds what was extended
  const noun = tokens.find(
    (part) =>
      part.index < token.index &&
      codebook.extended.has(part.lemma.toLowerCase()) &&
      tokens[part.index + 1]?.text.toLowerCase() === 'of',
  );
  if (!noun || tree.child(token.index, 'obj') !== null) return null;
  let first = noun.index;
  while (/^(?:NOUN|ADJ|DET)$/.test(tokens[first - 1]?.upos ?? '')) first--;
  return {
    first,
    last: clause.last,
    head: token.index,
    stage: 'extended',
    persons: personsBetween(place, noun.index, token.index),
  };
};

/** `received a 13-year sentence`. */
const receiving: Rule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  if (
    token.upos !== 'VERB' ||
    !codebook.receiving.has(token.lemma.toLowerCase()) ||
    token.lemma === 'face' ||
    isUnreal(tree, token)
  )
    return null;
  const object = tree.child(token.index, 'obj');
  const subject = subjectOf(tokens, token.index);
  if (object === null || subject === null || !codebook.terms.has(tokens[object]!.lemma.toLowerCase())) return null;
  const { first } = clauseOfVerb(sentence, token.index);
  return {
    first,
    last: Math.max(object, token.index),
    head: token.index,
    stage: 'sentenced',
    persons: personsAt(reading, sentence, subject),
  };
};

/** `the extension of detention for eleven journalists`, `his release from prison`. */
const nominal: Rule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN') return null;
  const lemma = token.lemma.toLowerCase();
  if (codebook.release.has(lemma)) {
    const place_ = tokens[token.index + 2];
    const owner = tree.child(token.index, 'nmod:poss');
    if (
      !/^from$/i.test(tokens[token.index + 1]?.text ?? '') ||
      owner === null ||
      !place_ ||
      !codebook.places.has(place_.lemma.toLowerCase())
    )
      return null;
    if (isWished(place, token)) return null;
    return {
      first: tree.extent(owner).first,
      last: place_.index,
      head: token.index,
      stage: 'released',
      persons: personsAt(reading, sentence, owner),
    };
  }
  if (!codebook.extension.has(lemma) || isWished(place, token)) return null;
  const what = tokens
    .slice(token.index + 1, token.index + 8)
    .find((part) => codebook.extended.has(part.lemma.toLowerCase()));
  if (!what) return null;
  const end = Math.min(tokens.length - 1, what.index + 6);
  const persons = personsBetween(place, what.index, end);
  if (persons.length === 0) return null;
  const last =
    tokens.findLast(
      (part) =>
        part.index <= end && part.index > what.index && persons.some((person) => person.name.includes(part.text)),
    )?.index ?? what.index;
  const first = tokens[token.index - 1]?.upos === 'DET' ? token.index - 1 : token.index;
  return { first, last, head: token.index, stage: 'extended', persons };
};

const RULES: readonly Rule[] = [plainVerb, phrase, extending, receiving, nominal];

/** The passive subject or the object; a participle without either takes that of the verb it is coordinated with. */
const affected = ({ reading, sentence, tokens, tree, codebook }: Place, token: Token): readonly Party[] => {
  const object = tree.child(token.index, 'obj', 'nsubj:pass');
  if (object !== null) return personsAt(reading, sentence, object);
  if (tree.child(token.index, 'nsubj') !== null || (token.xpos !== 'VBN' && token.deprel !== 'conj')) return [];
  if (token.deprel.startsWith('acl')) return personsAt(reading, sentence, token.head);
  const above = tokens[token.head];
  if (token.deprel === 'conj' && above?.upos === 'VERB' && above.xpos === 'VBN') {
    const shared = tree.child(above.index, 'nsubj:pass');
    if (shared !== null) return personsAt(reading, sentence, shared);
  }
  const passive = hasPassiveMark(tree, token.index) || sharesPassiveMark(tree, token.index);
  return passive ? namedBeforeVerb({ reading, sentence, tokens, tree, codebook }, token) : [];
};

/** A clause without a subject of its own begins with the first name before it. */
const withNames = ({ sentence, tokens, tree }: Place, clause: TokenRange, token: Token): TokenRange => {
  if (tree.child(token.index, 'nsubj', 'obj') !== null || tree.child(token.index, 'aux:pass') === null) return clause;
  const reported = /^according$/i.test(tokens[0]?.text ?? '') ? tokens.findIndex((part) => part.text === ',') : -1;
  const name = sentence.names.find(
    (entry) => entry.type === 'PER' && entry.first > reported && entry.last < token.index,
  );
  if (!name) return clause;
  let first = name.first;
  while (first - 1 > reported && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[first - 1]!.upos)) first--;
  return { first, last: clause.last };
};

/** The persons named before a passive verb that the parser left without a subject; who reports it is left out. */
const namedBeforeVerb = (place: Place, token: Token): readonly Party[] => {
  const { sentence, tokens } = place;
  const reported = /^according$/i.test(tokens[0]?.text ?? '') ? tokens.findIndex((part) => part.text === ',') : -1;
  return personsBetween(place, reported, Math.max(0, lastNameBefore(sentence, token.index)));
};

const lastNameBefore = (sentence: ReadSentence, index: number): number =>
  sentence.names.findLast((name) => name.type === 'PER' && name.last < index)?.last ?? 0;

const personsOfPhrase = (place: Place, token: Token, entry: CasePhrase): readonly Party[] => {
  const { reading, sentence, tokens, tree } = place;
  if (entry.person === 'subject') {
    const passive = affected(place, token);
    if (passive.length > 0) return passive;
    const subject = /^(?:appear|stand|testify|go)$/.test(token.lemma.toLowerCase())
      ? subjectOf(tokens, token.index)
      : null;
    return subject === null ? [] : personsAt(reading, sentence, subject);
  }
  const { last } = tree.extent(token.index);
  for (let i = token.index + 1; i <= Math.min(last, token.index + 14); i++)
    if (tokens[i]!.text.toLowerCase() === entry.person && tokens[i]!.upos === 'ADP') {
      const persons = personsBetween(place, i, Math.min(last, i + 10));
      if (persons.length > 0) return persons;
    }
  return [];
};

/** All persons named or described between two tokens, in order. */
const personsBetween = ({ reading, sentence, tokens }: Place, from: number, to: number): readonly Party[] => {
  const found: Party[] = [];
  const named = sentence.names.filter((name) => name.type === 'PER' && name.first > from && name.last <= to);
  const heads =
    named.length > 0
      ? named.map((name) => headOfName(tokens, name.first, name.last))
      : tokens
          .slice(from + 1, to + 1)
          .filter(
            (token) =>
              /^(?:NOUN|PROPN|PRON)$/.test(token.upos) && !/^(?:compound|flat|nmod:desc|appos)/.test(token.deprel),
          )
          .map((token) => token.index);
  for (const head of heads)
    for (const person of personsAt(reading, sentence, head))
      if (!found.some((other) => other.name === person.name)) found.push(person);
  return found;
};

const headOfName = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = first; i <= last; i++) if (tokens[i]!.head < first || tokens[i]!.head > last) return i;
  return last;
};

const clauseWords = (tokens: readonly Token[], tree: Tree, token: Token): string => {
  const { first, last } = tree.extent(token.index, (child) => child.deprel === 'parataxis');
  return tokens
    .slice(first, last + 1)
    .map((part) => part.text.toLowerCase())
    .join(' ')
    .replace(/ - /g, '-');
};

/** `called for his release`, `demanded the extension`: wished, not done. */
const isWished = ({ tokens, tree, codebook: { asking } }: Place, token: Token): boolean => {
  const governor = tokens[token.head];
  if (!governor) return false;
  return (
    asking.has(governor.lemma.toLowerCase()) ||
    (governor.head >= 0 && governor.upos === 'NOUN' && asking.has(tokens[governor.head]!.lemma.toLowerCase())) ||
    tree.childrenOf(token.index).some((child) => tree.tokens[child]!.text.toLowerCase() === 'regarding')
  );
};
