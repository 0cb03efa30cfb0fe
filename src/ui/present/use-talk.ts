import { useEffect, useState } from "react";
import type { Story } from "#core/model";
import { useClassroom } from "../classroom/ports.ts";
import { readNamedStep } from "../story/read-named-step.ts";
import { createTalk, type TalkHandle } from "./create-talk.ts";
import type { TalkRole } from "./talk-message.ts";

/** This window's part in presenting a story, for as long as the component is there. */
export function useTalk(story: Story, role: TalkRole): TalkHandle {
  const ports = useClassroom();
  const [talk] = useState(() =>
    createTalk({
      story,
      collection: ports.timeline.id,
      role,
      self: createName(),
      step: readNamedStep(ports.address.search(), ports.address.hash()),
      ports,
      repeat(task, delayMs) {
        const timer = setInterval(task, delayMs);
        return () => clearInterval(timer);
      },
      onGone(task) {
        addEventListener("pagehide", task);
        return () => removeEventListener("pagehide", task);
      },
    }),
  );
  useEffect(() => talk.connect(), [talk]);
  return talk;
}

function createName(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join("-");
}
