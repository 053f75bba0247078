// The way to one's own pictures: files may be dropped anywhere on the page; the dialog is loaded when it is wanted.

import { lazy, Suspense, useEffect } from "react";
import { useOwn } from "#state/ownStore.ts";
import { droppedFiles } from "./givenFiles.ts";

const OwnDialog = lazy(() => import("./OwnDialog.tsx").then((module) => ({ default: module.OwnDialog })));

export function OwnPictures() {
  const shown = useOwn((state) => state.shown);
  useEffect(() => {
    let lit: Element | null = null;
    const cardOf = ({ target }: DragEvent) =>
      target instanceof Element ? target.closest("[data-own-class]") : null;
    /** Drags come many times a second: the card under the hand is lit without React. */
    const light = (card: Element | null) => {
      if (lit === card) return;
      lit?.removeAttribute("data-over");
      card?.setAttribute("data-over", "");
      lit = card;
    };
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      light(cardOf(event));
    };
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const className = cardOf(event)?.getAttribute("data-own-class") ?? null;
      light(null);
      void droppedFiles(event.dataTransfer).then((files) => {
        useOwn.getState().show("files");
        useOwn.getState().add(files, className);
      });
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
  return shown !== null ? (
    <Suspense>
      <OwnDialog />
    </Suspense>
  ) : null;
}
