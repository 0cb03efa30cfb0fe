/**
 * What Ghost makes of an address pasted into a post: an answer within two seconds, or none; of the oEmbed answer
 * fourteen members, when it has those that a card needs; else a bookmark from the page's Open Graph.
 */
import { escapeText, findOembedAddress, readOpenGraph } from "./oembed.mjs";

const PATIENCE_MS = 2000;
const COPIED = [
  ...["type", "version", "html", "url", "title", "width", "height"],
  ...["author_name", "author_url", "provider_name", "provider_url"],
  ...["thumbnail_url", "thumbnail_width", "thumbnail_height"],
];

export async function printGhostPost(address) {
  const card = await findCard(address);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A post</title>
<style>main { max-width: 740px; margin: 0 auto } figure { display: flex; flex-direction: column; align-items: center; margin: 24px 0 }</style>
</head>
<body>
<main>
<h1>A post</h1>
<figure class="${card.kind}-card">${card.markup}</figure>
<script type="application/json" id="card">${JSON.stringify(card.members).replaceAll("<", "\\u003c")}</script>
</main>
</body>
</html>
`;
}

async function findCard(address) {
  const page = await (await read(address)).text();
  const members = await findMembers(findOembedAddress(page));
  if (members !== undefined) return { kind: "embed", markup: members.html, members };
  const graph = readOpenGraph(page);
  const title = graph.get("og:title");
  if (title === undefined) throw new Error(`${address}: not enough to make a card of`);
  const image = graph.get("og:image");
  const markup = `<a href="${escapeText(address)}"><strong>${escapeText(title)}</strong> ${escapeText(graph.get("og:description") ?? "")}${
    image === undefined ? "" : `<img src="${escapeText(image)}" alt="">`
  }</a>`;
  return { kind: "bookmark", markup, members: Object.fromEntries(graph) };
}

async function findMembers(link) {
  if (link === undefined) return undefined;
  const answer = await (await read(link)).json();
  if (!answer.type || !answer.version) return undefined;
  if (answer.type !== "rich" || !answer.html || !answer.width) return undefined;
  return Object.fromEntries(
    COPIED.filter((name) => name in answer).map((name) => [name, answer[name]]),
  );
}

async function read(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response;
}
