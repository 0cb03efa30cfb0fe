import { assertUnreachable } from "#core/base";
import type { Words } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";
import type { Problem } from "../state/check-address.ts";

/** What the address asked for and this collection does not have. */
export function Notices() {
  const { session } = useSurroundings();
  const words = useWords();
  const problems = useSessionState((state) => state.problems);
  return (
    <div role="alert" className="notices">
      {problems.map((problem) => (
        <p key={`${problem.kind} ${problem.text}`} className="notice">
          {describeProblem(problem, words)}
          <button
            type="button"
            className="button-quiet"
            aria-label={words.site.dismiss}
            onClick={() => session.dismiss(problem)}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}

function describeProblem({ kind, text }: Problem, { problem }: Words): string {
  switch (kind) {
    case "event":
      return problem.unknownEvent(text);
    case "article":
      return problem.unknownArticle(text);
    case "view":
      return problem.unknownView(text);
    case "mode":
      return problem.unknownMode(text);
    default:
      return assertUnreachable(kind);
  }
}
