interface StrokeProps {
  readonly path: string;
}

function Stroke({ path }: StrokeProps) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export function CheckIcon() {
  return <Stroke path="M3 8.5l3.4 3.4L13 4.6" />;
}

export function CrossIcon() {
  return <Stroke path="M4 4l8 8m0-8l-8 8" />;
}
