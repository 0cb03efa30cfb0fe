import type { Bounds } from "#core/time";
import type { Locale } from "#core/words";
import type { SharedView } from "#exchange";
import { type Address, HOME, printView } from "../state/address.ts";
import type { Theme } from "../state/preferences.ts";

/** What a person chose for a link or a copy of the code; what is shown now is what it begins with. */
export interface ShareChoices {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whether it opens with the visible range, and with the open event, where there are such. */
  readonly keepsView: boolean;
  readonly keepsEvent: boolean;
}

/** What a link is to open. */
export function chooseAddress(address: Address, choices: ShareChoices): Address {
  return {
    ...address,
    view: keptView(address, choices),
    event: choices.keepsEvent ? address.event : undefined,
    locale: choices.locale,
    theme: choices.theme === "system" ? undefined : choices.theme,
  };
}

/** What an embedded timeline is to open: it has one way of looking, without search and filters. */
export function chooseSharedView(address: Address, choices: ShareChoices): SharedView {
  const { event, view, theme } = chooseAddress(address, choices);
  return { event, view: view === undefined ? undefined : printView(view), theme };
}

/** The same view as a link: for readers who have nothing but the link in the code. */
export function chooseFallback(address: Address, choices: ShareChoices): Address {
  const { event, view, locale, theme } = chooseAddress(address, choices);
  return { ...HOME, event, view, locale, theme };
}

/** Whether something of an address goes with a link alone. */
export function hasLinkOnly(address: Address): boolean {
  const { article, mode, query, categories, sources, agreements, external } = address;
  return (
    article !== undefined ||
    mode !== HOME.mode ||
    query !== "" ||
    categories.length + sources.length + agreements.length > 0 ||
    !external
  );
}

function keptView({ view }: Address, { keepsView }: ShareChoices): Bounds | undefined {
  return keepsView ? view : undefined;
}
