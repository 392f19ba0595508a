import { WordsLink } from '../design/words-link.tsx';

/** What of a document is said beside its words. */
export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly origin?: string;
}

/** Sources by the id of their document. */
export const sourcesById = (sources: readonly Source[] | undefined): ReadonlyMap<string, Source> =>
  new Map((sources ?? []).map((source) => [source.id, source]));

/** The last part of a path or address: the name of a file. */
export const fileName = (origin: string): string => origin.split(/[\\/]/).findLast((part) => part !== '') ?? origin;

/** The title of a document, else the name of its file. */
export const titleOf = ({ title, origin }: Pick<Source, 'title' | 'origin'>): string =>
  title ?? (origin ? fileName(origin) : 'untitled');

export const sourceLabel = (source: Source | undefined): string =>
  source?.publisher ?? (source && (source.title ?? source.origin) ? titleOf(source) : 'its document');

/** Where words stand, leading to them. */
export const SourceLine = ({
  finding,
  sources,
}: {
  readonly finding: { readonly id: string; readonly document: string; readonly page: number | null };
  readonly sources: ReadonlyMap<string, Source>;
}) => (
  <WordsLink document={finding.document} finding={finding.id}>
    {sourceLabel(sources.get(finding.document))}
    {finding.page !== null && `, p. ${finding.page}`}
  </WordsLink>
);
