import { bareUnits } from './bare-units.ts';
import { clockTimes } from './clock.ts';
import { DATE_RULES, indexRules, type Rule } from './date-at.ts';
import { durations } from './durations.ts';
import { besideDates, middlesOfDay, partsOfDay, portions, yearEnds } from './portions.ts';
import { reportedQuarters } from './quarters.ts';
import { references } from './references.ts';
import { sets } from './sets.ts';
import { sidedDurations } from './sided-durations.ts';

const BOUNDS = 'no not more less fewer at up almost nearly over just about around roughly approximately some';

/** Where two rules read equally far, the earlier one counts. */
const RULES: readonly Rule[] = [
  ...DATE_RULES,
  {
    read: portions,
    words:
      'the early earlier late later mid beginning start opening outset middle end close turn first second last final',
  },
  { read: partsOfDay, having: ['part'], words: 'the late early first' },
  { read: middlesOfDay, words: 'mid later earlier' },
  { read: besideDates, words: 'the day eve week weekend year fiscal around circa' },
  { read: yearEnds, words: 'year month' },
  { read: reportedQuarters, words: 'the that this last next year latest comparable corresponding same similar' },
  { read: clockTimes, numbers: true, words: 'noon midnight midday around about approximately' },
  {
    read: sidedDurations,
    words: `${BOUNDS} each the these those its his their past last previous preceding recent latest next coming following first final early year`,
  },
  {
    read: durations,
    having: ['cardinal'],
    numbers: true,
    words: `${BOUNDS} a an several many few dozens hundreds couple dozen half`,
  },
  { read: bareUnits, having: ['unit'] },
  {
    read: sets,
    having: ['cardinal'],
    numbers: true,
    words:
      'daily nightly weekly biweekly monthly bimonthly quarterly yearly annually hourly once twice every each several many',
  },
  { read: references, words: 'now right currently nowadays presently current recently these soon as a future at the' },
];

/** All rules by the word that they start at. */
export const RULE_INDEX = indexRules(RULES);
