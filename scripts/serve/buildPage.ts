// Builds the page into dist without copying public/: publicFiles serves that folder as it is, and 100 MB of
// pictures would take longer to copy than the page to build. For a deployment there is `npm run build`.

import { build } from "vite";

await build({ logLevel: "warn", build: { copyPublicDir: false } });
