import { Empty } from '../../design/empty.tsx';
import { Page } from '../../shell/page.tsx';

export const ActorsPage = () => (
  <Page title="Actors" help={<p>This page is being set up.</p>}>
    <Empty title="Nothing here yet" />
  </Page>
);
