import type { Agreement } from "#core/model";
import { type Bounds, parseSpan, printSpan } from "#core/time";
import type { Locale, Mode } from "#core/words";

/** What the reader looks at: everything that a link reopens. Lists are without repeats. */
export interface Address {
  readonly event?: string | undefined;
  /** The source that the reader chose; left out when it follows from the event. */
  readonly article?: string | undefined;
  /** The visible range; left out for the whole span. */
  readonly view?: Bounds | undefined;
  readonly mode: Mode;
  readonly query: string;
  readonly categories: readonly string[];
  readonly sources: readonly string[];
  readonly agreements: readonly Agreement[];
  /** Whether dates from outside the articles are shown. */
  readonly external: boolean;
  readonly locale?: Locale | undefined;
  /** How it is to look in this visit, whatever the reader has chosen for all; left out when that stands. */
  readonly theme?: "light" | "dark" | undefined;
}

/** A part of an address that says nothing we know. */
export interface AddressProblem {
  readonly kind: "mode" | "view";
  readonly text: string;
}

export const MODES: readonly Mode[] = ["timeline", "list", "compare", "sources", "table"];
export const AGREEMENTS: readonly Agreement[] = ["single", "same", "refined", "conflict"];
const LOCALES: readonly Locale[] = ["en", "nb"];
const THEMES = ["light", "dark"] as const;

export const HOME: Address = {
  mode: "timeline",
  query: "",
  categories: [],
  sources: [],
  agreements: [],
  external: true,
};

/** Reads the query part of a URL ("?event=…"). What cannot be read is left at its default and told as a problem. */
export function parseAddress(search: string): {
  readonly address: Address;
  readonly problems: readonly AddressProblem[];
} {
  const params = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const text = (name: string) => params.get(name) || undefined;

  const modeText = text("mode");
  const mode = MODES.find((known) => known === modeText);
  if (modeText !== undefined && mode === undefined) {
    problems.push({ kind: "mode", text: modeText });
  }
  const viewText = text("view");
  const view = viewText === undefined ? undefined : parseSpan(viewText);
  if (viewText !== undefined && view?.ok === false) problems.push({ kind: "view", text: viewText });

  const agreements = parseList(params.get("agreement"));
  const address: Address = {
    event: text("event"),
    article: text("article"),
    view: view?.ok ? view.value : undefined,
    mode: mode ?? HOME.mode,
    query: params.get("q") ?? "",
    categories: parseList(params.get("category")),
    sources: parseList(params.get("source")),
    agreements: AGREEMENTS.filter((agreement) => agreements.includes(agreement)),
    external: params.get("external") !== "off",
    locale: LOCALES.find((known) => known === params.get("lang")),
    theme: THEMES.find((known) => known === params.get("theme")),
  };
  return { address, problems };
}

/** The query part that {@link parseAddress} reads back; "" when all is at its default. */
export function printAddress(address: Address): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== "") params.set(name, value);
  };
  put("event", address.event);
  put("article", address.article);
  put("view", address.view && printView(address.view));
  put("mode", address.mode === HOME.mode ? undefined : address.mode);
  put("q", address.query);
  put("category", address.categories.join(","));
  put("source", address.sources.join(","));
  put("agreement", address.agreements.join(","));
  put("external", address.external ? undefined : "off");
  put("lang", address.locale);
  put("theme", address.theme);
  // RFC 3986 §3.4 allows these in a query as they stand; a link that people share should be readable.
  const text = params.toString().replace(/%2C/gu, ",").replace(/%2F/gu, "/").replace(/%3A/gu, ":");
  return text === "" ? "" : `?${text}`;
}

/** A visible range as {@link parseAddress} reads it. To a thousandth of its length: finer than a pixel matters to no one, and a short address does. */
export function printView(view: Bounds): string {
  return printSpan(view, (view.end - view.start) / 1000);
}

/** True when two ranges look the same on the screen. */
export function isSameView(a: Bounds, b: Bounds): boolean {
  const tolerance = Math.max(a.end - a.start, b.end - b.start) / 500;
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}

function parseList(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((item) => item !== ""))];
}
