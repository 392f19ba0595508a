/** Chancery as a library: read documents, keep a record, publish from it. Everything else is internal. */

export { analyse, type DocumentFacts, type ReadingResources } from './analyse.ts';
export { DEFAULT_LIMITS, type IntakeLimits } from './intake/intake-limits.ts';
export { readSource, type SourceFacts } from './intake/read-source.ts';
export type { SourceMark, SourceMetadata, SourceOrigin, SourceText } from './intake/source-text.ts';
export { type UnreadableReason, UnreadableSource } from './intake/unreadable-source.ts';
export { Actor } from './kinds/actor.ts';
export { AgreementEntry } from './kinds/agreement-entry.ts';
export type { Analysis } from './kinds/analysis.ts';
export { BLOCK_KINDS, Block } from './kinds/block.ts';
export { ContestedTerm } from './kinds/contested-term.ts';
export { DocumentRecord } from './kinds/document.ts';
export { EVENT_STATUSES, EVENT_TYPES } from './kinds/event.ts';
export { FINDING_KINDS, FINDING_SCHEMAS, Finding, type FindingKind } from './kinds/finding.ts';
export { Issue } from './kinds/issue.ts';
export { Party, PlaceMention } from './kinds/party.ts';
export { Place } from './kinds/place.ts';
export { QuotedSpan, Span } from './kinds/span.ts';
export { STATEMENT_ACTS } from './kinds/statement.ts';
export { ThreadDefinition } from './kinds/thread-definition.ts';
export type { Knowledge } from './knowledge/knowledge.ts';
export type { ActorBalance, BalanceMonth } from './link/balances/actor-balance.ts';
export { type NameLens, nameLens, nameStyles, UnknownNameStyle } from './link/names/name-lens.ts';
export type { NameSuggestion } from './link/names/name-suggestion.ts';
export { findingThroughLens } from './link/names/through-lens.ts';
export { withRecordNames } from './link/names/with-record-names.ts';
export type { ThreadDigest } from './link/threads/thread-digest.ts';
export { ISSUE_FORMATS, type IssueFormat, type RenderedIssue, renderIssue } from './publish/bulletin/render-issue.ts';
export { CHRONICLE_COLUMNS, type ChronicleEntry, chronicle, chronicleRow } from './publish/chronicle.ts';
export { csv, csvHead, findingColumns, findingRows } from './publish/csv.ts';
export type { ExportFormat } from './publish/exports/export-format.ts';
export { exportFromRecord } from './publish/exports/export-from-record.ts';
export { EXPORTS } from './publish/exports/exports.ts';
export { type FlatFinding, flatFields, flattenFinding } from './publish/flatten-finding.ts';
export { checkIssue } from './publish/issue/check/check-issue.ts';
export { type CheckMaterial, checkMaterialFromRecord } from './publish/issue/check/check-material.ts';
export { CHECK_RULES, type CheckRule, type IssueWarning } from './publish/issue/check/issue-warning.ts';
export { correctIssue } from './publish/issue/correct-issue.ts';
export { draftIssue } from './publish/issue/draft/draft-issue.ts';
export type { IssueMaterial } from './publish/issue/draft/issue-material.ts';
export { type IssueNotes, issueNotes } from './publish/issue/issue-notes.ts';
export { draftFromRecord, newIssue } from './publish/issue/new-issue.ts';
export { NothingToDraft } from './publish/issue/nothing-to-draft.ts';
export { publishIssue } from './publish/issue/publish-issue.ts';
export { saveIssueText } from './publish/issue/save-issue-text.ts';
export { writeIssueText } from './publish/issue/text/write-issue-text.ts';
export { findingLine, jsonLine } from './publish/json-lines.ts';
export { type Proof, proofFromRecord } from './publish/proof/proof-from-record.ts';
export { publicClearance } from './publish/public-clearance.ts';
export { readCitations } from './publish/read-citations.ts';
export { siteMaterial } from './publish/site/material-from-record.ts';
export { siteFiles } from './publish/site/site-files.ts';
export { nameSuggestions } from './publish/views/name-suggestions.ts';
export { recordedBalance } from './publish/views/recorded-balance.ts';
export { recordedDigest } from './publish/views/recorded-digest.ts';
export { type ThreadMember, threadMembers } from './publish/views/thread-members.ts';
export { Decision, RecordedDecision } from './record/decision.ts';
export type { FindingFilter, NamedTarget } from './record/finding-filter.ts';
export { NameDecision } from './record/name-decision.ts';
export type { NameStore, NameUse } from './record/name-store.ts';
export { RecordError } from './record/record-error.ts';
export type {
  ActorSummary,
  NewDocument,
  RecordedDocument,
  RecordedFinding,
  RecordInfo,
  RecordStore,
  SearchHit,
} from './record/record-store.ts';
export { type SearchQuery, searchTerms } from './record/search-query.ts';
export { SqliteRecord } from './record/sqlite/sqlite-record.ts';
export { ThreadDecision, ThreadJudgement } from './record/thread-decision.ts';
export type { ThreadStore } from './record/thread-store.ts';
export { type AddOptions, type AddReport, addDocuments } from './registry/add-documents.ts';
export { documentId } from './registry/document-id.ts';
export { type DocumentReader, openReader } from './registry/document-reader.ts';
export { engineVersion } from './registry/engine-version.ts';
export { gather } from './registry/gather.ts';
export type { GatherOptions } from './registry/gather-options.ts';
export { type Gathered, isFailure } from './registry/gathered.ts';
export { readDocument } from './registry/read-document.ts';
export { loadLanguage } from './resources/load-language.ts';
export { loadPacks, PackError } from './resources/load-packs.ts';
export { loadResources } from './resources/load-resources.ts';
