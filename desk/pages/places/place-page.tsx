import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { FindingKind } from '../../../src/kinds/finding.ts';
import type { Place } from '../../../src/kinds/place.ts';
import { apiGet } from '../../api/client.ts';
import { Answered } from '../../design/answered.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { KIND_NAMES } from '../../design/finding-words.ts';
import { Panel } from '../../design/panel.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { FindingsBrowser } from '../../findings/findings-browser.tsx';
import { actorName, type Packs, packsQuery } from '../../findings/packs-query.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { NamesPanel } from '../actors/names-panel.tsx';
import { NameDecisions, useNames } from '../actors/names-review.tsx';
import { useMerging } from '../actors/use-merging.tsx';
import { BoundaryNotes, LineChoice } from './boundary-notes.tsx';
import { coordinates, mapPlaces, precisionWords } from './place-words.ts';

const MapView = lazy(() => import('../../charts/map/map-view.tsx').then(({ MapView }) => ({ default: MapView })));

interface PlaceProfile {
  readonly id: string | null;
  readonly name: string;
  readonly entry: Place | null;
  readonly total: number;
  readonly kinds: Readonly<Record<string, number>>;
}

const HELP = (
  <>
    <p>
      One place: its names by side, what it lies in and according to whom, who held it when, and what is told of it.
    </p>
    <p>On the map it is an area: the place lies somewhere in it, or reaches over it.</p>
  </>
);
const WORDS = ['finding'];

export const PlacePage = () => {
  const { id } = useParams({ strict: false }) as { id: string };
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const names = useNames();
  const packs = useQuery(packsQuery).data;
  const query = useQuery({
    queryKey: ['places', id, search.names],
    queryFn: ({ signal }) => apiGet<PlaceProfile>(`/places/${encodeURIComponent(id)}`, { names: search.names }, signal),
  });
  const profile = query.data;
  const merging = useMerging('place', profile);
  const filters = useMemo(() => ({ place: id }), [id]);
  const commands = useMemo(
    () => [merging.command, { key: 'backspace', label: 'All places', run: () => void navigate({ to: '/places' }) }],
    [merging.command, navigate],
  );
  useKeys('Place', commands);
  return (
    <Page
      title={profile?.name ?? 'Place'}
      lead={
        profile &&
        [
          profile.entry?.kind ?? 'in no pack',
          profile.entry && coordinates(profile.entry),
          precisionWords(profile.entry),
        ]
          .filter(Boolean)
          .join(', ')
      }
      help={HELP}
      words={WORDS}
      wide
      actions={merging.button}
    >
      <Answered query={query} waiting={<Skeleton lines={8} />}>
        {({ entry, name, total, kinds }) => (
          <div className="space-y-8">
            <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
              <div className="min-w-0">
                {entry && entry.latitude !== null ? (
                  <>
                    <Suspense fallback={<Skeleton lines={1} height="20rem" />}>
                      <MapView
                        key={id}
                        places={mapPlaces([{ place: id, name, findings: total, entry }], true)}
                        view={search.lines ?? 'desk'}
                        height={320}
                        selected={id}
                        onSelect={() => undefined}
                        surroundings={250}
                      />
                    </Suspense>
                    <div className="mt-2">
                      <LineChoice
                        value={search.lines ?? 'desk'}
                        packs={packs}
                        onChange={(lines) => change({ lines })}
                      />
                    </div>
                    <BoundaryNotes packs={packs} />
                  </>
                ) : (
                  <p className="text-quiet">
                    No pack says where it lies. An entry in a pack of the desk’s own puts it on the map.
                  </p>
                )}
              </div>
              <div className="min-w-0 space-y-6">
                {entry && <NamesPanel name={entry.name} names={entry.names} packs={packs} />}
                {entry && <Belonging entry={entry} packs={packs} />}
                <NameDecisions kind="place" of={id} undo={names.undo} />
              </div>
            </div>
            <Panel
              title="What is told of it"
              aside={Object.entries(kinds)
                .map(([kind, count]) => `${KIND_NAMES[kind as FindingKind].many} ${count}`)
                .join(', ')}
            >
              <FindingsBrowser title="List of findings" filters={filters} total={total} />
            </Panel>
          </div>
        )}
      </Answered>
      {merging.dialog}
    </Page>
  );
};

/** What it lies in, according to whom, and who held it on the ground. */
const Belonging = ({ entry, packs }: { readonly entry: Place; readonly packs: Packs | undefined }) => (
  <Panel title="Lies in">
    <ul>
      {entry.within.map(({ place, accordingTo }) => (
        <li key={`${place}${accordingTo}`} className="py-0.5">
          <Link to="/places/$id" params={{ id: place }} className="link text-ink!">
            {packs?.places.get(place)?.name ?? place}
          </Link>
          {accordingTo && <span className="text-quiet">, according to {actorName(packs, accordingTo)}</span>}
        </li>
      ))}
      {entry.within.length === 0 && <li className="text-quiet">The packs do not say.</li>}
    </ul>
    {entry.controlledBy.length > 0 && (
      <Table
        label="Who held it on the ground"
        head={[{ name: 'Held on the ground by' }, { name: 'From' }, { name: 'To' }]}
      >
        {entry.controlledBy.map(({ actor, from, to }) => (
          <Row key={`${actor}${from}`}>
            <Cell>
              <SideMark side={actor} name={actorName(packs, actor)} />
            </Cell>
            <Cell>{from ? <DateLabel date={from} /> : <span className="text-quiet">not said</span>}</Cell>
            <Cell>{to ? <DateLabel date={to} /> : <span className="text-quiet">no end is told</span>}</Cell>
          </Row>
        ))}
      </Table>
    )}
  </Panel>
);
