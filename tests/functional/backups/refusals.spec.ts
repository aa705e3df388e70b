import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generateX25519Identity } from 'age-encryption'
import { test } from '@japa/runner'
import { appKey, dataDir } from '#config/app'
import { closeCommandSocket, openCommandSocket } from '#core/command_socket'
import { read } from '#core/sql'
import { APP_KEY_NAME, DATABASE_NAMES, type Manifest } from '#app/backups/archive/manifest'
import { digestFile } from '#app/backups/archive/digest_file'
import { packArchive } from '#app/backups/archive/pack_archive'
import { ensureRecoveryKey, identityOf } from '#app/backups/keys/recovery_key'
import { restoreBackup } from '#app/backups/restore/restore_backup'
import { takeBackup, type TakenBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

/** Tries to restore over the tests' own shop, which must not notice. */
async function reasonOf(file: string, identity: string, replaces = true): Promise<string> {
  const before = await fingerprint()
  const refused = await restoreBackup({ file, identities: [identity], replaces }).then(
    () => 'restored',
    (error: { key?: string; message: string }) => error.key ?? error.message
  )
  if (JSON.stringify(before) !== JSON.stringify(await fingerprint())) return 'the shop was changed'
  return refused.replace('backups.problems.', '')
}

async function fingerprint() {
  return read('select id, name, updated_at from stores')
}

/** A backup of the tests' own making, with a manifest that claims something else. */
async function forge(
  folder: string,
  recipient: string,
  claims: Partial<Manifest>
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const kind = claims.databaseKind ?? 'sqlite'
  const sources = [DATABASE_NAMES[kind], APP_KEY_NAME].map((name) => ({
    name,
    path: join(folder, name),
  }))
  await writeFile(sources[0]!.path, 'no database')
  await writeFile(sources[1]!.path, appKey.release())
  const entries = await Promise.all(
    sources.map(async ({ name, path }) => ({ name, ...(await digestFile(path)) }))
  )
  const output = join(folder, 'forged.age')
  await packArchive({
    manifest: {
      product: 'tillhouse',
      format: 1,
      appVersion: '9.9.9',
      shop: { key: '0a1b2c', name: 'Shop' },
      takenAt: '2026-11-22T03:30:00.000Z',
      databaseKind: kind,
      lastMigration: null,
      acceptanceSequence: 0,
      rows: {},
      ...claims,
      entries,
    },
    sources,
    recipient,
    output,
    onBytes: () => {},
  })
  return output
}

test.group('What a restore refuses, before it touches anything', (group) => {
  let folder: string
  let taken: TakenBackup
  let identity: string
  let recipient: string
  group.each.setup(cleanDatabase)
  group.each.setup(async () => {
    mkdirSync('tmp/targets', { recursive: true })
    folder = await mkdtemp(resolve('tmp/targets/r-'))
    await givenShop()
    taken = await takeBackup({ into: folder })
    const key = await ensureRecoveryKey()
    identity = identityOf(key)!
    recipient = key.recipient
  })

  test('another key, a cut-off file, a flipped bit, something else', async ({ assert }) => {
    const bytes = await readFile(taken.path!)
    const damaged = async (change: (copy: Buffer) => Buffer) => {
      const path = join(folder, 'damaged.age')
      await writeFile(path, change(Buffer.from(bytes)))
      return reasonOf(path, identity)
    }
    assert.equal(await reasonOf(taken.path!, await generateX25519Identity()), 'wrong_key')
    assert.equal(await reasonOf(taken.path!, 'hello'), 'wrong_key')
    for (const share of [0.3, 0.9]) {
      const cut = Math.floor(bytes.length * share)
      assert.equal(await damaged((copy) => copy.subarray(0, cut)), 'damaged')
    }
    for (const share of [0.2, 0.5, 0.99]) {
      const flipped = await damaged((copy) => {
        copy[Math.floor(copy.length * share)]! ^= 1
        return copy
      })
      assert.equal(flipped, 'damaged')
    }
    assert.equal(await damaged(() => Buffer.from('a holiday picture')), 'not_a_backup')
    assert.equal(await reasonOf(join(folder, 'nothing.age'), identity), 'file_missing')
  }).timeout(60_000)

  test('another database, a newer version, a newer format', async ({ assert }) => {
    const kind = (process.env.DB_CONNECTION ?? 'sqlite') as 'sqlite' | 'mysql'
    const other = kind === 'sqlite' ? 'mysql' : 'sqlite'
    const cases: [Partial<Manifest>, string][] = [
      [{ databaseKind: other }, `other_database_${other}`],
      [{ databaseKind: kind, lastMigration: 'database/migrations/999_tomorrow' }, 'newer_version'],
      [{ databaseKind: kind, format: 2 }, 'unknown_format'],
    ]
    for (const [claims, reason] of cases) {
      assert.equal(await reasonOf(await forge(folder, recipient, claims), identity), reason)
    }
  }).timeout(60_000)

  test('a shop that is there, unless told; a server that is running', async ({
    assert,
    cleanup,
  }) => {
    assert.equal(await reasonOf(taken.path!, identity, false), 'target_not_empty')
    mkdirSync(dataDir, { recursive: true })
    await openCommandSocket()
    cleanup(() => closeCommandSocket())
    assert.equal(await reasonOf(taken.path!, identity), 'server_running')
  }).timeout(60_000)

  test('a copy of the file under another name is as good', async ({ assert }) => {
    const copy = join(folder, 'copy')
    await copyFile(taken.path!, copy)
    assert.equal(await reasonOf(copy, identity, false), 'target_not_empty')
  })
})
