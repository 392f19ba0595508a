import type { NewActor } from '../extract/actors/new-actors.ts';
import type { PersonOffices } from '../publish/office-terms.ts';
import { shortId } from './finding-text.ts';
import { colors, shown } from './terminal.ts';

/** A person's offices as a person reads them, each with the findings that it rests on. */
export const personOfficesText = ({ person, actor, offices }: PersonOffices): string =>
  [
    `${colors.bold(shown(person))}${actor ? `  ${colors.dim(actor)}` : ''}`,
    ...offices.map(
      ({ office, from, to, posts }) =>
        `  ${`${from ?? '—'} – ${to ?? '—'}`.padEnd(25)} ${shown(office)}  ${colors.dim(posts.map(({ id }) => shortId(id)).join(' '))}`,
    ),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

/** Somebody whom no pack knows, with other spellings and the first words that name them. */
export const newActorText = ({ name, spellings, kind, office, findings, evidence }: NewActor): string =>
  `${colors.bold(shown(name))}  ${kind}, ${findings} ${findings === 1 ? 'finding' : 'findings'}${office ? `, ${shown(office)}` : ''}${spellings.length > 0 ? `; also ${shown(spellings.join(', '))}` : ''}\n  ${colors.dim(evidence.document.slice(0, 8))} “${shown(evidence.quote).slice(0, 100)}”\n`;
