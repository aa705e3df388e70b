import { test } from '@japa/runner'
import { preflight } from '#app/plugin_kernel/doctor/preflight'
import type { Release } from '#app/plugin_kernel/registry/index/registry_index'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

function plugin(id: string, api: string, more: Partial<PluginManifest> = {}): PluginManifest {
  return { id, version: '1.0.0', name: id, api, ...more }
}

function release(version: string, api: string): Release {
  return {
    version,
    api,
    tarball: '',
    integrity: '',
    size: 0,
    published: '',
    isSecurity: false,
    permissions: [],
    requires: {},
    data: null,
  }
}

test.group('Before Tillhouse is upgraded', () => {
  test('each of six plugins is told what becomes of it', ({ assert }) => {
    const needing = (id: string) => ({ requires: { plugins: { [id]: '>=1.0.0 <3' } } })
    const manifests = [
      plugin('stays', '>=1.0.0 <3.0.0'),
      plugin('updates', '^1.0.0'),
      plugin('leans-on-update', '>=1 <3', needing('updates')),
      plugin('left-behind', '^1.0.0'),
      plugin('leans-on-left', '>=1 <3', needing('left-behind')),
      plugin('only-beta', '^1.0.0'),
    ]
    const offers = new Map([
      ['updates', [release('2.1.0', '^2.0.0'), release('2.0.0', '^2.0.0')]],
      ['left-behind', [release('1.9.0', '^1.5.0')]],
      ['only-beta', [release('2.0.0-beta.1', '^2.0.0')]],
    ])
    const host = { sdkVersion: '2.0.0', db: 'sqlite', chosen: {} } as const
    const { stay, update, disabled } = preflight(manifests, offers, host)
    assert.deepEqual(stay, ['stays', 'leans-on-update'])
    assert.deepEqual(update, [
      { id: 'updates', to: '2.1.0' },
      { id: 'left-behind', to: null },
      { id: 'only-beta', to: null },
    ])
    assert.deepEqual(disabled, [{ id: 'leans-on-left', why: 'needs_refused left-behind' }])
  })
})
