import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Actor } from '../../../src/kinds/actor.ts';
import type { ToldOffice } from '../../../src/publish/office-terms.ts';
import type { ActorSummary } from '../../../src/record/record-store.ts';
import { apiGet } from '../../api/client.ts';
import { Answered } from '../../design/answered.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { type Tab, Tabs } from '../../design/tabs.tsx';
import { countsQuery } from '../../findings/facet-queries.ts';
import { FindingsBrowser } from '../../findings/findings-browser.tsx';
import { actorName, packsQuery, sideOfActor } from '../../findings/packs-query.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ActorAtAGlance } from './actor-at-a-glance.tsx';
import { ActorBalance } from './actor-balance.tsx';
import { KIND_WORDS } from './actor-words.ts';
import { useNames } from './names-review.tsx';
import { NetworkExplorer } from './network-explorer.tsx';
import { useMerging } from './use-merging.tsx';

export interface ActorProfile {
  readonly id: string | null;
  readonly name: string;
  readonly entry: Actor | null;
  readonly of: string | null;
  readonly summary: ActorSummary | null;
  readonly kinds: Readonly<Record<string, number>>;
  readonly beside: readonly ActorSummary[];
  readonly offices: readonly ToldOffice[];
}

const HELP = (
  <>
    <p>
      One actor: its names by side and script, offices over time, what it does and says, and with whom it has to do.
    </p>
    <p>
      If this is the same as somebody else under another name, merge the two (key m). It can be taken back at any time.
    </p>
  </>
);
const WORDS = ['event', 'statement', 'post'];
const TABS = ['glance', 'events', 'statements', 'network', 'balance'] as const;

export const ActorPage = () => {
  const { id } = useParams({ strict: false }) as { id: string };
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const names = useNames();
  const packs = useQuery(packsQuery).data;
  const query = useQuery({
    queryKey: ['actors', id, search.names],
    queryFn: ({ signal }) => apiGet<ActorProfile>(`/actors/${encodeURIComponent(id)}`, { names: search.names }, signal),
  });
  const profile = query.data;
  const merging = useMerging('actor', profile);
  const side = sideOfActor(packs, profile?.id ?? null);
  const tab = TABS.find((each) => each === search.tab) ?? 'glance';
  const commands = useMemo(
    () => [
      merging.command,
      ...TABS.map((each, i) => ({
        key: String(i + 1),
        label: `Show ${each === 'glance' ? 'it at a glance' : each}`,
        run: () => change({ tab: each === 'glance' ? undefined : each, finding: undefined }),
      })),
      { key: 'backspace', label: 'All actors', run: () => void navigate({ to: '/actors' }) },
    ],
    [merging.command, change, navigate],
  );
  useKeys('Actor', commands);
  const tabs: readonly Tab[] = [
    {
      id: 'glance',
      label: 'At a glance',
      content: tab === 'glance' && profile ? <ActorAtAGlance profile={profile} undo={names.undo} /> : null,
    },
    {
      id: 'events',
      label: `Events ${profile?.kinds.event ?? ''}`,
      content: tab === 'events' ? <OwnFindings actor={id} kind="event" /> : null,
    },
    {
      id: 'statements',
      label: `Statements ${profile?.kinds.statement ?? ''}`,
      content: tab === 'statements' ? <OwnFindings actor={id} kind="statement" /> : null,
    },
    { id: 'network', label: 'Network', content: tab === 'network' ? <NetworkExplorer actor={id} most={40} /> : null },
    ...(profile?.id && packs?.actors.has(profile.id)
      ? [{ id: 'balance', label: 'Balance', content: tab === 'balance' ? <ActorBalance profile={profile} /> : null }]
      : []),
  ];
  return (
    <Page
      title={profile?.name ?? 'Actor'}
      lead={
        profile && (
          <span className="inline-flex flex-wrap items-baseline gap-x-2">
            {profile.entry ? KIND_WORDS[profile.entry.kind] : 'in no pack'}
            {profile.entry?.of && profile.of && (
              <>
                <span>of</span>
                <Link to="/actors/$id" params={{ id: profile.entry.of }} className="link text-ink!">
                  {profile.of}
                </Link>
              </>
            )}
            {side && <SideMark side={side} name={actorName(packs, side)} />}
          </span>
        )
      }
      help={HELP}
      words={WORDS}
      wide
      actions={merging.button}
    >
      <Answered query={query} waiting={<Skeleton lines={8} />}>
        {() => (
          <Tabs
            label="About the actor"
            value={tab}
            onChange={(next) => change({ tab: next === 'glance' ? undefined : next, finding: undefined })}
            tabs={tabs}
          />
        )}
      </Answered>
      {merging.dialog}
    </Page>
  );
};

const OwnFindings = ({ actor, kind }: { readonly actor: string; readonly kind: string }) => {
  const filters = useMemo(() => ({ actor, kind }), [actor, kind]);
  const counts = useQuery(countsQuery(filters));
  return (
    <>
      <p className="mb-1 text-[0.92rem]">
        <Link
          to="/chronicle"
          search={(before) => ({ ...(before.names && { names: before.names }), actor, kind })}
          className="link"
        >
          The same in the chronicle, with all filters
        </Link>
      </p>
      <FindingsBrowser title="List of findings" filters={filters} total={counts.data?.total} />
    </>
  );
};
