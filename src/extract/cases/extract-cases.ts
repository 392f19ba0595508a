import type { CaseFinding } from '../../kinds/case.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { oneLine } from '../../text/one-line.ts';
import { flatSentence } from '../flat-sentence.ts';
import { phraseOf, tokenSpan, wordsBetween } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { stepDate } from '../step-date.ts';
import { termsIn } from '../term.ts';
import { type CaseCodebook, caseCodebook } from './case-codebook.ts';
import { type CaseStep, caseSteps } from './case-steps.ts';

const RULE = 'cases@1';

/** The steps that authorities take against a person: detention, charge, hearing, verdict, sentence, release and others. */
export const extractCases: Extractor<CaseFinding> = (reading) => {
  const codebook = caseCodebook(reading.knowledge);
  return reading.sentences.flatMap((sentence) => {
    const steps = caseSteps(reading, sentence, codebook);
    const drafts = steps.map((step) => draftOf(reading, sentence, step, codebook));
    return [...drafts, ...elided(reading, sentence, drafts)].toSorted((a, b) => a.start - b.start);
  });
};

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  step: CaseStep,
  codebook: CaseCodebook,
): Draft<CaseFinding> => {
  const span = tokenSpan(sentence.tokens, step.first, step.last);
  const quote = reading.text.slice(span.start, span.end);
  return {
    kind: 'case',
    ...span,
    quote,
    block: sentence.block,
    group: null,
    rule: `${RULE}/${step.stage}`,
    person: [...step.persons],
    stage: step.stage,
    date: stepDate(reading, sentence, span.start, span.end),
    body: bodyOf(reading, sentence, step, codebook),
    articles: [...oneLine(quote).matchAll(/\bArticles? \d[\d.]*(?:(?:, | and )\d[\d.]*)*/g)].map((match) => match[0]),
    charge: chargeOf(reading, sentence, step),
    term: termOf(step, quote),
  };
};

/** Stages that have a term: an arrest for some time, its extension, a sentence. */
const termOf = (step: CaseStep, quote: string): string | null => {
  const line = oneLine(quote);
  const [term] = termsIn(line);
  if (!term) return null;
  if (step.stage === 'sentenced' || step.stage === 'extended') return term.iso;
  const held =
    /^(?:remanded|detained)$/.test(step.stage) && /\bfor (?:up to |at least )?$/i.test(line.slice(0, term.start));
  return held ? term.iso : null;
};

/** The court, prosecutor or police that acts in the clause. */
const bodyOf = (reading: Reading, sentence: ReadSentence, step: CaseStep, codebook: CaseCodebook): string | null => {
  const { tokens } = sentence;
  for (let i = step.first; i <= step.last; i++)
    if (codebook.bodies.has(tokens[i]!.lemma.toLowerCase()) && /^(?:nsubj|obl|root)/.test(tokens[i]!.deprel))
      return phraseOf(reading.text, tokens, i, step.first);
  return null;
};

/** What stands after `with`, `of` or `for` beside the step's verb. */
const chargeOf = (reading: Reading, sentence: ReadSentence, step: CaseStep): string | null => {
  if (!/^(?:charged|sentenced|verdict|detained|remanded)$/.test(step.stage)) return null;
  const { tokens } = sentence;
  for (let i = step.head + 1; i <= step.last; i++) {
    const word = tokens[i]!.text.toLowerCase();
    if (
      word === 'with' ||
      (word === 'of' && /^guilty$/i.test(tokens[i - 1]?.text ?? '')) ||
      (word === 'for' && tokens[i + 1]?.xpos === 'VBG')
    )
      return wordsBetween(reading.text, tokens, i + 1, step.last) || null;
  }
  return null;
};

/**
 * `X received a 13-year sentence, Y 10 years, Z and W each 9 years`: after a sentence that is told in full, a name
 * followed by nothing but a term is another one.
 */
const elided = (
  reading: Reading,
  sentence: ReadSentence,
  told: readonly Draft<CaseFinding>[],
): readonly Draft<CaseFinding>[] => {
  const full = told.find((draft) => draft.stage === 'sentenced');
  if (!full) return [];
  const flat = flatSentence(reading.text, sentence);
  const found: Draft<CaseFinding>[] = [];
  for (const term of termsIn(flat.text)) {
    const span = flat.toDocument(term);
    if (told.some((draft) => draft.start <= span.start && span.end <= draft.end)) continue;
    let last = flat.tokenAt(term.start) - 1;
    if (/^(?:each|to|got)$/i.test(sentence.tokens[last]?.text ?? '')) last--;
    const names = namesBefore(sentence, last);
    if (names.persons.length === 0) continue;
    const start = sentence.tokens[names.first]!.start;
    found.push({
      ...full,
      start,
      end: span.end,
      quote: reading.text.slice(start, span.end),
      person: [...names.persons],
      term: term.iso,
    });
  }
  return found;
};

/** The run of names that ends at a token: `Z and W`. */
const namesBefore = (
  sentence: ReadSentence,
  last: number,
): { readonly first: number; readonly persons: readonly Party[] } => {
  const { tokens } = sentence;
  const persons: Party[] = [];
  let at = last;
  while (at >= 0 && tokens[at]!.upos === 'PROPN') {
    let first = at;
    while (first > 0 && tokens[first - 1]!.upos === 'PROPN') first--;
    persons.unshift({
      name: tokens
        .slice(first, at + 1)
        .map((token) => token.text)
        .join(' '),
      actor: null,
      office: null,
    });
    at = first;
    if (/^and$/i.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.upos === 'PROPN') at = first - 2;
    else break;
  }
  return { first: at, persons };
};
