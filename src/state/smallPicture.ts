// Small pictures of a photo or of what a camera sees: made in this tab, sent nowhere.

export { smallFrame, smallPhoto } from "#engine/client.ts";
