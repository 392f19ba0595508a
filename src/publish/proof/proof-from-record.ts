import { createHash } from 'node:crypto';
import { type IssuePublication, isPublished } from '../../record/issue-store.ts';
import type { RecordedFinding, RecordStore } from '../../record/record-store.ts';
import { publicClearance } from '../public-clearance.ts';
import { zipOf } from '../zip-of.ts';
import { type ProofOriginal, proofFiles } from './proof-files.ts';

export interface ProofOptions {
  readonly issue: string;
  /** the latest when null */
  readonly edition: number | null;
  /** true: originals that may be published go into the bundle, with their texts */
  readonly originals: boolean;
  /** true: who decided and who published stands there as `analyst 1`, `analyst 2` …, the same person by the same number */
  readonly anonymous?: boolean;
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly program: string;
}

/** A bundle that proves the quotations of a published edition. */
export interface Proof {
  readonly zip: Uint8Array;
  /** sha256 of manifest.json, which says whose bundle it is when it is given by another way */
  readonly manifest: string;
  readonly edition: number;
}

/** The issue was never published, or not in that edition; `editions` are those that were. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';
  readonly editions: readonly number[];

  constructor(issue: string, editions: readonly number[]) {
    super(
      editions.length === 0
        ? `Issue ${issue} is not published; only what went out can be proved.`
        : `Issue ${issue} has no such edition; there are: ${editions.join(', ')}.`,
    );
    this.editions = editions;
  }
}

/**
 * The proof of a published edition as one ZIP. The same record gives the same bytes.
 * @throws NotPublished
 */
export const proofFromRecord = async (
  record: RecordStore,
  { issue: name, edition, originals, anonymous = false, packs, program }: ProofOptions,
): Promise<Proof> => {
  const publications = await record.issues.publications(name);
  const publication: IssuePublication | undefined =
    edition === null ? publications.at(-1) : publications.find((one) => one.edition === edition);
  if (!publication)
    throw new NotPublished(
      name,
      publications.map((one) => one.edition),
    );
  const version = await record.issues.get(name, publication.version);
  if (!version || !isPublished(version)) throw new NotPublished(name, []);
  const { content } = version;
  const ids = content.citations.map(({ finding }) => finding);
  const open = record.visibleTo(publicClearance(publication.at.slice(0, 10)));
  const held = new Map<string, ProofOriginal>();
  const documents = [];
  for (const { document } of content.sources) {
    const known = await record.document(document);
    if (known) documents.push(known);
    const [bytes, text] = originals ? [await open.original(document), await open.text(document)] : [null, null];
    if (bytes && text !== null) held.set(document, { bytes, text });
  }
  const findings: RecordedFinding[] = [];
  for (const id of ids) {
    const found = await record.finding(id);
    if (found) findings.push(found);
  }
  const cited = new Set(ids);
  const decisions = (await record.decisions()).filter(({ finding }) => cited.has(finding));
  const nameOf = anonymous ? numbered([...decisions.map(({ who }) => who), publication.who]) : (who: string) => who;
  const files = proofFiles({
    issue: content,
    publication: { ...publication, who: nameOf(publication.who) },
    findings,
    decisions: decisions.map((decision) => ({ ...decision, who: nameOf(decision.who) })),
    documents,
    packs,
    program,
    originals: held,
  });
  return {
    zip: zipOf(files),
    manifest: createHash('sha256').update(files['manifest.json']!).digest('hex'),
    edition: publication.edition,
  };
};

/** `analyst 1`, `analyst 2` … in the order in which they come. */
const numbered = (people: readonly string[]): ((who: string) => string) => {
  const order = [...new Set(people)];
  return (who) => `analyst ${order.indexOf(who) + 1}`;
};
