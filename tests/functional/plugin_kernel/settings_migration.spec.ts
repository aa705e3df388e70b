import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { upgradesOf } from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { readSettingRows, writeSettingRow } from '#app/plugin_kernel/settings/setting_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { addVersion, changeTo, club } from '#tests/support/plugin_kernel/club'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const schema = (properties: object, rest: object = {}) =>
  JSON.stringify({ type: 'object', properties, ...rest })
const OLD = { 'settings.json': schema({ percent: { type: 'integer' }, token: SECRET() }) }
const MIGRATE = `export default (old: { percent?: number }, from: number) =>
  ({ ratePpm: (old.percent ?? 0) * 10_000, from })`

function SECRET() {
  return { 'type': 'string', 'x-kind': 'secret' }
}

function second(migrate = MIGRATE) {
  const ratePpm = { type: 'integer', maximum: 1_000_000 }
  const properties = { ratePpm, from: { type: 'integer' }, token: SECRET() }
  const hints = { 'x-version': 2, 'x-migrate': 'migrate.ts' }
  return club('2.0.0', {
    manifest: { settings: 'settings.json' },
    files: { 'settings.json': schema(properties, hints), 'migrate.ts': migrate },
  })
}

async function given(home: PluginHome) {
  await addVersion(home, club('1.0.0', { manifest: { settings: 'settings.json' }, files: OLD }))
  await home.enable('club')
  const common = { scopeId: '', version: 1, secrets: { token: 'sealed' } }
  await transaction((sql) =>
    writeSettingRow(sql, 'club', { ...common, scope: 'global', values: { percent: 25 } })
  )
}

const valuesNow = async () => {
  const [row] = await readSettingRows('club')
  return [row!.version, row!.values, row!.secrets]
}
const SECRETS = { token: 'sealed' }

test.group('Settings of an older version', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables('club'))

  test('are brought up to date by a pure function, and are back with the older version', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await given(home)
    await addVersion(home, second())
    assert.isTrue((await changeTo(home, '2.0.0')).ok)
    assert.deepEqual(await valuesNow(), [2, { ratePpm: 250_000, from: 1 }, SECRETS])
    assert.isTrue((await changeTo(home, '1.0.0')).ok)
    assert.deepEqual(await valuesNow(), [1, { percent: 25 }, SECRETS])
  })

  for (const [what, code] of [
    ['throws', `export default () => { throw new Error('boom') }`],
    ['never ends', 'export default () => { for (;;); }'],
    ['answers what the schema refuses', 'export default () => ({ ratePpm: 2_000_000 })'],
    ['answers no object', 'export default () => 7'],
    ['is no function', 'export default 7'],
    ['reaches for more', `import 'node:fs'; export default () => ({})`],
  ])
    test(`stay, and the older version with them, where it ${what}`, async ({ assert, cleanup }) => {
      const home = await PluginHome.open(cleanup)
      await given(home)
      await addVersion(home, second(code))
      const changed = await changeTo(home, '2.0.0')
      assert.equal(!changed.ok && changed.reason, 'failed')
      assert.deepEqual(await valuesNow(), [1, { percent: 25 }, SECRETS])
      const [line] = await upgradesOf('club')
      assert.equal(line!.problem!.step, 'migrate')
      assert.deepEqual(
        home.host.running().map(({ version }) => version),
        ['1.0.0']
      )
    })
})
