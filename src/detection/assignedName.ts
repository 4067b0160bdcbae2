const LONGEST_LINE_PART = 160;
const NAME_BEFORE =
  /([A-Za-z_][\w.-]{0,79})[\\"'`\])]{0,4}(?:[ \t]{0,8}:[ \t]{0,8}[A-Za-z]{1,20})?[ \t]{0,8}(?:=>|:=|=|\?\?|\|\||:|>)[ \t]{0,8}[\\"'`([]{0,4}(?:bearer |basic |token )?$/i;
/** `<add key="ApiKey" value="…">`, `- name: API_KEY, value: …`. */
const NAMED_VALUE = /\b(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']?([\w.-]{1,80})["']?[^"'<>]{0,20}$/i;
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
