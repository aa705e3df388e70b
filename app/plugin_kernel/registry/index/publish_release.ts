import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import semver from 'semver'
import { clock, nowIso } from '#core/clock'
import { integrityOf } from '#app/plugin_kernel/registry/archive/file_list'
import { archiveOf, packageName } from '#app/plugin_kernel/registry/archive/pack_plugin'
import type { PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { publicKeyOf, signBytes } from '#app/plugin_kernel/registry/archive/signature'
import type {
  PluginListing,
  RegistryIndex,
  Release,
  Revocation,
} from '#app/plugin_kernel/registry/index/registry_index'
import { textsFrom } from '#app/plugin_kernel/texts/plugin_texts'

export interface Publication {
  /** The registry: a folder that any web host can serve. */
  folder: string
  /** Of the registry, not of the author. */
  privatePem: string
  validDays: number
  isSecurity?: boolean
  /** What the plugin is for, as the registry sorts its plugins. */
  category?: string
}

/** Puts a package into a static registry, and signs its index anew. */
export async function publishRelease(
  plugin: PluginPackage,
  publication: Publication
): Promise<RegistryIndex> {
  const { folder, category } = publication
  const { manifest } = plugin
  const tarball = `packages/${packageName(plugin)}`
  const archive = await archiveOf(plugin)
  const release = releaseOf(plugin, archive, tarball, publication.isSecurity ?? false)
  const listing = await listingWith(folder, plugin, release)
  await write(folder, tarball, archive)
  const listed = await write(folder, `plugins/${manifest.id}.json`, json(listing))
  return changeIndex(publication, async (index) => ({
    ...index,
    plugins: [
      ...index.plugins.filter(({ id }) => id !== manifest.id),
      {
        // What the registry says of it by itself stays.
        ...index.plugins.find(({ id }) => id === manifest.id),
        id: manifest.id,
        latest: listing.releases[0]!.version,
        ...(await wordsOf(plugin)),
        ...(manifest.publisher && { publisher: manifest.publisher.id }),
        ...(category !== undefined && { category }),
        api: listing.releases[0]!.api,
        integrity: integrityOf('sha512', listed),
      },
    ].sort((left, right) => (left.id < right.id ? -1 : 1)),
  }))
}

/** Warns every shop of the versions below one, or has it stop them. */
export async function publishRevocation(
  revocation: Revocation,
  publication: Publication
): Promise<RegistryIndex> {
  return changeIndex(publication, (index) => ({
    ...index,
    revoked: [...index.revoked.filter(({ id }) => id !== revocation.id), revocation],
  }))
}

async function changeIndex(
  { folder, privatePem, validDays }: Publication,
  change: (index: RegistryIndex) => RegistryIndex | Promise<RegistryIndex>
): Promise<RegistryIndex> {
  const before = await readJson<RegistryIndex>(join(folder, 'index.json'))
  const keys = before?.keys ?? [{ id: 'k1', ed25519: publicKeyOf(privatePem) }]
  const index = await change({
    format: 1,
    seq: (before?.seq ?? 0) + 1,
    expires: new Date(clock.now().getTime() + validDays * 86_400_000).toISOString(),
    keys,
    plugins: before?.plugins ?? [],
    revoked: before?.revoked ?? [],
  })
  const bytes = await write(folder, 'index.json', json(index))
  await write(folder, 'index.json.sig', json(signBytes(bytes, privatePem)))
  return index
}

/** Its name and what it does, in each language that it has texts of. */
async function wordsOf({ manifest, files }: PluginPackage) {
  const { locales, defaultLocale = 'en', name, description } = manifest
  const own = [...files.keys()].flatMap((path) =>
    dirname(path) === locales && path.endsWith('.json') ? basename(path, '.json') : []
  )
  const words = async (text: string) => {
    const pairs = [...new Set([defaultLocale, ...own])].map(async (locale) => {
      const texts = await textsFrom(manifest, (path) => files.get(path)!.toString('utf8'), locale)
      return [locale, texts.say(text).slice(0, 500)] as const
    })
    return Object.fromEntries(await Promise.all(pairs))
  }
  return { name: await words(name), summary: await words(description ?? name) }
}

function releaseOf(
  { manifest }: PluginPackage,
  archive: Buffer,
  tarball: string,
  isSecurity: boolean
): Release {
  const { version, api, permissions = [], requires = {}, data } = manifest
  return {
    version,
    api,
    tarball,
    integrity: integrityOf('sha512', archive),
    size: archive.length,
    published: nowIso(),
    isSecurity,
    permissions,
    requires,
    data: data ? { version: data.version, readableSince: data.readableSince } : null,
  }
}

async function listingWith(
  folder: string,
  { manifest: { id }, signedBy }: PluginPackage,
  release: Release
): Promise<PluginListing> {
  const before = await readJson<PluginListing>(join(folder, 'plugins', `${id}.json`))
  const others = before?.releases.filter(({ version }) => version !== release.version) ?? []
  const releases = [release, ...others].sort((left, right) =>
    semver.rcompare(left.version, right.version)
  )
  return { id, author: signedBy, releases }
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

async function write(folder: string, path: string, bytes: Buffer): Promise<Buffer> {
  const full = join(folder, path)
  await mkdir(join(full, '..'), { recursive: true })
  await writeFile(full, bytes)
  return bytes
}

async function readJson<Value>(path: string): Promise<Value | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Value)
}
