import { createHash } from 'node:crypto';
import type { Issue } from '../../kinds/issue.ts';
import type { RecordedDecision } from '../../record/decision.ts';
import type { IssuePublication } from '../../record/issue-store.ts';
import type { RecordedDocument, RecordedFinding } from '../../record/record-store.ts';
import { issueHtml } from '../bulletin/html/issue-html.ts';
import { layOutIssue } from '../bulletin/layout/lay-out-issue.ts';
import { flattenFinding } from '../flatten-finding.ts';
import { canonicalJson } from '../issue/issue-seal.ts';
import { publicOrigin } from '../public-origin.ts';
import { verifyPage } from './verify-page.ts';

/** An original with the text that was read from it, where they may be handed on. */
export interface ProofOriginal {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Everything that a proof of an edition is made from. */
export interface ProofMaterial {
  readonly issue: Issue;
  readonly publication: IssuePublication;
  /** findings that the issue cites, as they stand; one that the record no longer holds is left out */
  readonly findings: readonly RecordedFinding[];
  /** all decisions on them, in order */
  readonly decisions: readonly RecordedDecision[];
  /** documents that the issue cites */
  readonly documents: readonly RecordedDocument[];
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  /** name and version of the program that makes the proof */
  readonly program: string;
  /** by document; none when originals stay with the desk */
  readonly originals: ReadonlyMap<string, ProofOriginal>;
}

/** What `manifest.json` says: every other file of the bundle with its hash. */
export interface ProofManifest {
  readonly format: 'chancery-proof@1';
  readonly issue: string;
  readonly edition: number;
  readonly title: string;
  readonly published: string;
  readonly by: string;
  /** why it was published although checks failed; null when they passed */
  readonly despite: string | null;
  readonly program: string;
  /** what read the documents, by name and version */
  readonly engines: readonly string[];
  /** packs as they are when the proof is made */
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/**
 * The files of a proof: the issue as it was sealed, what it cites, the decisions on it, the hashes of the originals, a
 * manifest, and a page that checks all of it in a browser without a network. Pure: the same material, the same bytes.
 */
export const proofFiles = (material: ProofMaterial): Readonly<Record<string, Uint8Array>> => {
  const { issue, publication, findings, decisions, documents, originals } = material;
  const files: Record<string, Uint8Array> = {
    'verify.html': encode(verifyPage()),
    'README.txt': encode(readme(material)),
    'issue.json': encode(canonicalJson(issue)),
    'issue.html': encode(issueHtml(layOutIssue(issue))),
    'seal.json': encode(pretty(publication.seal)),
    'findings.json': encode(
      pretty(
        findings.map(({ finding, state, corrected, into }) => ({ ...flattenFinding(finding), state, corrected, into })),
      ),
    ),
    'decisions.json': encode(
      pretty(decisions.map(({ seen, ...decision }) => ({ ...decision, seen: flattenFinding(seen) }))),
    ),
    'documents.json': encode(
      pretty(
        documents.map(
          ({ id, title, publisher, published, language, mediaType, encoding, origin, size, engine, added, read }) => ({
            sha256: id,
            text: publication.seal.sources[id]?.text ?? null,
            title,
            publisher,
            published,
            language,
            mediaType,
            encoding,
            origin: publicOrigin(origin),
            size,
            engine,
            added,
            read,
          }),
        ),
      ),
    ),
  };
  for (const [id, { bytes, text }] of [...originals].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    files[`originals/${id}`] = bytes;
    files[`texts/${id}.txt`] = encode(text);
  }
  files['manifest.json'] = encode(pretty(manifestOf(material, files)));
  return files;
};

const manifestOf = (
  { issue, publication, documents, packs, program }: ProofMaterial,
  files: Readonly<Record<string, Uint8Array>>,
): ProofManifest => ({
  format: 'chancery-proof@1',
  issue: publication.issue,
  edition: publication.edition,
  title: issue.title,
  published: publication.at,
  by: publication.who,
  despite: publication.despite,
  program,
  engines: [...new Set(documents.map(({ engine }) => engine))].toSorted(),
  packs,
  files: Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
});

const readme = ({ issue, publication, originals }: ProofMaterial): string =>
  `Proof of ${publication.issue}, edition ${publication.edition}: ${issue.title.replace(/\s+/g, ' ')}

Open verify.html in any browser and give it this bundle: it checks every hash and every
quotation on your own machine and sends nothing anywhere. ${originals.size > 0 ? 'The originals are in the bundle.' : 'Originals that you have can be given to it too;\nthe bundle holds their hashes, not the originals.'}

  issue.json       the edition as it was sealed; its sha256 is "content" in seal.json
  issue.html       the same, to read
  seal.json        hashes of the content, of each quotation, of each original and its text
  findings.json    what the issue cites: exact words, place, the rule that found it
  decisions.json   what analysts decided about them, in order
  documents.json   the originals: hash, publisher, address, what read them
  manifest.json    every file here with its sha256

A bundle shows that its parts belong together. That it is the desk's own shows only in the
sha256 of manifest.json, which the desk gives you by another way.
`;

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
