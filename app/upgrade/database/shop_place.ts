import { resolve } from 'node:path'
import env from '#start/env'
import { isSqlite } from '#core/sql'

/** Where a shop's rows lie: a file, or a schema of a MariaDB server. */
export type ShopPlace = { kind: 'sqlite'; file: string } | { kind: 'mysql'; schema: string }

/** The database that the shop works with. */
export function shopPlace(): ShopPlace {
  return isSqlite()
    ? { kind: 'sqlite', file: resolve(env.get('DB_FILE') ?? 'data/tillhouse.sqlite3') }
    : { kind: 'mysql', schema: env.get('DB_DATABASE') ?? 'tillhouse' }
}

/** Lets a process of its own work on another place than the shop's. */
export function environmentOf(place: ShopPlace): Record<string, string> {
  return place.kind === 'sqlite' ? { DB_FILE: place.file } : { DB_DATABASE: place.schema }
}

/** A place beside the shop's: for a copy that is rehearsed on, and for what was there before. */
export function placeBeside(place: ShopPlace, ending: string): ShopPlace {
  return place.kind === 'sqlite'
    ? { kind: 'sqlite', file: `${place.file}.${ending}` }
    : { kind: 'mysql', schema: `${place.schema}_${ending}` }
}

export function nameOf(place: ShopPlace): string {
  return place.kind === 'sqlite' ? place.file : place.schema
}
