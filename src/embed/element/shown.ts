import { toLayoutEvents } from "#core/layout";
import { type DateLocale, printSpan } from "#core/time";
import { createTimeline, type ScrollPast, type TimelineHandle } from "#view";
import { sayText, type Telling } from "./describe-event.ts";
import { drawEvent } from "./draw-event.ts";
import type { FetchedTimeline } from "./fetch-timeline.ts";
import type { Frame } from "./frame.ts";
import { make } from "./make.ts";
import { findView } from "./settings.ts";
import { createSiteLinks } from "./site-links.ts";
import { elementWordsFor } from "./words.ts";

export interface ShownOptions {
  readonly frame: Frame;
  readonly fetched: FetchedTimeline;
  readonly locale: DateLocale;
  /** An EDTF text that was found to be a range. */
  readonly view: string | undefined;
  readonly hint: (locale: DateLocale, by: ScrollPast) => string | undefined;
  /** The reader opened an event, or closed it. */
  readonly onSelect: (id: string | undefined) => void;
  readonly onView: (view: TimelineHandle["view"], text: string) => void;
}

/** A fetched timeline in its frame: drawing, header and card. */
export interface Shown {
  readonly timeline: TimelineHandle;
  readonly selected: string | undefined;
  /** The visible range in words of EDTF, to the pixel. */
  readonly view: string;
  /** False when there is no such event: then none is open. */
  select(id: string | undefined): boolean;
  /** Back to the range that the collection opens with. */
  resetView(): void;
  translate(locale: DateLocale): void;
  /** Fills the list for paper. */
  fillList(): void;
  destroy(): void;
}

export function createShown({ frame, fetched, hint, ...options }: ShownOptions): Shown {
  const page = frame.box.ownerDocument;
  const { timeline: data, url } = fetched;
  let told = tell(options.locale);
  let selected: string | undefined;
  const opening = data.view === undefined ? undefined : findView(data.view);
  const asked = options.view === undefined ? undefined : findView(options.view);
  const timeline = createTimeline(frame.drawing, {
    events: toLayoutEvents(data, told.locale, { external: true }),
    locale: told.locale,
    opening,
    view: asked,
    focus: asked ?? opening,
    hrefOf: (id) => told.links.event(id) ?? `#${id}`,
    wheel: "modifier",
    onScrollPast: (by) => hint(told.locale, by),
  });

  function tell(locale: DateLocale): Telling {
    return { timeline: data, locale, links: createSiteLinks(url, locale) };
  }

  function printView(): string {
    const { view } = timeline;
    const lengthMs = view.end - view.start;
    // Billions of years from now, numbers are too coarse for an hour: it ends where it begins.
    return lengthMs > 0 ? printSpan(view, lengthMs / Math.max(1, frame.drawing.clientWidth)) : "";
  }

  /** The way to the same view on the site. */
  function lead() {
    const href = told.links.collection(printView(), selected);
    if (href !== undefined) frame.open.href = href;
    frame.open.hidden = href === undefined;
  }

  function close() {
    select(undefined);
    options.onSelect(undefined);
    timeline.focus();
  }

  function select(id: string | undefined): boolean {
    const event = data.events.find((each) => each.id === id);
    selected = event?.id;
    timeline.setState({ selected });
    fillCard();
    lead();
    return id === selected;
  }

  function fillCard() {
    const words = elementWordsFor(told.locale);
    const event = data.events.find(({ id }) => id === selected);
    frame.card.ariaLabel =
      event === undefined ? words.choose(1) : sayText(event.title, told.locale);
    frame.card.scrollTop = 0;
    if (event === undefined) {
      delete frame.box.dataset.open;
      const text = words.choose(data.events.length);
      frame.card.replaceChildren(make(page, "p", { part: "choose" }, text));
      return;
    }
    frame.box.dataset.open = "";
    const back = make(page, "button", { part: "close" }, "×");
    back.type = "button";
    back.ariaLabel = words.back;
    back.title = words.back;
    back.addEventListener("click", close);
    frame.card.replaceChildren(back, ...drawEvent(page, told, event));
  }

  function fillHeader() {
    const words = elementWordsFor(told.locale);
    const title = sayText(data.title, told.locale);
    frame.box.lang = told.locale;
    frame.list.lang = told.locale;
    frame.title.textContent = title;
    frame.title.title = title;
    frame.open.textContent = `⤢ ${words.open}`;
    frame.open.title = words.openTitle;
    frame.open.target = "_blank";
    frame.open.rel = "noopener";
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== "Escape" || selected === undefined) return;
    event.stopPropagation();
    close();
  }

  timeline.on("select", (id) => {
    select(id);
    // Over the drawing, not below it: then the reader is there too.
    if (getComputedStyle(frame.card).position === "absolute") frame.card.focus();
    options.onSelect(id);
  });
  timeline.on("viewchange", (view, settled) => {
    if (!settled) return;
    lead();
    options.onView(view, printView());
  });
  frame.box.addEventListener("keydown", onKey);
  fillHeader();
  select(undefined);

  return {
    timeline,
    get selected() {
      return selected;
    },
    get view() {
      return printView();
    },
    select,
    resetView() {
      timeline.setView(opening ?? timeline.extent, { animate: true });
    },
    translate(locale) {
      told = tell(locale);
      timeline.setEvents(toLayoutEvents(data, locale, { external: true }), locale);
      fillHeader();
      select(selected);
      frame.list.replaceChildren();
    },
    fillList() {
      if (frame.list.firstChild !== null) return;
      const title = make(page, "strong", {}, sayText(data.title, told.locale));
      frame.list.append(title, ...data.events.flatMap((event) => drawEvent(page, told, event)));
    },
    destroy() {
      frame.box.removeEventListener("keydown", onKey);
      timeline.destroy();
      frame.list.replaceChildren();
    },
  };
}
