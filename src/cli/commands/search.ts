import { Command } from 'commander';
import { flattenFinding } from '../../publish/flatten-finding.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { otherNames } from '../../record/other-names.ts';
import type { SearchHit } from '../../record/record-store.ts';
import { searchTerms } from '../../record/search-query.ts';
import { usageError } from '../cli-error.ts';
import { filterOf, withFilters } from '../filter-options.ts';
import { shortId, whoOf } from '../finding-text.ts';
import type { ListOptions } from '../list-findings.ts';
import { EMPTY_RECORD } from '../nothing-found.ts';
import { useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { colors, shown, tell, write } from '../terminal.ts';

export const searchCommand = (): Command =>
  withJsonOption(
    withRecordOption(withFilters(new Command('search'), { kind: true, most: MOST_HITS })),
    'one hit a line',
  )
    .summary('find words in findings and documents, names in any spelling')
    .description(
      'Find words in findings and in the documents’ text, best first. All words must be there. A name is found in any ' +
        'spelling and script, a place under each side’s name, an English noun in singular and plural. A search that is ' +
        'narrowed by more than the source looks in findings only.',
    )
    .argument('<words...>', 'words, "a phrase" in quotation marks of its own, or begin* for any word that begins so')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery search Aliyev                         finds Əliyev and Алиев too
  $ chancery search Stepanakert                    finds Khankendi too
  $ chancery search '"peace treaty"' constitution --on 2024-10
  $ chancery search 'demin*' --kind figure --json`,
    )
    .action(async (words: string[], options: ListOptions) => {
      const filter = await filterOf(options);
      const [{ loadPacks }, { withRecordNames }] = await Promise.all([
        import('../../resources/load-packs.ts'),
        import('../../link/names/with-record-names.ts'),
      ]);
      const { hits, why } = await useRecord(options, 'read', async (record) => {
        const knowledge = withRecordNames(loadPacks(options.pack), await record.names.resolver());
        const terms = searchTerms(words.join(' '), otherNames(knowledge));
        if (terms.length === 0) throw usageError('There is no word to look for.');
        const hits = await record.search({ terms, filter, limit: options.limit ?? MOST_HITS });
        const isEmpty = hits.length === 0 && (await record.info()).documents === 0;
        return { hits, why: isEmpty ? EMPTY_RECORD : 'Nothing found. Fewer words or filters may find more.' };
      });
      if (options.json) await write(hits.map((hit) => jsonLine(asJson(hit))).join(''));
      else if (hits.length === 0) tell(why);
      else await write(hits.map(asText).join('\n'));
    });

/** So many hits are shown when nobody asks for another number. */
const MOST_HITS = 20;

const asJson = (hit: SearchHit) => ({ ...hit, finding: hit.finding && flattenFinding(hit.finding) });

const asText = (hit: SearchHit): string => {
  const source = shown([hit.publisher, hit.title].filter((each) => each).join(', ') || hit.document.slice(0, 8));
  const what = hit.finding
    ? `${hit.finding.kind} ${shortId(hit.finding.id)} ${shown(whoOf(hit.finding))}`.trimEnd()
    : `block ${hit.block}`;
  return `${colors.bold(source)}  ${colors.dim(`${what}, characters ${hit.start}–${hit.end}`)}\n  ${marked(hit)}\n`;
};

/** The snippet with its matches made bold. */
const marked = ({ snippet, matches }: SearchHit): string => {
  let text = '';
  let at = snippet.start;
  for (const { start, end } of matches) {
    if (start < at || end > snippet.end) continue;
    text += plain(snippet.text.slice(at - snippet.start, start - snippet.start));
    text += colors.bold(colors.underline(plain(snippet.text.slice(start - snippet.start, end - snippet.start))));
    at = end;
  }
  return (text + plain(snippet.text.slice(at - snippet.start))).trim();
};

/** As `shown`, but blanks at the ends stay, because pieces are put together. */
const plain = (text: string): string => shown(`|${text}|`).slice(1, -1);
