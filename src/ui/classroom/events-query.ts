/** How the addresses of the classroom name events: `events=a,b`, without `?`. */
export function printEventsQuery(ids: readonly string[]): string {
  return `events=${ids.map(encodeURIComponent).join(",")}`;
}

/** The ids that a query names, as they are written and whether or not there are such events; undefined without `events`. */
export function readEventsQuery(search: string): readonly string[] | undefined {
  const named = new URLSearchParams(search).get("events");
  return named?.split(",").filter((id) => id !== "");
}
