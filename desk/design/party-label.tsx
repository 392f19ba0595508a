import { Link } from '@tanstack/react-router';
import type { Party } from '../../src/kinds/party.ts';

/** Somebody as the document names them, leading to the actor when it is known which one is meant. */
export const PartyLabel = ({ party, office = false }: { readonly party: Party; readonly office?: boolean }) => (
  <span>
    {party.actor ? (
      <Link to="/actors/$id" params={{ id: party.actor }} className="link text-ink!">
        {party.name}
      </Link>
    ) : (
      <span title="No pack knows this name yet.">{party.name}</span>
    )}
    {office && party.office && <span className="text-quiet">, {party.office}</span>}
  </span>
);

/** Several, with commas between; a dash when the text names nobody. */
export const PartyList = ({
  parties,
  office = false,
}: {
  readonly parties: readonly Party[];
  readonly office?: boolean;
}) =>
  parties.length === 0 ? (
    <span className="text-quiet">not said</span>
  ) : (
    parties.map((party, i) => (
      <span key={`${party.name}${party.actor}`}>
        {i > 0 && ', '}
        <PartyLabel party={party} office={office} />
      </span>
    ))
  );
