// What the built page may do, said to the browser: scripts, workers, fonts and files from beside it, and nothing else.
// No eval; WebAssembly is compiled. In development Vite needs more, so there it is left out.

import type { Plugin } from "vite";

/** Inline styles come from the primitives' scroll lock and focus guards; pictures from the page's own canvases. */
export const contentSecurity = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurity },
        injectTo: "head-prepend",
      },
    ],
  };
}
