import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { takeBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
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
})
