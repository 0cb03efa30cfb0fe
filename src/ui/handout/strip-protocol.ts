/** An address as a short reference on paper: without what everybody's browser puts before it. */
export function stripProtocol(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
}
