// One direction of dependencies: a layer may import what stands to its right, never to its left.
// editor, cli -> relay, workspace, health -> rotation -> references, providers, ignoring -> detection -> secret
const pure = '^src/(secret|detection|ignoring|providers|rotation|references|health)/';
const may = (layer, ...others) => ({
  name: `${layer}-imports`,
  comment: `src/${layer} may import only ${['itself', ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...others].map((name) => `^src/${name}/`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '^src/(extension|cli)\\.ts$' }, to: {} },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(vscode|sarif)$' } },
    {
      name: 'vscode-only-in-editor',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(editor/|extension\\.ts$)' },
      to: { path: '^vscode$|@types/vscode' },
    },
    {
      name: 'pure-layers-have-no-node',
      comment: 'the file system, the clock, randomness and the network come through ports; node:crypto is for hashes only',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib|util)$' },
    },
    may('secret'),
    may('detection', 'secret'),
    may('ignoring', 'detection', 'secret'),
    may('providers', 'detection', 'secret'),
    may('references', 'secret'),
    may('rotation', 'providers', 'references', 'detection', 'secret'),
    may('health', 'workspace', 'rotation', 'providers', 'detection', 'secret'),
    may('network', 'providers', 'secret'),
    may('workspace', 'references', 'ignoring', 'providers', 'detection', 'secret'),
    may('relay'),
    may('cli', 'relay', 'health', 'workspace', 'ignoring', 'providers', 'detection', 'secret'),
    { name: 'nothing-imports-an-entry', severity: 'error', from: { path: '^src/' }, to: { path: '^src/(extension|cli)\\.ts$' } },
    { name: 'cli-has-no-editor', severity: 'error', from: { path: '^src/cli(/|\\.ts$)' }, to: { path: '^src/editor/' } },
    { name: 'product-imports-no-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts|bench)/' } },
    {
      name: 'no-dev-dependencies-in-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: 'vscode' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // The package of that name is taken for our esbuild.mjs.
    exclude: { path: '^(dist|out)/|^esbuild\\.mjs$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'] },
  },
};
