/**
 * One walk that comes back to where it began, for each group of ids that follow one another in a circle; each id is in
 * one walk at most. `[a, b]` means that a follows b and b follows a.
 */
export function findCycles(
  edges: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const root of edges.keys()) {
    const path: string[] = [];
    const visit = (id: string): void => {
      const at = path.indexOf(id);
      if (at >= 0) {
        cycles.push(path.slice(at));
        return;
      }
      if (done.has(id)) return;
      path.push(id);
      for (const next of edges.get(id) ?? []) visit(next);
      path.pop();
      done.add(id);
    };
    visit(root);
  }
  return cycles;
}
