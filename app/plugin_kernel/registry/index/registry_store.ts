import db from '@adonisjs/lucid/services/db'
import { clock, fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { succeed, type Result } from '#core/result'
import type { RegistryIndex } from '#app/plugin_kernel/registry/index/registry_index'
import {
  registryProblem,
  type RegistryProblem,
} from '#app/plugin_kernel/registry/index/registry_problem'

export interface Registry {
  name: string
  place: string
  mayCallOut: boolean
  publicKeys: string[]
  seq: number
  expiresAt: string | null
  index: RegistryIndex | null
  refreshedAt: string | null
}

interface RegistryRow {
  name: string
  place: string
  may_call_out: number | boolean
  public_keys: string
  seq: number
  expires_at: string | null
  listing: string | null
  refreshed_at: string | null
}

export async function listRegistries(): Promise<Registry[]> {
  const rows = (await db.from('plugin_registries').orderBy('name')) as RegistryRow[]
  return rows.map((row) => ({
    name: row.name,
    place: row.place,
    mayCallOut: Boolean(row.may_call_out),
    publicKeys: JSON.parse(row.public_keys) as string[],
    seq: Number(row.seq),
    expiresAt: row.expires_at === null ? null : fromDatabaseTime(row.expires_at),
    index: row.listing === null ? null : (JSON.parse(row.listing) as RegistryIndex),
    refreshedAt: row.refreshed_at === null ? null : fromDatabaseTime(row.refreshed_at),
  }))
}

export async function addRegistry(
  wanted: Pick<Registry, 'name' | 'place' | 'mayCallOut' | 'publicKeys'>
): Promise<void> {
  await db.table('plugin_registries').insert({
    name: wanted.name,
    place: wanted.place,
    may_call_out: wanted.mayCallOut,
    public_keys: JSON.stringify(wanted.publicKeys),
    seq: 0,
  })
}

export async function removeRegistry(name: string): Promise<void> {
  await db.from('plugin_registries').where({ name }).delete()
}

/** The next index must be signed by a key that this one names. */
export async function keepIndex(name: string, index: RegistryIndex): Promise<void> {
  await db
    .from('plugin_registries')
    .where({ name })
    .update({
      public_keys: JSON.stringify(index.keys.map(({ ed25519 }) => ed25519)),
      seq: index.seq,
      expires_at: toDatabaseTime(new Date(index.expires)),
      listing: JSON.stringify(index),
      refreshed_at: nowForDatabase(),
    })
}

/** Whether what was read of a registry may still be acted upon. */
export function inForce({ name, expiresAt }: Registry): Result<null, RegistryProblem> {
  return expiresAt !== null && Date.parse(expiresAt) > clock.now().getTime()
    ? succeed(null)
    : registryProblem('index_expired', { registry: name, expires: expiresAt ?? '' })
}
