// How a value is given to a name, in the many notations of code and configuration. Every quantifier is bounded.

const CLOSE = '[\\\\"\'`\\])]{0,4}';
const SPACE = '[ \\t]{0,8}';
const OPERATOR = '(?:=>|:=|={1,3}|\\?\\?|\\|\\||:|,|>)';
const OPEN = '[\\\\"\'`(\\[]{0,4}';
const SCHEME = '(?:bearer |basic |token )?';

/**
 * A key that nothing but the name it is assigned to gives away.
 * @param names source of an expression for the part of the name that says it: `datadog|dd_`; each rule's anchors are the beginnings of it.
 * @param key source of an expression for the key.
 */
export function assignedTo(names: string, key: string): RegExp {
  return new RegExp(`(?:${names})[\\w .-]{0,40}${CLOSE}${SPACE}${OPERATOR}${SPACE}${OPEN}${SCHEME}(?<key>${key})`, 'i');
}

const LONGEST_LINE_PART = 160;
const NAME_BEFORE = new RegExp(
  `([A-Za-z_][\\w.-]{0,79})${CLOSE}(?:${SPACE}:${SPACE}[A-Za-z]{1,20})?${SPACE}(?:=>|:=|=|\\?\\?|\\|\\||:|>)${SPACE}${OPEN}$`,
);
/** `<add key="ApiKey" value="…">`, `- name: API_KEY, value: …`. */
const NAMED_VALUE = /\b(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']([\w.-]{1,80})["'][^"'<>]{0,20}$/i;
const OWNER = /^(?:process\.env|import\.meta\.env|os\.environ|this|self|window|exports|module\.exports)\./;
const NO_VARIABLE = /^(?:authorization|https?|wss?|value|type)$/i;

/** The name that the value beginning at `start` is given to on its line. */
export function assignedName(text: string, start: number): string | undefined {
  const line = text.slice(Math.max(0, start - LONGEST_LINE_PART), start);
  const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
  const found = NAME_BEFORE.exec(before);
  if (found === null) return undefined;
  const name = found[1]?.replace(OWNER, '') ?? '';
  if (name.toLowerCase() === 'value') return NAMED_VALUE.exec(before.slice(0, found.index))?.[1];
  return NO_VARIABLE.test(name) ? undefined : name;
}
