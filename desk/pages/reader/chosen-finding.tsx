import type { FindingItem } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { FindingCard } from '../../findings/finding-card.tsx';

/** The finding that was clicked, with a way back to the contents. */
export const ChosenFinding = ({ item, onClose }: { readonly item: FindingItem; readonly onClose: () => void }) => (
  <div>
    <div className="mb-2 flex justify-end">
      <Button look="bare" className="text-quiet" keyHint="escape" onClick={onClose}>
        Close
      </Button>
    </div>
    <FindingCard key={item.finding.id} item={item} />
  </div>
);
