/** The English recognisers in order: of two that cover the same words the earlier wins. */
import type { Recogniser } from "../../engine/recogniser.ts";
import { AGO_RECOGNISERS } from "./ago.ts";
import { ANNIVERSARY_RECOGNISERS } from "./anniversaries.ts";
import { CLOCK_RECOGNISERS } from "./clock.ts";
import { DATE_RECOGNISERS } from "./dates.ts";
import { DURATION_RECOGNISERS } from "./durations.ts";
import { LIST_RECOGNISERS } from "./lists.ts";
import { RELATIVE_RECOGNISERS } from "./relative.ts";
import { SET_RECOGNISERS } from "./sets.ts";
import { VAGUE_RECOGNISERS } from "./vague.ts";
import { YEAR_RECOGNISERS } from "./years.ts";

export const ENGLISH_RECOGNISERS: readonly Recogniser[] = [
  ...LIST_RECOGNISERS,
  ...DATE_RECOGNISERS,
  ...YEAR_RECOGNISERS,
  ...CLOCK_RECOGNISERS,
  ...AGO_RECOGNISERS,
  ...RELATIVE_RECOGNISERS,
  ...ANNIVERSARY_RECOGNISERS,
  ...SET_RECOGNISERS,
  ...DURATION_RECOGNISERS,
  ...VAGUE_RECOGNISERS,
];
