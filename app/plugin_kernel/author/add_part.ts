import { HOOK_POINTS, SLOTS, type HookName, type SlotName } from '#app/plugin_sdk/hook_points'
import { nearest } from '#app/plugin_kernel/contract/schema_problems'
import type { HookDeclaration, PluginManifest } from '#app/plugin_sdk/manifest'

/** Stands where the author has a reason to write; the doctor finds it. */
export const WHY = 'Say why to the owner.'

/** What an author can add to a plugin that is there. */
export const PLUGIN_PARTS = ['rule', 'hook', 'slot', 'migration', 'setting'] as const
export type PluginPart = (typeof PLUGIN_PARTS)[number]

/** A plugin as it lies there: its manifest, and the texts of its files by their paths. */
export interface PluginTexts {
  manifest: PluginManifest
  files: Record<string, string>
}

/** The manifest with the part in it, the files that are new or changed, and what is left to do. */
export interface AddedPart extends PluginTexts {
  next: string[]
}

/** Adds a part of that name; a text where it cannot be. */
export function addPart(part: PluginPart, name: string, plugin: PluginTexts): AddedPart | string {
  if (part === 'hook') return addHook(name, plugin)
  if (part === 'slot') return addSlot(name, plugin)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `${name} is no name: small letters and digits, words joined by hyphens`
  if (part === 'rule') return addRule(name, plugin)
  return part === 'migration' ? addMigration(name, plugin) : addSetting(name, plugin)
}

const TYPES = `import type { RuleInput, RuleOperation } from '@tillhouse/sdk'\n`

const COMPONENT = `<script setup lang="ts">
import { usePlugin } from '@tillhouse/sdk/ui'

const plugin = usePlugin()
</script>

<template>
  <p>NAME of {{ plugin.id }}</p>
</template>
`

function addRule(name: string, { manifest, files }: PluginTexts): AddedPart {
  const file = manifest.entry?.rules ?? 'rules.ts'
  const before = files[file] ?? ''
  const head = before.includes('RuleOperation') ? before : `${TYPES}${before && `\n${before}`}`
  const code = `${head}
export function ${camelOf(name)}({ sale }: RuleInput): RuleOperation[] {
  return sale.lines.length > 0 ? [] : []
}
`
  const rule = { id: name, stage: 'price.line', export: camelOf(name), inputs: ['sale'] } as const
  return {
    manifest: {
      ...manifest,
      entry: { ...manifest.entry, rules: file },
      rules: [...(manifest.rules ?? []), { ...rule, inputs: [...rule.inputs] }],
    },
    files: { [file]: code },
    next: [`Write what it answers in ${file}, and choose its stage in plugin.json`],
  }
}

function addHook(name: string, { manifest, files }: PluginTexts): AddedPart | string {
  if (!Object.hasOwn(HOOK_POINTS, name)) return unknown('hook', name, Object.keys(HOOK_POINTS))
  const hook = name as HookName
  const { version, kinds } = HOOK_POINTS[hook]
  const kind = kinds[0]!
  const file = `hooks/${name.replaceAll('.', '_')}.ts`
  const call = camelOf(`on-${name.replaceAll(/[._]/g, '-')}`)
  const code = `import type { PluginContext } from '@tillhouse/sdk'

export function ${call}(ctx: PluginContext): void {
  ctx.on('${name}', () => {
    ctx.log.info('${name}')
  })
}
`
  const server = manifest.entry?.server ?? 'index.ts'
  const start = `import { definePlugin } from '@tillhouse/sdk'
import { ${call} } from './${file}'

export default definePlugin({
  setup(ctx) {
    ${call}(ctx)
  },
})
`
  const isNew = files[server] === undefined
  const declared: HookDeclaration = { hook: `${hook}@${version}`, kind }
  const asked = kind === 'guard' ? withPermission(manifest, `hook:veto:${name}`) : manifest
  return {
    manifest: {
      ...asked,
      entry: { ...manifest.entry, server },
      hooks: [...(manifest.hooks ?? []), declared],
    },
    files: { [file]: code, ...(isNew && { [server]: start }) },
    next: isNew ? [] : [`Call ${call}(ctx) in setup(ctx) of ${server}`],
  }
}

function addSlot(name: string, { manifest, files }: PluginTexts): AddedPart | string {
  if (!Object.hasOwn(SLOTS, name)) return unknown('slot', name, Object.keys(SLOTS))
  const slot = name as SlotName
  const words = name.replaceAll(/[._]/g, '-')
  const component = camelOf(words).replace(/^./, (letter) => letter.toUpperCase())
  const file = `client/${words.replaceAll('-', '_')}.vue`
  const index = 'client/index.ts'
  const line = `export { default as ${component} } from './${file.slice('client/'.length)}'\n`
  return {
    manifest: {
      ...withPermission(manifest, `ui:slot:${name}`),
      entry: { ...manifest.entry, client: manifest.entry?.client ?? index },
      slots: [...(manifest.slots ?? []), { slot: `${slot}@${SLOTS[slot]}`, component }],
    },
    files: {
      [file]: COMPONENT.replace('NAME', component),
      [index]: (files[index] ?? '') + line,
    },
    next: [
      `Write what it shows in ${file}; what it is handed: docs/plugins/screens.md`,
      'It is built where it runs. To ship it built: "client": "dist/client.js", and plugin:build',
    ],
  }
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return `There is no ${what} ${name}${meant ? `. Was ${meant} meant?` : ': docs/plugins/hooks.md has them all'}`
}

function addMigration(name: string, { manifest, files }: PluginTexts): AddedPart {
  const { data } = manifest
  const folder = data?.migrations ?? 'migrations'
  const count = Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).length
  const table = name.replaceAll('-', '_')
  const file = `${folder}/${String(count + 1).padStart(3, '0')}_${table}.ts`
  const code = `import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  tables.create('${table}', (table) => {
    table.id().primary()
  })
})
`
  const after = data
    ? { ...data, version: data.version + 1 }
    : { migrations: folder, version: 1, readableSince: 1 }
  return {
    manifest: { ...withPermission(manifest, 'db:own'), data: after },
    files: { [file]: code },
    next: [`Write what becomes of the tables in ${file}`],
  }
}

function addSetting(name: string, { manifest, files }: PluginTexts): AddedPart {
  const file = manifest.settings ?? 'settings.schema.json'
  const schema = JSON.parse(files[file] ?? '{ "type": "object", "properties": {} }') as {
    properties: Record<string, object>
  }
  const key = camelOf(name)
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
  const properties = { ...schema.properties, [key]: { type: 'string', title, default: '' } }
  return {
    manifest: { ...withPermission(manifest, 'settings:own'), settings: file },
    files: { [file]: `${JSON.stringify({ ...schema, properties }, null, 2)}\n` },
    next: [`Read it with ctx.settings.get(); say what it may be in ${file}`],
  }
}

function withPermission(manifest: PluginManifest, cap: string): PluginManifest {
  const { permissions = [] } = manifest
  if (permissions.some((one) => one.cap === cap)) return manifest
  return { ...manifest, permissions: [...permissions, { cap, why: WHY }] }
}

function camelOf(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
