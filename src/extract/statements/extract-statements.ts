import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Extractor } from '../reading.ts';
import { attributionsOf } from './attributions-of.ts';
import { draftsOf } from './drafts-of.ts';
import { interviewAnswers } from './interview-answers.ts';
import { nested } from './within.ts';

/**
 * Attributed statements: those attributions that report somebody's words. Views and wishes that nobody is said to have
 * uttered are left out.
 */
export const extractStatements: Extractor<StatementFinding> = (reading) => {
  const drafts: Draft<StatementFinding>[] = [];
  for (const attribution of attributionsOf(reading, true))
    if (attribution.sense.act !== 'attitude') drafts.push(...draftsOf(reading, attribution, attribution.sense.act));
  return nested([...drafts, ...interviewAnswers(reading, drafts)]);
};
