// Core's English texts and what they are in Chinese (see useCoreWords).

export const core: Readonly<Record<string, string>> = {};
