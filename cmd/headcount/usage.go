//go:build !js

package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"headcount/engine/playtest"
	"headcount/engine/scenario"
)

// noCommand refuses a word that is no command, and says which was meant.
func noCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	if _, _, err := shippedOr(args[0]); err == nil {
		return fmt.Errorf("%q is no command; `headcount play %s` plays it", args[0], inCommand(args[0]))
	}
	if near := meant(args[0], names); near != "" {
		return fmt.Errorf("%q is no command%s", args[0], near)
	}
	return fmt.Errorf("%q is no command; `headcount help` lists them", args[0])
}

// helpOrSay makes `help` refuse a word that is no command, as typing that word does.
func helpOrSay(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	help, _, err := root.Find([]string{"help"})
	if err != nil {
		panic(err) // it has just been made
	}
	help.Run = nil
	help.RunE = func(_ *cobra.Command, args []string) error {
		about, rest, err := root.Find(args)
		switch {
		case err == nil && about == root:
			err = noCommand(root, rest)
		case err == nil && len(rest) > 0:
			err = fmt.Errorf("%q is no command of %s; `headcount help %s` lists those there are", rest[0], about.Name(), strings.TrimPrefix(about.CommandPath(), "headcount "))
		}
		if err != nil {
			return err
		}
		about.InitDefaultHelpFlag()
		return about.Help()
	}
}

// atMost bounds the arguments of a command and names the first that is too much.
func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > n {
			return fmt.Errorf("%q is one word too many; `headcount help %s` shows how", args[n], strings.TrimPrefix(cmd.CommandPath(), "headcount "))
		}
		return nil
	}
}

// badFlag says of a flag that cannot be read what is wrong, in a person's words.
func badFlag(cmd *cobra.Command, err error) error {
	var value *pflag.InvalidValueError
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	help := strings.TrimSpace("headcount help " + strings.TrimPrefix(cmd.CommandPath()+" ", "headcount "))
	switch {
	case errors.As(err, &value):
		return fmt.Errorf("--%s takes %s, not %q", value.GetFlag().Name, takes(value.GetFlag().Value.Type()), value.GetValue())
	case errors.As(err, &bare) && len(bare.GetSpecifiedName()) > 1:
		return fmt.Errorf("--%s needs a value behind it; `%s` says which", bare.GetSpecifiedName(), help)
	case errors.As(err, &unknown) && len(unknown.GetSpecifiedName()) > 1:
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if _, name, ok := strings.Cut(meant(unknown.GetSpecifiedName(), names), "did you mean "); ok {
			return fmt.Errorf("there is no flag --%s here; did you mean --%s", unknown.GetSpecifiedName(), name)
		}
		return fmt.Errorf("there is no flag --%s here; `%s` lists those there are", unknown.GetSpecifiedName(), help)
	}
	return err
}

// takes says what values of a type look like.
func takes(kind string) string {
	switch kind {
	case "int", "int64":
		return "a whole number"
	case "uint", "uint64":
		return "a whole number from 0 on"
	case "float64":
		return "a number"
	case "bool":
		return "true or false"
	case "duration":
		return "a time such as 90s or 5m"
	}
	return "a " + kind
}

// whichPolicy ends a message about a policy that does not exist: the one that was meant, or all there are.
func whichPolicy(name string) string {
	if near := meant(name, playtest.Players()); near != "" {
		return near
	}
	return "; there are " + strings.Join(playtest.Players(), ", ")
}

// meant ends a message about an unknown name with the one that is nearly the same, if there is such.
func meant(name string, among []string) string {
	if near := scenario.Suggest(name, among); strings.Contains(near, "did you mean") {
		return near
	}
	return ""
}
