import { DOMAINS, ISOMORPHIC, PURE, TOPS } from './scripts/import_rules.mjs'

const names = Object.keys(DOMAINS)

/** @param {string} name */
function domainRule(name) {
  const allowed = DOMAINS[name]
  const others =
    allowed === '*' ? [] : names.filter((other) => other !== name && !allowed.includes(other))
  return others.map((other) => ({
    name: `${name}-may-not-import-${other}`,
    severity: 'error',
    from: { path: `^app/${name}/` },
    to: { path: `^app/${other}/` },
  }))
}

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^(app|resources|start)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(#generated/|virtual:|#build/|~icons/)' },
    },
    ...PURE.map((name) => ({
      name: `${name}-is-pure`,
      severity: 'error',
      from: { path: `^app/${name}/` },
      to: { pathNot: `^app/${name}/` },
    })),
    ...names.flatMap(domainRule),
    ...TOPS.map((name) => ({
      name: `nobody-imports-${name}`,
      severity: 'error',
      from: { path: '^app/', pathNot: `^app/(${TOPS.join('|')})/` },
      to: { path: `^app/${name}/` },
    })),
    {
      name: 'browser-imports-no-server-code',
      severity: 'error',
      from: { path: '^resources/' },
      to: {
        path: '^(app|config|start|database)/',
        pathNot: `^app/(${ISOMORPHIC.join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'app-knows-no-screen',
      severity: 'error',
      from: { path: '^(app|config|start)/' },
      to: { path: '^resources/' },
    },
    {
      name: 'controllers-are-leaves',
      severity: 'error',
      from: { path: '^app/', pathNot: 'routes\\.ts$' },
      to: { path: '_controller\\.ts$' },
    },
    {
      name: 'domain-is-not-http',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot:
          '(_controller|_validator|_transformer|_policy|_middleware|routes|access|access_errors|find_object_store|device_request|handler|_provider)\\.ts$|^app/core/',
      },
      to: {
        path: '@adonisjs/core/build/(modules/)?http|@adonisjs/inertia',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.adonisjs|build|ssr|public)/' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'scripts/resolve_imports.cjs' },
  },
}
