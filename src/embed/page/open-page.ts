import { findOpening, toLayoutEvents } from "#core/layout";
import type { Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { createOverview, createTimeline, type TimelineHandle } from "#view";
import { readTimeline } from "./read-page.ts";
import { listEntries, searchEntries } from "./search-entries.ts";
import { showEvent } from "./show-event.ts";

const CLOSER = 2;
/** Below this width the drawing is a strip of marks, and the list names the events. */
const NARROW = "(max-width: 719.98px)";

/** Makes the drawing of a single file move, its events open and its list searchable. Everything it shows is in the page. */
export function openPage(page: Document, window: Window): void {
  const timeline = readTimeline(page);
  const root = page.getElementById("page");
  if (timeline === undefined || root === null) return;
  let selected = findEvent(timeline, window.location.hash);
  let shown = openLanguage();

  /** Everything that belongs to one language: made anew when it changes. */
  function openLanguage(): { readonly handle: TimelineHandle; close(): void } {
    if (root === null || timeline === undefined) throw new Error("page");
    const locale: DateLocale = root.lang === "nb" ? "nb" : "en";
    for (const element of root.querySelectorAll<HTMLElement>("[data-script]"))
      element.hidden = false;
    const figure = root.querySelector<HTMLElement>(".page-drawing");
    const stage = page.createElement("div");
    stage.className = "single-stage";
    const strip = page.createElement("div");
    strip.className = "single-overview";
    figure?.removeAttribute("tabindex");
    figure?.replaceChildren(stage, strip);
    const isStrip = window.matchMedia(NARROW).matches;
    stage.dataset.strip = String(isStrip);
    const events = toLayoutEvents(timeline, locale, { external: true });
    const handle = createTimeline(stage, {
      events,
      locale,
      opening: findOpening(timeline),
      hrefOf: (id) => `#e-${id}`,
      wheel: "modifier",
      isStrip,
    });
    const overview = createOverview(strip, {
      events,
      locale,
      view: handle.view,
      extent: handle.extent,
      onBrush: (view) => handle.setView(view),
    });
    const stopFollowing = handle.on("viewchange", (view) => overview.setView(view));
    const stopSelecting = handle.on("select", (id) => select(id));
    const entries = listEntries(root);
    const field = root.querySelector<HTMLInputElement>("#search");
    const count = root.querySelector<HTMLElement>(".single-count");
    field?.addEventListener("input", () => {
      const hits = searchEntries(entries, field.value);
      for (const { id, element } of entries) element.hidden = hits?.has(id) === false;
      if (count !== null)
        count.textContent = hits === undefined ? "" : `${hits.size} / ${entries.length}`;
      const state = { selected, hits };
      handle.setState(state);
      overview.setState(state);
    });
    return {
      handle,
      close() {
        stopFollowing();
        stopSelecting();
        overview.destroy();
        handle.destroy();
      },
    };
  }

  function select(id: string | undefined, isQuiet = false): void {
    if (root === null) return;
    selected = showEvent(root, id) ? id : undefined;
    shown.handle.setState({ selected });
    window.history.replaceState(null, "", selected === undefined ? "#" : `#e-${selected}`);
    if (isQuiet || selected === undefined) return;
    const card = root.querySelector<HTMLElement>(".single-card");
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest" });
  }

  function translate(): void {
    const other = page.querySelector<HTMLTemplateElement>("#translation");
    if (root === null || other === null) return;
    const { view } = shown.handle;
    shown.close();
    const leaving = [...root.childNodes];
    const { lang } = root;
    root.replaceChildren(other.content);
    other.content.replaceChildren(...leaving);
    root.lang = other.lang;
    page.documentElement.lang = other.lang;
    other.lang = lang;
    shown = openLanguage();
    shown.handle.setView(view, { animate: false });
    select(selected, true);
    root.querySelector<HTMLElement>('[data-act="translate"]')?.focus();
  }

  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const act = target?.closest<HTMLElement>("[data-act]")?.dataset.act;
    if (act === "closer") shown.handle.zoomBy(CLOSER);
    else if (act === "wider") shown.handle.zoomBy(1 / CLOSER);
    else if (act === "whole") shown.handle.fit();
    else if (act === "translate") translate();
    else if (act === "close") {
      select(undefined);
      shown.handle.focus();
    }
  });
  window.addEventListener("hashchange", () => {
    const id = findEvent(timeline, window.location.hash);
    if (id === undefined) return;
    select(id, true);
    shown.handle.reveal(id);
  });
  window
    .matchMedia("(prefers-color-scheme: dark)")
    .addEventListener("change", () => shown.handle.restyle());
  if (selected !== undefined) {
    const id = selected;
    select(id, true);
    shown.handle.reveal(id);
  }
}

function findEvent(timeline: Timeline, hash: string): string | undefined {
  const id = /^#e-(.+)$/u.exec(hash)?.[1];
  return timeline.events.find((event) => event.id === id)?.id;
}
