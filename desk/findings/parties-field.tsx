import { useId } from 'react';
import type { Party } from '../../src/kinds/party.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { useKnownNames } from './use-known-names.ts';

/** Parties as they are filled in, each with its office and the id that the packs have of it. */
export const PartiesField = ({
  label,
  hint,
  problem,
  value,
  one = false,
  onChange,
}: {
  readonly label: string;
  readonly hint: string | null;
  readonly problem: string | undefined;
  readonly value: readonly Party[];
  readonly one?: boolean;
  readonly onChange: (parties: readonly Party[]) => void;
}) => (
  <fieldset className="min-w-0 sm:col-span-2">
    <legend className="label mb-0.5">
      {label}
      {hint && <span className="font-normal"> ({hint})</span>}
    </legend>
    <div className="space-y-1">
      {value.map((party, i) => (
        <PartyRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a party has no other identity while it is being written
          key={i}
          party={party}
          onChange={(next) => onChange(value.map((each, at) => (at === i ? next : each)))}
          onRemove={() => onChange(value.filter((_, at) => at !== i))}
        />
      ))}
      {(!one || value.length === 0) && (
        <Button
          look="bare"
          className="text-quiet"
          onClick={() => onChange([...value, { name: '', actor: null, office: null }])}
        >
          + Add {one ? 'one' : 'another'}
        </Button>
      )}
    </div>
    {problem && <p className="text-[0.86rem] text-problem">{problem}</p>}
  </fieldset>
);

const PartyRow = ({
  party,
  onChange,
  onRemove,
}: {
  readonly party: Party;
  readonly onChange: (party: Party) => void;
  readonly onRemove: () => void;
}) => {
  const list = useId();
  const known = useKnownNames(party.name)?.actors;
  return (
    <div className="flex flex-wrap items-end gap-1.5">
      <Field
        className="min-w-40 flex-1"
        label="name"
        labelHidden
        placeholder="name"
        list={list}
        value={party.name}
        onChange={(event) => {
          const name = event.target.value;
          const match = known?.find((actor) => actor.name === name);
          onChange({ ...party, name, actor: match ? match.id : name === party.name ? party.actor : null });
        }}
      />
      <datalist id={list}>
        {known?.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
      <Field
        className="min-w-32 flex-1"
        label="office"
        labelHidden
        placeholder="office"
        value={party.office ?? ''}
        onChange={(event) => onChange({ ...party, office: event.target.value || null })}
      />
      <Field
        className="w-36"
        label="id in the packs"
        labelHidden
        placeholder="id in the packs"
        spellCheck={false}
        value={party.actor ?? ''}
        onChange={(event) => onChange({ ...party, actor: event.target.value || null })}
      />
      <Button look="bare" aria-label={`Remove ${party.name || 'this one'}`} onClick={onRemove}>
        ✕
      </Button>
    </div>
  );
};
