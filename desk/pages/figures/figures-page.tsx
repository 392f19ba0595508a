import { Empty } from '../../design/empty.tsx';
import { Page } from '../../shell/page.tsx';

export const FiguresPage = () => (
  <Page title="Figures" help={<p>This page is being set up.</p>}>
    <Empty title="Nothing here yet" />
  </Page>
);
