import type { Story } from "#core/model";

/** A story of three steps for tests. */
export const STORY: Story = {
  id: "before",
  title: { en: "The years before" },
  steps: [
    { id: "one", title: { en: "One" } },
    { id: "two", title: { en: "Two" } },
    { id: "three", title: { en: "Three" } },
  ],
};
