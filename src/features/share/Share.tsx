// The whole experiment as one link: the button, and behind it what the link holds.

import { lazy, Suspense, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#words/useWords.ts";
import type { SharedView } from "./sharedView.ts";

const ShareDialog = lazy(() =>
  import("./ShareDialog.tsx").then((module) => ({ default: module.ShareDialog })),
);

export interface ShareProps {
  /** Asked when the dialog opens: what the page's address says of the view now. */
  readonly readView: () => SharedView;
}

export function Share({ readView }: ShareProps) {
  const t = useWords("share");
  const [view, setView] = useState<SharedView | null>(null);
  return (
    <>
      <Button kind="quiet" icon="link" aria-haspopup="dialog" onClick={() => setView(readView())}>
        {t("link.open")}
      </Button>
      {view && (
        <Suspense>
          <ShareDialog view={view} onClose={() => setView(null)} />
        </Suspense>
      )}
    </>
  );
}
