/** English. */
import type { Language } from "../../language.ts";
import { ENGLISH_EVENTS } from "./events.ts";
import { EXPRESSIONS } from "./expressions.ts";

export const LANGUAGE: Language = { ...EXPRESSIONS, events: ENGLISH_EVENTS };
