import type { FileEditor } from './editor.js';
import { byPlace, noFormFor, outside, without } from './forms.js';
import { type Form, type Literal, asVariable, noForm, valueEditor } from './values.js';
import { toml } from './toml.js';

const editor = (id: string, title: string, files: RegExp, form: Form, literal?: Literal): FileEditor => valueEditor({ id, title, files: [files], syntax: toml, form, ...(literal !== undefined && { literal }) });

/** All of a value, and none of a list: supabase.com/docs, "Managing config and secrets"; github.com/supabase/cli, issue 2774. */
const env: Form = (place) => {
  const isWhole = place.before === '' && place.after === '' && place.path.every((step) => typeof step === 'string');
  return isWhole ? asVariable((name) => `env(${name})`)(place) : { left: `Only a whole value can be \`env(${place.variable})\`, and none of a list. Move the key into a value of its own.` };
};

const cloudflare = byPlace(
  [[['vars.*', 'env.*.vars.*'], noFormFor((name) => `Variables of a Worker are text, and no secrets. Take the line out, run \`wrangler secret put ${name}\`, and have ${name} in .dev.vars.`)]],
  noFormFor((name) => `Wrangler puts no variables into its configuration. Run \`wrangler secret put ${name}\`, and read it from the Worker's environment.`),
);

export const TOML_FILES: readonly FileEditor[] = [
  editor('supabase', 'Supabase configuration', /(?:^|\/)supabase\/config\.toml$/i, env, (value) => (value.startsWith('env(') ? undefined : value)),
  editor('wrangler', 'Wrangler configuration', /(?:^|\/)wrangler\.toml$/i, cloudflare),
  editor('fly', 'Fly.io configuration', /(?:^|\/)fly(?:\.[^/]+)?\.toml$/i, noFormFor((name) => `Fly.io puts no variables into it. Take the line out, and run \`fly secrets set ${name}=…\`: the app gets it as a variable.`)),
  editor('netlify', 'Netlify configuration', /(?:^|\/)netlify\.toml$/i, noFormFor((name) => `Netlify puts no variables into it. Take the line out, and set ${name} in the site's environment variables (or by \`netlify env:set\`).`)),
  editor('streamlit-secrets', 'Streamlit secrets', /(?:^|\/)\.streamlit\/secrets(?:\.[^/]+)?\.toml$/i, noForm('Streamlit reads the value from this file. Have git ignore it, and let it hold the new key.')),
  editor('cargo-credentials', 'Cargo credentials', /(?:^|\/)\.cargo\/credentials(?:\.toml)?$/i, noForm('Cargo reads the value from this file, or from a variable of its own such as CARGO_REGISTRY_TOKEN. Take it out, and set that.')),
  editor('poetry-auth', 'Poetry credentials', /(?:^|\/)pypoetry\/auth\.toml$/i, noForm('Poetry reads the value from this file, or from a variable of its own such as POETRY_PYPI_TOKEN_PYPI. Take it out, and set that.')),
  // mise.jdx.dev, "Templates".
  editor('mise', 'mise configuration', /(?:^|\/)(?:\.?mise(?:\.[^/]+)?\.toml|\.?mise\/config(?:\.[^/]+)?\.toml)$/i, byPlace([[['env.*'], ownVariable()]], noForm('Nothing is known to put variables in there. Move it to `env`.')), without('{{', '{%', '{#')),
  editor('toml', 'TOML file', /\.toml$/i, noForm('Nothing is known to put variables into this file. Have the program that reads it take the key from its environment, or keep the file out of git.')),
];

/** A variable that is made of itself is none. */
function ownVariable(): Form {
  const form = outside('{{', '}}', asVariable((name) => `{{ env.${name} }}`));
  return (place) => (place.path.at(-1) === place.variable ? { left: `It sets ${place.variable} for what mise starts. Take the line out, and have it in .env, named by \`_.file\`.` } : form(place));
}
