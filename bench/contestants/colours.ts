/** One colour a category, the same for everybody. */
export const COLOURS: readonly string[] = [
  "#a8321f",
  "#b06f0f",
  "#3d56b0",
  "#1d7a5b",
  "#595762",
  "#7b469f",
  "#7c5936",
  "#147d94",
];

export function colourOf(category: number): string {
  return COLOURS[category] ?? "#595762";
}
