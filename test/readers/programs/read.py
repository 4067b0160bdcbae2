# What python-dotenv reads of 0.env, 1.env, … in the folder: a list as JSON. It reads on behind a line that it cannot read.
import io, json, logging, os, sys
from dotenv import dotenv_values

logging.disable(logging.CRITICAL)
folder, count = sys.argv[1], int(sys.argv[2])
json.dump([dotenv_values(os.path.join(folder, f"{at}.env"), encoding="utf-8") for at in range(count)], sys.stdout)
