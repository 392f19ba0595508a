import { z } from 'zod';
import { StatementAct } from '../../kinds/statement.ts';
import { codebookReader } from '../codebook.ts';
import { wordClass } from '../word-class.ts';
import type { Frame } from './complement.ts';

const Act = z.union([StatementAct, z.literal('attitude')]);

const CueFile = z.looseObject({
  verbs: z.array(z.object({ act: Act, takes: z.array(z.string()), verbs: z.array(z.string()) }).strict()),
  nouns: z.array(z.object({ act: Act, takes: z.array(z.string()), nouns: z.array(z.string()) }).strict()),
  adjectives: z.array(z.object({ act: Act, takes: z.array(z.string()), adjectives: z.array(z.string()) }).strict()),
});

/** What a cue does with a content that stands beside it in this way; `attitude` reports no words. */
export interface CueSense {
  readonly act: StatementAct | 'attitude';
}

export type Senses = ReadonlyMap<string, ReadonlyMap<Frame, CueSense>>;

/** The cues of the codebook, by lemma and by how the content stands beside them. */
export interface CueLexicon {
  readonly verbs: Senses;
  /** the first words of those verbs that report clauses and direct speech alike */
  readonly reporting: ReadonlySet<string>;
  readonly nouns: Senses;
  readonly adjectives: Senses;
  /** texts that somebody gives out: `said in a written statement` */
  readonly givenOut: ReadonlySet<string>;
  /** occasions whose phrase ends what is said: `in an interview`, `on television` */
  readonly endingOccasions: ReadonlySet<string>;
  /** verbs behind a comma with whoever said what stands before it: `…, the envoy predicts` */
  readonly saidBehind: ReadonlySet<string>;
}

/** Reporting and attitude words, from packs/codebook/statements.yaml. @throws CodebookError */
export const cueLexicon = codebookReader('statements', CueFile, (file, knowledge): CueLexicon => {
  const verbs = sensesOf(file.verbs.map(({ act, takes, verbs }) => ({ act, takes, words: verbs })));
  const reporting = [...verbs].filter(
    ([, frames]) => (frames.has('clause') || frames.has('marked clause')) && frames.has('quote'),
  );
  return {
    verbs,
    reporting: new Set(reporting.map(([word]) => word.split(' ')[0]!)),
    nouns: sensesOf(file.nouns.map(({ act, takes, nouns }) => ({ act, takes, words: nouns }))),
    adjectives: sensesOf(file.adjectives.map(({ act, takes, adjectives }) => ({ act, takes, words: adjectives }))),
    givenOut: wordClass('given-out')(knowledge),
    endingOccasions: wordClass('ending-occasions')(knowledge),
    saidBehind: wordClass('said-behind')(knowledge),
  };
});

interface Entry {
  readonly act: CueSense['act'];
  readonly takes: readonly string[];
  readonly words: readonly string[];
}

/** The first entry that gives a word a frame wins. */
const sensesOf = (entries: readonly Entry[]): Senses => {
  const senses = new Map<string, Map<Frame, CueSense>>();
  for (const { act, takes, words } of entries)
    for (const word of words) {
      const frames = senses.get(word) ?? new Map<Frame, CueSense>();
      senses.set(word, frames);
      for (const frame of takes)
        for (const form of [frame, ...PASSIVES(frame)]) if (!frames.has(form)) frames.set(form, { act });
    }
  return senses;
};

/** How the content of an active stands beside the passive of the same verb. */
const PASSIVES = (frame: Frame): readonly Frame[] => {
  switch (frame) {
    case 'clause':
    case 'marked clause':
      return ['it passive clause', 'passive clause'];
    case 'object':
      return ['passive by'];
    case 'unattributed':
      return ['passive'];
    case 'infinitive':
      return ['passive infinitive'];
    case 'object complement':
      return ['passive complement'];
    // `was compared to`, `was focused on` tell of nobody’s words
    case 'to':
    case 'on':
    case 'quote':
    case 'gerund':
    case 'predicate':
      return [];
    default:
      return [`passive ${frame}`];
  }
};
