import type { Block } from '../../kinds/block.ts';
import type { Party } from '../../kinds/party.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneLine } from '../../text/one-line.ts';
import { type QuotedReport, type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { BodiesToldAgain } from './bodies-told-again.ts';
import { Discourse } from './discourse.ts';
import { MakersOfTexts } from './makers-of-texts.ts';
import { partyNamed } from './party-named.ts';
import { partyWords } from './party-words.ts';
import type { PersonsOfDocument } from './persons-of-document.ts';
import { sameParty } from './same-party.ts';
import { SentenceResolver } from './sentence-resolver.ts';
import { ShortNames } from './short-names.ts';

/** Who is meant by each noun phrase of a document. Computed once for each reading, from its beginning to its end. */
export const partiesOf = oncePer((reading: Reading) => new Parties(reading));

/**
 * Resolves names, roles, demonyms, seats of government and pronouns to parties: `Bayramov` and `the minister` to the
 * person whom the document introduced, `official Baku` and `the Azerbaijani side` to the state, `both sides` to the last
 * two states. Unknown persons and bodies stay as they are written; nothing is dropped. Linear in the document.
 */
export class Parties {
  readonly #bySentence = new Map<ReadSentence, ReadonlyMap<number, readonly Party[]>>();
  readonly #introduced = new Map<QuotedReport, readonly Party[]>();
  readonly #statesUpTo = new Map<ReadSentence, readonly Party[]>();

  readonly #persons: PersonsOfDocument;

  constructor(reading: Reading) {
    const discourse = new Discourse(reading.knowledge);
    this.#persons = discourse.persons;
    const words = partyWords(reading.knowledge);
    const shortNames = new ShortNames(reading, words);
    const toldAgain = new BodiesToldAgain(reading.knowledge);
    const names = { shortNames, toldAgain, makers: new MakersOfTexts(reading, shortNames) };
    let block = -1;
    let introduced: readonly Party[] = [];
    for (const sentence of reading.sentences) {
      for (let at = block + 1; at <= sentence.block; at++)
        discourse.enterBlock(reading.blocks[at]!, stateNamed(reading, at));
      if (sentence.block !== block && reading.blocks[sentence.block]!.kind === 'entry')
        if (standsAlone(reading, sentence)) {
          discourse.enterEntry();
          toldAgain.enterEntry();
        } else discourse.enterQuotation();
      block = sentence.block;
      discourse.enterSentence();
      toldAgain.enterSentence();
      if (sentence.introduces) discourse.enterEntry();
      const resolved = new SentenceResolver(reading, sentence, discourse, words, names).resolveAll();
      if (sentence.introduces) {
        introduced = [...resolved.values()].flat();
        discourse.introduce(introduced);
      } else {
        if (sentence.report && introduced.length > 0) this.#introduced.set(sentence.report, introduced);
        introduced = [];
      }
      this.#bySentence.set(sentence, resolved);
      this.#statesUpTo.set(sentence, discourse.states);
    }
  }

  /** The parties of the noun phrase with this head and of those coordinated with it; empty where it names nobody. */
  of(sentence: ReadSentence, head: number): readonly Party[] {
    const resolved = this.#bySentence.get(sentence);
    const parties = treeOf(sentence)
      .conjuncts(head)
      .flatMap((index) => resolved?.get(index) ?? []);
    return parties.filter((party, i) => parties.findIndex((other) => sameParty(other, party)) === i);
  }

  /** Of whom the report in which a sentence is quoted is said to tell: `The Daily reports of Norland: “…”`. */
  introducedTo({ report }: ReadSentence): readonly Party[] {
    return (report && this.#introduced.get(report)) ?? [];
  }

  /** The states that the text has named up to the end of a sentence, each once, the one named last at the end. */
  statesUpTo(sentence: ReadSentence): readonly Party[] {
    return this.#statesUpTo.get(sentence) ?? [];
  }

  /** Whom a name means anywhere in the document; null for nobody. */
  personCalled(name: string): Party | null {
    return this.#persons.find(name)?.party ?? null;
  }

  /** The party of this one noun phrase, without those coordinated with it. */
  ofHead(sentence: ReadSentence, head: number): readonly Party[] {
    return this.#bySentence.get(sentence)?.get(head) ?? [];
  }
}

/** The state whose name is all that a block says; null for any other block. */
const stateNamed = ({ text, blocks, knowledge }: Reading, index: number): Party | null => {
  const { kind, body, end } = blocks[index]!;
  if (!OVER_TEXT.has(kind) || end - body > LONGEST_HEADING) return null;
  const named = partyNamed(knowledge, oneLine(text.slice(body, end)));
  return knowledge.actors.get(named.actor ?? '')?.kind === 'state' ? named : null;
};

/** Kinds of blocks that may be a heading: a bare name over notes is not always told from their words. */
const OVER_TEXT: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'paragraph']);
/** characters of a state's name */
const LONGEST_HEADING = 60;
