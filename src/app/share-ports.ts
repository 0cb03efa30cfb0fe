import type { SharePorts, ShareSite } from "#ui";
import { saveFile } from "./save-file.ts";
import { printDay } from "./share/print-day.ts";
import "./styles/dialog.css";
import "./styles/share.css";
import "./styles/take.css";

export { createShareSite } from "./share/create-share-site.ts";

/** What the dialog for sharing needs of the browser; `site` where what is shown has addresses. */
export function createSharePorts(site: ShareSite | undefined): SharePorts {
  return {
    site,
    copyText: (text) => navigator.clipboard.writeText(text),
    save: saveFile,
    today: () => printDay(new Date()),
    loadPageCode: async () => (await import("virtual:single-file-code")).singleFileCode,
  };
}
