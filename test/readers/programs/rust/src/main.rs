//! What dotenvy reads of 0.env, 1.env, … in a folder. For each file, with a NUL behind everything: "read" unless it refuses the file, `NAME=value` of each variable, nothing.
use std::io::Write;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = std::path::PathBuf::from(arguments.next().expect("a folder"));
    let count: usize = arguments.next().expect("a count").parse().expect("a number");
    let mut out = std::io::stdout().lock();
    for at in 0..count {
        let read: Result<Vec<_>, _> = dotenvy::from_path_iter(folder.join(format!("{at}.env"))).and_then(|all| all.collect());
        if let Ok(pairs) = read {
            write!(out, "read\0").expect("written");
            // What is set stays set, so the first one of a name wins; whoever reads this takes the last.
            pairs.iter().rev().for_each(|(name, value)| write!(out, "{name}={value}\0").expect("written"));
        }
        write!(out, "\0").expect("written");
    }
}
