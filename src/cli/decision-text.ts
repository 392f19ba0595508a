import type { RecordedDecision } from '../record/decision.ts';
import { shortId } from './finding-text.ts';
import { shown } from './terminal.ts';

/** One line that says who decided what, when and why. */
export const decisionText = (decision: RecordedDecision): string => {
  const { number, at, who, action, finding, changes, into, undoes, reason } = decision;
  const what = {
    accept: 'accepted',
    reject: 'rejected',
    correct: `corrected ${Object.entries(changes ?? {})
      .map(([field, value]) => `${field} to ${JSON.stringify(value)}`)
      .join(', ')} of`,
    merge: `merged into ${shortId(into ?? '')}`,
    undo: `took back decision ${undoes} on`,
  }[action];
  const why = reason ? `: ${shown(reason)}` : '';
  return `${number}  ${at.slice(0, 16).replace('T', ' ')}  ${shown(who)} ${shown(what)} ${shortId(finding)}${why}`;
};
