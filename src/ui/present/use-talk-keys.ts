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
  /** Scrolls what does not fit, before an arrow goes on; false where there is nothing to scroll. */
  readonly scroll?: (by: 1 | -1) => boolean;
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
        const isArrow = pressed === "ArrowDown" || pressed === "ArrowUp";
        if (isArrow && doings.scroll?.(key.by) === true) return true;
        act({ kind: "move", by: key.by });
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
