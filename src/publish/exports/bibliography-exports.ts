import type { DocumentKind } from '../../kinds/document.ts';
import { oneLine } from '../../text/one-line.ts';
import { withoutControls } from '../../text/without-controls.ts';
import { SHORT_MONTH_NAMES } from '../../time/calendar-names.ts';
import { fileNameOf, webAddress } from '../public-origin.ts';
import type { ExportedDocument, ExportWriter } from './export-format.ts';
import { citeKey, dateOfSource, noteOfSource, sourcesOf } from './sources-of.ts';

const CSL_TYPES: Readonly<Record<DocumentKind, string>> = {
  bulletin: 'report',
  chronicle: 'report',
  paper: 'report',
  interview: 'interview',
  wire: 'article-newspaper',
  statement: 'document',
  agreement: 'treaty',
  other: 'document',
};

/** The documents as items of the Citation Style Language’s JSON, version 1.0.2. */
export const cslJsonExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'publisher, year and the first digits of the sha256' },
    { name: 'type', what: 'report, interview, article-newspaper, treaty or document, by the document’s kind' },
    { name: 'title', what: 'title, else the last part of where it came from' },
    { name: 'publisher', what: 'who published it; of a newspaper article container-title' },
    {
      name: 'issued',
      what: 'when it came out, as year, month and day as far as known; where it does not say, the end of the time that it covers, circa',
    },
    { name: 'language', what: 'ISO 639-1 code' },
    { name: 'URL', what: 'its address, when it has one' },
    { name: 'note', what: 'sha256 of the document; the time that it covers, where it is dated by it' },
  ],
  async *write(findings, context) {
    const items = (await sourcesOf(findings, context)).map((document) => {
      const { parts, covered } = dateOfSource(document);
      const address = webAddress(document.origin);
      const type = CSL_TYPES[document.kind];
      return {
        id: citeKey(document),
        type,
        title: titleOf(document),
        ...(document.publisher && {
          [type === 'article-newspaper' ? 'container-title' : 'publisher']: document.publisher,
        }),
        ...(parts.length > 0 && { issued: { 'date-parts': [parts], ...(covered && { circa: true }) } }),
        ...(document.language && { language: document.language }),
        ...(address && { URL: address }),
        note: noteOfSource(document),
      };
    });
    yield `${JSON.stringify(items, null, 2)}\n`;
  },
};

const RIS_TYPES: Readonly<Record<DocumentKind, string>> = {
  bulletin: 'RPRT',
  chronicle: 'RPRT',
  paper: 'RPRT',
  interview: 'GEN',
  wire: 'NEWS',
  statement: 'GEN',
  agreement: 'LEGAL',
  other: 'GEN',
};

/** The documents as references of reference managers’ exchange format RIS. */
export const risExport: ExportWriter = {
  fields: [
    { name: 'TY', what: 'RPRT, NEWS, LEGAL or GEN, by the document’s kind' },
    { name: 'ID', what: 'publisher, year and the first digits of the sha256' },
    { name: 'TI', what: 'title, else the last part of where it came from' },
    { name: 'PB', what: 'who published it' },
    { name: 'PY', what: 'year in which it came out; where it does not say, of the end of the time that it covers' },
    { name: 'DA', what: 'year/month/day/ as far as known' },
    { name: 'LA', what: 'ISO 639-1 code' },
    { name: 'UR', what: 'its address, when it has one' },
    { name: 'N1', what: 'sha256 of the document; the time that it covers, where it is dated by it' },
    { name: 'ER', what: 'end of the reference' },
  ],
  async *write(findings, context) {
    for (const document of await sourcesOf(findings, context)) {
      const [year, month, day] = dateOfSource(document).parts;
      const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
      const values: readonly (readonly [string, string | null])[] = [
        ['TY', RIS_TYPES[document.kind]],
        ['ID', citeKey(document)],
        ['TI', titleOf(document)],
        ['PB', document.publisher],
        ['PY', year === undefined ? null : String(year)],
        ['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
        ['LA', document.language],
        ['UR', webAddress(document.origin)],
        ['N1', noteOfSource(document)],
      ];
      const lines = values
        .filter(([, value]) => value)
        .map(([tag, value]) => `${tag}  - ${oneLine(withoutControls(value!))}`);
      yield `${[...lines, 'ER  - ', ''].join('\r\n')}\r\n`;
    }
  },
};

const BIBTEX_TYPES: Readonly<Partial<Record<DocumentKind, string>>> = {
  bulletin: 'techreport',
  chronicle: 'techreport',
  paper: 'techreport',
};

/** The documents as entries of BibTeX, UTF-8. */
export const bibTexExport: ExportWriter = {
  fields: [
    { name: 'title', what: 'title, else the last part of where it came from; in braces, so that its capitals stay' },
    { name: 'institution', what: 'who published a report' },
    { name: 'organization', what: 'who published anything else' },
    { name: 'year', what: 'year in which it came out; where it does not say, of the end of the time that it covers' },
    { name: 'month', what: 'jan to dec' },
    { name: 'language', what: 'ISO 639-1 code' },
    { name: 'url', what: 'its address, when it has one' },
    { name: 'note', what: 'sha256 of the document; the time that it covers, where it is dated by it' },
  ],
  async *write(findings, context) {
    for (const document of await sourcesOf(findings, context)) {
      // a report without an institution is none to BibTeX
      const type = (document.publisher && BIBTEX_TYPES[document.kind]) || 'misc';
      const [year, month] = dateOfSource(document).parts;
      const address = webAddress(document.origin);
      const lines = [
        `title = {{${latex(titleOf(document))}}}`,
        document.publisher &&
          `${type === 'techreport' ? 'institution' : 'organization'} = {{${latex(document.publisher)}}}`,
        year !== undefined && `year = {${year}}`,
        month !== undefined && `month = ${SHORT_MONTH_NAMES[month - 1]}`,
        document.language && `language = {${document.language}}`,
        address && `url = {${address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))}}`,
        `note = {${latex(noteOfSource(document))}}`,
      ];
      yield `@${type}{${citeKey(document)},\n${lines
        .filter(Boolean)
        .map((line) => `  ${line}`)
        .join(',\n')}\n}\n\n`;
    }
  },
};

const titleOf = ({ title, origin, id }: ExportedDocument): string =>
  oneLine(withoutControls(title ?? '')) || oneLine(withoutControls(fileNameOf(origin))) || id;

/** BibTeX counts braces even after a backslash, so that a brace can’t stand for itself. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is. */
const latex = (text: string): string =>
  oneLine(withoutControls(text)).replace(/[\\{}~^&%$#_]/g, (character) => LATEX[character] ?? `\\${character}`);
