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
The codes of other data sets (CAMEO, ACLED, UCDP) come from \`packs/codebook/interchange.yaml\`, which a desk can override.
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
  return [HEAD, '| format | ending | what |', '|---|---|---|', ...list, '', sections.join('\n')].join('\n');
};

const table = (fields: readonly ExportField[]): readonly string[] => [
  '| field | what |',
  '|---|---|',
  ...fields.map(({ name, what }) => `| \`${name}\` | ${cell(what)} |`),
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

if (import.meta.main) writeFileSync(new URL('../docs/exports.md', import.meta.url), await exportsPage());
