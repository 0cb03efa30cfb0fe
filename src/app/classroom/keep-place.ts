import { printStepAddress } from "#core/story";
import { type ClassroomPorts, findStepAtLine, printModeSearch } from "#ui";

/**
 * Who scrolled in the prerendered story before the script came goes on at the same step: the address gets to name it,
 * unless it names one already.
 */
export function keepPlace({ timeline, address }: ClassroomPorts, id: string | undefined): void {
  const story = timeline.stories.find((each) => each.id === id);
  if (story === undefined || scrollY === 0 || address.search() !== "" || address.hash() !== "") {
    return;
  }
  const index = findStepAtLine(document, story);
  if (index > 0) address.replace(printModeSearch("scroll", printStepAddress(story, index)));
}
