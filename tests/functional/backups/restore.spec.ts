import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { appKey, dataDir } from '#config/app'
import { digestFile } from '#app/backups/archive/digest_file'
import { takeBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { S3_KEY, S3Server } from '#tests/support/backups/s3_server'
import { emptyInstallation, runAce, savedKey } from '#tests/support/backups/installation'

test.group('Restoring a backup', (group) => {
  group.each.setup(cleanDatabase)

  test('brings shop, pictures and key to an empty machine', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const picture = join(resolve(dataDir), 'media', 'backup-test', 'pear.webp')
    mkdirSync(join(picture, '..'), { recursive: true })
    writeFileSync(picture, 'a pear')
    const machine = await emptyInstallation()
    cleanup(() => machine.remove())
    const taken = await takeBackup({ into: machine.folder })
    const keyFile = await savedKey(machine.folder)
    const { code, words } = await runAce(
      ['backup:restore', taken.path!, '--key-file', keyFile],
      machine.environment
    )
    assert.equal(code, 0, words)
    assert.include(words, 'The journal is whole')
    assert.include(words, 'Every balance is the sum of its movements')
    const [store] = await machine.all('select id, name from stores')
    assert.deepEqual({ ...store }, { id: shop.store.id, name: shop.store.name })
    const [mark] = await machine.all(`select value from settings where name = 'backups.restored'`)
    assert.equal(JSON.parse(String(mark!.value)).acceptanceSequence, taken.acceptanceSequence)
    const restored = join(machine.dataFolder, 'media', 'backup-test', 'pear.webp')
    assert.equal(await readFile(restored, 'utf8'), 'a pear')
  })

  test('is possible without Tillhouse: age, zstd and tar open the file', async ({
    assert,
    cleanup,
  }) => {
    await givenShop()
    const machine = await emptyInstallation()
    cleanup(() => machine.remove())
    const { path } = await takeBackup({ into: machine.folder })
    const keyFile = await savedKey(machine.folder)
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `age -d -i "$1" "$2" | zstd -d | tar -x -C "$3"`,
        'sh',
        keyFile,
        path!,
        machine.folder,
      ],
      { encoding: 'utf8' }
    )
    assert.equal(status, 0, stderr)
    const manifest = JSON.parse(await readFile(join(machine.folder, 'manifest.json'), 'utf8'))
    for (const { name, bytes, sha256 } of manifest.entries) {
      assert.deepEqual(await digestFile(join(machine.folder, name)), { bytes, sha256 })
    }
    assert.equal(await readFile(join(machine.folder, 'app_key'), 'utf8'), appKey.release())
  })

  test('takes the newest of a folder or of an S3 store, and puts a shop that was there aside', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const machine = await emptyInstallation()
    const store = await S3Server.start()
    cleanup(async () => {
      await store.stop()
      await machine.remove()
    })
    const { name, path } = await takeBackup({ into: machine.folder })
    store.objects.set(`shop/${name}`, await readFile(path!))
    const keyFile = await savedKey(machine.folder)
    const first = await runAce(
      ['backup:restore', machine.folder, '--key-file', keyFile],
      machine.environment
    )
    assert.equal(first.code, 0, first.words)
    const { endpoint, region, bucket } = store.settings()
    const where = [`s3://${bucket}/shop/`, '--endpoint', endpoint, '--region', region]
    const key = { AWS_ACCESS_KEY_ID: S3_KEY.accessKeyId, AWS_SECRET_ACCESS_KEY: S3_KEY.secret }
    const second = await runAce(['backup:restore', ...where, '--key-file', keyFile, '--replace'], {
      ...machine.environment,
      ...key,
    })
    assert.equal(second.code, 0, second.words)
    assert.include(second.words, 'is kept as')
    const [found] = await machine.all('select id from stores')
    assert.equal(found!.id, shop.store.id)
  }).timeout(90_000)
})
