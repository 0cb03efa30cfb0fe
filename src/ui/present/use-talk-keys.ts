import { assertUnreachable } from "#core/base";
import type { PresentKey } from "./read-present-key.ts";
import type { Talk, TalkAct } from "./talk.ts";
import { useDigits } from "./use-digits.ts";
import { usePresentKeys } from "./use-present-keys.ts";

/** What the two windows do each in their own way. */
export interface KeyDoings {
  readonly toggleScreen?: () => void;
  readonly openPresenter?: () => void;
  readonly showList?: () => void;
  readonly toggleBackground?: () => void;
  readonly showKeys?: () => void;
  /** When nothing is open that Escape would close. */
  readonly leave?: () => void;
  /** To the next step or back; on through what does not fit first. */
  readonly move: (by: 1 | -1) => void;
  /** Scrolls back to what stands above; false where there is nothing. */
  readonly scrollBack?: () => boolean;
}

/** The keys of a presentation, in either window; returns the digits typed so far. */
export function useTalkKeys(
  talk: Talk,
  count: number,
  act: (act: TalkAct) => void,
  doings: KeyDoings,
): string {
  const [digits, setDigits] = useDigits();

  function leave(): boolean {
    if (digits !== "") setDigits("");
    else if (talk.isBlank) act({ kind: "blank", isBlank: false });
    else if (talk.event !== undefined) act({ kind: "open", event: undefined });
    else return run(doings.leave);
    return true;
  }

  function follow(key: PresentKey, pressed: string): boolean {
    switch (key.kind) {
      case "move": {
        if (pressed === "ArrowUp" && doings.scrollBack?.() === true) return true;
        doings.move(key.by);
        return true;
      }
      case "edge":
        act({ kind: "go", index: key.to === "first" ? 0 : count - 1 });
        return true;
      case "digit":
        setDigits(digits + key.digit);
        return true;
      case "enter":
        if (digits === "") return false;
        act({ kind: "go", index: Number(digits) - 1 });
        setDigits("");
        return true;
      case "blank":
        act({ kind: "blank", isBlank: !talk.isBlank });
        return true;
      case "screen":
        return run(doings.toggleScreen);
      case "presenter":
        return run(doings.openPresenter);
      case "list":
        return run(doings.showList);
      case "background":
        return run(doings.toggleBackground);
      case "help":
        return run(doings.showKeys);
      case "leave":
        return leave();
      default:
        return assertUnreachable(key);
    }
  }
  usePresentKeys(follow);
  return digits;
}

function run(doing: (() => void) | undefined): boolean {
  doing?.();
  return doing !== undefined;
}
