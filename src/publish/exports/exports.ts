import type { ExportFormat } from './export-format.ts';

/** Every format in which findings are exported, the most general first. */
export const EXPORTS: readonly ExportFormat[] = [
  {
    name: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    what: 'one finding a row (RFC 4180)',
    loses: null,
    kinds: null,
    load: async () => (await import('./csv-export.ts')).csvExport,
  },
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    ending: 'jsonl',
    what: 'JSON Lines: one finding a line',
    loses: null,
    kinds: null,
    load: async () => (await import('./json-lines-export.ts')).jsonLinesExport,
  },
  {
    name: 'csvw',
    mediaType: 'application/zip',
    ending: 'csvw.zip',
    what: 'CSV on the Web: a table a kind, one of documents, and metadata that type and describe every column',
    loses: null,
    kinds: null,
    load: async () => (await import('./csvw-export.ts')).csvwExport,
  },
  {
    name: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    ending: 'parquet',
    what: 'Parquet: one table with types, for DuckDB, Arrow and data frames',
    loses: 'lists are joined by “; ”',
    kinds: null,
    load: async () => (await import('./parquet-export.ts')).parquetExport,
  },
  {
    name: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    what: 'Excel: a sheet a kind, with a filter, and a sheet that describes the columns',
    loses: 'lists are joined by “; ”; a cell holds 32,767 characters, a sheet 1,048,575 findings',
    kinds: null,
    load: async () => (await import('./xlsx-export.ts')).xlsxExport,
  },
  {
    name: 'geojson',
    mediaType: 'application/geo+json',
    ending: 'geojson',
    what: 'GeoJSON: events and figures at their places, and the places with their names and precision',
    loses: 'findings without a place; areas are points',
    kinds: ['event', 'figure'],
    load: async () => (await import('./geojson-export.ts')).geoJsonExport,
  },
  {
    name: 'ical',
    mediaType: 'text/calendar; charset=utf-8',
    ending: 'ics',
    what: 'iCalendar: deadlines, planned events and meetings',
    loses: 'all else; dates vaguer than a month',
    kinds: ['event', 'commitment', 'provision'],
    load: async () => (await import('./icalendar-export.ts')).iCalendarExport,
  },
  {
    name: 'atom',
    mediaType: 'application/atom+xml',
    ending: 'atom',
    what: 'Atom feed: an entry a finding',
    loses: 'most fields; the words, the source and the kind stay',
    kinds: null,
    load: async () => (await import('./feed-exports.ts')).atomExport,
  },
  {
    name: 'jsonfeed',
    mediaType: 'application/feed+json',
    ending: 'feed.json',
    what: 'JSON Feed: an item a finding',
    loses: 'most fields; the words, the source and the kind stay',
    kinds: null,
    load: async () => (await import('./feed-exports.ts')).jsonFeedExport,
  },
  {
    name: 'annotations',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'anno.jsonld',
    what: 'W3C Web Annotation: each finding on its document, by its words and its position',
    loses: null,
    kinds: null,
    load: async () => (await import('./web-annotation-export.ts')).webAnnotationExport,
  },
  {
    name: 'ftm',
    mediaType: 'application/x-ndjson',
    ending: 'ftm.json',
    what: 'FollowTheMoney entities for OpenAleph: documents, actors, mentions, events, posts',
    loses:
      'who does what to whom; statements, figures, claims and votes, of which only the mentions stay; posts of those whom no name or article tells as one person (several leaders)',
    kinds: null,
    load: async () => (await import('./follow-the-money-export.ts')).followTheMoneyExport,
  },
  {
    name: 'stix',
    mediaType: 'application/stix+json;version=2.1',
    ending: 'stix.json',
    what: 'STIX 2.1 bundle for OpenCTI: reports, identities, locations, notes, opinions',
    loses: 'roles, amounts and dates are words of a note; who does what to whom',
    kinds: null,
    load: async () => (await import('./stix-export.ts')).stixExport,
  },
  {
    name: 'plover',
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'plover.csv',
    what: 'events with PLOVER’s columns, as POLECAT has them, and the status',
    loses: 'types that PLOVER has not stand under the nearest one',
    kinds: ['event'],
    load: async () => (await import('./plover-export.ts')).ploverExport,
  },
  {
    name: 'cameo',
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'cameo.csv',
    what: 'events as dyads with CAMEO codes',
    loses:
      'types without a code, denied events, accidents and illnesses, CAMEO’s actor codes; most codes are coarse, each row says how',
    kinds: ['event'],
    load: async () => (await import('./cameo-export.ts')).cameoExport,
  },
  {
    name: 'acled',
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'acled.csv',
    what: 'violence and protest with ACLED’s columns',
    loses:
      'direction; diplomacy; accidents, illnesses and sentences of death; dates vaguer than a month; running totals of dead; what ACLED’s coders decide stays empty; each row says what it lost',
    kinds: ['event', 'figure'],
    load: async () => (await import('./acled-export.ts')).acledExport,
  },
  {
    name: 'ucdp',
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'ucdp.csv',
    what: 'assaults with the columns of UCDP GED',
    loses:
      'all but assaults; accidents, illnesses and sentences of death; dates vaguer than a year; running totals of dead; deaths by side; UCDP’s conflicts and dyads; each row says what it lost',
    kinds: ['event', 'figure'],
    load: async () => (await import('./ucdp-export.ts')).ucdpExport,
  },
  {
    name: 'graphml',
    mediaType: 'application/graphml+xml',
    ending: 'graphml',
    what: 'GraphML: who acts upon whom and who speaks to whom, for Gephi',
    loses: 'single findings: relations are counted',
    kinds: ['event', 'statement'],
    load: async () => (await import('./graphml-export.ts')).graphMlExport,
  },
  {
    name: 'csl',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
    what: 'CSL-JSON: the documents as sources, for Zotero and pandoc',
    loses: 'the findings',
    kinds: null,
    load: async () => (await import('./bibliography-exports.ts')).cslJsonExport,
  },
  {
    name: 'ris',
    mediaType: 'application/x-research-info-systems',
    ending: 'ris',
    what: 'RIS: the documents as sources, for reference managers',
    loses: 'the findings',
    kinds: null,
    load: async () => (await import('./bibliography-exports.ts')).risExport,
  },
  {
    name: 'bibtex',
    mediaType: 'application/x-bibtex',
    ending: 'bib',
    what: 'BibTeX: the documents as sources, for LaTeX',
    loses: 'the findings',
    kinds: null,
    load: async () => (await import('./bibliography-exports.ts')).bibTexExport,
  },
  {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    what: 'schema.org as JSON-LD: documents, events, quotations, observations, claims',
    loses:
      'whether a bound of a figure is included or about, acts of statements; vague dates become their first and last day',
    kinds: null,
    load: async () => (await import('./schema-org-export.ts')).schemaOrgExport,
  },
];

/** The format of that name; undefined when there is none. */
export const exportNamed = (name: string): ExportFormat | undefined => EXPORTS.find((format) => format.name === name);

/** True of a format that is one table of CSV. */
export const isCsv = ({ mediaType }: ExportFormat): boolean => mediaType.startsWith('text/csv');

/** The format whose ending a file name has, the longest ending first: `x.stix.json` is STIX. */
export const exportForFile = (path: string): ExportFormat | undefined =>
  EXPORTS.filter(({ ending }) => path.toLowerCase().endsWith(`.${ending}`)).toSorted(
    (a, b) => b.ending.length - a.ending.length,
  )[0];
