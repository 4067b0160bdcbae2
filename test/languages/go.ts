import type { Programs } from './programs.js';

const program = (body: string, imports = '', more = ''): string => `package p\n\n${imports}${more}func Result() string {\n${body}\n}\n`;
const block = (...paths: readonly string[]): string => `import (\n${paths.map((path) => (path === '' ? '' : `\t"${path}"`)).join('\n')}\n)\n\n`;

/** Places of Go that a variable may take; each has `Result`. */
export const GO: Programs = [
  ['a short declaration', program('k := "§"\nreturn k')],
  ['a raw string', program('k := `§`\nreturn k')],
  ['a part', program('k := "Bearer § x"\nreturn k')],
  ['a part of a raw string', program('k := `a\n"§" \\n`\nreturn k')],
  ['two in one', program('k := "§ §"\nreturn k')],
  ['a part with escapes', program('k := "\\t\\"\\u00e9 §\\n"\nreturn k')],
  ['a variable of the package', program('return k + l + m', '', 'var k = "§"\n\nvar (\n\tl        = "a §"\n\tm string = "§"\n)\n\n')],
  ['a variable whose type is told', program('var k string = "§"\nvar l = "x §"\nreturn k + l')],
  ['returned', program('return "§"')],
  ['a part that is returned', program('return "x §"')],
  ['returned out of blocks', program('for i := 0; i < 3; i++ {\nif i > 0 {\nreturn "§"\n} else {\ncontinue\n}\n}\nreturn "none"')],
  ['the first of several results', program('a, err := f()\nif err != nil {\nreturn "no"\n}\nreturn a', '', 'func f() (string, error) {\n\treturn "§", nil\n}\n\n')],
  ['returned by a method', program('return t{}.f()', '', 'type t struct{}\n\nfunc (t) f() string {\n\treturn "§"\n}\n\n')],
  ['returned by a function within', program('f := func(a int) string { return "§" }\nreturn f(1)')],
  ['given to fmt', program('return fmt.Sprint("§", 1, "a §")', 'import "fmt"\n\n')],
  ['a format', program('return fmt.Sprintf("%s!", "§")', 'import "fmt"\n\n')],
  ['given to strings', program('return strings.Repeat("§", 2)', 'import "strings"\n\n')],
  ['converted', program('return string("§") + string([]byte("§"))')],
  ['a list', program('return strings.Join([]string{"a", "§", "x §"}, ",")', block('fmt', 'strings'), 'var _ = fmt.Sprint\n\n')],
  ['a list over lines', program('return strings.Join([]string{\n\t"a",\n\t"§",\n}, ",")', block('strings'))],
  ['the values of a map', program('return map[string]string{"a": "§", "b": "x §"}["a"]')],
  ['a map of a package', program('return m["a"]', '', 'var m = map[string]string{\n\t"a": "§",\n}\n\n')],
  ['a header', program('h := http.Request{Header: http.Header{}}\nh.Header.Set("Authorization", "Bearer §")\nh.Header.Add("X", "§")\nreturn h.Header.Get("Authorization")', 'import "net/http"\n\n')],
  ['basic authentication', program('r, _ := http.NewRequest("GET", "http://h", nil)\nr.SetBasicAuth("me", "§")\n_, k, _ := r.BasicAuth()\nreturn k', 'import "net/http"\n\n')],
  ['a builder', program('var b strings.Builder\nb.WriteString("§")\nreturn b.String()', 'import "strings"\n\n')],
  ['an error', program('return errors.New("no §").Error()', 'import "errors"\n\n')],
  ['os that is there', program('k := "§"\nif os.Getpid() > 0 {\nreturn k\n}\nreturn "no"', 'import "os"\n\n')],
  ['os that is there in a block', program('k := "§"\nreturn fmt.Sprint(k, os.Getpid() > 0)', block('fmt', 'os'))],
  ['a block of several groups', program('k := "§"\nreturn fmt.Sprint(k, strings.ToUpper("a"))', block('fmt', '', 'strings'))],
  ['a block that it comes last in', program('k := "§"\nreturn fmt.Sprint(k, errors.New("a"))', block('errors', 'fmt'))],
  ['a comment above the package', `// Package p is about it.\n${program('k := "§" // it\'s\n/* " */ return k')}`],
  ['runes beside it', program('q := \'"\'\nk := "§"\nw := \'\\\'\'\nreturn string(q) + k + string(w)')],
];
