import type { Issue, IssuePart } from '../../../kinds/issue.ts';
import type { RecordedFinding } from '../../../record/record-store.ts';
import { periodTitle } from '../../bulletin/period-title.ts';
import { CitationBook } from './citation-book.ts';
import { draftChronicle } from './draft-chronicle.ts';
import { draftCorrections } from './draft-corrections.ts';
import { draftDossiers } from './draft-dossiers.ts';
import { draftFigures } from './draft-figures.ts';
import { draftJudgements } from './draft-judgements.ts';
import { draftLedger } from './draft-ledger.ts';
import { draftMethod } from './draft-method.ts';
import { byThread, chooseSections, draftSection } from './draft-sections.ts';
import { draftSummary } from './draft-summary.ts';
import type { IssueMaterial } from './issue-material.ts';
import { isOfPeriod, tellingsOf } from './tellings.ts';

/**
 * Drafts an issue from findings: a summary, a section a thread (most told first), the chronicle by day, dossiers,
 * figures, ledger changes, judgements, corrections and a note on the method. Every sentence gives its source's own words
 * and names the source, or is the desk's own and says so. Each says why it was chosen. Deterministic.
 */
export const draftIssue = (material: IssueMaterial): Issue => {
  const findings = material.findings.filter((recorded) => isOfPeriod(recorded, material));
  const ofPeriod = new Set(findings.map(({ finding }) => finding.id));
  const book = new CitationBook(material);
  const tellings = tellingsOf(findings, material);
  const threads = byThread(tellings, material);
  const sections = chooseSections(threads, material);
  const compliance = findings.flatMap(({ finding }) => (finding.kind === 'compliance' ? [finding] : []));
  const titleOfOthers = sections.length === 1 ? 'Developments' : 'Other developments';
  const told = [
    ...sections.map((section) => draftSection(section, titleOfOthers, material, book)),
    draftChronicle(tellings, material, book),
    ...draftDossiers(threads, material, book),
    draftFigures(ofPeriod, material, book),
    draftLedger(compliance, material, book),
    draftJudgements(threads, material, book),
    draftCorrections(material, book),
    draftMethod(book),
  ];
  const summarised = { sections, tellings, documents: documentsOf(findings) };
  // drafted last and read first: it says how many of the period’s documents the other parts cite
  const parts = [draftSummary(summarised, material, book), ...told].filter(
    (part): part is IssuePart => part !== null && part.blocks.length > 0,
  );
  return {
    masthead: material.masthead,
    title: `${material.masthead.name}: ${periodTitle(material.period)}`,
    period: material.period,
    language: 'en',
    theme: material.theme,
    edition: 1,
    published: null,
    parts,
    citations: book.citations,
    sources: book.sources,
    given: book.given,
  };
};

const documentsOf = (findings: readonly RecordedFinding[]): ReadonlySet<string> =>
  new Set(findings.map(({ finding }) => finding.document));
