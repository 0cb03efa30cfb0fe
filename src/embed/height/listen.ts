import { followScheme, type SchemeFollower } from "../parts/follow-scheme.ts";

/** A frame is never made lower or higher than this, whatever it asks for. */
const LEAST_PX = 100;
const MOST_PX = 4000;

/** The height that a message asks for, in CSS pixels; undefined when it is not a message of ours. */
export function readHeightMessage(data: unknown): number | undefined {
  const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== "dateline:height" || typeof height !== "number" || !(height > 0)) return undefined;
  return Math.min(Math.max(Math.ceil(height), LEAST_PX), MOST_PX);
}

interface Followed {
  /** Where the scheme is followed. */
  readonly place: HTMLElement;
  readonly follower: SchemeFollower;
}

/**
 * In a host page: gives the frames of our embed pages the height that they ask for, and tells them the colour scheme
 * used where they stand. Ours are those whose address begins with `folder` (where this script came from), and those
 * marked `data-dateline`. A message counts for the frame that sent it, and for no other; sandboxed frames have no origin
 * that could be checked. Returns the function that stops it.
 */
export function listenForHeights(window: Window, folder: string | undefined): () => void {
  const { document: page } = window;
  const followed = new Map<HTMLIFrameElement, Followed>();
  const listFrames = () =>
    [...page.querySelectorAll("iframe")].filter(
      ({ src, dataset }) =>
        dataset.dateline !== undefined || (folder !== undefined && src.startsWith(folder)),
    );
  const schemeOf = (element: Element) => window.getComputedStyle(element).colorScheme;

  /** The body where the frame's scheme is the body's: what is put beside a frame may disturb the host page's styles. */
  function placeOf(frame: HTMLIFrameElement): HTMLElement {
    const { parentElement: parent } = frame;
    return parent === null || schemeOf(parent) === schemeOf(page.body) ? page.body : parent;
  }

  /** Leaves frames that are gone, or whose scheme is another place's by now. */
  function sweep() {
    for (const [frame, { place, follower }] of followed) {
      if (frame.isConnected && placeOf(frame) === place) continue;
      follower.stop();
      followed.delete(frame);
    }
  }

  function tellTheme(frame: HTMLIFrameElement) {
    const tell = (isDark: boolean) => {
      const theme = isDark ? "dark" : "light";
      frame.contentWindow?.postMessage({ type: "dateline:theme", theme }, "*");
    };
    let known = followed.get(frame);
    if (known === undefined) {
      const place = placeOf(frame);
      const onChange = (isDark: boolean) => {
        tell(isDark);
        sweep();
      };
      known = { place, follower: followScheme(place, onChange) };
      followed.set(frame, known);
    }
    tell(known.follower.isDark);
  }

  function hear({ data, source }: MessageEvent) {
    const height = readHeightMessage(data);
    const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
    if (height === undefined || frame === undefined) return;
    frame.style.height = `${height}px`;
    sweep();
    tellTheme(frame);
  }

  window.addEventListener("message", hear);
  // Those that were there before this script have already said it.
  for (const { contentWindow } of listFrames()) {
    contentWindow?.postMessage({ type: "dateline:ask" }, "*");
  }
  return () => {
    window.removeEventListener("message", hear);
    for (const { follower } of followed.values()) follower.stop();
    followed.clear();
  };
}
