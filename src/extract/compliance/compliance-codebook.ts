import { z } from 'zod';
import { codebookReader } from '../codebook.ts';
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
  /** first words of the phrases */
  readonly openings: ReadonlySet<string>;
  /** verbs of seeing and recording what somebody did */
  readonly observing: ReadonlySet<string>;
  /** nouns by which a text points back at an agreement */
  readonly pointedAt: ReadonlySet<string>;
}

/** @throws CodebookError when the file is missing or faulty. */
export const complianceCodebook = codebookReader(
  'compliance',
  ComplianceFile,
  (file, knowledge): ComplianceCodebook => ({
    phrases: [
      ...file.broken.map((phrase) => ({ words: phrase.split(' '), verdict: 'broken' as const })),
      ...file.kept.map((phrase) => ({ words: phrase.split(' '), verdict: 'kept' as const })),
    ],
    breaking: new Set(file.breaking),
    failing: new Set(file.failing),
    breach: new Set(file.breach),
    cooperation: new Set(file.cooperation),
    lacking: new Set(file.lacking),
    open: new Set(file.open),
    undertakings: new Set(file.undertakings),
    honouring: new Set(file.honouring),
    norms: new Set(file.norms),
    ofAll: new Set(file.ofAll),
    confirming: new Set(file.confirming),
    lagging: new Set(file.lagging),
    charging: new Set(file.charging),
    concerned: new Set(file.concerned),
    denying: new Set(file.denying),
    charges: new Set(file.charges),
    holding: new Set(file.holding),
    openings: new Set([...file.broken, ...file.kept].map((phrase) => phrase.split(' ')[0]!)),
    observing: wordClass('observing')(knowledge),
    pointedAt: wordClass('pointed-at')(knowledge),
  }),
);
