import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from '@japa/runner'
import { examineFolder } from '#app/plugin_kernel/doctor/examine'

test.group('Plugins that come with Tillhouse', () => {
  test('have nothing that the doctor finds wrong', async ({ assert }) => {
    const ids = readdirSync('plugins', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    assert.isAbove(ids.length, 5)
    for (const id of ids) assert.deepEqual(await examineFolder(resolve('plugins', id)), [], id)
  })
})
