/** What comes to the panel a little after the first picture, in one piece. */
export { EventCard } from "./event-card.tsx";
export { SourceReader } from "./source-reader.tsx";
