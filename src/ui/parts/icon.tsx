const PATHS = {
  search: "M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2m3.7 8.7L14.5 14.5",
  filter: "M2 4h12M4.5 8h7M7 12h2",
  menu: "M2 4h12M2 8h12M2 12h12",
  close: "M3.5 3.5l9 9m0-9l-9 9",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2m3-4l2 2-2 2",
  back: "M10 3L5 8l5 5",
  forward: "M6 3l5 5-5 5",
  up: "M3 10l5-5 5 5",
  down: "M3 6l5 5 5-5",
  share: "M8 10V2M5 4.8L8 2l3 2.8M3 8v6h10V8",
  copy: "M5.5 5.5h8v8h-8zM10.5 3v-.5h-8v8H3",
  check: "M3 8.5l3.5 3.5L13 4.5",
  help: "M5.7 5.7a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.8M8 12.2v.3",
  outside: "M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside or instead of a word; the word itself is always there for those who cannot see it. */
export function Icon({ name }: { readonly name: IconName }) {
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
