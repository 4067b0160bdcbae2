# What a shell that sources 0.env, 1.env, … in its folder sets. For each file, with a NUL behind everything: "read" unless the shell gives up on the file, `NAME=value` of each variable, nothing.
at=0
while [ "$at" -lt "$1" ]; do
  # No file that is there is overwritten, whatever is read.
  (set -aC; . "./$at.env" >/dev/null 2>&1 </dev/null; printf 'read\0'; exec /usr/bin/env -0)
  printf '\0'
  at=$((at + 1))
done 2>/dev/null
