/** What the address says is open. */
export interface Place {
  readonly project: string;
  readonly article?: string | undefined;
  readonly event?: string | undefined;
}

/** Reads what stands after "#" ("project=…&event=…"); undefined when it names no project. */
export function parseHash(hash: string): Place | undefined {
  const params = new URLSearchParams(hash.replace(/^#/u, ""));
  const project = params.get("project") ?? "";
  if (project === "") return undefined;
  return {
    project,
    article: params.get("article") ?? undefined,
    event: params.get("event") ?? undefined,
  };
}

export function printHash({ project, article, event }: Place): string {
  const params = new URLSearchParams({ project });
  if (article !== undefined) params.set("article", article);
  if (event !== undefined) params.set("event", event);
  return params.toString();
}
