/** VS Code makes links of `[text](command:…)` in messages and lets them run commands. A file may have such a name: this takes the link out of it. */
export const plain = (text: string): string => text.replaceAll('](', ']\u200B(');
