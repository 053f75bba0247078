// The author's options in the address. They stay as they are for as long as the page is open.

import { create } from "zustand";
import { parseAddress, type OptionNotice } from "#embed/options.ts";
import { defaultOptions, type Options } from "#embed/schema.ts";

interface OptionsState {
  readonly options: Options;
  readonly notices: readonly OptionNotice[];
  dismissNotices(): void;
}

export const useOptions = create<OptionsState>()((set) => ({
  options: defaultOptions,
  notices: [],
  dismissNotices: () => set({ notices: [] }),
}));

export function openOptions(): Options {
  const read = parseAddress(location);
  useOptions.setState(read);
  return read.options;
}
