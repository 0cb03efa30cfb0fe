import type { TimelineHandle } from "#view";
import { CategoryDot } from "./category-dot.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { useWords } from "./reader.ts";

const PAN_SHARE = 0.5;
const ZOOM_FACTOR = 2;

interface TimelineToolsProps {
  /** The drawn timeline while there is one. */
  readonly drawing: { readonly current: TimelineHandle | undefined };
}

/** The buttons that move and zoom the drawing. */
export function TimelineTools({ drawing }: TimelineToolsProps) {
  const { timeline } = useWords();
  const tools: readonly (readonly [IconName, string, () => void])[] = [
    ["back", timeline.earlier, () => drawing.current?.panBy(-PAN_SHARE)],
    ["forward", timeline.later, () => drawing.current?.panBy(PAN_SHARE)],
    ["plus", timeline.closer, () => drawing.current?.zoomBy(ZOOM_FACTOR)],
    ["minus", timeline.wider, () => drawing.current?.zoomBy(1 / ZOOM_FACTOR)],
    ["fit", timeline.whole, () => drawing.current?.fit()],
  ];
  return (
    <fieldset className="toolbar">
      <legend className="visually-hidden">{timeline.toolbar}</legend>
      {tools.map(([icon, label, act]) => (
        <button
          key={icon}
          type="button"
          className="button"
          aria-label={label}
          title={label}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}

/** What the drawing tells of the events in its range. */
export interface DrawingCount {
  readonly inView: number;
  /** Of these, the ones whose title the drawing shows. */
  readonly named: number;
}

interface CountLineProps {
  /** Undefined until the drawing has counted. */
  readonly count: DrawingCount | undefined;
  /** How many there are to see in all: those that filters leave. */
  readonly total: number;
  /** A strip names nothing: the list beside it does. */
  readonly isStrip?: boolean;
}

/** How many events are in view, of how many, and whether the drawing names them all. */
export function CountLine({ count: counted, total, isStrip = false }: CountLineProps) {
  const { count } = useWords();
  if (counted === undefined) return undefined;
  const { inView, named } = counted;
  return (
    <p className="count-line">
      {count.inView(inView, total)}
      {named < inView && !isStrip ? ` · ${count.named(named)}` : undefined}
    </p>
  );
}

interface LegendProps {
  /** In the order of their colours. */
  readonly categories: readonly { readonly key: string; readonly label: string }[];
}

export function Legend({ categories }: LegendProps) {
  const { timeline } = useWords();
  return (
    <ul className="legend" aria-label={timeline.categories}>
      {categories.map(({ key, label }, index) => (
        <li key={key} className={`category-${index % 8}`}>
          <CategoryDot />
          {label}
        </li>
      ))}
    </ul>
  );
}
