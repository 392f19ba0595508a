import { Button } from '../../../design/button.tsx';

/** What may be done with the issue as a whole; what is left out is not offered. */
interface IssueActionsProps {
  readonly onSave?: (() => void) | undefined;
  readonly onPublish?: (() => void) | undefined;
  readonly onCorrect?: (() => void) | undefined;
}

/** The buttons at the head of an issue. */
export const IssueActions = ({ onSave, onPublish, onCorrect }: IssueActionsProps) => (
  <>
    {onSave && (
      <Button keyHint="mod+s" aria-keyshortcuts="Control+S" onClick={onSave}>
        Save
      </Button>
    )}
    {onPublish && (
      <Button look="main" keyHint="alt+u" aria-keyshortcuts="Alt+U" onClick={onPublish}>
        Publish
      </Button>
    )}
    {onCorrect && (
      <Button keyHint="alt+c" aria-keyshortcuts="Alt+C" onClick={onCorrect}>
        Correct
      </Button>
    )}
  </>
);
