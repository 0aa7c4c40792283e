import { Adding, type AddingModel } from '../names';
import { CardFrame } from './CardFrame';

interface AddCardProps {
  adding: AddingModel;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** The form that adds a name, as a card at the selection it begins with. */
export const AddCard = ({ adding, pinned, onPin, onClose }: AddCardProps) => (
  <CardFrame
    title="Add a name"
    summary="Add a name to Sightline."
    eyebrow={<span class="sl-kind">Your names</span>}
    {...{ pinned, onPin, onClose }}
  >
    <Adding model={adding} onCancel={onClose} />
  </CardFrame>
);
