// A part whose script is loaded when it is first drawn. Meanwhile a line says so; a part that does not come (the
// connection is gone, or the page's files were exchanged) says so too, and the rest of the page goes on.

import { useEffect, useState, type ComponentType } from "react";
import { useWords } from "#words/useWords.ts";
import { Notice } from "./Notice.tsx";
import { ProgressLine } from "./ProgressLine.tsx";

export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const t = useWords("ui");
    const [state, setState] = useState<"coming" | "here" | "failed">(loaded ? "here" : "coming");
    useEffect(() => {
      if (state !== "coming") return;
      load().then(
        (part) => {
          loaded = part;
          setState("here");
        },
        () => setState("failed"),
      );
    }, [state]);
    const Part = loaded;
    if (Part) return <Part {...props} />;
    if (state !== "failed") return <ProgressLine label={t("panel.coming")} done={null} />;
    return (
      <Notice
        kind="problem"
        sentence={t("panel.failed")}
        nextStep={t("panel.failedStep")}
        action={{ label: t("panel.again"), onClick: () => setState("coming") }}
      />
    );
  };
}
