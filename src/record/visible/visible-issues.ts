import type { IssueStore } from '../issue-store.ts';
import { RecordError } from '../record-error.ts';
import type { Sight } from './sight.ts';

/** Issues of which every cited document may be seen, in their latest version and in the one that is asked for. */
export const visibleIssues = (issues: IssueStore, sight: Sight): IssueStore => {
  const seesAll = async (documents: readonly string[]): Promise<boolean> => {
    const cited = new Set(documents);
    return (await sight.documents(cited)).size === cited.size;
  };
  const isSeen = async (issue: string, version?: number): Promise<boolean> => {
    const found = await issues.get(issue, version);
    return found !== null && (await seesAll(found.content.citations.map(({ document }) => document)));
  };
  const only = async <T extends { readonly issue: string }>(all: readonly T[]): Promise<readonly T[]> => {
    const seen = new Map<string, boolean>();
    for (const { issue } of all) if (!seen.has(issue)) seen.set(issue, await isSeen(issue));
    return all.filter(({ issue }) => seen.get(issue));
  };
  const held = async (issue: string): Promise<void> => {
    if ((await issues.get(issue)) !== null && !(await isSeen(issue)))
      throw new RecordError('unknown-issue', '', `There is no issue ${issue}.`);
  };
  return {
    list: async () => only(await issues.list()),
    get: async (issue, version) =>
      (await isSeen(issue)) && (version === undefined || (await isSeen(issue, version)))
        ? issues.get(issue, version)
        : null,
    history: async (issue) => ((await isSeen(issue)) ? issues.history(issue) : []),
    create: (issue, change) => issues.create(issue, change),
    save: async (issue, seen, change) => {
      await held(issue);
      return issues.save(issue, seen, change);
    },
    publish: async (issue, seen, change, publication) => {
      await held(issue);
      return issues.publish(issue, seen, change, publication);
    },
    correct: async (issue, seen, change, publication, corrections) => {
      await held(issue);
      return issues.correct(issue, seen, change, publication, corrections);
    },
    publications: async (issue) => only(await issues.publications(issue)),
    corrections: async (issue) => only(await issues.corrections(issue)),
  };
};
