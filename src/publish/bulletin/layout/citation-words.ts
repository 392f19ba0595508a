import type { IssueSource } from '../../../kinds/issue.ts';
import { oneLine } from '../../../text/one-line.ts';
import { periodTitle } from '../period-title.ts';

/** Publisher, title and date of a source, as it is named the first time; its origin when nothing else is known of it. */
export const fullName = (source: IssueSource): string =>
  [
    [source.publisher, source.title && withoutStop(source.title)].filter((words) => words !== null).join(', ') ||
      source.origin,
    source.published && periodTitle(source.published),
  ]
    .filter(Boolean)
    .map((words) => oneLine(words!))
    .join(', ');

/** A title that is a sentence, before the comma that follows it; the stop of an abbreviation stays (`made in the U.S.`). */
const withoutStop = (title: string): string => title.trim().replace(/(?<=\p{Ll}{2}|\d)\.$/u, '');

/** Letters of a title that is named for the second time. */
const SHORT_TITLE = 42;

/**
 * The name of a source from the second time on: its publisher, or its title where it has none; both where the issue
 * cites more than one document of that publisher.
 */
export const shortName = (source: IssueSource, all: readonly IssueSource[]): string => {
  const title = source.title === null ? null : shortened(oneLine(source.title));
  if (source.publisher === null) return title ?? source.origin;
  const alone = all.filter(({ publisher }) => publisher === source.publisher).length === 1;
  if (alone || title === null) return oneLine(source.publisher);
  // two of one publisher under one title are told apart by their days
  const twins = all.some((one) => one !== source && one.publisher === source.publisher && one.title === source.title);
  const day = twins && source.published ? `, ${periodTitle(source.published)}` : '';
  return `${oneLine(source.publisher)}, ${title}${day}`;
};

const shortened = (title: string): string => {
  if (title.length <= SHORT_TITLE) return title;
  const end = title.lastIndexOf(' ', SHORT_TITLE);
  return `${title.slice(0, end > 0 ? end : SHORT_TITLE).replace(/(?:[,;:\s]|\s(?:of|the|and|in|on|for|to|a|by))+$/, '')}…`;
};

/** The address of a source when it can be followed without harm: `http` and `https` alone. */
export const safeAddress = (origin: string): string | null => {
  const url = URL.parse(origin);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
};
