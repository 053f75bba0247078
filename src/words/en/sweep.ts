export const sweep = {} as const;
