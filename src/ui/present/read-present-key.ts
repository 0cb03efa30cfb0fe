/** What a key asks for while a story is presented. */
export type PresentKey =
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "edge"; readonly to: "first" | "last" }
  /** A digit of the number of a step; `enter` goes there. */
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "enter" }
  | { readonly kind: "blank" }
  | { readonly kind: "screen" }
  | { readonly kind: "presenter" }
  | { readonly kind: "list" }
  | { readonly kind: "background" }
  | { readonly kind: "help" }
  | { readonly kind: "leave" };

export interface PresentStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the focus is: what stands there has the first right to some keys. */
export type KeyPlace = "field" | "control" | "timeline" | "page";

/**
 * The keys of a presentation: arrows and space, Page Up and Page Down as remote controls send them, Home and End, digits
 * and Enter for the number of a step, and single letters. Keys with Ctrl, Alt or Meta belong to the browser; a field
 * keeps all but Escape; a button or link keeps space and Enter; the timeline keeps the keys that it moves by.
 *
 * `hasLetters` is false where the reader has switched single characters off (WCAG 2.1.4).
 */
export function readPresentKey(
  stroke: PresentStroke,
  place: KeyPlace,
  hasLetters: boolean,
): PresentKey | undefined {
  const { key } = stroke;
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  if (key === "Escape") return { kind: "leave" };
  if (place === "field") return undefined;
  const turned = readRemote(key);
  if (turned !== undefined) return turned;
  const isOurs = place === "page" || place === "control";
  if (isOurs) {
    const moved = readMove(stroke);
    if (moved !== undefined) return moved;
  }
  if (place === "page") {
    if (key === " ") return { kind: "move", by: stroke.shiftKey ? -1 : 1 };
    if (key === "Enter") return { kind: "enter" };
  }
  return hasLetters ? readCharacter(key, isOurs) : undefined;
}

/** What remote controls send is theirs wherever the focus is. */
function readRemote(key: string): PresentKey | undefined {
  if (key === "PageDown") return { kind: "move", by: 1 };
  return key === "PageUp" ? { kind: "move", by: -1 } : undefined;
}

function readMove({ key }: PresentStroke): PresentKey | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return { kind: "move", by: 1 };
    case "ArrowLeft":
    case "ArrowUp":
      return { kind: "move", by: -1 };
    case "Home":
      return { kind: "edge", to: "first" };
    case "End":
      return { kind: "edge", to: "last" };
    default:
      return undefined;
  }
}

function readCharacter(key: string, hasDigits: boolean): PresentKey | undefined {
  if (/^[0-9]$/u.test(key)) return hasDigits ? { kind: "digit", digit: key } : undefined;
  switch (key.toLowerCase()) {
    case "b":
    case ".":
      return { kind: "blank" };
    case "f":
      return { kind: "screen" };
    case "p":
      return { kind: "presenter" };
    case "s":
      return { kind: "list" };
    case "l":
      return { kind: "background" };
    case "?":
      return { kind: "help" };
    default:
      return undefined;
  }
}
