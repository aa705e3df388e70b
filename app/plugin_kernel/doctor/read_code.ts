/** What a plugin's files may import beside each other. */
const SHARED = /^(@tillhouse\/sdk(\/.*)?|vue|@inertiajs\/vue3|pdfkit|node:.+)$/
const IMPORTS =
  /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g

/** What rules have no use for: with it, the till and the server would come to other amounts. */
const NOT_IN_RULES = [
  'Date',
  'Math.random',
  'fetch',
  'setTimeout',
  'Intl',
  'eval',
  'Function',
  'globalThis',
  'process',
]

/** Imports that would be refused when the plugin starts. */
export function importProblems(path: string, code: string): string[] {
  const specifiers = [...withoutComments(code).matchAll(IMPORTS)].map(
    ([, from, bare]) => from ?? bare!
  )
  return specifiers
    .filter((one) => !one.startsWith('.') && !SHARED.test(one))
    .map((one) => `${path} imports ${one}: only @tillhouse/sdk and its own files are there`)
}

export function ruleProblems(code: string): string[] {
  const plain = withoutComments(code)
  const used = NOT_IN_RULES.filter((name) =>
    new RegExp(`(?<![\\w.])${name.replace('.', '\\.')}\\b(?!\\s*[:'])`).test(plain)
  )
  const imports = /^\s*import\s(?!type\b)/m.test(plain)
    ? ['rules import something: they stand alone']
    : []
  return [
    ...imports,
    ...used.map((name) => `rules use ${name}, which does not exist where they run`),
  ]
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
