import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { FindingKind } from '../../../src/kinds/finding.ts';
import { MonthBrush } from '../../charts/time/month-brush.tsx';
import { Timeline } from '../../charts/time/timeline.tsx';
import { extentOfAll } from '../../charts/time/timeline-layout.ts';
import { counted } from '../../design/counted.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { KIND_NAMES } from '../../design/finding-words.ts';
import { dayOrNull } from '../../design/known-days.ts';
import { Panel } from '../../design/panel.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { WordsLink } from '../../design/words-link.tsx';
import { countsQuery } from '../../findings/facet-queries.ts';
import { actorName, type Packs, packsQuery } from '../../findings/packs-query.ts';
import type { ActorProfile } from './actor-page.tsx';
import { rolesText } from './actor-words.ts';
import { NamesPanel } from './names-panel.tsx';
import { NameDecisions } from './names-review.tsx';

/** What there is to know of an actor on one page. */
export const ActorAtAGlance = ({
  profile,
  undo,
}: {
  readonly profile: ActorProfile;
  readonly undo: (decision: number) => void;
}) => {
  const packs = useQuery(packsQuery).data;
  const navigate = useNavigate();
  const actor = profile.id ?? profile.name;
  const counts = useQuery(countsQuery(useMemo(() => ({ actor }), [actor]))).data;
  const months = useMemo(() => (counts?.months ?? []).map(({ value, count }) => ({ month: value, count })), [counts]);
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
      <Panel
        title="In the record"
        aside={
          profile.summary &&
          `${counted(profile.summary.findings, 'finding')} in ${counted(profile.summary.documents, 'document')}`
        }
        className="lg:col-span-2"
      >
        <MonthBrush
          months={months}
          from={undefined}
          to={undefined}
          onChange={({ from, to }) =>
            void navigate({
              to: '/chronicle',
              search: (before: { names?: string }) => ({
                ...(before.names && { names: before.names }),
                actor,
                kind: 'all',
                from,
                to,
              }),
            })
          }
        />
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {Object.entries(profile.kinds).map(([kind, count]) => (
            <li key={kind}>
              <Link
                to="/chronicle"
                search={(before) => ({ ...(before.names && { names: before.names }), actor, kind })}
                className="link"
              >
                {KIND_NAMES[kind as FindingKind].many}
              </Link>{' '}
              <span className="figures text-quiet">{count}</span>
            </li>
          ))}
        </ul>
        {profile.summary && <p className="mt-1 text-[0.92rem] text-quiet">{rolesText(profile.summary.roles, 8)}.</p>}
        {profile.entry?.note && <p className="mt-1 max-w-3xl text-[0.92rem] text-quiet">{profile.entry.note}</p>}
      </Panel>
      <NamesPanel name={profile.name} names={profile.entry?.names ?? []} packs={packs} />
      <Offices profile={profile} packs={packs} />
      <Panel title="Named beside it most">
        <ul className="columns-2 gap-6 max-sm:columns-1">
          {profile.beside.map(({ actor: other, name, findings }) => (
            <li key={other ?? name} className="flex items-baseline gap-2 break-inside-avoid py-0.5">
              <Link to="/actors/$id" params={{ id: other ?? name }} className="link min-w-0 flex-1 truncate text-ink!">
                {name}
              </Link>
              <span className="figures text-quiet">{findings}</span>
            </li>
          ))}
        </ul>
      </Panel>
      {profile.id !== null && <NameDecisions kind="actor" of={profile.id} undo={undo} />}
    </div>
  );
};

/** Offices as the packs know them and as the record tells of them, on one axis and in a table. */
const Offices = ({ profile, packs }: { readonly profile: ActorProfile; readonly packs: Packs | undefined }) => {
  const offices = useMemo(
    () => [
      ...(profile.entry?.offices ?? []).map(({ office, body, from, to }, i) => ({
        id: `pack${i}`,
        office: `${office.replaceAll('-', ' ')}${body ? `, ${actorName(packs, body)}` : ''}`,
        from,
        to,
        post: null,
      })),
      ...profile.offices.map(({ office, from, to, posts }, i) => ({
        id: `told${i}`,
        office,
        from,
        to,
        post: posts[0] ?? null,
      })),
    ],
    [profile, packs],
  );
  const items = useMemo(
    () =>
      offices.map(({ id, office, from, to }) => ({
        id,
        date: from === null && to === null ? null : `${from?.split('/')[0] ?? '..'}/${to?.split('/').at(-1) ?? '..'}`,
        label: office,
      })),
    [offices],
  );
  if (offices.length === 0) return null;
  const latest = dayOrNull(profile.summary?.latest ?? null);
  const extent = extentOfAll(latest === null ? items : [...items, { id: 'latest', date: latest }]);
  return (
    <Panel title="Offices">
      {extent && (
        <Timeline
          items={items}
          first={extent[0] - 200}
          last={extent[1] + 30}
          label="Offices over time; the table has the same."
        />
      )}
      <Table label="Offices, one a row" head={[{ name: 'Office' }, { name: 'From' }, { name: 'To' }, { name: 'By' }]}>
        {offices.map(({ id, office, from, to, post }) => (
          <Row key={id}>
            <Cell>{office}</Cell>
            <Cell>{from ? <DateLabel date={from} /> : <span className="text-quiet">not said</span>}</Cell>
            <Cell>{to ? <DateLabel date={to} /> : <span className="text-quiet">no end is told</span>}</Cell>
            <Cell>
              {post ? (
                <WordsLink document={post.document} finding={post.id} of={office} />
              ) : (
                <span className="text-quiet">the packs</span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </Panel>
  );
};
