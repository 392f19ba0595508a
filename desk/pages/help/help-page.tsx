import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type EventEntry, eventEntries } from '../../api/codebook-entries.ts';
import { codebookQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { Field } from '../../design/field.tsx';
import { keyName } from '../../design/key.tsx';
import { Panel } from '../../design/panel.tsx';
import { GLOSSARY } from '../../shell/glossary.ts';
import { useKeyGroups } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';

const HELP = <p>All words of the desk, all codes of events with what they mean, and all keys.</p>;

const ABOUT = [
  [
    'Nothing without its source',
    'Every finding carries the exact words that it rests on. Wherever a record is shown, two clicks lead to them.',
  ],
  [
    'Attribute, never assert',
    'The record says who said what. Accepting a finding says that the document says it, not that it is true.',
  ],
  [
    'The analyst has the last word',
    'Decisions are appended, never erased; each can be taken back, and they survive when a document is read again.',
  ],
] as const;

export const HelpPage = () => {
  const [search, change] = useSearchState();
  const codebook = useQuery(codebookQuery);
  const groups = useKeyGroups();
  const wanted = (search.q ?? '').toLowerCase();
  const words = Object.entries(GLOSSARY).filter(([word, means]) => `${word} ${means}`.toLowerCase().includes(wanted));
  return (
    <Page title="Help" help={HELP} lead="What the words mean, what the codes mean, and which key does what.">
      <Field
        className="mb-6 max-w-md"
        label="Look up a word, a code or a key"
        type="search"
        value={search.q ?? ''}
        onChange={(event) => change({ q: event.target.value })}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <div className="space-y-8">
          {wanted === '' && (
            <Panel title="Three rules of the house">
              <dl className="prose space-y-2">
                {ABOUT.map(([rule, text]) => (
                  <div key={rule}>
                    <dt className="font-semibold">{rule}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </Panel>
          )}
          <Panel title="Codes of events" aside="from the codebook">
            <Answered query={codebook}>{(answer) => <Codes entries={eventEntries(answer)} wanted={wanted} />}</Answered>
          </Panel>
        </div>
        <div className="space-y-8">
          <Panel title="Words">
            <dl className="space-y-1.5">
              {words.map(([word, means]) => (
                <div key={word}>
                  <dt className="inline font-semibold">{word}</dt> <dd className="inline text-quiet">{means}</dd>
                </div>
              ))}
              {words.length === 0 && <p className="text-quiet">No word has these letters.</p>}
            </dl>
          </Panel>
          <Panel title="Keys">
            {groups
              .flatMap((group) => group.commands)
              .filter(({ key, label }) => `${key} ${label}`.toLowerCase().includes(wanted))
              .map((command) => (
                <p key={command.key} className="grid grid-cols-[5.5rem_1fr]">
                  <span className="figures font-medium">{keyName(command.key)}</span> {command.label}
                </p>
              ))}
            <p className="mt-2 text-quiet">Each page has keys of its own: press ? there.</p>
          </Panel>
        </div>
      </div>
    </Page>
  );
};

const Codes = ({ entries, wanted }: { readonly entries: readonly EventEntry[]; readonly wanted: string }) => {
  const types = useMemo(() => {
    const fits = entries.filter(({ type, mode, reason, examples }) =>
      `${type} ${mode ?? ''} ${reason} ${examples.join(' ')}`.toLowerCase().includes(wanted),
    );
    return [...Map.groupBy(fits, ({ type }) => type)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }, [entries, wanted]);
  if (types.length === 0) return <p className="text-quiet">No code has these letters.</p>;
  return (
    <div className="space-y-3">
      {types.map(([type, modes]) => (
        <section key={type} aria-label={type}>
          <h3 className="font-semibold">{type}</h3>
          <ul className="space-y-1">
            {modes.map((entry) => (
              <li
                key={`${entry.file} ${entry.mode} ${entry.reason} ${entry.verbs[0]}`}
                className="border-l border-rule pl-3"
              >
                {entry.mode && <span className="font-medium">{entry.mode}: </span>}
                {entry.reason}
                {entry.examples[0] && (
                  <span className="block font-serif text-quiet">{entry.examples.slice(0, 2).join(' ')}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
