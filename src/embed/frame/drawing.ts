import { type EmbedData, findOpening, toLayoutEvents } from "#core/layout";
import { type Bounds, printSpan } from "#core/time";
import { createTimeline, type TimelineHandle } from "#view";
import { createZoomHint } from "../parts/zoom-hint.ts";

export interface DrawingOptions {
  readonly page: Document;
  readonly window: Window;
  readonly stage: HTMLElement;
  readonly data: EmbedData;
  /** The range that the address asks for. */
  readonly view: Bounds | undefined;
  readonly onSelect: (id: string) => void;
  /** Another range is seen, and rests. */
  readonly onView: () => void;
}

/** The drawing that moves, in the place of the one that came with the page. */
export interface Drawing extends Pick<TimelineHandle, "zoomBy" | "reveal" | "focus" | "restyle"> {
  select(id: string | undefined): void;
  /** Whether anything of a range lies between the first event and the last. */
  reaches(range: Bounds): boolean;
  /** The visible range in words of EDTF, to the pixel. */
  printView(): string;
}

/** Below this width the drawing is a strip of marks, and the list below it names the events. */
const NARROW = "(max-width: 479.98px)";

export function createDrawing(options: DrawingOptions): Drawing {
  const { page, window, stage, data } = options;
  const narrow = window.matchMedia(NARROW);
  const ways = findWays(page);
  const hint = createZoomHint(window.navigator);
  const events = toLayoutEvents(data.timeline, data.locale, { external: true });
  const room = page.createElement("div");
  room.className = "frame-room";
  stage.append(room);
  let selected: string | undefined;
  let handle = draw(options.view);
  for (const still of stage.querySelectorAll(".frame-still")) still.remove();

  function draw(view: Bounds | undefined): TimelineHandle {
    const made = createTimeline(room, {
      events,
      locale: data.locale,
      opening: findOpening(data),
      view,
      focus: options.view,
      hrefOf: (id) => ways.get(id) ?? "",
      wheel: "modifier",
      isStrip: narrow.matches,
      onScrollPast: (by) => hint(data.locale, by),
    });
    made.on("select", options.onSelect);
    made.on("viewchange", (_, isSettled) => {
      if (isSettled) options.onView();
    });
    made.setState({ selected });
    return made;
  }

  narrow.addEventListener("change", () => {
    const { view } = handle;
    handle.destroy();
    handle = draw(view);
  });
  return {
    select(id) {
      selected = id;
      handle.setState({ selected });
    },
    reaches: ({ start, end }) => end > handle.extent.start && start < handle.extent.end,
    printView() {
      const { start, end } = handle.view;
      return printSpan(handle.view, (end - start) / Math.max(1, room.clientWidth));
    },
    zoomBy: (factor) => handle.zoomBy(factor),
    reveal: (id) => handle.reveal(id),
    focus: () => handle.focus(),
    restyle: () => handle.restyle(),
  };
}

/** Each event's page on the site, as the short list leads there. */
function findWays(page: Document): ReadonlyMap<string, string> {
  const links = [...page.querySelectorAll<HTMLAnchorElement>(".frame-index [data-id]")];
  return new Map(links.map((link) => [link.dataset.id ?? "", link.href]));
}
