import { CaseFinding } from '../kinds/case.ts';
import { ComplianceFinding } from '../kinds/compliance.ts';
import { EVENT_TYPES } from '../kinds/event.ts';
import type { FindingKind } from '../kinds/finding.ts';
import { PostFinding } from '../kinds/post.ts';
import { ProvisionFinding } from '../kinds/provision.ts';
import { STATEMENT_ACTS } from '../kinds/statement.ts';
import { VoteFinding } from '../kinds/vote.ts';

/**
 * The codes that `FindingFacets.type` of a kind can have; null where any word can stand: the unit of a figure, the name
 * of an agreement.
 */
export const TYPE_CODES: Readonly<Record<FindingKind, readonly string[] | null>> = {
  event: EVENT_TYPES,
  statement: STATEMENT_ACTS,
  figure: null,
  agreement: null,
  provision: ProvisionFinding.shape.force.options,
  commitment: [],
  compliance: ComplianceFinding.shape.verdict.options,
  case: CaseFinding.shape.stage.options,
  vote: VoteFinding.shape.result.options,
  post: PostFinding.shape.change.options,
};
