import type { IssueTheme } from '../../../kinds/issue.ts';
import { AGENCY_STYLE } from './agency-style.ts';
import { SHARED_STYLE } from './shared-style.ts';
import { THINK_TANK_STYLE } from './think-tank-style.ts';

/** The whole style sheet of a theme. */
export const THEME_STYLES: Readonly<Record<IssueTheme, string>> = {
  'think-tank': SHARED_STYLE + THINK_TANK_STYLE,
  agency: SHARED_STYLE + AGENCY_STYLE,
};
