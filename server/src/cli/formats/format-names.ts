/** How `check` can print. */
export const formatNames = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'] as const;
export type FormatName = (typeof formatNames)[number];
