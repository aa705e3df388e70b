/**
 * How much script the register's route loads before the first sale, gzipped, read from the build's
 * manifest: the entry, the page, everything they import, one language, and the panes and the
 * worker that selling and paying need. Dialogs and the till come on demand.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
}

const ASSETS = new URL('../../public/assets/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', ASSETS), 'utf8')) as Record<
  string,
  Chunk
>

const NEEDED_TO_SELL = [
  'resources/app.ts',
  'resources/pages/register/index.vue',
  'resources/i18n/en.ts',
  'resources/register/pay/pay_pane.vue',
  'resources/register/pay/done_pane.vue',
]

function withImports(name: string, found: Set<string>): Set<string> {
  const chunk = manifest[name]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const imported of chunk.imports ?? []) withImports(imported, found)
  return found
}

const sizeOf = (file: string) => gzipSync(readFileSync(new URL(file, ASSETS))).length
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`

const files = new Set<string>()
for (const name of NEEDED_TO_SELL) withImports(name, files)
// Workers are entries of their own and in no manifest.
for (const file of readdirSync(ASSETS)) if (/\.worker-.*\.js$/.test(file)) files.add(file)
const sizes = [...files].map((file) => ({ file, bytes: sizeOf(file) }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)

process.stdout.write('Script of the register route, gzipped\n')
for (const { file, bytes } of sizes.toSorted((one, other) => other.bytes - one.bytes)) {
  process.stdout.write(`${kilobytes(bytes)}  ${file}\n`)
}
process.stdout.write(`${kilobytes(total)}  in all (budget 350 KB)\n`)
