import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { addPart, type PluginPart, type PluginTexts } from '#app/plugin_kernel/author/add_part'
import { templateOf } from '#app/plugin_kernel/author/templates'
import { examineFolder } from '#app/plugin_kernel/doctor/examine'
import { writePlugin } from '#tests/support/plugin_kernel/given_plugin'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

const PARTS: [part: PluginPart, name: string][] = [
  ['rule', 'happy-hour'],
  ['rule', 'late-evening'],
  ['hook', 'sale.before_complete'],
  ['hook', 'sale.voided'],
  ['slot', 'draft_sale.side'],
  ['slot', 'customer.card'],
  ['migration', 'visits'],
  ['setting', 'greeting-text'],
  ['setting', 'shown-at'],
]

function begun(kind: 'crm' | 'pricing'): PluginTexts {
  const { 'plugin.json': manifest, ...files } = templateOf(kind, 'my-plugin')
  return { manifest: JSON.parse(manifest!) as PluginManifest, files }
}

test.group('Parts added to a plugin', () => {
  for (const kind of ['crm', 'pricing'] as const) {
    test(`leave nothing wrong in one of the kind ${kind}, whichever they are`, async ({
      assert,
      cleanup,
    }) => {
      const home = await mkdtemp(join(tmpdir(), 'parts-'))
      cleanup(() => rm(home, { recursive: true }))
      let plugin = begun(kind)
      for (const [part, name] of PARTS) {
        const added = addPart(part, name, plugin)
        if (typeof added === 'string') return assert.fail(added)
        plugin = { manifest: added.manifest, files: { ...plugin.files, ...added.files } }
      }
      const folder = join(home, 'my-plugin')
      writePlugin(folder, plugin.manifest, plugin.files)
      // Only the author knows the reasons.
      const findings = await examineFolder(folder)
      assert.deepEqual(
        findings.filter((line) => !line.includes('say why')),
        []
      )
      assert.include(findings.join(), 'say why it asks for settings:own')
      assert.includeMembers(
        plugin.manifest.rules!.map(({ id }) => id),
        ['happy-hour', 'late-evening']
      )
      assert.include(plugin.files['rules.ts']!, 'export function lateEvening')
      const next = plugin.manifest.data!
      assert.equal(next.version, kind === 'crm' ? 2 : 1)
      assert.property(
        JSON.parse(plugin.files['settings.schema.json']!).properties as object,
        'greetingText'
      )
    })
  }

  test('are refused where there is no such place, or no such name', ({ assert }) => {
    assert.include(addPart('hook', 'sale.dreamt', begun('crm')), 'no hook sale.dreamt')
    assert.include(addPart('hook', 'sale.complete', begun('crm')), 'Was sale.completed meant?')
    assert.include(addPart('slot', 'ceiling', begun('crm')), 'no slot ceiling')
    assert.include(addPart('rule', 'Happy Hour', begun('crm')), 'no name')
  })
})
