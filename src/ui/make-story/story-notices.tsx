import { useClassroom } from "../classroom/ports.ts";
import { Icon } from "../parts/icon.tsx";
import { describeFault } from "./describe-fault.ts";
import { LeftOutNote } from "./left-out-note.tsx";
import { PartList } from "./part-list.tsx";
import { focusSteps } from "./step-focus.ts";
import type { StoryFault } from "./story-link.ts";
import type { KeptDraft } from "./use-draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** A file that was not opened. */
export interface FileFault {
  readonly name: string;
  readonly fault: StoryFault;
}

interface StoryNoticesProps {
  readonly kept: KeptDraft;
  readonly fault: FileFault | undefined;
  readonly onFaultSeen: () => void;
}

/** What there is to know before going on: of the story, of the file that was chosen, of the browser and its windows. */
export function StoryNotices({ kept, fault, onFaultSeen }: StoryNoticesProps) {
  const { draft, act, isKept, isFollowing, other, shelf } = kept;
  const words = useMakeWords();
  return (
    <>
      {other === undefined ? undefined : (
        <div className="notice make-notice" role="alert">
          <p>{words.otherWindow.text}</p>
          <button type="button" className="button" onClick={closing(other.take)}>
            {words.otherWindow.take}
          </button>
          <button type="button" className="button" onClick={closing(other.refuse)}>
            {words.otherWindow.refuse}
          </button>
        </div>
      )}
      {isKept && shelf.isKept ? undefined : (
        <p className="notice make-notice" role="alert">
          {words.notKept}
        </p>
      )}
      {isFollowing ? (
        <p className="notice make-notice" role="status">
          {words.told.followed}
        </p>
      ) : undefined}
      {fault === undefined ? undefined : <FaultNotice fault={fault} onSeen={onFaultSeen} />}
      {draft.leftOut === undefined ? undefined : (
        <div className="notice make-notice">
          <LeftOutNote leftOut={draft.leftOut} onSeen={closing(() => act({ kind: "seen" }))} />
        </div>
      )}
    </>
  );
}

interface FaultNoticeProps {
  readonly fault: FileFault;
  readonly onSeen: () => void;
}

function FaultNotice({ fault: { name, fault }, onSeen }: FaultNoticeProps) {
  const { locale } = useClassroom();
  const words = useMakeWords();
  const { text, parts } = describeFault(fault, "file", locale);
  return (
    <div className="notice make-notice">
      <div role="alert">
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        <p>{text}</p>
        <PartList parts={parts} />
      </div>
      <button
        type="button"
        className="button-quiet"
        aria-label={words.dismiss}
        onClick={closing(onSeen)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The button that had the focus goes with its notice. */
function closing(act: () => void): () => void {
  return () => {
    act();
    focusSteps();
  };
}
