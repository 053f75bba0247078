// The entry: one page, and the gallery of its pieces behind "#gallery".

import { Direction } from "radix-ui";
import { lazy, startTransition, StrictMode, Suspense, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "#ui/tokens.css";
import "#ui/base.css";
import { withoutView } from "#state/viewParameters.ts";
import { App } from "./App.tsx";
import { directionOf, openLanguage, useLanguage } from "./language.ts";
import { openOffline } from "./offline/openOffline.ts";
import { openOptions } from "./options.ts";
import { openPage } from "./openPage.ts";
import { builderHash, pageIn } from "./pages.ts";
import { wear } from "./theme.ts";

const LectureMode = lazy(() =>
  import("./LectureMode.tsx").then((module) => ({ default: module.LectureMode })),
);
const Builder = lazy(() => import("./Builder.tsx").then((module) => ({ default: module.Builder })));
const Gallery = lazy(() => import("./Gallery.tsx").then((module) => ({ default: module.Gallery })));

void open();

// No `await` at the top: what is loaded later may stand on this file's chunk, and must not wait for it.
async function open(): Promise<void> {
  const options = openOptions();
  wear(options.theme);
  await openLanguage();
  const element = document.getElementById("app");
  if (!element) throw new Error("index.html has no #app");
  const root = createRoot(element);
  const pageName = pageIn(location.hash);
  addEventListener("hashchange", () => {
    if (pageIn(location.hash) !== pageName) location.reload();
  });
  if (pageName === "gallery") {
    root.render(
      <Surface>
        <Suspense>
          <Gallery />
        </Suspense>
      </Surface>,
    );
    return;
  }
  if (pageName === "builder") {
    root.render(
      <Surface>
        <Suspense>
          <Builder link={withoutView(location.hash.slice(builderHash.length + 1))} />
        </Suspense>
      </Surface>,
    );
    return;
  }
  openPage(options);
  openOffline();
  // In slices: the nets are on their way meanwhile, and the page hears of them between two.
  startTransition(() =>
    root.render(
      <StrictMode>
        <Surface>
          {options.present ? (
            <Suspense>
              <LectureMode />
            </Suspense>
          ) : (
            <App />
          )}
        </Surface>
      </StrictMode>,
    ),
  );
}

/** Sliders, tabs and menus read from which side one reads. */
function Surface({ children }: { readonly children: ReactNode }) {
  const spoken = useLanguage((state) => state.spoken);
  return <Direction.Provider dir={directionOf(spoken)}>{children}</Direction.Provider>;
}
