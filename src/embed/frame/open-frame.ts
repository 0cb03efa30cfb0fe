import { type EmbedData, wantedHeightPx } from "#core/layout";
import {
  applyFrameStyle,
  chooseFrameTheme,
  createHeightReporter,
  type FrameQuery,
  followFrameScheme,
  followLinks,
  hostWordsFor,
  readFrameQuery,
} from "../host/index.ts";
import { cutText, MOST_TOLD } from "../parts/cut-text.ts";
import { describeZoom } from "../parts/zoom-hint.ts";
import { afterPaint } from "./after-paint.ts";
import { createDrawing, type Drawing } from "./drawing.ts";
import { findCard } from "./event-card.ts";
import { findParts } from "./parts.ts";
import { readData } from "./read-data.ts";
import { showProblem } from "./show-problem.ts";

const CLOSER = 2;

/**
 * Makes the embed page move. At once it takes on its colours and tells its height, without which some hosts never
 * show it; the rest comes when it has been painted, as it is complete without, and a host page's time is dear while it
 * loads. Where that fails it is told that it stays still: see `embed.css`.
 */
export function openFrame(page: Document, window: Window & typeof globalThis): void {
  const { location } = window;
  const query = readFrameQuery(location.search);
  const data = readData(page);
  const { documentElement: root } = page;
  let drawing: Drawing | undefined;
  followFrameScheme({
    window,
    theme: chooseFrameTheme(page, query),
    onScheme(isDark) {
      root.dataset.theme = isDark ? "dark" : "light";
      drawing?.restyle();
    },
  });
  applyFrameStyle(root, query.style);
  for (const name of Object.keys(query.style)) root.dataset[name] = "";
  if (data !== undefined) {
    const heightPx = () => wantedHeightPx(window.innerWidth);
    createHeightReporter({ window, id: data.id, heightPx });
    followHost(page, window, heightPx);
  }
  afterPaint(window, () => {
    try {
      drawing = data && bringToLife(page, window, data, query);
    } finally {
      root.classList.add(drawing === undefined ? "still" : "live");
    }
  });
}

/** Undefined when the page is not as it was made. */
function bringToLife(
  page: Document,
  window: Window & typeof globalThis,
  data: EmbedData,
  query: FrameQuery,
): Drawing | undefined {
  const ids = data.timeline.events.map(({ id }) => id);
  let selected = ids.find((id) => id === query.event);
  const parts = findParts(page);
  if (parts === undefined) return undefined;
  const { root, stage, note, hint } = parts;
  // Open from the beginning, it stands higher than the browser has painted it.
  if (selected !== undefined) renew(parts.card);
  const card = findCard(parts);
  let drawing: Drawing | undefined;

  followLinks(root, { window, words: hostWordsFor(data.locale) });
  for (const button of root.querySelectorAll<HTMLElement>("[data-act]")) button.hidden = false;
  hint.textContent = describeZoom(data.locale, "wheel", window.navigator);
  hint.hidden = false;
  show(selected);
  if (query.event !== undefined && selected === undefined) {
    showProblem(note, "event", cutText(query.event, MOST_TOLD));
  }
  for (const { name, value } of query.problems) showProblem(note, name, value);

  function show(id: string | undefined): void {
    selected = id;
    card.show(id);
    drawing?.select(id);
    lead();
  }

  /** The way out leads to what is seen here. */
  function lead(): void {
    const way = root.querySelector<HTMLAnchorElement>(".frame-open");
    if (way === null || drawing === undefined) return;
    const url = new URL(way.href);
    url.searchParams.set("view", drawing.printView());
    if (selected === undefined) url.searchParams.delete("event");
    else url.searchParams.set("event", selected);
    way.href = url.href;
  }

  /** What the reader chose is shown in full, and the focus goes there. */
  function open(id: string): void {
    note.hidden = true;
    show(id);
    card.focus();
  }

  function close(): void {
    if (selected === undefined) return;
    // First, as the card may hide the drawing.
    show(undefined);
    drawing?.focus();
  }

  function step(by: 1 | -1): void {
    const at = selected === undefined ? -1 : ids.indexOf(selected);
    const id = ids[(at + by + ids.length) % ids.length];
    if (id === undefined) return;
    note.hidden = true;
    show(id);
    drawing?.reveal(id);
  }

  function follow(act: string | undefined): void {
    if (act === "closer") drawing?.zoomBy(CLOSER);
    else if (act === "wider") drawing?.zoomBy(1 / CLOSER);
    else if (act === "next") step(1);
    else if (act === "previous") step(-1);
    else if (act === "close") close();
  }

  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    follow(target?.closest<HTMLElement>("[data-act]")?.dataset.act);
  });
  parts.about.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const id = target?.closest<HTMLElement>("[data-id]")?.dataset.id;
    // With a modifier the link opens the event's page, elsewhere.
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(id);
    drawing?.reveal(id);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  drawing = createDrawing({
    page,
    window,
    stage,
    data,
    view: query.view,
    onSelect: open,
    onView: lead,
  });
  drawing.select(selected);
  if (query.view !== undefined && !drawing.reaches(query.view)) {
    const asked = new URLSearchParams(window.location.search).get("view") ?? "";
    showProblem(note, "view", cutText(asked, MOST_TOLD), hostWordsFor(data.locale).outside);
  }
  lead();
  if (selected !== undefined && query.view === undefined) drawing.reveal(selected);
  return drawing;
}

/**
 * When the host page gives the frame the height that it asked for, the card, which stands at its foot, stands elsewhere;
 * in a frame that nobody has seen yet, the browser counts that as a movement when it is seen. Once: later the card may
 * be scrolled.
 */
function followHost(page: Document, window: Window, heightPx: () => number): void {
  const stop = new AbortController();
  const look = () => {
    if (window.innerHeight !== heightPx()) return;
    stop.abort();
    const card = page.querySelector(".frame-card");
    if (card?.contains(page.activeElement) === false) renew(card);
  };
  window.addEventListener("resize", look, { signal: stop.signal });
}

/** Takes an element out and puts it back: what has just come has not moved (Layout Instability, section 2.1). */
function renew(element: Element): void {
  element.replaceWith(element);
}
