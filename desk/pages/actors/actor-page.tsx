import { Empty } from '../../design/empty.tsx';
import { Page } from '../../shell/page.tsx';

export const ActorPage = () => (
  <Page title="Actor" help={<p>This page is being set up.</p>}>
    <Empty title="Nothing here yet" />
  </Page>
);
