import type { ProjectEvent, ProjectMention } from "#core/project";
import type { Reviewer } from "./acts.ts";
import { type CommandName, keyOf } from "./commands.ts";
import { CheckIcon, CrossIcon } from "./review-icons.tsx";
import { runCommand } from "./run-command.ts";

interface RowActionsProps {
  readonly event: ProjectEvent;
  readonly mentions: readonly ProjectMention[];
  readonly isExplained: boolean;
  readonly reviewer: Reviewer;
  readonly askForFocus: () => void;
}

/** What can be done with the selected event. Each has its key in its title. */
export function RowActions({
  event,
  mentions,
  isExplained,
  reviewer,
  askForFocus,
}: RowActionsProps) {
  const { words } = reviewer;
  const button = (
    command: CommandName,
    content = <>{words.commands[command]}</>,
    className = "button",
  ) => (
    <button
      type="button"
      className={className}
      title={words.withKey(words.commands[command], keyOf(command))}
      aria-expanded={command === "why" ? isExplained : undefined}
      onClick={() => {
        // What opens below stays with its button; everything else goes on to a row.
        if (command !== "why") askForFocus();
        runCommand(command, reviewer);
      }}
    >
      {content}
    </button>
  );
  return (
    <div className="review-buttons review-actions">
      {event.status === "accepted"
        ? undefined
        : button(
            "accept",
            <>
              <CheckIcon /> {words.commands.accept}
            </>,
            "button button-main",
          )}
      {event.status === "rejected"
        ? undefined
        : button(
            "reject",
            <>
              <CrossIcon /> {words.commands.reject}
            </>,
          )}
      {event.status === "proposed" ? undefined : button("reopen")}
      {button("edit")}
      {mentions.length === 0 ? undefined : button("why")}
      {mentions.length === 0 ? undefined : button("tray")}
      {mentions.length > 1 ? button("split") : undefined}
    </div>
  );
}
