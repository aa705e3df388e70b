import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { JobProblem } from '#core/jobs/job'
import { patience } from '#app/backups/take/store_on_target'
import { takeBackup } from '#app/backups/take/take_backup'
import { listFilesOf } from '#app/backups/targets/file_rows'
import { findTarget } from '#app/backups/targets/target_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { givenShop } from '#tests/support/given_shop'

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
