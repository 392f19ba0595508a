import { z } from 'zod';
import { codebookReader, wordSets } from '../codebook.ts';
import { partyWords } from '../parties/party-words.ts';
import { wordClass } from '../word-class.ts';

const words = z.array(z.string());
const AgreementsFile = z.object({
  named: words,
  marked: z.record(z.string(), words),
  proper: words,
  on: words,
  between: words,
  purpose: words,
  ends: words,
  made: words,
  owned: words,
  determined: words,
  otherwise: z.record(z.string(), words),
  plain: words,
  leading: words,
  norms: words,
  law: words,
  called: words,
  numbered: words,
  doing: words,
  joined: words,
  paired: z.record(z.string(), z.string()),
  calledAfter: words,
  lasting: words,
  relations: words,
  brokering: words,
  whole: words,
  provisions: words,
  making: words,
  reaching: words,
  occasions: words,
  attaining: words,
  missing: words,
  hoping: words,
  binding: words,
  putting: words,
  put: words,
  announced: words,
});

/** The words by which texts name agreements; packs/codebook/agreements.yaml. */
export interface AgreementCodebook {
  readonly named: ReadonlySet<string>;
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly proper: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly made: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly determined: ReadonlySet<string>;
  readonly otherwise: ReadonlyMap<string, ReadonlySet<string>>;
  /** all nouns of which any of these rules speaks */
  readonly nouns: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** words before a name that are none of it */
  readonly leading: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
  readonly law: readonly string[];
  /** nouns with `of` and a word that together are a kind of text: letter of intent */
  readonly called: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  /** first halves of pairs, with the state that each stands for: franco */
  readonly paired: ReadonlyMap<string, string>;
  readonly calledAfter: ReadonlySet<string>;
  /** words before a truce that tell one from others */
  readonly lasting: ReadonlySet<string>;
  /** nouns of what principles between states are about */
  readonly relations: ReadonlySet<string>;
  /** verbs of bringing an agreement about */
  readonly brokering: ReadonlySet<string>;
  /** nouns for people and bodies, in the singular: between whom an agreement may be */
  readonly groups: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
  readonly making: ReadonlySet<string>;
  /** verbs behind which `on` says what was agreed */
  readonly reaching: ReadonlySet<string>;
  /** words behind that `on` by which it says when, where or how */
  readonly occasions: ReadonlySet<string>;
  /** verbs of getting one, and words above them by which there is none: unable to secure a deal */
  readonly attaining: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
  readonly hoping: ReadonlySet<string>;
  /** verbs whose subject is a party of what is made */
  readonly binding: ReadonlySet<string>;
  readonly putting: ReadonlySet<string>;
  readonly put: ReadonlySet<string>;
  /** nouns of texts that are made by being put or announced as well */
  readonly announced: ReadonlySet<string>;
  /** nouns of which a date behind them says which agreement is meant */
  readonly byDate: ReadonlySet<string>;
}

const sets = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([noun, list]) => [noun, new Set(list)]));

/** @throws CodebookError when the file is missing or faulty. */
export const agreementCodebook = codebookReader(
  'agreements',
  AgreementsFile,
  ({ marked, otherwise, paired, law, ...lists }, knowledge): AgreementCodebook => ({
    ...wordSets(lists),
    marked: sets(marked),
    otherwise: sets(otherwise),
    nouns: new Set([...lists.named, ...Object.keys(marked), ...lists.proper, ...lists.determined]),
    law,
    paired: new Map(Object.entries(paired)),
    brokering: new Set([...lists.making, ...lists.brokering]),
    groups: new Set([
      ...wordClass('participants')(knowledge),
      ...wordClass('rulers')(knowledge),
      ...partyWords(knowledge).bodies,
    ]),
    byDate: wordClass('agreements-by-date')(knowledge),
  }),
);
