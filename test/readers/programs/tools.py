# What tools written in Python read of texts: on the standard input a list of them with their variables, on the output one of what is read, null where a text is refused.
import configparser
import contextlib
import io
import json
import netrc
import os
import sys
import tempfile
import traceback

FILE = os.path.join(tempfile.mkdtemp(), "file")


def written(text, name=FILE):
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return name


def sections(parser, text):
    parser.read_string(text)
    return {name: dict(parser.items(name)) for name in parser.sections()}


def read_netrc(text, env):
    return {host: list(login) for host, login in netrc.netrc(written(text)).hosts.items()}


def read_botocore(text, env):
    import botocore.configloader

    return botocore.configloader.raw_config_parse(written(text))


def read_alembic(text, env):
    from alembic.config import Config

    config = Config(written(text))
    return dict(config.get_section(config.config_ini_section, {}))


def read_supervisor(text, env):
    from supervisor.options import ServerOptions

    name = written(text)
    os.environ.clear()
    os.environ.update(env)
    options = ServerOptions()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        options.realize(["-c", name])
    processes = [process for group in options.process_group_configs for process in group.process_configs]
    return [[process.name, process.command, process.environment] for process in processes] + [[server["username"], server["password"]] for server in options.server_configs]


def read_tox(text, env):
    from tox.run import setup_state

    folder = tempfile.mkdtemp()
    name = written(text, os.path.join(folder, "tox.ini"))
    os.environ.clear()
    os.environ.update(env)
    state = setup_state(["--workdir", folder, "-c", name, "config"])
    conf = state.envs["py"].conf
    variables = conf["set_env"]
    commands = [command.args for command in conf["commands"]]
    return {"variables": {name: variables.load(name) for name in variables if name in text}, "commands": commands}


def read_ansible(text, env):
    from ansible.parsing.dataloader import DataLoader
    from ansible.template import Templar

    os.environ.update(env)
    loader = DataLoader()
    variables = loader.load_from_file(written(text, FILE + ".yml"), trusted_as_template=True)
    return Templar(loader, variables=variables).template(variables)


def read_toml(text, env):
    import tomllib

    return tomllib.loads(text)


def read_yaml(text, env):
    import yaml

    return list(yaml.safe_load_all(text))


def read_pip(text, env):
    from pip._internal.req.req_file import get_line_parser, preprocess

    os.environ.clear()
    os.environ.update(env)
    lines = list(preprocess(text))
    parse = get_line_parser(None)
    read = []
    for _, line in lines:
        args, options = parse(line)
        read.append([args, {name: value for name, value in vars(options).items() if value}])
    return read


READERS = {
    "netrc": read_netrc,
    "ini": lambda text, env: sections(configparser.ConfigParser(), text),
    "raw": lambda text, env: sections(configparser.RawConfigParser(), text),
    "botocore": read_botocore,
    "alembic": read_alembic,
    "supervisor": read_supervisor,
    "tox": read_tox,
    "ansible": read_ansible,
    "requirements": read_pip,
    "yaml": read_yaml,
    "toml": read_toml,
}


def read(text, env):
    try:
        return READERS[sys.argv[1]](text, env)
    except (Exception, SystemExit):
        if os.environ.get("WHY"):
            traceback.print_exc()
        return None


if __name__ == "__main__":
    before = dict(os.environ)
    answers = []
    for one in json.load(sys.stdin):
        answers.append(read(one["text"], one["env"]))
        os.environ.clear()
        os.environ.update(before)
    json.dump(answers, sys.stdout, default=str)
