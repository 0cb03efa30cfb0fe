import { findOpening, toLayoutEvents } from "#core/layout";
import { type Bounds, type DateLocale, printSpan } from "#core/time";
import { createTimeline, type ScrollPast, type TimelineHandle } from "#view";
import { sayText, type Telling } from "./describe-event.ts";
import { drawEvent } from "./draw-event.ts";
import type { FetchedTimeline } from "./fetch-timeline.ts";
import { make } from "./make.ts";
import type { Shell } from "./shell.ts";
import { createSiteLinks } from "./site-links.ts";
import { elementWordsFor } from "./words.ts";

export interface ShownOptions {
  readonly shell: Shell;
  readonly fetched: FetchedTimeline;
  readonly locale: DateLocale;
  /** The range that is asked for. */
  readonly view: Bounds | undefined;
  readonly hint: (locale: DateLocale, by: ScrollPast) => string | undefined;
  /** The reader opened an event, or closed it. */
  readonly onSelect: (id: string | undefined) => void;
  readonly onView: (view: TimelineHandle["view"], text: string) => void;
}

/** A fetched timeline in its shell: drawing, header and card. */
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

export function createShown({ shell, fetched, hint, ...options }: ShownOptions): Shown {
  const page = shell.box.ownerDocument;
  const { timeline: data, url } = fetched;
  let told = tell(options.locale);
  let selected: string | undefined;
  const opening = findOpening(data);
  const timeline = createTimeline(shell.drawing, {
    events: toLayoutEvents(data, told.locale, { external: true }),
    locale: told.locale,
    opening,
    view: options.view,
    focus: options.view ?? opening,
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
    return lengthMs > 0 ? printSpan(view, lengthMs / Math.max(1, shell.drawing.clientWidth)) : "";
  }

  /** The way to the same view on the site. */
  function lead() {
    const href = told.links.collection(printView(), selected);
    if (href !== undefined) shell.open.href = href;
    shell.open.hidden = href === undefined;
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
    shell.card.ariaLabel =
      event === undefined ? words.choose(1) : sayText(event.title, told.locale);
    shell.card.scrollTop = 0;
    if (event === undefined) {
      delete shell.box.dataset.open;
      const text = words.choose(data.events.length);
      shell.card.replaceChildren(make(page, "p", { part: "choose" }, text));
      return;
    }
    shell.box.dataset.open = "";
    const back = make(page, "button", { part: "close" }, "×");
    back.type = "button";
    back.ariaLabel = words.back;
    back.title = words.back;
    back.addEventListener("click", close);
    shell.card.replaceChildren(back, ...drawEvent(page, told, event));
  }

  function fillHeader() {
    const words = elementWordsFor(told.locale);
    const title = sayText(data.title, told.locale);
    shell.box.lang = told.locale;
    shell.list.lang = told.locale;
    shell.title.textContent = title;
    shell.title.title = title;
    shell.open.textContent = `⤢ ${words.open}`;
    shell.open.title = words.openTitle;
    shell.open.target = "_blank";
    shell.open.rel = "noopener";
  }

  function destroy() {
    shell.box.removeEventListener("keydown", onKey);
    timeline.destroy();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== "Escape" || selected === undefined) return;
    event.stopPropagation();
    close();
  }

  timeline.on("select", (id) => {
    select(id);
    // Over the drawing, not below it: then the reader is there too.
    if (getComputedStyle(shell.card).position === "absolute") shell.card.focus();
    options.onSelect(id);
  });
  timeline.on("viewchange", (view, settled) => {
    if (!settled) return;
    lead();
    options.onView(view, printView());
  });
  shell.box.addEventListener("keydown", onKey);
  try {
    fillHeader();
    select(undefined);
  } catch (error) {
    destroy();
    throw error;
  }

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
    },
    fillList() {
      const title = make(page, "strong", {}, sayText(data.title, told.locale));
      shell.list.replaceChildren(
        title,
        ...data.events.flatMap((event) => drawEvent(page, told, event)),
      );
    },
    destroy,
  };
}
