const PATHS = {
  undo: "M6 3L2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6",
  redo: "M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h3",
  saved: "M3 8.5l3.2 3.2L13 5",
  failed: "M8 3.5v5.5M8 12.2v.3",
} as const;

/** The workbench's own line drawings; their words are always there for those who cannot see them. */
export function BenchIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
