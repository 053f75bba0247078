// The entry: one page, and the gallery of its pieces behind "#gallery".

import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "#ui/tokens.css";
import "#ui/base.css";
import { App } from "./App.tsx";
import { openPage } from "./openPage.ts";

const Gallery = lazy(() => import("./Gallery.tsx").then((module) => ({ default: module.Gallery })));

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
if (location.hash === "#gallery") {
  createRoot(root).render(
    <Suspense>
      <Gallery />
    </Suspense>,
  );
} else {
  openPage();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
