// Papa Parse and nothing else: the file in its own chunks, every row cut into cells, counted and let go. It posts no row
// to the page (as its `worker: true` would, at a cost of its own) and keeps none, so this is the least that it can take.
importScripts("/lib/papaparse.min.js");

addEventListener("message", ({ data: file }) => {
  let rows = 0;
  Papa.parse(file, {
    skipEmptyLines: true,
    chunk({ data }) {
      rows += data.length;
    },
    complete() {
      // The head is not a row.
      postMessage(rows - 1);
    },
  });
});
