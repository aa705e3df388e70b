import db from '@adonisjs/lucid/services/db'
import { addPlugin } from '#app/plugin_kernel/registry/install/add_plugin'
import {
  changeVersion,
  type ChangeTools,
  type ChangeWish,
} from '#app/plugin_kernel/registry/upgrade/change_version'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { read } from '#core/sql'
import { givenPackage } from '#tests/support/plugin_kernel/packages'
import type { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

/** A plugin with a table, whose second version gives it a column more. */
export const CLUB_TABLE = 'plg_club__members'

const FIRST = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('members', (table) => {
    table.code('id', 40).primary()
    table.integer('points').default(0)
  })
})`
const SECOND = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.change('members', (table) => {
    table.code('tier', 20).nullable()
  })
  tables.fill('members', 'tier', { value: 'basic' })
})`
const STARTS = `export default { setup() {} }`

export interface ClubWish {
  manifest?: Partial<PluginManifest>
  files?: Record<string, string>
}

export function club(version: '1.0.0' | '2.0.0', { manifest = {}, files = {} }: ClubWish = {}) {
  const isSecond = version === '2.0.0'
  const data = { migrations: 'migrations', version: isSecond ? 2 : 1, readableSince: 1 }
  return givenPackage(
    { id: 'club', version, entry: { server: 'index.ts' }, data, ...manifest },
    {
      'index.ts': STARTS,
      'migrations/001_members.ts': FIRST,
      ...(isSecond && { 'migrations/002_tiers.ts': SECOND }),
      ...files,
    }
  )
}

/** Version 1.0.0 serves and has two members. */
export async function givenClub(home: PluginHome): Promise<void> {
  await addVersion(home, club('1.0.0'))
  await home.enable('club')
  await addMembers(['ada', 'bob'])
}

export async function addVersion(home: PluginHome, plugin: ReturnType<typeof club>) {
  const agreed = plugin.manifest.permissions?.map(({ cap }) => cap) ?? []
  return addPlugin({ root: home.places.data, plugin, source: 'file', agreed })
}

export function changeTo(
  home: PluginHome,
  version: string,
  tools: Partial<ChangeTools> = {},
  wish: Partial<ChangeWish> = {}
) {
  return changeVersion(
    { id: 'club', version, agreed: [], ...wish },
    {
      places: home.places,
      parts: KERNEL_PARTS,
      host: home.host,
      tryOut: async () => null,
      ...tools,
    }
  )
}

export async function addMembers(ids: readonly string[]): Promise<void> {
  await db.table(CLUB_TABLE).multiInsert(ids.map((id, at) => ({ id, points: at + 1 })))
}

/** Every row with every column, as the database has them. */
export async function members(): Promise<Record<string, unknown>[]> {
  const rows = await read<Record<string, unknown>>(`select * from ${CLUB_TABLE} order by id`)
  return rows.map((row) => ({ ...row, points: Number(row.points) }))
}
