import { Icon } from "./icon.tsx";
import { useWords } from "./reader.ts";
import { useSurroundings } from "./surroundings.ts";

/** Opens the ways of passing on what is shown: of what has no address, as a file. Where there is little room, the styles leave only the icon. */
export function ShareButton() {
  const { session, hasPages } = useSurroundings();
  const { share } = useWords().event;
  return (
    <button
      type="button"
      className="button"
      aria-label={share}
      onClick={() => session.showDialog(hasPages ? "share" : "take")}
    >
      <Icon name="share" />
      <span className="button-text">{share}</span>
    </button>
  );
}
