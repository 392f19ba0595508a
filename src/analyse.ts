import { draftReference } from './extract/draft-reference.ts';
import { EXTRACTORS } from './extract/extractors.ts';
import { nameCollectives } from './extract/name-collectives.ts';
import { readHeadlines } from './extract/read-headlines.ts';
import { readSentences } from './extract/read-sentences.ts';
import type { Reading } from './extract/reading.ts';
import { sentenceAt } from './extract/sentences-of-block.ts';
import { usualLetters } from './extract/usual-letters.ts';
import type { SourceText } from './intake/source-text.ts';
import type { Analysis } from './kinds/analysis.ts';
import type { DocumentRecord } from './kinds/document.ts';
import type { EdtfDate } from './kinds/edtf-date.ts';
import type { Draft, Finding } from './kinds/finding.ts';
import { findingIds } from './kinds/finding-id.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { LanguageEngine } from './language/sentence.ts';
import { asNewsItem } from './outline/news-item.ts';
import { outline } from './outline/outline.ts';
import { lastAtOrBefore } from './text/offset-map.ts';

/** What is known of a document from outside its text. */
export interface DocumentFacts {
  /** sha256 of the bytes, in hexadecimal */
  readonly id: string;
  /** path or address */
  readonly origin: string;
  /** bytes */
  readonly size: number;
  /** given by whoever hands the document in; they outrank what the text says */
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: EdtfDate | null;
}

/** What the reading of any document needs beside the document. */
export interface ReadingResources {
  readonly knowledge: Knowledge;
  /** ISO 639-1 code of the text’s language, or null when it can’t be told */
  detectLanguage(text: string): string | null;
  /** the engine of a language; null for one that can’t be read yet: then the outline is all that is read */
  engineFor(language: string | null): LanguageEngine | null;
}

/**
 * The whole reading of one document: outline, sentences, dates, findings. Pure and deterministic: the same text,
 * models and packs give the same findings with the same identities, in any process.
 */
export const analyse = (source: SourceText, facts: DocumentFacts, resources: ReadingResources): Analysis => {
  const { blocks: outlined, facts: own } = outline(source);
  const language = resources.detectLanguage(source.text);
  const document: DocumentRecord = {
    id: facts.id,
    title: facts.title ?? own.title,
    publisher: facts.publisher ?? own.publisher ?? (own.site && publisherAt(own.site, resources.knowledge)),
    kind: own.kind,
    language,
    published: facts.published ?? own.published,
    period: own.period,
    dateOrder: own.dateOrder,
    mediaType: source.mediaType,
    encoding: source.encoding,
    origin: facts.origin,
    size: facts.size,
  };
  const blocks = asNewsItem(outlined, document.published);
  const engine = resources.engineFor(language);
  const sentences = engine ? readSentences(source.text, blocks, document, engine) : [];
  const headlines = engine ? readHeadlines(source.text, blocks, document, engine) : [];
  const { knowledge } = resources;
  const reading: Reading = { document, text: source.text, blocks, sentences, headlines, knowledge };
  return {
    document: inUsualLetters(document, knowledge),
    text: source.text,
    blocks,
    findings: engine ? findingsOf(reading, source) : [],
  };
};

/** A title or publisher in capitals would shout from every list; how it is printed stands in the text. */
const inUsualLetters = (document: DocumentRecord, knowledge: Knowledge): DocumentRecord =>
  document.language === 'en'
    ? {
        ...document,
        title: document.title && usualLetters(document.title, knowledge),
        publisher: document.publisher && usualLetters(document.publisher, knowledge),
      }
    : document;

/** Who publishes at a site: the actor that bears its address or that of the site it is part of as a name, else the site itself. */
const publisherAt = (site: string, { actorsNamed }: Knowledge): string => {
  const labels = site.split('.');
  const hosts = labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
  const known = hosts.flatMap((host) =>
    actorsNamed(host).filter(({ names }) => names.some(({ text }) => text === host)),
  );
  return known[0]?.name ?? site;
};

const findingsOf = (reading: Reading, source: SourceText): readonly Finding[] => {
  const drafts: Draft[] = [];
  for (const extract of EXTRACTORS) drafts.push(...extract(reading, drafts));
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  nameReporters(drafts, reading);
  const named = nameCollectives(reading, drafts);
  const ids = findingIds(reading.document.id, named);
  const idOf = new Map(named.map((draft, i) => [draftReference(draft), ids[i]!]));
  const pageStarts = source.origin.form === 'pages' ? source.origin.pages.map((page) => page.start) : null;
  return named.map((draft, i) => {
    const page = pageStarts ? lastAtOrBefore(pageStarts, draft.start) + 1 || null : null;
    return { ...resolveReferences(draft, idOf), id: ids[i]!, document: reading.document.id, page } as Finding;
  });
};

/** An event inside a report that the document quotes whole is that publication’s, where the text names nobody else. */
const nameReporters = (drafts: Draft[], reading: Reading): void => {
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'event' || draft.reportedBy !== null) return;
    const name = sentenceAt(reading, draft)?.report?.reporter;
    if (name) drafts[i] = { ...draft, reportedBy: { name, actor: null, office: null } };
  });
};

const resolveReferences = (draft: Draft, idOf: ReadonlyMap<string, string>): Draft => {
  if (draft.kind === 'statement' && draft.within) return { ...draft, within: idOf.get(draft.within) ?? null };
  if (draft.kind === 'figure' && draft.sameAs) return { ...draft, sameAs: idOf.get(draft.sameAs) ?? null };
  return draft;
};
