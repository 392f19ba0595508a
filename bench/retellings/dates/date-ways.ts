import { dayNumber, weekdayOf } from '../../../src/time/calendar.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../../src/time/calendar-names.ts';
import type { Day, Entry, Story } from './date-stories.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const dayMonth = ([, month, day]: Day): string => `${day} ${MONTHS[month - 1]}`;
const dayFirst = (day: Day): string => `${dayMonth(day)} ${day[0]}`;
const monthFirst = ([year, month, day]: Day): string => `${MONTHS[month - 1]} ${day}, ${year}`;
const short = ([year, month, day]: Day): string => `${SHORT_MONTHS[month - 1]} ${day}, ${year}`;
const iso = ([year, month, day]: Day): string => `${year}-${two(month)}-${two(day)}`;
const dotted = ([year, month, day]: Day): string => `${two(day)}.${two(month)}.${year}`;
const weekday = ([year, month, day]: Day): string => WEEKDAYS[weekdayOf(dayNumber(year, month, day)) - 1]!;
const next = ([year, month, day]: Day): Day => [year, month, day + 1];

type Telling = (story: Story) => string;

const body = ({ paragraphs }: Story): string => paragraphs.join('\n\n');
const below =
  (line: (day: Day) => string): Telling =>
  (story) =>
    `${story.title}\n\n${line(story.day)}\n\n${body(story)}`;
const right =
  (line: (day: Day) => string): Telling =>
  (story) =>
    `${story.title}\n${line(story.day)}\n\n${body(story)}`;
const above =
  (line: (day: Day) => string): Telling =>
  (story) =>
    `${line(story.day)}\n\n${story.title}\n\n${body(story)}`;
const dateline =
  (line: (day: Day) => string): Telling =>
  (story) =>
    `${story.title}\n\n${line(story.day)}${body(story)}`;

/** How papers, agencies, ministries and sites say at the head of a story when it came out; also of several in a file. */
export const HEADS: Readonly<Record<string, Telling>> = {
  'a day below the title': below(dayFirst),
  'a day above the title': above(dayFirst),
  'a day right below the title': right(monthFirst),
  'an ISO day': below(iso),
  'a dotted day and a time': below((day) => `${dotted(day)}, 10:23`),
  'a time and a dotted day above': above((day) => `10:23 ${dotted(day)}`),
  'a day of the week': below((day) => `${weekday(day)}, ${dayFirst(day)}`),
  'a day of the week behind': below((day) => `${monthFirst(day)} ${weekday(day)}`),
  'a label': below((day) => `Published: ${dayFirst(day)}`),
  'a label and a zone': below((day) => `Updated 0905 GMT (1705 HKT) ${monthFirst(day)}`),
  'a change': below((day) => `Last updated: ${dayFirst(day)} 10:23 GMT`),
  'a byline, a day and a change': below(
    (day) => `Ada Keller Published ${monthFirst(day)} Updated ${monthFirst(next(day))} 10:11am`,
  ),
  'a change above the day': below((day) => `Updated ${monthFirst(next(day))}\n\nPublished ${monthFirst(day)}`),
  'a bar': below((day) => `Lake News Agency | ${dayFirst(day)} | 10:23`),
  'an agency above the day': below((day) => `AFP\n${monthFirst(day)}`),
  'an agency and a stroke': below((day) => `LNA / ${short(day)}, 10:23 IST`),
  'a source': below((day) => `Source: Lake News Agency, ${dayFirst(day)}`),
  'a page of a site': below((day) => `by Ada Keller | ${monthFirst(day)} | World | 0 comments`),
  'who posted it': below((day) => `Posted on ${monthFirst(day)} by admin`),
  'a database': below((day) => `Lake News Agency\n\n${monthFirst(day)} ${weekday(day)}\n\nLength: 321 words`),
  'an address': above(([year, month, day]) => `https://lake.example/${year}/${two(month)}/${two(day)}/story`),
  'a dateline': dateline((day) => `SORVIK, ${monthFirst(day)} (LNA) - `),
  'a dateline in small letters': dateline((day) => `Sorvik, ${dayFirst(day)} – `),
  'a dateline with stops': dateline((day) => `Sorvik. ${monthFirst(day)}. LNA. `),
};

/** How a single story alone says it: at its end, in a header, or with a section over its title. */
export const ALONE: Readonly<Record<string, Telling>> = {
  'a section over the title': (story) =>
    `Kelvia|politics|${short(story.day)} / 08:30 PM\n${story.title}\n\n${body(story)}`,
  'a header': (story) => `Title: ${story.title}\nDate: ${dayFirst(story.day)}\nSource: LNA\n\n${body(story)}`,
  'a block of metadata': (story) =>
    `---\ntitle: ${story.title}\npubDate: ${iso(story.day)}T10:00:00Z\n---\n\n${body(story)}`,
  'Markdown with a label': (story) =>
    `# ${story.title}\n\n**Published:** ${dayFirst(story.day)}  \n**Author:** Ada Keller\n\n${body(story)}`,
  'a source at the end': (story) => `${story.title}\n\n${body(story)}\n\n(Lake News Agency, ${dayFirst(story.day)})`,
  'a sentence at the end': (story) =>
    `${story.title}\n\n${body(story)}\n\nThis article was first published on ${dayFirst(story.day)}.`,
};

type Chronicle = (entries: readonly Entry[]) => string;

const listed =
  (line: (entry: Entry, at: number) => string, title = 'Chronicle of the lake'): Chronicle =>
  (entries) =>
    `${title}\n\n${entries.map(line).join('\n\n')}\n`;
const opensYear = (entries: readonly Entry[], at: number): boolean => entries[at - 1]?.day[0] !== entries[at]!.day[0];

/** The forms of chronicles. */
export const CHRONICLES: Readonly<Record<string, Chronicle>> = {
  'entries with a colon': listed(({ day, sentence }) => `${dayFirst(day)}: ${sentence}`),
  'entries with a dash': listed(({ day, sentence }) => `${monthFirst(day)} – ${sentence}`),
  'entries behind a long dash': listed(({ day, sentence }) => `— ${monthFirst(day)}: ${sentence}`),
  'entries with bullets': listed(({ day, sentence }) => `• ${short(day)} – ${sentence}`),
  'entries with dotted days': listed(({ day, sentence }) => `${dotted(day)}: ${sentence}`),
  'entries with ISO days': listed(({ day, sentence }) => `${iso(day)} ${sentence}`),
  'entries with a part of the day': listed(({ day, sentence }) => `${dayFirst(day)}, evening: ${sentence}`),
  'days on lines': listed(({ day, sentence }) => `${dayFirst(day)}\n\n${sentence}`),
  'days of the week on lines': listed(({ day, sentence }) => `${weekday(day)}, ${dayFirst(day)}\n\n${sentence}`),
  'days under years': (entries) =>
    `Chronicle of the lake\n\n${entries.map(({ day, sentence }, at) => `${opensYear(entries, at) ? `${day[0]}\n\n` : ''}${dayMonth(day)}: ${sentence}`).join('\n\n')}`,
  'a year at the last day alone': listed(
    ({ day, sentence }, at) => `${at < 2 ? dayMonth(day) : dayFirst(day)}: ${sentence}`,
  ),
  'a year at the first day of it': (entries) =>
    `Chronicle of the lake\n\n${entries.map(({ day, sentence }, at) => `${opensYear(entries, at) ? dayFirst(day) : dayMonth(day)}: ${sentence}`).join('\n\n')}`,
  'a table': (entries) =>
    `Chronicle of the lake\n\n| Date | Event |\n| --- | --- |\n${entries.map(({ day, sentence }) => `| ${dayFirst(day)} | ${sentence} |`).join('\n')}\n`,
  'a history': (entries) =>
    `The two states of the lake\n\nThe lake has two shores.\n\n${entries.map(({ day, sentence }) => `On ${dayFirst(day)}, ${sentence}`).join(' ')}`,
};
