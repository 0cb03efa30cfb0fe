import type { Story } from "#core/model";
import { localText } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";

interface StepListProps {
  readonly story: Story;
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** All steps by number, to go to any of them. */
export function StepList({ story, index, onGo }: StepListProps) {
  const { locale } = useClassroom();
  return (
    <ol className="present-list">
      {story.steps.map(({ id, title }, at) => (
        <li key={id}>
          <button
            type="button"
            aria-current={at === index ? "step" : undefined}
            onClick={() => onGo(at)}
          >
            <span className="present-number">{at + 1}</span>
            {localText(title, locale)}
          </button>
        </li>
      ))}
    </ol>
  );
}
