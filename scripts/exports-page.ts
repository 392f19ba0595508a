/**
 * Writes docs/exports.md from the table of formats, so that no column can be missing: `node scripts/exports-page.ts`.
 * A test compares the page with it.
 */
import { writeFileSync } from 'node:fs';
import type { ExportField } from '../src/publish/exports/export-format.ts';
import { EXPORTS } from '../src/publish/exports/exports.ts';

const HEAD = `# Exports

\`chancery export --as FORMAT\` writes the findings of a record, filtered as every listing is, in the order of their
documents. With \`--out FILE\` the format follows from the ending of the name. The web server gives the same at
\`/api/export\`. This page is written by \`node scripts/exports-page.ts\`.

In all formats: words of a source are never changed; a name is as the source has it, or in the style of \`--names\`; what a
format can’t hold is said under “loses”. Cells of CSV that a spreadsheet would take for a formula begin with an apostrophe.
Where a cell holds several values, \`; \` stands between them, and a semicolon inside a value is written full-width (；,
U+FF1B): part the cell at \`;\`, then put \`;\` back for \`；\`
(what had \`；\` itself comes back with \`;\`: the two can’t be told apart). CSV is UTF-8 without a byte order mark, as programs want it; Excel
needs the mark to show names in other scripts: \`--bom\` (in the API \`bom=true\`, as the desk’s menu has it) writes it.
What is marked above GREEN, under embargo or in a restricted collection is left out unless \`--restricted\` asks for it.
The codes of other data sets (CAMEO, ACLED, UCDP) come from \`packs/codebook/interchange.yaml\`, which a desk can override.
`;

const TAIL = `## Held against their formats

Tests hold exports against another’s reader or model where npm has one: Parquet (hyparquet), Atom and JSON Feed
(feedsmith), iCalendar (ical.js), FollowTheMoney (its own model), BibTeX (bibtex-parse), XML of GraphML and XLSX. For the
others the tests check what the specification says by schemas of our own. Two were looked for in particular:

- **STIX 2.1**: npm has no package with the OASIS schemas (\`@security-alliance/stix\` has types and makers of ids, nothing
  that validates; \`stix2-validator\` is a Python package). Tests check the required properties of every object type, that
  ids are deterministic UUIDs of version 5, that every reference leads to an object of the bundle, and times.
- **CSVW**: \`rdf-parser-csvw\` turns one CSV with metadata that is RDF already into RDF and validates nothing;
  \`csvwriter\` is no CSVW. Tests check the metadata by a schema of the Recommendation’s terms, and every cell by the
  datatype that its column declares, keys and references between tables among them.
- **JSON-LD**: \`jsonld\` would load contexts from the network. Tests hold every term of the Web Annotations against the
  list of http://www.w3.org/ns/anno.jsonld, and every property of schema.org against the types that it belongs to.

## Proof bundle

\`chancery proof ISSUE\` writes one ZIP by which anybody can check a published edition. The same record gives the same bytes.

| file | what |
|---|---|
| \`verify.html\` | checks all of the following in a browser, from a folder, without a network; has its own SHA-256 |
| \`issue.json\` | the edition as it was sealed: JSON with sorted keys (RFC 8785); its sha256 is \`content\` of the seal |
| \`issue.html\` | the same, to read |
| \`seal.json\` | sha256 of the content, of each quotation, of each original’s bytes and of the text read from it |
| \`findings.json\` | what the issue cites, with the fields of [record.md](record.md), its state and whether it was corrected |
| \`decisions.json\` | what analysts decided about these findings, in order, who and when, and what they saw; with \`--anonymous\` numbers in place of names |
| \`documents.json\` | the originals: sha256, sha256 of the text, title, publisher, address, what read them and when |
| \`originals/SHA256\`, \`texts/SHA256.txt\` | with \`--originals\`: the originals and their texts |
| \`manifest.json\` | issue, edition, who published it and when, engines, packs, and every other file with bytes and sha256 |

A bundle shows that its parts belong together. That it is the desk’s own shows only in the sha256 of its manifest, which the
command prints and the desk gives by another way. Without the original a quotation is checked against its seal; with it
(in the bundle, or given to the page: plain text in UTF-8) against the very characters of the source.

## Site

\`chancery site FOLDER\` writes pages with the same as JSON beside each, under the same name. Addresses are permanent.

| place | what |
|---|---|
| \`issues/NAME/index.html\`, \`edition-N.html\`, \`.md\`, \`.json\` | an issue; each edition as it went out |
| \`chronicle/2024-10.html\`, \`2024.html\`, \`undated.html\` | events by month; by year when nothing better is known |
| \`dossiers/THREAD.html\` | a thread with its events, statements, figures and the desk’s judgements |
| \`ledger/AGREEMENT.html\` | provisions, who says that they are kept or broken, the desk’s mark |
| \`claims/index.html\` | claims that somebody denies, side by side |
| \`actors/ID.html\` | an actor of the packs, or one named in two findings |
| \`figures/index.html\` | series with charts and what disagrees, single figures |
| \`documents/SHA256.html#f-ID\` | a source; the permanent place of each finding (the first 16 digits of the hash) |
| \`feed.atom\`, \`feed.json\`, \`chronicle/feed.atom\`, \`chronicle/feed.json\` | issues and corrections; the latest events |
| \`search.html\`, \`search-index.js\` | search in the browser, of findings and issues |
`;

/** The page’s text. */
export const exportsPage = async (): Promise<string> => {
  const list = EXPORTS.map(({ name, ending, what }) => `| [\`${name}\`](#${name}) | \`.${ending}\` | ${cell(what)} |`);
  const sections: string[] = [];
  for (const { name, ending, mediaType, what, loses, kinds, load } of EXPORTS) {
    const { fields } = await load();
    sections.push(
      [
        `## ${name}`,
        '',
        `${what[0]!.toUpperCase()}${what.slice(1)}.`,
        '',
        `- media type \`${mediaType}\`, file ending \`.${ending}\``,
        `- takes ${kinds === null ? 'findings of every kind' : kinds.join(', ')}`,
        `- loses ${loses ?? 'nothing'}`,
        '',
        ...(name === 'jsonl'
          ? ['The same fields as [csv](#csv), of its kind only, with lists and objects as JSON.']
          : table(fields)),
        '',
      ].join('\n'),
    );
  }
  return [HEAD, '| format | ending | what |', '|---|---|---|', ...list, '', sections.join('\n'), TAIL].join('\n');
};

const table = (fields: readonly ExportField[]): readonly string[] => [
  '| field | what |',
  '|---|---|',
  ...fields.map(({ name, what }) => `| \`${name}\` | ${cell(what)} |`),
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

if (import.meta.main) writeFileSync(new URL('../docs/exports.md', import.meta.url), await exportsPage());
