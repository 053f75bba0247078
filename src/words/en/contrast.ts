export const contrast = {} as const;
