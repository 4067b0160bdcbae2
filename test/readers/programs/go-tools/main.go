// What tools written in Go read of texts: on the standard input a list of them with their variables, on the output one of what is read, null where a text is refused.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	ctyjson "github.com/zclconf/go-cty/cty/json"
	"go.yaml.in/yaml/v3"
)

type asked struct {
	Text string
	Env  map[string]string
}

var readers = map[string]func(asked) (any, error){"dockerfile": readDockerfile, "compose": readCompose, "terraform": readTerraform, "yaml": readYaml}

func main() {
	var all []asked
	if err := json.NewDecoder(os.Stdin).Decode(&all); err != nil {
		panic(err)
	}
	answers := make([]any, len(all))
	for at, one := range all {
		if answer, err := readers[os.Args[1]](one); err == nil {
			answers[at] = answer
		} else if os.Getenv("WHY") != "" {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}

// As BuildKit goes through a file: arguments and variables are put into what comes after them.
func readDockerfile(one asked) (any, error) {
	parsed, err := parser.Parse(strings.NewReader(one.Text))
	if err != nil {
		return nil, err
	}
	stages, meta, err := instructions.Parse(parsed.AST, nil)
	if err != nil {
		return nil, err
	}
	lexer := shell.NewLex(parsed.EscapeToken)
	read := []any{}
	env := map[string]string{}
	list := func() shell.EnvGetter {
		pairs := []string{}
		for name, value := range env {
			pairs = append(pairs, name+"="+value)
		}
		return shell.EnvsFromSlice(pairs)
	}
	expand := func(word string) (string, error) {
		result, err := lexer.ProcessWordWithMatches(word, list())
		return result.Result, err
	}
	each := func(command instructions.Command) error {
		if command, ok := command.(instructions.SupportsSingleWordExpansion); ok {
			if err := command.Expand(expand); err != nil {
				return err
			}
		}
		switch command := command.(type) {
		case *instructions.ArgCommand:
			for at, arg := range command.Args {
				if given, ok := one.Env[arg.Key]; ok {
					command.Args[at].Value = &given
				}
				if command.Args[at].Value != nil {
					env[arg.Key] = *command.Args[at].Value
				}
			}
		case *instructions.EnvCommand:
			for _, pair := range command.Env {
				env[pair.Key] = pair.Value
			}
		}
		read = append(read, command.Name(), command)
		return nil
	}
	for at := range meta {
		if err := each(&meta[at]); err != nil {
			return nil, err
		}
	}
	for _, stage := range stages {
		read = append(read, stage.BaseName, stage.Name)
		for _, command := range stage.Commands {
			if err := each(command); err != nil {
				return nil, err
			}
		}
	}
	return plain(read)
}

func readCompose(one asked) (any, error) {
	project, err := loader.LoadWithContext(context.Background(), types.ConfigDetails{
		WorkingDir:  os.TempDir(),
		ConfigFiles: []types.ConfigFile{{Filename: "compose.yaml", Content: []byte(one.Text)}},
		Environment: one.Env,
	}, func(options *loader.Options) { options.SetProjectName("p", true) })
	if err != nil {
		return nil, err
	}
	return plain(project)
}

// Attributes as they are evaluated where that needs nothing but `var`, else as they stand.
func readTerraform(one asked) (any, error) {
	file, problems := hclsyntax.ParseConfig([]byte(one.Text), "a.tf", hcl.InitialPos)
	if problems.HasErrors() {
		return nil, problems
	}
	variables := map[string]cty.Value{}
	for name, value := range one.Env {
		variables[name] = cty.StringVal(value)
	}
	context := &hcl.EvalContext{Variables: map[string]cty.Value{"var": cty.ObjectVal(variables)}, Functions: map[string]function.Function{}}
	var read func(body *hclsyntax.Body) (any, error)
	read = func(body *hclsyntax.Body) (any, error) {
		all := map[string]any{}
		for name, attribute := range body.Attributes {
			value, problems := attribute.Expr.Value(context)
			if problems.HasErrors() {
				all[name] = string(attribute.Expr.Range().SliceBytes(file.Bytes))
				continue
			}
			text, err := ctyjson.Marshal(value, value.Type())
			if err != nil {
				return nil, err
			}
			all[name] = json.RawMessage(text)
		}
		for at, block := range body.Blocks {
			within, err := read(block.Body)
			if err != nil {
				return nil, err
			}
			all[fmt.Sprint(at, block.Type, block.Labels)] = within
		}
		return all, nil
	}
	body, _ := file.Body.(*hclsyntax.Body)
	all, err := read(body)
	if err != nil {
		return nil, err
	}
	return plain(all)
}

// As Kubernetes, Helm and most others do.
func readYaml(one asked) (any, error) {
	var read any
	if err := yaml.Unmarshal([]byte(one.Text), &read); err != nil {
		return nil, err
	}
	return plain(read)
}

func plain(value any) (any, error) {
	text, err := json.Marshal(value)
	return json.RawMessage(text), err
}
