import { z } from 'zod';
import { AgreementFinding } from './agreement.ts';
import { CaseFinding } from './case.ts';
import { CommitmentFinding } from './commitment.ts';
import { ComplianceFinding } from './compliance.ts';
import { EventFinding } from './event.ts';
import { FigureFinding } from './figure.ts';
import { PostFinding } from './post.ts';
import { ProvisionFinding } from './provision.ts';
import { StatementFinding } from './statement.ts';
import { VoteFinding } from './vote.ts';

/** The schema of every kind of finding, by its kind. */
export const FINDING_SCHEMAS = {
  event: EventFinding,
  statement: StatementFinding,
  figure: FigureFinding,
  agreement: AgreementFinding,
  provision: ProvisionFinding,
  commitment: CommitmentFinding,
  compliance: ComplianceFinding,
  case: CaseFinding,
  vote: VoteFinding,
  post: PostFinding,
} as const;

/** What a finding may be, by the name that stands in its `kind`. */
export type FindingKind = keyof typeof FINDING_SCHEMAS;
/** All kinds of findings, in the order in which the record, its exports and its pages list them. */
export const FINDING_KINDS = Object.keys(FINDING_SCHEMAS) as readonly FindingKind[];

/** Anything that was read out of a document: one record a line in JSON Lines. */
export const Finding = z.discriminatedUnion('kind', [
  EventFinding,
  StatementFinding,
  FigureFinding,
  AgreementFinding,
  ProvisionFinding,
  CommitmentFinding,
  ComplianceFinding,
  CaseFinding,
  VoteFinding,
  PostFinding,
]);
export type Finding = Readonly<z.infer<typeof Finding>>;

/** A finding as an extractor hands it over: identity, document, page and block are added by `analyse`. */
export type Draft<F extends Finding = Finding> = F extends Finding
  ? Omit<F, 'id' | 'document' | 'page' | 'block'> & { readonly block: number }
  : never;
