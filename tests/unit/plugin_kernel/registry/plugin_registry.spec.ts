import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { packageToBe } from '#tests/support/plugin_kernel/packages'
import { signPackage } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { packageOf, type PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { newSigningKey, signBytes } from '#app/plugin_kernel/registry/archive/signature'
import { checkIndex } from '#app/plugin_kernel/registry/index/check_index'
import { chooseRelease } from '#app/plugin_kernel/registry/index/choose_release'
import { fetchRelease, readListing } from '#app/plugin_kernel/registry/index/fetch_release'
import {
  publishRelease,
  publishRevocation,
} from '#app/plugin_kernel/registry/index/publish_release'
import { readPlace } from '#app/plugin_kernel/registry/index/read_place'
import type { Registry } from '#app/plugin_kernel/registry/index/registry_store'

const HOUR_MS = 3_600_000
const registryKey = newSigningKey()
const authorKey = newSigningKey()

function release(version: string, key = authorKey, api = '^1.0.0'): PluginPackage {
  const manifest = JSON.stringify({ id: 'club', version, name: 'Club', api })
  return signPackage(packageOf(packageToBe({ 'plugin.json': manifest })), key.privatePem)
}

test.group('A registry in a folder', (group) => {
  let folder = ''
  let now = new Date()
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registry-'))
    now = new Date('2026-03-01T10:00:00.000Z')
    const real = clock.now
    clock.now = () => now
    return async () => {
      clock.now = real
      await rm(folder, { recursive: true })
    }
  })

  const publish = (plugin: PluginPackage, more: { isSecurity?: boolean } = {}) =>
    publishRelease(plugin, { folder, privatePem: registryKey.privatePem, validDays: 30, ...more })
  const later = (hours: number) => (now = new Date(now.getTime() + hours * HOUR_MS))

  async function checked(known: { publicKeys?: string[]; seq?: number } = {}) {
    return checkIndex(
      await readFile(join(folder, 'index.json')),
      await readFile(join(folder, 'index.json.sig'), 'utf8'),
      { name: 'shop', publicKeys: [registryKey.publicKey], seq: 0, ...known }
    )
  }

  async function asKnown(): Promise<Registry> {
    const index = await checked()
    if (!index.ok) throw new Error(index.reason)
    const { expires: expiresAt, seq } = index.value
    const publicKeys = [registryKey.publicKey]
    return {
      name: 'shop',
      place: folder,
      mayCallOut: false,
      publicKeys,
      seq,
      expiresAt,
      index: index.value,
      refreshedAt: null,
    }
  }

  async function fetched(wish: { version?: string; isInHurry?: boolean } = {}) {
    const registry = await asKnown()
    const listing = await readListing(registry, 'club')
    if (!listing.ok) return listing.reason
    const chosen = chooseRelease(listing.value, { sdkVersion: '1.4.0', ...wish })
    if (!chosen.ok) return chosen.reason
    const plugin = await fetchRelease(registry, listing.value, chosen.value)
    return plugin.ok ? plugin.value.manifest.version : plugin.reason
  }

  test('offers what was published in it, once it has been out for three days', async ({
    assert,
  }) => {
    await publish(release('1.0.0'))
    assert.equal(await fetched(), 'cooling_down')
    assert.equal(await fetched({ isInHurry: true }), '1.0.0')
    later(72)
    assert.equal(await fetched(), '1.0.0')
    await publish(release('1.1.0'))
    assert.equal(await fetched(), '1.0.0')
    await publish(release('1.1.1'), { isSecurity: true })
    assert.equal(await fetched(), '1.1.1')
  })

  test('offers the newest release that runs on this Tillhouse', async ({ assert }) => {
    await publish(release('1.0.0'))
    await publish(release('2.0.0', authorKey, '^2.0.0'))
    await publish(release('3.0.0-beta.1'))
    later(72)
    assert.equal(await fetched(), '1.0.0')
    assert.equal(await fetched({ version: '2.0.0' }), 'no_release_fits')
    assert.equal(await fetched({ version: '3.0.0-beta.1' }), '3.0.0-beta.1')
  })

  test('is not believed when somebody else signed it, or when it was changed', async ({
    assert,
  }) => {
    await publish(release('1.0.0'))
    const stranger = newSigningKey()
    assert.equal(reasonOf(await checked({ publicKeys: [stranger.publicKey] })), 'index_not_signed')
    const bytes = await readFile(join(folder, 'index.json'))
    await writeFile(join(folder, 'index.json'), `${bytes.toString()} `)
    assert.equal(reasonOf(await checked()), 'index_not_signed')
    await writeFile(
      join(folder, 'index.json.sig'),
      JSON.stringify(signBytes(bytes, stranger.privatePem))
    )
    assert.equal(reasonOf(await checked()), 'index_not_signed')
  })

  test('is not believed when it is older than what was seen, or no longer in force', async ({
    assert,
  }) => {
    await publish(release('1.0.0'))
    assert.isTrue((await checked({ seq: 1 })).ok)
    assert.equal(reasonOf(await checked({ seq: 2 })), 'index_older')
    later(24 * 30)
    assert.equal(reasonOf(await checked()), 'index_expired')
  })

  test('vouches for every file behind its index', async ({ assert }) => {
    await publish(release('1.0.0'))
    later(72)
    const tarball = join(folder, 'packages', 'club-1.0.0.tillplugin')
    const whole = await readFile(tarball)
    await writeFile(tarball, whole.subarray(1))
    assert.equal(await fetched(), 'wrong_integrity')
    await writeFile(tarball, whole)
    const listing = join(folder, 'plugins', 'club.json')
    await writeFile(listing, (await readFile(listing, 'utf8')).replace('1.0.0', '1.0.1'))
    assert.equal(await fetched(), 'wrong_integrity')
  })

  test('hands on warnings of its keeper', async ({ assert }) => {
    await publish(release('1.0.0'))
    const warning = {
      id: 'club',
      below: '1.0.1',
      reason: 'Doubles points',
      action: 'disable',
    } as const
    const keeper = { folder, privatePem: registryKey.privatePem, validDays: 30 }
    await publishRevocation(warning, keeper)
    const { index } = await asKnown()
    assert.deepEqual(index?.revoked, [warning])
    assert.equal(index?.seq, 2)
    assert.equal(index?.plugins[0]?.id, 'club')
  })

  test('at an address is not asked before the owner allows calls to the outside', async ({
    assert,
  }) => {
    const away = { place: 'https://plugins.example', mayCallOut: false }
    assert.equal(reasonOf(await readPlace(away, 'index.json', 1000)), 'calls_out')
    const here = { place: folder, mayCallOut: false }
    assert.equal(reasonOf(await readPlace(here, '../../etc/passwd', 1000)), 'not_reached')
  })
})

function reasonOf(result: { ok: true } | { ok: false; reason: string }): string {
  return result.ok ? 'believed' : result.reason
}
