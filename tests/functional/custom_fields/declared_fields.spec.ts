import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { loadExt } from '#app/custom_fields/load_ext'
import { readExt } from '#app/custom_fields/read_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import {
  FIELD_MANIFEST,
  fieldFiles,
  FIELDS,
  givenFields,
} from '#tests/support/plugin_kernel/custom_fields'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const ITEM = '00000000-0000-7000-8000-000000000001'

async function fill(entity: 'item' | 'customer', id: string, given: object): Promise<string[]> {
  const ext = readExt(entity, given)
  if (!ext.ok) throw new Error(JSON.stringify(ext.problems))
  return transaction((sql) => saveExt(sql, entity, [id], ext.value))
}

test.group('Fields that a plugin declares', (group) => {
  group.each.setup(cleanDatabase)

  test('keep a plugin from running while they are wrong, and say where', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    const wrong = [
      { entity: 'product', name: 'a', type: 'text', label: 'A' },
      { entity: 'item', name: 'b', type: 'text', label: 'B', inRulez: true },
      { entity: 'item', name: 'c', type: 'choice', label: 'C' },
    ]
    await home.drop('tea', FIELD_MANIFEST, fieldFiles(wrong))
    await home.enable('tea')
    assert.equal(await home.stateOf('tea'), 'invalid')
    const { problem } = (await findPluginRow('tea'))!
    assert.deepEqual(
      (problem as { problems: { pointer: string; code: string }[] }).problems.map(
        ({ pointer, code }) => `${pointer} ${code}`
      ),
      ['/customFields/fields/0/entity not_one_of', '/customFields/fields/1/inRulez unknown_key']
    )
    await home.drop(
      'tea',
      { ...FIELD_MANIFEST, version: '1.0.1' },
      fieldFiles([
        { entity: 'item', name: 'c', type: 'choice', label: 'C' },
        { entity: 'item', name: 'c', type: 'text', label: 'C' },
        {
          entity: 'customer',
          name: 'd',
          type: 'date',
          label: 'D',
          min: 3,
          personal: true,
          inRules: true,
        },
      ])
    )
    await home.host.reconcile()
    const again = (await findPluginRow('tea'))!.problem as unknown as typeof problem
    assert.deepEqual(
      (again as { problems: { pointer: string }[] }).problems.map(({ pointer }) => pointer),
      [
        '/customFields/fields/0/type',
        '/customFields/fields/1/name',
        '/customFields/fields/2/min',
        '/customFields/fields/2/inRules',
      ]
    )
  })

  test('hold what fits them, and nothing of plugins that are off', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    await givenFields(home)
    assert.equal(await home.stateOf('tea'), 'enabled')
    const values = { origin: ' Assam ', shelfDays: 300, isFair: true }
    assert.deepEqual(await fill('item', ITEM, { tea: values, other: { x: 1 } }), [
      'tea.isFair',
      'tea.origin',
      'tea.shelfDays',
    ])
    assert.deepEqual(await fill('item', ITEM, { tea: values }), [])
    const kept = { tea: { origin: 'Assam', shelfDays: 300, isFair: true } }
    assert.deepEqual((await loadExt('item', [ITEM])).get(ITEM), kept)
    await home.disable('tea')
    assert.deepEqual(await loadExt('item', [ITEM]), new Map())
    assert.deepEqual(await fill('item', ITEM, { tea: { origin: 'Ceylon' } }), [])
    await home.enable('tea')
    assert.deepEqual((await loadExt('item', [ITEM])).get(ITEM), kept)
    await fill('item', ITEM, { tea: { origin: null } })
    assert.deepEqual((await loadExt('item', [ITEM])).get(ITEM), {
      tea: { shelfDays: 300, isFair: true },
    })
  })

  test('refuse what does not fit them', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    await givenFields(home)
    const codes = (entity: 'item' | 'customer', tea: object) => {
      const answer = readExt(entity, { tea })
      return answer.ok ? [] : answer.problems.map(({ name, problem }) => `${name} ${problem.code}`)
    }
    assert.deepEqual(codes('item', { origin: 'x'.repeat(21), shelfDays: 401, isFair: 'yes' }), [
      'origin too_long',
      'shelfDays too_high',
      'isFair wrong_type',
    ])
    assert.deepEqual(codes('item', { shelfDays: -1, bottleDeposit: 1.5 }), [
      'shelfDays too_low',
      'bottleDeposit wrong_type',
    ])
    assert.deepEqual(codes('customer', { tier: 'bronze', birthday: '2000-02-30' }), [
      'birthday not_a_date',
      'tier not_a_choice',
    ])
    assert.deepEqual(codes('customer', { tier: ' ' }), ['tier missing'])
  })

  test('go to registers as the version that runs says, and are gone when it is purged', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await givenFields(home)
    await fill('item', ITEM, { tea: { origin: 'Assam', shelfDays: 300 } })
    await fill('customer', ITEM, { tea: { tier: 'gold', birthday: '1990-05-17' } })
    const told = async () =>
      (
        await read<{ told_values: string }>(
          'select told_values from custom_values order by entity desc'
        )
      ).map(({ told_values: text }) => JSON.parse(text) as unknown)
    assert.deepEqual(await told(), [{ shelfDays: 300 }, { tier: 'gold' }])
    const fields = FIELDS.map((field) =>
      field.name === 'origin' ? { ...field, inRules: true } : field
    )
    await givenFields(home, { manifest: { version: '1.1.0' }, fields })
    assert.deepEqual(await told(), [{ origin: 'Assam', shelfDays: 300 }, { tier: 'gold' }])
    const [event] = await read<{ payload: string }>(
      "select payload from outbox_events where kind = 'custom_fields.told'"
    )
    assert.deepEqual(JSON.parse(event!.payload), { entity: 'item', recordIds: [ITEM] })
    await home.disable('tea')
    for (const part of KERNEL_PARTS) await part.purge?.('tea')
    for (const table of ['custom_fields', 'custom_values', 'custom_values_before'])
      assert.deepEqual(await read(`select * from ${table}`), [])
  })
})
