import { createContext, use } from "react";
import { assertDefined } from "#core/base";
import type { Locale } from "#core/words";
import type { InlineCode, ShareAddresses } from "#pages";
import type { Address } from "../state/address.ts";

/** Where on the web the things stand that can be shared. All addresses are absolute. */
export interface ShareSite {
  /** The page that opens what an address says, in the address's language. */
  readonly linkTo: (address: Address) => string;
  /** The collection's page, document for frames, data and script. */
  readonly locate: (locale: Locale) => ShareAddresses;
  /** The site's page about the ways of putting a timeline into other pages. */
  readonly embeddingUrl: (locale: Locale) => string;
}

/** What the dialog needs of the browser and of the site. It comes with the dialog, not with the first page. */
export interface SharePorts {
  /** Undefined for a file on the reader's machine: it has no address. */
  readonly site: ShareSite | undefined;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly copyText: (text: string) => Promise<void>;
  /** Gives a file to the person, as a download. */
  readonly save: (name: string, content: Blob) => void;
  /** The day that it is for the reader: EDTF, to the day. */
  readonly today: () => string;
  /** The script and style of a timeline in a single file. */
  readonly loadPageCode: () => Promise<InlineCode>;
}

export const SharePortsContext = createContext<SharePorts | undefined>(undefined);

/** For everything inside the dialog. */
export function useSharePorts(): SharePorts {
  return assertDefined(use(SharePortsContext), "share ports");
}
