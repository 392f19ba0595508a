import { z } from 'zod';
import { codebookReader, wordSets } from '../codebook.ts';
import { wordClass } from '../word-class.ts';

const words = z.array(z.string());
const ComplianceFile = z.object({
  broken: words,
  kept: words,
  breaking: words,
  failing: words,
  breach: words,
  cooperation: words,
  lacking: words,
  open: words,
  undertakings: words,
  requiring: words,
  honouring: words,
  norms: words,
  ofAll: words,
  confirming: words,
  lagging: words,
  charging: words,
  concerned: words,
  denying: words,
  charges: words,
  holding: words,
  calling: words,
  regarding: words,
  professing: words,
  goingOn: words,
  seeming: words,
  ensuring: words,
  preventing: words,
  instances: words,
  intending: words,
  unbroken: words,
  collapsing: words,
  persisting: words,
  partly: words,
  owed: words,
  answerable: words,
  judging: words,
  provisions: words,
  failures: words,
  withholding: words,
  atoning: words,
  amends: words,
  gaining: words,
  reproving: words,
  imposing: words,
  thought: words,
  talking: words,
  imagined: words,
  imaginedBeside: words,
});

/** A phrase before what is kept or broken, as words; `*` stands for any one word or none. */
export interface VerdictPhrase {
  readonly words: readonly string[];
  readonly verdict: 'kept' | 'broken';
}

export interface ComplianceCodebook {
  readonly phrases: readonly VerdictPhrase[];
  readonly breaking: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  readonly breach: ReadonlySet<string>;
  readonly cooperation: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly undertakings: ReadonlySet<string>;
  /** verbs whose agent is a text that asks for something: the inquiry required by the accord */
  readonly requiring: ReadonlySet<string>;
  /** verbs of keeping beside those of the commitments' codebook */
  readonly honouring: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
  /** words before a norm that make it one for all states */
  readonly ofAll: ReadonlySet<string>;
  /** verbs whose object was done: welcomed its compliance */
  readonly confirming: ReadonlySet<string>;
  /** words for what is late */
  readonly lagging: ReadonlySet<string>;
  /** verbs, and nouns of feeling and saying, by which somebody claims breaches that a noun tells */
  readonly charging: ReadonlySet<string>;
  readonly concerned: ReadonlySet<string>;
  /** verbs that say that a claim is untrue, and nouns for such a claim */
  readonly denying: ReadonlySet<string>;
  readonly charges: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  /** verbs by which a deed is called a breach, or is one: described it as a breach, amounts to a breach */
  readonly calling: ReadonlySet<string>;
  /** verbs of how something is to be seen, which tell nobody's conduct: regarded as prisoners in line with the law */
  readonly regarding: ReadonlySet<string>;
  /** verbs before an infinitive that claim it as done or going on, where others only wish for it: claims to act in line with */
  readonly professing: ReadonlySet<string>;
  /** verbs before an infinitive under which it goes on being done: continues to observe the truce */
  readonly goingOn: ReadonlySet<string>;
  /** verbs before an infinitive that leave it told as real: appears to break the truce */
  readonly seeming: ReadonlySet<string>;
  /** verbs above a clause in which what is kept or broken is only asked for or not yet known: make sure that each side complies */
  readonly ensuring: ReadonlySet<string>;
  /** verbs of what is not to come about: avoid breaking the truce */
  readonly preventing: ReadonlySet<string>;
  /** nouns that count breaches: nine cases of violations */
  readonly instances: ReadonlySet<string>;
  /** verbs before an infinitive under which it is not done, or not yet: threatens to break the truce */
  readonly intending: ReadonlySet<string>;
  /** how a truce stands that is kept, and how it ends that is not */
  readonly unbroken: ReadonlySet<string>;
  readonly collapsing: ReadonlySet<string>;
  /** what breaches do that go on */
  readonly persisting: ReadonlySet<string>;
  /** verbs of doing a part of what was owed, and what the share is of */
  readonly partly: ReadonlySet<string>;
  readonly owed: ReadonlySet<string>;
  /** words for who answers for a breach, and verbs by which somebody is found so */
  readonly answerable: ReadonlySet<string>;
  readonly judging: ReadonlySet<string>;
  /** parts of an agreement, which a number tells: in breach of Article 4 */
  readonly provisions: ReadonlySet<string>;
  /** nouns of not doing what was owed: the failure of Norland to honour the pact */
  readonly failures: ReadonlySet<string>;
  /** verbs under which an accusation is not made, and verbs of only talking of a breach */
  readonly withholding: ReadonlySet<string>;
  readonly talking: ReadonlySet<string>;
  /** verbs whose subject did what stands behind `for`: apologised for breaking the truce */
  readonly atoning: ReadonlySet<string>;
  /** what somebody has from a breach, before `from`: profited from violating the embargo */
  readonly gaining: ReadonlySet<string>;
  /** what somebody offers or asks for who did it himself: offered Norland an apology for breaking the truce */
  readonly amends: ReadonlySet<string>;
  /** verbs whose object is made to answer for it, and verbs of what is done to somebody for it by a thing */
  readonly reproving: ReadonlySet<string>;
  readonly imposing: ReadonlySet<string>;
  /** nouns before `that` under which a breach is only thought of: a perception that it broke the pact */
  readonly thought: ReadonlySet<string>;
  /** words above such a noun, and beside it, under which it did not come about, or nobody knows */
  readonly imagined: ReadonlySet<string>;
  readonly imaginedBeside: ReadonlySet<string>;
  /** first words of the phrases */
  readonly openings: ReadonlySet<string>;
  /** verbs of seeing and recording what somebody did */
  readonly observing: ReadonlySet<string>;
  /** verbs by which somebody answers another for what that other did */
  readonly punishing: ReadonlySet<string>;
  /** verbs whose subject says what a clause tells */
  readonly saying: ReadonlySet<string>;
  /** nouns by which a text points back at an agreement */
  readonly pointedAt: ReadonlySet<string>;
}

/** @throws CodebookError when the file is missing or faulty. */
export const complianceCodebook = codebookReader(
  'compliance',
  ComplianceFile,
  ({ broken, kept, ...lists }, knowledge): ComplianceCodebook => ({
    ...wordSets(lists),
    phrases: [...phrasesOf(broken, 'broken'), ...phrasesOf(kept, 'kept')],
    openings: new Set([...broken, ...kept].map((phrase) => phrase.split(' ')[0]!)),
    observing: wordClass('observing')(knowledge),
    saying: wordClass('answering')(knowledge),
    punishing: wordClass('judging')(knowledge),
    pointedAt: wordClass('pointed-at')(knowledge),
  }),
);

const phrasesOf = (phrases: readonly string[], verdict: VerdictPhrase['verdict']): readonly VerdictPhrase[] =>
  phrases.map((phrase) => ({ words: phrase.split(' '), verdict }));
