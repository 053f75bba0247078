// Takes a file that is dropped on a part of the page; elsewhere the browser does what it always does.

import { useEffect, useEffectEvent, useState } from "react";

/** Whether a file hangs over the part right now. */
export function useFileDrop(selector: string, onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((file: File) => onFile(file));
  useEffect(() => {
    const place = document.querySelector<HTMLElement>(selector);
    if (!place) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    place.addEventListener(
      "dragover",
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    place.addEventListener(
      "dragleave",
      (event) => {
        if (!(event.relatedTarget instanceof Node && place.contains(event.relatedTarget))) setOver(false);
      },
      { signal },
    );
    place.addEventListener(
      "drop",
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      },
      { signal },
    );
    return () => stop.abort();
  }, [selector]);
  return over;
}
