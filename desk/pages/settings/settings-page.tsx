import { useQuery } from '@tanstack/react-query';
import { infoQuery } from '../../api/queries.ts';
import type { Info } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { edtfLabel } from '../../design/edtf-label.ts';
import { firstAsKnown, lastAsKnown } from '../../design/known-days.ts';
import { Panel } from '../../design/panel.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { NamesLens } from '../../shell/names-lens.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ThemeSwitch } from '../../shell/theme-switch.tsx';
import { AuditLog } from './audit-log.tsx';
import { Collections } from './collections.tsx';
import { KeysForPrograms } from './keys-for-programs.tsx';
import { OwnPassword } from './own-password.tsx';
import { People } from './people.tsx';
import { Taught } from './taught.tsx';

const HELP = <p>How the desk looks on this machine, whose names it shows, and what the record holds.</p>;

export const SettingsPage = () => {
  const [search, change] = useSearchState();
  const me = useQuery(infoQuery).data?.me;
  const may = me?.permissions ?? [];
  const tabs = [
    { id: 'desk', label: 'This desk', content: <ThisDesk /> },
    ...(me?.via === 'session' ? [{ id: 'you', label: 'You', content: <OwnPassword name={me.name} /> }] : []),
    ...(may.includes('manage') ? [{ id: 'people', label: 'People', content: <People /> }] : []),
    { id: 'collections', label: 'Collections', content: <Collections mayManage={may.includes('manage')} /> },
    ...(may.includes('teach') ? [{ id: 'taught', label: 'Taught', content: <Taught /> }] : []),
    { id: 'keys', label: 'Keys for programs', content: <KeysForPrograms /> },
    ...(may.includes('manage') ? [{ id: 'log', label: 'Log', content: <AuditLog /> }] : []),
  ];
  const part = tabs.some(({ id }) => id === search.part) ? search.part! : 'desk';
  return (
    <Page title="Settings" help={HELP}>
      <Tabs
        label="Parts of the settings"
        tabs={tabs}
        value={part}
        onChange={(id) => change({ part: id === 'desk' ? undefined : id })}
      />
    </Page>
  );
};

const ThisDesk = () => {
  const info = useQuery(infoQuery);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <Panel title="How it looks">
        <div className="space-y-3 py-2">
          <ThemeSwitch />
          <NamesLens />
          <p className="text-quiet">
            The theme is kept on this machine. The choice of names stands in the address, so that a link shows what you
            see. Quotations are never altered.
          </p>
        </div>
      </Panel>
      <Panel title="The record">
        <Answered query={info}>
          {(answer) => (
            <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 py-2">
              <Fact name="file" value={answer.record} />
              <Fact name="documents" value={answer.documents.toLocaleString('en')} />
              <Fact
                name="findings"
                value={Object.values(answer.findings)
                  .reduce((sum, count) => sum + count, 0)
                  .toLocaleString('en')}
              />
              <Fact name="decisions" value={answer.decisions.toLocaleString('en')} />
              <Fact name="speaks of" value={spanText(answer) ?? 'nothing yet'} />
              <Fact name="read by" value={answer.engine} />
              <Fact name="packs" value={answer.packs.map(({ name, version }) => `${name} ${version}`).join(', ')} />
              <Fact name="you" value={`${answer.me.name}, ${answer.me.role}`} />
            </dl>
          )}
        </Answered>
        <p className="text-quiet">
          The record is one file: copying it is the back-up. Programs read it through the{' '}
          <a className="link" href="/api/reference">
            API
          </a>
          .
        </p>
      </Panel>
    </div>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt className="label pt-px">{name}</dt>
    <dd className="figures break-words">{value}</dd>
  </>
);

/** From when to when the record tells; null where nothing in it is dated. */
const spanText = ({ earliest, latest }: Pick<Info, 'earliest' | 'latest'>): string | null => {
  const [from, to] = [firstAsKnown(earliest), lastAsKnown(latest)];
  return from === null && to === null ? null : edtfLabel(`${from ?? '..'}/${to ?? '..'}`).text;
};
