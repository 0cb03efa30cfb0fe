import type { DateLocale } from "#core/time";

/** The pages of the site that a timeline came from. Undefined where nothing safe can be said. */
export interface SiteLinks {
  readonly collection: (view?: string, event?: string) => string | undefined;
  readonly event: (id: string) => string | undefined;
  /** A passage in its article's page; `number` counts the event's mentions from 1. */
  readonly passage: (page: string, event: string, number: number) => string | undefined;
}

/** An address that may become a link: http or https, without a user's name in it. */
export function findWebLink(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/u.test(url.protocol) && url.username === "" ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Links into the site whose `timeline.json` has this address. Whatever the file says of its pages, nothing leads out of
 * the collection's folder.
 */
export function createSiteLinks(timelineUrl: string, locale: DateLocale): SiteLinks {
  const folder = findWebLink(locale === "nb" ? "nb/" : "./", timelineUrl);

  function findPage(path: string): URL | undefined {
    if (folder === undefined) return undefined;
    const url = findWebLink(path, folder.href);
    return url?.href.startsWith(folder.href) ? url : undefined;
  }

  return {
    collection(view, event) {
      const url = findPage("./");
      if (view) url?.searchParams.set("view", view);
      if (event) url?.searchParams.set("event", event);
      return url?.href;
    },
    event: (id) => findPage(`./events/${encodeURIComponent(id)}/`)?.href,
    passage(page, event, number) {
      const url = findPage(page);
      if (url !== undefined) url.hash = `m-${event}-${number}`;
      return url?.href;
    },
  };
}
