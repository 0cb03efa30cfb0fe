/** The categories that a new collection begins with. */
import type { Category } from "#core/model";

/** What an event falls under when its words tell nothing. */
export const OTHER_CATEGORY = "other";

/** Eight: as many as a drawing can tell apart by colour and shape. */
export const DEFAULT_CATEGORIES: readonly Category[] = [
  { id: "attack", label: { en: "Attack", nb: "Angrep" } },
  { id: "war", label: { en: "War and conflict", nb: "Krig og konflikt" } },
  { id: "crime", label: { en: "Crime and justice", nb: "Kriminalitet og rettsvesen" } },
  { id: "politics", label: { en: "Politics and economy", nb: "Politikk og økonomi" } },
  { id: "disaster", label: { en: "Accident or disaster", nb: "Ulykke eller katastrofe" } },
  { id: "society", label: { en: "Science, culture and sport", nb: "Vitenskap, kultur og sport" } },
  { id: "statement", label: { en: "Statement", nb: "Uttalelse" } },
  { id: OTHER_CATEGORY, label: { en: "Other", nb: "Annet" } },
];
