import { html, printHtml } from "./html.ts";

/** What the development server shows in place of a page while the data has problems; the report stands as printed. */
export function printProblemPage(report: string): string {
  return printHtml(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The data has problems · Dateline</title>
</head>
<body>
<h1>The data has problems</h1>
<pre>${report}</pre>
</body>
</html>
`);
}
