import { useId } from 'react';
import type { PlaceMention } from '../../src/kinds/party.ts';
import { Field } from '../design/field.tsx';
import { useKnownNames } from './use-known-names.ts';

/** A place as it is filled in; one that the packs know by that name keeps its place on the map. */
export const PlaceField = ({
  label,
  problem,
  value,
  onChange,
}: {
  readonly label: string;
  readonly problem: string | undefined;
  readonly value: PlaceMention | null;
  readonly onChange: (place: PlaceMention | null) => void;
}) => {
  const list = useId();
  const known = useKnownNames(value?.name ?? '')?.places;
  return (
    <>
      <Field
        label={label}
        hint={
          value === null
            ? 'as written'
            : value.place === null
              ? 'as written; in no pack'
              : `as written; in the packs ${value.place}`
        }
        problem={problem}
        list={list}
        value={value?.name ?? ''}
        onChange={(event) => {
          const name = event.target.value;
          const id = known?.find((place) => place.name === name)?.id ?? null;
          onChange(name === '' ? null : { name, place: id });
        }}
      />
      <datalist id={list}>
        {known?.map((place) => (
          <option key={place.id} value={place.name} />
        ))}
      </datalist>
    </>
  );
};
