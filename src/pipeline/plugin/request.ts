/** What a request asks for, in terms of the site's files. */
export interface SiteRequest {
  /** The file: `collections/x/index.html` for a folder, the path itself for anything else. */
  readonly file: string;
  /** The same address with a slash at its end, for a folder asked for without one; relative links need it. */
  readonly withSlash: string | undefined;
}

/** Reads an address as `url` of a request gives it; undefined when its escapes do not decode. */
export function findSiteRequest(url: string): SiteRequest | undefined {
  const [path = "/", query] = splitOnce(url, "?");
  const decoded = decode(path);
  if (decoded === undefined) return undefined;
  const file = decoded.replace(/^\/+/u, "");
  if (file === "" || file.endsWith("/")) return { file: `${file}index.html`, withSlash: undefined };
  return {
    file,
    withSlash: `/${path.replace(/^\/+/u, "")}/${query === undefined ? "" : `?${query}`}`,
  };
}

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
