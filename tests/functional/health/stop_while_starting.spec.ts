import { rmSync } from 'node:fs'
import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenDataFolder } from '#tests/support/health/start_server'
import { patient } from '#tests/support/long_tier'
import { ServerProcess } from '#tests/support/sales/server_process'

test.group('A server that is told to end while it starts', (group) => {
  group.each.setup(cleanDatabase)

  test('ends, once what it had begun stands', async ({ assert, cleanup }) => {
    const { folder } = givenDataFolder()
    cleanup(() => rmSync(folder, { recursive: true, force: true }))
    // It answers before its jobs, queues and plugins have begun.
    const server = await ServerProcess.start({ DATA_DIR: folder })
    cleanup(() => server.kill())
    server.askToEnd()
    assert.deepEqual(await server.untilEnded(), { code: 0, signal: null })
  }).timeout(patient(60_000))
})
