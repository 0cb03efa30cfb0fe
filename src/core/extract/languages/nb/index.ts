/** Norwegian Bokmål. */
import type { Language } from "../../language.ts";
import { NORWEGIAN_EVENTS } from "./events.ts";
import { EXPRESSIONS } from "./expressions.ts";

export const LANGUAGE: Language = { ...EXPRESSIONS, events: NORWEGIAN_EVENTS };
