import type { Gazetteer } from '../gazetteer.ts';
import type { LanguageEngine, Sentence, Token } from '../sentence.ts';
import { brokenNames, withKnownNames, withNamesSpelledOut } from './broken-names.ts';
import { circumstanceToLeaveOut, withCircumstance } from './circumstance.ts';
import { hasSubjectBehind, placesOfMissingComma } from './missing-comma.ts';
import { applyGazetteer } from './names/apply-gazetteer.ts';
import { joinPersonNames } from './names/join-person-names.ts';
import type { EnglishStages, RawToken, TagColumns } from './stages.ts';
import { datesBeforeNames, withCommas, withoutCommas } from './tokens/commas-behind-dates.ts';
import { splitSentences } from './tokens/split-sentences.ts';
import { asideToLeaveOut, relativeToLeaveOut, withAsideBack, withoutAside } from './without-aside.ts';

/**
 * The English engine over stages that have their weights: text of one block in, parsed sentences out. Pure.
 * @param gazetteer names known for certain, which override the model's
 */
export function createEnglish<Tags extends TagColumns>(
  stages: EnglishStages<Tags>,
  gazetteer?: Gazetteer,
): LanguageEngine {
  const { tagger, parser, names } = stages;
  return {
    language: 'en',
    version: [...new Set([tagger.version, parser.version, names.version])].join(' '),
    analyse: (text) => splitSentences(text).map((tokens) => analyseSentence(tokens, stages, gazetteer)),
  };
}

/**
 * Tags, heads and names of one sentence whose tokens are known. Where what opens the sentence is followed by its subject
 * without the comma that many write (`On Monday Keller left`, `After the talks Keller left`), it is read as if it had one;
 * where an aside or a relative clause hides its verb, it is read without that.
 */
export function analyseSentence<Tags extends TagColumns>(
  raw: readonly RawToken[],
  stages: EnglishStages<Tags>,
  gazetteer?: Gazetteer,
): Sentence {
  const readWith = (places: readonly number[]): Sentence =>
    withoutCommas(readNames(withCommas(raw, places), stages, gazetteer), places);
  const dates = datesBeforeNames(raw);
  const read = readWith(dates);
  if (dates.length > 0) return read;
  for (const place of placesOfMissingComma(read, gazetteer)) {
    const again = readWith([place]);
    if (hasSubjectBehind(again, place)) return again;
  }
  const circumstance = circumstanceToLeaveOut(read);
  const rested =
    circumstance && withCircumstance(readNames(withoutAside(raw, circumstance), stages, gazetteer), read, circumstance);
  if (rested) return rested;
  const aside = asideToLeaveOut(read) ?? relativeToLeaveOut(read);
  const told = aside && withAsideBack(readNames(withoutAside(raw, aside), stages, gazetteer), read, aside);
  return told ?? read;
}

/** A name that the tree tears apart is read once more as one word. */
function readNames<Tags extends TagColumns>(
  raw: readonly RawToken[],
  stages: EnglishStages<Tags>,
  gazetteer?: Gazetteer,
): Sentence {
  const read = readSentence(raw, stages, gazetteer);
  const broken = brokenNames(read);
  if (broken.length === 0) return read;
  return withNamesSpelledOut(readSentence(withKnownNames(raw, broken), stages, gazetteer), read, broken);
}

function readSentence<Tags extends TagColumns>(
  raw: readonly RawToken[],
  { tagger, parser, names }: EnglishStages<Tags>,
  gazetteer?: Gazetteer,
): Sentence {
  const tags = tagger.tag(raw);
  const heads = parser.parse(raw, tags);
  const tokens: Token[] = raw.map(({ text, start, end }, index) => ({
    index,
    text,
    start,
    end,
    lemma: tags.lemma[index]!,
    upos: tags.upos[index]!,
    xpos: tags.xpos[index]!,
    feats: tags.feats[index]!,
    head: heads.head[index]!,
    deprel: heads.deprel[index]!,
  }));
  const found = names.find(raw, tags);
  const sure = gazetteer ? applyGazetteer(found, raw, gazetteer) : found;
  return {
    start: raw[0]!.start,
    end: raw[raw.length - 1]!.end,
    tokens: joinPersonNames(tokens, sure),
    names: sure,
  };
}
