import type { RecordedDecision } from '../../src/record/decision.ts';
import { fieldName } from './field-names.ts';

const WORDS = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  merge: 'merged',
  undo: 'took back',
} as const;

/** Who decided what on a finding, when and why, in order. */
export const DecisionList = ({ decisions }: { readonly decisions: readonly RecordedDecision[] }) =>
  decisions.length === 0 ? null : (
    <ol className="space-y-1 text-[0.9rem]">
      {decisions.map((decision) => (
        <li key={decision.number}>
          <span className="figures text-quiet">{decision.number}.</span>{' '}
          <span className="font-medium">{decision.who}</span> {WORDS[decision.action]}
          {decision.action === 'undo' && <span className="figures"> number {decision.undoes}</span>}
          {decision.changes && (
            <span>
              {' '}
              {Object.entries(decision.changes)
                .map(([field, value]) => `${fieldName(field)}: ${valueText(value)}`)
                .join('; ')}
            </span>
          )}
          <span className="figures text-quiet"> {decision.at.slice(0, 16).replace('T', ' ')} UTC</span>
          {decision.reason && <q className="block pl-4 font-serif">{decision.reason}</q>}
        </li>
      ))}
    </ol>
  );

const valueText = (value: unknown): string => {
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.map(valueText).join(', ') || 'none';
  if (typeof value === 'object') return 'name' in value ? String(value.name) : JSON.stringify(value);
  return String(value);
};
