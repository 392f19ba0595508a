import type { Finding } from '../kinds/finding.ts';
import { extractAgreements } from './agreements/extract-agreements.ts';
import { extractCases } from './cases/extract-cases.ts';
import { extractCommitments } from './commitments/extract-commitments.ts';
import { extractCompliance } from './compliance/extract-compliance.ts';
import { extractEvents } from './events/extract-events.ts';
import { extractFigures } from './figures/extract-figures.ts';
import { extractPosts } from './posts/extract-posts.ts';
import { extractProvisions } from './provisions/extract-provisions.ts';
import type { Extractor } from './reading.ts';
import { extractStatements } from './statements/extract-statements.ts';
import { extractVotes } from './votes/extract-votes.ts';

/** All extractors in the order in which they run: statements first, since the others ask who says so. */
export const EXTRACTORS: readonly Extractor<Finding>[] = [
  extractStatements,
  extractEvents,
  extractFigures,
  extractAgreements,
  extractCommitments,
  extractCompliance,
  extractCases,
  extractVotes,
  extractPosts,
  extractProvisions,
];
