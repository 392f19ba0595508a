import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Views of one thing, one at a time. The page keeps which one in its address. */
export const Tabs = ({
  tabs,
  value,
  onChange,
  label,
}: {
  readonly tabs: readonly Tab[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly label: string;
}) => (
  <Base.Root value={value} onValueChange={(next) => onChange(String(next))}>
    <Base.List aria-label={label} className="mb-3 flex flex-wrap gap-x-4 border-b border-rule">
      {tabs.map((tab) => (
        <Base.Tab
          key={tab.id}
          value={tab.id}
          className="-mb-px border-b-2 border-transparent py-1.5 text-quiet aria-selected:border-accent aria-selected:text-ink"
        >
          {tab.label}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map((tab) => (
      <Base.Panel key={tab.id} value={tab.id}>
        {tab.content}
      </Base.Panel>
    ))}
  </Base.Root>
);
