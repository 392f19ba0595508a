import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Finding } from '../../src/kinds/finding.ts';
import type { FindingItem } from '../api/shapes.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Choice, Field } from '../design/field.tsx';
import { toWhom, whoDoes } from '../design/finding-words.ts';
import { Problem } from '../design/problem.tsx';
import { SavingForm } from '../design/saving-form.tsx';
import { actorName, packsQuery } from './packs-query.ts';
import { useTeach } from './use-teach.ts';

/** Gives an actor or place of the packs one more name, as a document writes it. */
export const NameDialog = ({ item, onClose }: { readonly item: FindingItem; readonly onClose: () => void }) => {
  const { finding } = item;
  const [first] = namesIn(finding);
  const [kind, setKind] = useState<'actor' | 'place'>(first?.kind ?? 'actor');
  const [text, setText] = useState(first?.name ?? '');
  const [whose, setWhose] = useState('');
  const [language, setLanguage] = useState('');
  const [side, setSide] = useState('');
  const packs = useQuery(packsQuery).data;
  const teach = useTeach('/packs/names', 'Taught.', onClose);
  const lists = { names: useId(), entries: useId() };
  const entries = packs ? [...(kind === 'actor' ? packs.actors : packs.places).values()] : [];
  const entry = entries.find(({ id, name }) => id === whose.trim() || name === whose.trim());
  const ready = entry !== undefined && text.trim() !== '';
  const save = () => {
    if (ready && !teach.isPending)
      teach.mutate({ kind, id: entry.id, text, language: language || null, side: side || null, finding: finding.id });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Another name of …"
      confirm={
        <Button look="main" keyHint="mod+enter" disabled={!ready || teach.isPending} onClick={save}>
          {entry ? `Teach it as a name of ${entry.name}` : 'Choose whose name it is'}
        </Button>
      }
    >
      <SavingForm className="space-y-3" onSave={save}>
        <Field
          label="The name, as texts write it"
          list={lists.names}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <datalist id={lists.names}>
          {namesIn(finding).map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div className="grid gap-3 sm:grid-cols-[8rem_1fr]">
          <Choice
            label="It names"
            value={kind}
            onChange={(event) => {
              setKind(event.target.value as 'actor' | 'place');
              setWhose('');
            }}
          >
            <option value="actor">an actor</option>
            <option value="place">a place</option>
          </Choice>
          <Field
            label="Whose name it is"
            hint="Name or id, as the packs have it."
            list={lists.entries}
            value={whose}
            problem={whose.trim() !== '' && packs && !entry ? `The packs have no such ${kind}.` : null}
            onChange={(event) => setWhose(event.target.value)}
          />
          <datalist id={lists.entries}>
            {entries.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <Choice label="Language" value={language} onChange={(event) => setLanguage(event.target.value)}>
            <option value="">by its script, or not said</option>
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice label="Side that uses it" value={side} onChange={(event) => setSide(event.target.value)}>
            <option value="">all</option>
            {sidesOf(packs).map((id) => (
              <option key={id} value={id}>
                {actorName(packs, id)}
              </option>
            ))}
          </Choice>
        </div>
        <p className="text-[0.9rem] text-quiet">
          The desk’s own pack gets a copy of the entry with this name. Later changes of the pack that it was copied from
          no longer reach it.
        </p>
      </SavingForm>
      {teach.error && <Problem error={teach.error} />}
    </Dialog>
  );
};

interface NamedHere {
  readonly kind: 'actor' | 'place';
  readonly name: string;
}

/** The names in a finding, those that nobody was found for first. */
const namesIn = (finding: Finding): readonly NamedHere[] => {
  const parties = [...whoDoes(finding), ...toWhom(finding)].map(({ name, actor }) => ({
    kind: 'actor' as const,
    name,
    known: actor !== null && !actor.startsWith('record:'),
  }));
  const place =
    'place' in finding && finding.place !== null && typeof finding.place === 'object' ? finding.place : null;
  const all = [
    ...parties,
    ...(place ? [{ kind: 'place' as const, name: place.name, known: place.place !== null }] : []),
  ];
  return all.toSorted((a, b) => Number(a.known) - Number(b.known));
};

/** Ids under which the packs have names of one side. */
const sidesOf = (
  packs: { readonly actors: ReadonlyMap<string, Sided>; readonly places: ReadonlyMap<string, Sided> } | undefined,
) =>
  packs
    ? [
        ...new Set(
          [...packs.actors.values(), ...packs.places.values()].flatMap(({ names }) =>
            names.flatMap(({ side }) => (side === null ? [] : [side])),
          ),
        ),
      ].toSorted()
    : [];

interface Sided {
  readonly names: readonly { readonly side: string | null }[];
}

const LANGUAGES = [
  ['ar', 'Arabic'],
  ['hy', 'Armenian'],
  ['az', 'Azerbaijani'],
  ['en', 'English'],
  ['fr', 'French'],
  ['ka', 'Georgian'],
  ['de', 'German'],
  ['fa', 'Persian'],
  ['ru', 'Russian'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
] as const;
