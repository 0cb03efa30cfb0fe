import { wantedHeightPx } from "#core/layout";
import {
  applyFrameStyle,
  createHeightReporter,
  type FrameQuery,
  followFrameScheme,
  followLinks,
  hostWordsFor,
  readFrameQuery,
} from "../host/index.ts";
import { describeZoom } from "../parts/zoom-hint.ts";
import { afterPaint } from "./after-paint.ts";
import { createDrawing, type Drawing } from "./drawing.ts";
import { findCard } from "./event-card.ts";
import { findParts } from "./parts.ts";
import { type FrameData, readData } from "./read-data.ts";
import { showProblem } from "./show-problem.ts";

const CLOSER = 2;
const MOST_TOLD = 60;

/**
 * Makes the page for frames move. At once it takes on its colours and tells its height, without which some hosts never
 * show it; the rest comes when it has been painted, as it is complete without, and a host page's time is dear while it
 * loads. Where that fails it is told that it stays still: see `embed.css`.
 */
export function openFrame(page: Document, window: Window & typeof globalThis): void {
  const { location } = window;
  const query = readFrameQuery(location.search, location.hash);
  const data = readData(page);
  const { documentElement: root } = page;
  let drawing: Drawing | undefined;
  followFrameScheme({
    window,
    theme: query.theme,
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
  data: FrameData,
  query: FrameQuery,
): Drawing | undefined {
  const ids = data.timeline.events.map(({ id }) => id);
  let selected = ids.find((id) => id === query.event);
  if (selected !== undefined) renewCard(page);
  const parts = findParts(page);
  if (parts === undefined) return undefined;
  const { root, stage, note, hint } = parts;
  const card = findCard(parts);
  let drawing: Drawing | undefined;

  followLinks(root, { window, words: hostWordsFor(data.locale) });
  for (const button of root.querySelectorAll<HTMLElement>("[data-act]")) button.hidden = false;
  hint.textContent = describeZoom(data.locale, "wheel", window.navigator);
  hint.hidden = false;
  show(selected);
  if (query.event !== undefined && selected === undefined) {
    showProblem(note, "event", query.event.slice(0, MOST_TOLD));
  }
  for (const { name, value } of query.problems) showProblem(note, name, value);

  function show(id: string | undefined): void {
    selected = id;
    card.show(id);
    drawing?.select(id);
  }

  /** What the reader chose is shown in full, and the focus goes there. */
  function open(id: string): void {
    note.hidden = true;
    show(id);
    card.focus();
  }

  function close(): void {
    if (selected === undefined) return;
    drawing?.focus();
    show(undefined);
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
  parts.card.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  drawing = createDrawing({ page, window, stage, data, view: query.view, onSelect: open });
  drawing.select(selected);
  if (selected !== undefined && query.view === undefined) drawing.reveal(selected);
  return drawing;
}

/**
 * A card that is open from the beginning stands higher than the one that came with the page. Where the browser has
 * painted that one already, it goes and a new one comes, so that nothing has moved (Layout Instability, section 2.1).
 */
function renewCard(page: Document): void {
  const card = page.querySelector(".frame-card");
  card?.replaceWith(card.cloneNode(true));
}
