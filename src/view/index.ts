/**
 * The framework-free timeline: gestures, flights, keyboard, labels as links, and the overview with its brush.
 *
 * Draws with `#render` what `#core/layout` decides; keeps the visible range and nothing else of the app's state. What
 * is selected, shown or found comes in; what the reader does goes out as events.
 */
export type {
  EventChoice,
  EventSource,
  OverviewHandle,
  OverviewOptions,
  ScrollPast,
  TimelineHandle,
  TimelineListeners,
  TimelineOptions,
  TimelineState,
  VisibleEvent,
} from "./handle.ts";
export { createOverview } from "./overview.ts";
export { createTimeline } from "./timeline.ts";
