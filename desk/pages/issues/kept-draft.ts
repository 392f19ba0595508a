import type { Issue } from '../../../src/kinds/issue.ts';

/** What was written and is not saved yet. */
export interface KeptDraft {
  /** the version on which it was written */
  readonly version: number;
  readonly content: Issue;
  /** when, ISO 8601 UTC */
  readonly at: string;
}

const key = (issue: string): string => `chancery-issue-${issue}`;

/** Keeps it in this window of the browser until it is saved. @returns whether there was room */
export const keepDraft = (issue: string, draft: KeptDraft): boolean => {
  try {
    sessionStorage.setItem(key(issue), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
};

export const keptDraft = (issue: string): KeptDraft | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key(issue)) ?? 'null') as KeptDraft | null;
  } catch {
    return null;
  }
};

export const forgetDraft = (issue: string): void => {
  try {
    sessionStorage.removeItem(key(issue));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};
