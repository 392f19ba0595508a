import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Extractor } from '../reading.ts';
import { actTold } from './act-told.ts';
import { attributionsOf } from './attributions-of.ts';
import { bodyThatResolves } from './body-that-resolves.ts';
import { isCitation, withCitedSource } from './cited-source.ts';
import { draftsOf } from './drafts-of.ts';
import { headlineStatements } from './headline-statements.ts';
import { interviewAnswers } from './interview-answers.ts';
import { passedOn } from './passed-on.ts';
import { saidInSentences } from './said-in-sentences.ts';
import { SpeakersTold } from './speakers-told.ts';
import { ToldAsUntrue } from './told-as-untrue.ts';
import { nested } from './within.ts';

/**
 * Attributed statements: those attributions that report somebody's words. Views and wishes that nobody is said to have
 * uttered are left out.
 */
export const extractStatements: Extractor<StatementFinding> = (reading) => {
  const drafts: Draft<StatementFinding>[] = [];
  const attributions = attributionsOf(reading, true);
  const said = saidInSentences(attributions);
  const speakers = new SpeakersTold(reading, said);
  const untrue = new ToldAsUntrue(reading, attributions);
  for (const found of attributions) {
    if (isCitation(reading, found) || untrue.has(found)) continue;
    const attribution = withCitedSource(reading, found);
    const body = bodyThatResolves(reading, attribution);
    const speaker = body ? [body] : speakers.speakerOf(attribution);
    const act = actTold(reading, attribution, speaker);
    if (act !== null) drafts.push(...draftsOf(reading, attribution, act, speaker, said));
  }
  const direct = passedOn(drafts);
  return nested([...direct, ...interviewAnswers(reading, direct), ...headlineStatements(reading, direct)]);
};
