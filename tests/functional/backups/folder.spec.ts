import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { clock } from '#core/clock'
import { JobProblem } from '#core/jobs/job'
import { readBackupName } from '#app/backups/archive/file_name'
import { patience } from '#app/backups/take/store_on_target'
import { readShop } from '#app/backups/take/read_shop'
import { takeBackup } from '#app/backups/take/take_backup'
import { listFilesOf } from '#app/backups/targets/file_rows'
import { findTarget } from '#app/backups/targets/target_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { startAce } from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'

const work = () => join(resolve(dataDir), 'backup_work')

test.group('Backups in a folder', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    patience.waitMs = 1
    rmSync('tmp/targets', { recursive: true, force: true })
  })

  test('the oldest go when the new one has arrived', async ({ assert }) => {
    await givenShop()
    const { folder, id } = await givenFolderTarget(undefined, { daily: 2, weekly: 0, monthly: 0 })
    writeFileSync(join(folder, 'holiday.jpg'), 'not ours')
    const foreign = 'tillhouse-other-ffffff-2020-01-01T00-00-00Z-v0.1.0.tar.zst.age'
    writeFileSync(join(folder, foreign), 'of another shop')
    const now = clock.now()
    for (const days of [3, 2, 1, 0]) {
      clock.now = () => new Date(now.getTime() - days * 86_400_000)
      await takeBackup({})
    }
    const files = await listFilesOf(id)
    assert.lengthOf(files, 2)
    assert.sameMembers(readdirSync(folder), [
      'holiday.jpg',
      foreign,
      ...files.map(({ name }) => name),
    ])
  }).timeout(60_000)

  test('killed on the way, no half file is taken for a backup and the next cleans up', async ({
    assert,
    cleanup,
  }) => {
    await givenShop()
    const { folder } = await givenFolderTarget()
    const large = join(resolve(dataDir), 'media', 'kill-test.bin')
    mkdirSync(join(large, '..'), { recursive: true })
    writeFileSync(large, randomBytes(40 * 1024 * 1024))
    cleanup(() => rmSync(large, { force: true }))
    const child = startAce(['backup:take'], {})
    const gone = once(child, 'exit')
    const isOnTheWay = () =>
      existsSync(work()) &&
      readdirSync(work()).some((name) =>
        readdirSync(join(work(), name)).some((file) => file.endsWith('.age'))
      )
    while (!isOnTheWay() && child.exitCode === null) await wait(2)
    child.kill('SIGKILL')
    await gone
    assert.isNotEmpty(readdirSync(work()))
    assert.deepEqual(readdirSync(folder).filter(readBackupName), [])
    const { key } = (await readShop())!
    const left = `tillhouse-shop-${key}-2026-11-22T03-30-00Z-v0.1.0.tar.zst.age.partial`
    writeFileSync(join(folder, left), 'half')
    rmSync(large)
    const taken = await takeBackup({})
    assert.deepEqual(readdirSync(folder), [taken.name])
    assert.deepEqual(readdirSync(work()), [])
  }).timeout(60_000)

  test('a folder that is away or may not be written to is told in words and kept as the reason', async ({
    assert,
  }) => {
    await givenShop()
    for (const [folder, reason] of [
      ['/nowhere/at/all', 'folder_missing'],
      ['/sys/kernel', 'folder_not_writable'],
    ] as const) {
      const { id } = await givenFolderTarget(folder)
      await assert.rejects(() => takeBackup({}), JobProblem)
      assert.equal((await findTarget(id))!.problem!.key, `backups.problems.${reason}`)
      await cleanDatabase()
      await givenShop()
    }
  }).timeout(60_000)

  test('a full disk leaves nothing half there, and the other target has its copy', async ({
    assert,
    cleanup,
  }) => {
    const full = resolve('tmp/full')
    mkdirSync(full, { recursive: true })
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', full])
    // Only an administrator may mount; elsewhere the words of a missing folder stand in.
    if (mounted.status !== 0) return
    cleanup(() => void spawnSync('umount', [full]))
    await givenShop()
    const { id } = await givenFolderTarget(full)
    const good = await givenFolderTarget()
    const taken = await takeBackup({})
    assert.lengthOf(taken.stored, 1)
    assert.equal((await findTarget(id))!.problem!.key, 'backups.problems.target_full')
    assert.deepEqual(readdirSync(full), [])
    assert.deepEqual(readdirSync(good.folder), [taken.name])
  }).timeout(60_000)
})
