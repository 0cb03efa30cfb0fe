/** What a key asks of the timeline. */
export type KeyIntent =
  | { readonly kind: "pan"; readonly fraction: number }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "fit" }
  | { readonly kind: "step"; readonly by: 1 | -1 }
  | { readonly kind: "edge"; readonly to: "first" | "last" }
  | { readonly kind: "leave" };

export interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const PAN_SHARE = 0.1;
const FAR_PAN_SHARE = 0.5;
const ZOOM_STEP = 1.5;

/**
 * The keys of the timeline while it has the focus: left and right move in time (further with Shift or Page keys), up and
 * down go from event to event, plus and minus zoom, 0 shows the whole span, Home and End go to the first and last
 * event, Escape leaves a label. Keys with Ctrl, Alt or Meta belong to the browser.
 */
export function readKey(stroke: Keystroke): KeyIntent | undefined {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  const share = stroke.shiftKey ? FAR_PAN_SHARE : PAN_SHARE;
  switch (stroke.key) {
    case "ArrowLeft":
      return { kind: "pan", fraction: -share };
    case "ArrowRight":
      return { kind: "pan", fraction: share };
    case "PageUp":
      return { kind: "pan", fraction: -FAR_PAN_SHARE };
    case "PageDown":
      return { kind: "pan", fraction: FAR_PAN_SHARE };
    case "+":
    case "=":
      return { kind: "zoom", factor: ZOOM_STEP };
    case "-":
    case "_":
      return { kind: "zoom", factor: 1 / ZOOM_STEP };
    case "0":
      return { kind: "fit" };
    case "ArrowDown":
      return { kind: "step", by: 1 };
    case "ArrowUp":
      return { kind: "step", by: -1 };
    case "Home":
      return { kind: "edge", to: "first" };
    case "End":
      return { kind: "edge", to: "last" };
    case "Escape":
      return { kind: "leave" };
    default:
      return undefined;
  }
}
