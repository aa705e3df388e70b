import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, succeed, type Result } from '#core/result'
import { bundle, findBuilder } from '#app/plugin_kernel/bundler/bundle'
import { isSource } from '#app/plugin_kernel/client/build_client_half'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

type Half = keyof NonNullable<PluginManifest['entry']>

/** One half that was built: of which file, and what lies in `dist/` now. */
export interface BuiltHalf {
  half: Half
  source: string
  files: string[]
}

export type BuildProblem =
  | { reason: 'no_builder' }
  | { reason: 'no_source'; half: Half; looked: string[] }
  | { reason: 'not_built'; half: Half; message: string }

/** Where an author keeps what is built, the first of them that is there. */
const SOURCES: Record<Half, string[]> = {
  client: ['client/index.ts', 'client/index.vue', 'client.ts', 'client.vue'],
  server: ['server/index.ts', 'server.ts', 'index.ts'],
  rules: ['rules/index.ts', 'rules.ts'],
}
const HALVES = ['client', 'server', 'rules'] as const

/**
 * Builds what of a plugin does not run as it was written: a client half that is Vue or TypeScript,
 * and every half that plugin.json names in `dist/`. The same sources make the same bytes anywhere.
 */
export async function buildPlugin(
  folder: string,
  manifest: Pick<PluginManifest, 'entry'>,
  into = join(folder, 'dist')
): Promise<Result<BuiltHalf[], BuildProblem>> {
  const wanted = HALVES.filter((half) => isBuilt(half, manifest.entry?.[half]))
  if (wanted.length === 0) return succeed([])
  if (!(await findBuilder())) return fail({ reason: 'no_builder' })
  const home = await realpath(folder)
  const draft = await mkdtemp(join(tmpdir(), 'tillhouse-build-'))
  try {
    const built: BuiltHalf[] = []
    for (const half of wanted) {
      const source = await sourceOf(folder, half, manifest.entry![half]!)
      if (source === null) return fail({ reason: 'no_source', half, looked: SOURCES[half] })
      const outDir = join(draft, half)
      try {
        await bundle({ half, folder: home, entry: join(home, source), outDir })
      } catch (error) {
        return fail({ reason: 'not_built', half, message: (error as Error).message })
      }
      built.push({ half, source, files: await readdir(outDir) })
    }
    // Nothing is replaced before all of it came through.
    await mkdir(into, { recursive: true })
    for (const { half, files } of built) {
      await rm(join(into, `${half}.css`), { force: true })
      for (const name of files) await copyFile(join(draft, half, name), join(into, name))
    }
    return succeed(built)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

function isBuilt(half: Half, entry: string | undefined): boolean {
  if (entry === undefined) return false
  return entry.startsWith('dist/') || (half === 'client' && isSource(entry))
}

async function sourceOf(folder: string, half: Half, entry: string): Promise<string | null> {
  const names = entry.startsWith('dist/') ? SOURCES[half] : [entry]
  for (const name of names) {
    const isThere = await stat(join(folder, name)).then(
      (one) => one.isFile(),
      () => false
    )
    if (isThere) return name
  }
  return null
}

/** Files of `dist/` that are not what the sources make, by their names; none when all is as it was built. */
export async function staleFiles(
  folder: string,
  manifest: Pick<PluginManifest, 'entry'>
): Promise<Result<string[], BuildProblem>> {
  const fresh = await mkdtemp(join(tmpdir(), 'tillhouse-fresh-'))
  try {
    const built = await buildPlugin(folder, manifest, fresh)
    if (!built.ok) return built
    const stale: string[] = []
    for (const name of built.value.flatMap(({ files }) => files).sort()) {
      const shipped = await readFile(join(folder, 'dist', name)).catch(() => null)
      if (!shipped?.equals(await readFile(join(fresh, name)))) stale.push(name)
    }
    return succeed(stale)
  } finally {
    await rm(fresh, { recursive: true })
  }
}
