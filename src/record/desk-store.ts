import type { AccountStore } from './desk/accounts.ts';
import type { AuditLog } from './desk/audit-log.ts';
import type { DescriptionStore } from './desk/descriptions.ts';
import type { HandlingStore } from './desk/handling.ts';
import type { JobStore } from './desk/jobs.ts';
import type { SavedViewStore } from './desk/saved-views.ts';
import type { WithdrawalStore } from './desk/withdrawals.ts';

/** Rules that a desk gives itself. */
export interface DeskSettings {
  /** true: nobody decides on a finding that they added or corrected themselves */
  readonly separateReviewers: boolean;
}

export const DEFAULT_SETTINGS: DeskSettings = { separateReviewers: false };

/** What a desk keeps beside its findings. Every change is one transaction. */
export interface DeskStore {
  readonly accounts: AccountStore;
  readonly handling: HandlingStore;
  readonly descriptions: DescriptionStore;
  readonly withdrawals: WithdrawalStore;
  readonly audit: AuditLog;
  readonly jobs: JobStore;
  readonly views: SavedViewStore;
  settings(): Promise<DeskSettings>;
  setSettings(settings: DeskSettings): Promise<void>;
}
