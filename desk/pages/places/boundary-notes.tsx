import { BOUNDARY_POLICY, POLICY_LINES } from '../../charts/map/boundary-policy.ts';
import { Choice } from '../../design/field.tsx';
import { actorName, type Packs } from '../../findings/packs-query.ts';

/** Whose lines the map draws. */
export const LineChoice = ({
  value,
  packs,
  onChange,
}: {
  readonly value: string;
  readonly packs: Packs | undefined;
  readonly onChange: (view: string | undefined) => void;
}) => {
  const sides = [...new Set(POLICY_LINES.flatMap(({ boundaryFor, noneFor }) => [...boundaryFor, ...noneFor]))];
  return (
    <Choice
      label="Lines"
      className="w-60"
      value={value}
      onChange={(event) => onChange(event.target.value === 'desk' ? undefined : event.target.value)}
    >
      <option value="desk">all, disputed ones dashed</option>
      <option value="none">no lines</option>
      <optgroup label="as one side holds them">
        {sides
          .map((id) => ({ id, name: actorName(packs, id) }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </optgroup>
    </Choice>
  );
};

/** The stated policy: what is drawn how, and of each line in dispute why and who holds what. */
export const BoundaryNotes = ({ packs }: { readonly packs: Packs | undefined }) => {
  const names = (ids: readonly string[]) => ids.map((id) => actorName(packs, id)).join(', ');
  return (
    <details className="mt-1 text-[0.92rem]">
      <summary className="w-fit text-quiet hover:text-ink">
        How this map draws boundaries, and which lines are in dispute
      </summary>
      <div className="mt-2 grid grid-cols-1 gap-6 lg:grid-cols-[2fr_3fr]">
        <ul className="list-disc space-y-1 pl-5">
          {BOUNDARY_POLICY.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <dl className="space-y-2">
          {POLICY_LINES.map(({ id, title, why, boundaryFor, noneFor }) => (
            <div key={id}>
              <dt className="font-semibold">{title}</dt>
              <dd className="text-quiet">
                {why}
                {boundaryFor.length > 0 && ` A boundary for: ${names(boundaryFor)}.`}
                {noneFor.length > 0 && ` No boundary for: ${names(noneFor)}.`}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
};
