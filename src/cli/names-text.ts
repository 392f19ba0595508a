import type { NamedThing, NameSuggestion } from '../link/names/name-suggestion.ts';
import type { RecordedNameDecision } from '../record/name-decision.ts';
import { colors, shown } from './terminal.ts';

/** A suggestion as a person reads it: the two names, why, and how to decide. */
export const nameSuggestionText = (suggestion: NameSuggestion): string =>
  [
    `${colors.bold(thing(suggestion.from))}  →  ${colors.bold(thing(suggestion.into))}${suggestion.document ? `  in document ${suggestion.document.slice(0, 8)} only` : ''}`,
    `  ${suggestion.reasons.map(shown).join('; ')}`,
    colors.dim(`  chancery names merge ${mergeArguments(suggestion)}`),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const thing = ({ id, name, findings }: NamedThing): string => `${shown(name)}${id ? ` [${id}]` : ''} (${findings})`;

const mergeArguments = ({ kind, from, into, document }: NameSuggestion): string =>
  [
    quoted(from.id ?? from.name),
    quoted(into.id ?? into.name),
    ...(document ? [`--document ${document.slice(0, 8)}`] : []),
    ...(kind === 'place' ? ['--places'] : []),
  ].join(' ');

/** As it can be typed in a shell. */
const quoted = (text: string): string =>
  /^[\w:.-]+$/.test(text) ? text : `'${shown(text).replaceAll("'", String.raw`'\''`)}'`;

/** One line that says who decided what about names, when and why. */
export const nameDecisionText = (decision: RecordedNameDecision): string => {
  const { number, at, who, action, kind, name, id, document, into, intoName, undoes, reason } = decision;
  const what = shown(name ?? id ?? '');
  const other = shown([intoName, into].filter((each) => each !== null).join(' '));
  const done = {
    merge: `merged the ${kind} ${what} into ${other}`,
    apart: `keeps the ${kind}s ${what} and ${other} apart`,
    undo: `took back decision ${undoes}`,
  }[action];
  return `${number}  ${at.slice(0, 16).replace('T', ' ')}  ${shown(who)} ${done}${document ? ` in document ${document.slice(0, 8)}` : ''}${reason ? `: ${shown(reason)}` : ''}`;
};
