// What a reader in Go reads of 0.env, 1.env, … in a folder: a list as JSON, null where it refuses a file.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	compose "github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/joho/godotenv"
)

func main() {
	folder := os.Args[2]
	count, err := strconv.Atoi(os.Args[3])
	if err != nil {
		panic(err)
	}
	all := make([]map[string]string, count)
	for at := range all {
		file := filepath.Join(folder, fmt.Sprintf("%d.env", at))
		var read map[string]string
		if os.Args[1] == "compose" {
			read, err = compose.GetEnvFromFile(map[string]string{}, []string{file})
		} else {
			read, err = godotenv.Read(file)
		}
		if err == nil {
			all[at] = read
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		panic(err)
	}
}
