import type { ChangeName } from "#core/project";

/** What an act did, as "Undo: …" says it. */
type ChangeWords = Readonly<Record<ChangeName, string>>;

export const changesEn: ChangeWords = {
  "add-article": "add article",
  "remove-article": "remove article",
  "edit-article": "change details",
  "find-again": "find dates again",
  accept: "accept",
  reject: "reject",
  reopen: "put back for review",
  "edit-event": "edit event",
  "edit-date": "change date",
  "add-event": "add event",
  "remove-event": "remove event",
  join: "join events",
  split: "split event",
  "keep-apart": "keep events apart",
  mark: "mark passage",
  "edit-mention": "edit passage",
  "remove-mention": "remove passage",
  "to-tray": "move to tray",
  "from-tray": "take from tray",
  dismiss: "dismiss",
  "edit-settings": "change settings",
  "open-files": "open files",
};

export const changesNb: ChangeWords = {
  "add-article": "legg til artikkel",
  "remove-article": "fjern artikkel",
  "edit-article": "endre opplysninger",
  "find-again": "finn datoer på nytt",
  accept: "godta",
  reject: "avvis",
  reopen: "legg tilbake til gjennomgang",
  "edit-event": "rediger hendelse",
  "edit-date": "endre dato",
  "add-event": "legg til hendelse",
  "remove-event": "fjern hendelse",
  join: "slå sammen hendelser",
  split: "del hendelse",
  "keep-apart": "hold hendelser fra hverandre",
  mark: "merk tekststed",
  "edit-mention": "rediger tekststed",
  "remove-mention": "fjern tekststed",
  "to-tray": "flytt til skuffen",
  "from-tray": "hent fra skuffen",
  dismiss: "legg vekk",
  "edit-settings": "endre innstillinger",
  "open-files": "åpne filer",
};
