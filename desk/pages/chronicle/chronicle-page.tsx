import { Empty } from '../../design/empty.tsx';
import { Page } from '../../shell/page.tsx';

export const ChroniclePage = () => (
  <Page title="Chronicle" help={<p>This page is being set up.</p>}>
    <Empty title="Nothing here yet" />
  </Page>
);
