import type { Route } from '../route.ts';
import { actorRoutes } from './actors.ts';
import { bulkDecisionRoutes } from './bulk-decisions.ts';
import { chronicleRoutes } from './chronicle.ts';
import { claimRoutes } from './claims.ts';
import { decisionRoutes } from './decisions.ts';
import { descriptionRoutes } from './description.ts';
import { documentDescriptionRoutes } from './document-descriptions.ts';
import { documentWithdrawalRoutes } from './document-withdrawals.ts';
import { documentRoutes } from './documents.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './export.ts';
import { figureRoutes } from './figures.ts';
import { findingRoutes } from './findings.ts';
import { handFindingRoutes } from './hand-findings.ts';
import { handlingRoutes } from './handling.ts';
import { infoRoutes } from './info.ts';
import { issuePublishingRoutes } from './issue-publishing.ts';
import { issueRenderingRoutes } from './issue-rendering.ts';
import { issueRoutes } from './issues.ts';
import { jobRoutes } from './jobs.ts';
import { learningRoutes } from './learning.ts';
import { ledgerRoutes } from './ledger.ts';
import { linkDecisionRoutes } from './link-decisions.ts';
import { nameRoutes } from './names.ts';
import { networkRoutes } from './network.ts';
import { overviewRoutes } from './overview.ts';
import { packRoutes } from './packs.ts';
import { peopleRoutes } from './people.ts';
import { placeRoutes } from './places.ts';
import { reviewRoutes } from './review.ts';
import { savedViewRoutes } from './saved-views.ts';
import { searchRoutes } from './search.ts';
import { sessionRoutes } from './session.ts';
import { threadJudgementRoutes } from './thread-judgements.ts';
import { threadRoutes } from './threads.ts';

/** Every route, by what it is about; fixed paths stand before paths with parameters. */
export const ROUTES: Readonly<Record<string, readonly Route[]>> = {
  Record: [...infoRoutes, ...overviewRoutes, ...eventRoutes],
  Documents: [...jobRoutes, ...documentDescriptionRoutes, ...documentWithdrawalRoutes, ...documentRoutes],
  Findings: [...findingRoutes, ...handFindingRoutes, ...exportRoutes],
  Review: [...bulkDecisionRoutes, ...decisionRoutes, ...reviewRoutes, ...linkDecisionRoutes],
  Views: [
    ...chronicleRoutes,
    ...claimRoutes,
    ...figureRoutes,
    ...ledgerRoutes,
    ...threadRoutes,
    ...threadJudgementRoutes,
  ],
  'Actors and places': [...actorRoutes, ...placeRoutes, ...networkRoutes, ...nameRoutes],
  Issues: [...issueRoutes, ...issueRenderingRoutes, ...issuePublishingRoutes],
  Search: searchRoutes,
  Knowledge: [...packRoutes, ...learningRoutes],
  'Saved views': savedViewRoutes,
  People: [...sessionRoutes, ...peopleRoutes],
  Handling: handlingRoutes,
  Description: descriptionRoutes(() => ROUTES),
};
