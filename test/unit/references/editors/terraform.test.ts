import fc from 'fast-check';
import { linesOf, readsBack, REFUSED, rows } from './editing.js';

describe('the editor of Terraform files', () => {
  rows('prod.tfvars', 'tfvars', [
    ['nothing puts variables in', 'token = "§"\n', { left: /TF_VAR_/ }],
    ['a comment', 'a = 1 # §\n/* §\n */\n// §', 'a = 1 # keywright://openai/OPENAI_API_KEY\n/* keywright://openai/OPENAI_API_KEY\n */\n// keywright://openai/OPENAI_API_KEY'],
    ['a value', 'token = "§"\n', 'token = "a\\"b$${c}%%{d}\\\\"\n', 'a"b${c}%{d}\\'],
    ['a value that Terraform would read in another form', 'token = "§"\n', REFUSED, 'e\u0301'],
    ['a value of lines in a comment', '# §\n', REFUSED, 'a\nb'],
    ['a value at whose end a template may begin', 'token = "§{x}"\n', REFUSED, 'a$'],
    ['a value in a here-document', 'a = <<-EOT\n  §\n  EOT\nb = "§"\n', 'a = <<-EOT\n  new\n  EOT\nb = "new"\n', 'new'],
  ]);
  rows('main.tf', 'terraform', [
    ['an expression', 'provider "x" {\n  token = "§"\n}\n', { left: /sensitive/ }],
    ['a string in a template', 'a = "x${f("§", { b = "}" })} # §"\n', 'a = "x${f("new", { b = "}" })} # new"\n', 'new'],
    ['a name', '§ = 1', { left: /no value/ }],
  ]);

  const line = fc.oneof(
    fc.tuple(fc.constantFrom('a', 'token'), fc.constantFrom('', 'x ', '\\"', '# ', '$${', 'é'), fc.constantFrom('', ' y', '\\n', ' // z')).map(([name, before, behind]) => `${name} = "${before}§${behind}"`),
    fc.constantFrom('', '# note', 'b = 1 // "note', 'c = "q\\\\"', '/* "x" */ d = "2"'),
  );
  readsBack({ format: 'tfvars', path: 'a.tfvars', template: linesOf(line), read: readTfvars });
});

/** Strings by one expression, comments taken out by another. */
function readTfvars(text: string): readonly string[] {
  const token = /\/\*[^]*?\*\/|(?:#|\/\/)[^\n]*|"((?:\\[^]|[^"\\])*)"|[^\s"#/]+|\s+|./g;
  return [...text.matchAll(token)].flatMap(([all, string]) => (string === undefined ? (/^(?:\s|#|\/)/.test(all) ? [] : [all]) : [string.replace(/\\([^])|([$%])\2(?=\{)/g, (_, escape: string | undefined, mark: string) => (escape === undefined ? mark : (({ n: '\n', r: '\r', t: '\t' } as Record<string, string>)[escape] ?? escape)))]));
}
