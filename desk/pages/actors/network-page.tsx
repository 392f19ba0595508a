import { Choice } from '../../design/field.tsx';
import { DateFields } from '../../findings/date-fields.tsx';
import { FilterRow } from '../../findings/filter-row.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { NetworkExplorer } from './network-explorer.tsx';

const HELP = (
  <>
    <p>
      Who has to do with whom, by the events of the record: a line joins an actor with those upon whom it acts, and
      those who act together. The wider the line, the more events.
    </p>
    <p>Move the slider to see a stretch of months. Everybody keeps the same place, whatever the time.</p>
  </>
);
const WORDS = ['event'];

export const NetworkPage = () => {
  const [search, change] = useSearchState();
  return (
    <Page title="Network" lead="Who has to do with whom." help={HELP} words={WORDS} wide>
      <FilterRow className="mb-3">
        <Choice
          label="Actors"
          className="w-52"
          value={search.most ?? '60'}
          onChange={(event) => change({ most: event.target.value })}
        >
          {['20', '60', '120', '300'].map((most) => (
            <option key={most} value={most}>
              the {most} with most
            </option>
          ))}
        </Choice>
        <DateFields from={search.from} to={search.to} onChange={change} />
      </FilterRow>
      <NetworkExplorer actor={null} most={Number(search.most ?? 60)} />
    </Page>
  );
};
