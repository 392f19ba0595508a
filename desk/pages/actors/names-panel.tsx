import type { Name } from '../../../src/kinds/actor.ts';
import { Panel } from '../../design/panel.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { actorName, type Packs } from '../../findings/packs-query.ts';
import { scriptOf } from './actor-words.ts';

/** The names of an actor or place in the order of sides: those that all use, then each side’s own. */
export const NamesPanel = ({
  name,
  names,
  packs,
}: {
  readonly name: string;
  readonly names: readonly Name[];
  readonly packs: Packs | undefined;
}) => (
  <Panel title="Names">
    <Table label="Names by side and script" head={[{ name: 'Name' }, { name: 'Script' }, { name: 'Who calls it so' }]}>
      <Row>
        <Cell className="font-semibold">{name}</Cell>
        <Cell className="text-quiet">{scriptOf(name)}</Cell>
        <Cell className="text-quiet">desk style</Cell>
      </Row>
      {names
        .toSorted((a, b) => (a.side ?? '').localeCompare(b.side ?? '', 'en'))
        .map(({ text, side }) => (
          <Row key={`${text}${side}`}>
            <Cell>
              <bdi>{text}</bdi>
            </Cell>
            <Cell className="text-quiet">{scriptOf(text)}</Cell>
            <Cell>
              {side ? <SideMark side={side} name={actorName(packs, side)} /> : <span className="text-quiet">all</span>}
            </Cell>
          </Row>
        ))}
    </Table>
  </Panel>
);
