import type { DateLocale } from "#core/time";

/** A timeline of a site, for copies of a way to it. Addresses are absolute, without query or fragment. */
export interface SharedTimeline {
  /** What a frame and a link are called, in the page's language. */
  readonly title: string;
  readonly locale: DateLocale;
  /** The collection's page in that language, or the page of one event. */
  readonly pageUrl: string;
  /** The document for frames in that language. */
  readonly embedUrl: string;
  /** The published `timeline.json`. */
  readonly timelineUrl: string;
  /** The script that defines `<date-line>`. */
  readonly scriptUrl: string;
}

/** What of the timeline is seen; a member that is left out is at its default. */
export interface SharedView {
  /** Id of the event that is open. */
  readonly event?: string | undefined;
  /** The visible range as `printSpan` of core/time writes it. */
  readonly view?: string | undefined;
  /** Left out: the reader's own. */
  readonly theme?: "light" | "dark" | undefined;
}

/** An address with a view in its query, under the names that every page of the site reads. */
export function addView(url: string, { event, view, theme }: SharedView): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ event, view, theme })) {
    if (value !== undefined && value !== "") params.set(name, value);
  }
  // RFC 3986, section 3.4: these may stand in a query as they are, and a link that people share should be readable.
  const query = params.toString().replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
  return query === "" ? url : `${url}?${query}`;
}
