import type { RecordedDecision } from '../record/decision.ts';
import { shortId } from './finding-text.ts';
import { shown } from './terminal.ts';

/** One line that says who decided what, when and why. */
export const decisionText = (decision: RecordedDecision): string => {
  const { number, at, who, action, finding, changes, into, undoes, reason } = decision;
  const id = shortId(finding);
  const what = {
    accept: `accepted ${id}`,
    reject: `rejected ${id}`,
    correct: `corrected ${id}: ${Object.entries(changes ?? {})
      .map(([field, value]) => `${field} is ${valueText(value)}`)
      .join(', ')}`,
    merge: `merged ${id} into ${shortId(into ?? '')}`,
    undo: `took back decision ${undoes} on ${id}`,
  }[action];
  const why = reason ? `${action === 'correct' ? ';' : ':'} ${shown(reason)}` : '';
  return `${number}  ${at.slice(0, 16).replace('T', ' ')}  ${shown(who)} ${shown(what)}${why}`;
};

/** A new value as it was typed: names without their ids. */
const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'null' : value.map(valueText).join('; ');
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return typeof value === 'string' ? value : JSON.stringify(value);
};
