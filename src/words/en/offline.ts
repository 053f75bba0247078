export const offline = {
  preparing: "Keeping the page for when there is no network.",
  failed: "The page could not be kept for when there is no network. It works as long as there is one.",
  ready: "Ready for offline: this page opens and trains without a network.",
  onServer: "Ready for offline, except {{name}}: those pictures are only on the server.",
  keeping: "Keeping {{name}} for offline: {{done}}.",
  keep: "Keep {{name}} for offline",
  newVersion: "A new version of this page is there. Reload when you like; nets in this tab are lost then.",
  reload: "Reload now",
} as const;
