import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import mysql from 'mysql2/promise'
import type { ChainTail } from '#app/documents/hash_chain'
import { isSqlite } from '#core/sql'
import { newId } from '#core/ids'
import type { GivenItem } from '#tests/support/given_items'
import type { GivenOperator, OperatorKey } from '#tests/support/given_shop'

const FOLDER = new URL('../../fixtures/schema_050/', import.meta.url)

/** What the code that made the old shop said of it. */
export interface OldShop {
  madeAt: string
  totals: Record<string, number>
  taxes: Record<string, number>[]
  tenders: { kind: string; amount_minor: number }[]
  counts: Record<string, number>
  receipts: Record<string, { text: string; escPosDigest: string }>
  device: {
    privateKey: JsonWebKey
    cookie: string
    counters: { outbox: number; receipt: number; z: number; chain: ChainTail }
    enrolmentId: string
    series: number
    registerId: string
    registerNumber: number
    storeId: string
    tillSessionId: string
    cashierId: string
  }
  shop: {
    operators: Record<OperatorKey, GivenOperator>
    items: GivenItem[]
    tenderTypes: Record<string, { id: string; name: string; kind: string }>
  }
}

export function oldShop(): OldShop {
  return JSON.parse(readFileSync(new URL(`expected.${dialect()}.json`, FOLDER), 'utf8')) as OldShop
}

/** A database of its own with the old shop in it, of the kind that the tests run on. */
export async function givenOldDatabase(): Promise<OtherDatabase> {
  const sql = gunzipSync(readFileSync(new URL(`shop.${dialect()}.sql.gz`, FOLDER))).toString()
  const database = await OtherDatabase.create()
  await database.exec(sql)
  return database
}

function dialect(): 'sqlite' | 'mysql' {
  return isSqlite() ? 'sqlite' : 'mysql'
}

/** A database beside the tests' own, as a file or as a schema of the same server. */
export class OtherDatabase {
  private constructor(readonly name: string) {}

  static async create(): Promise<OtherDatabase> {
    const database = new OtherDatabase(`other_${newId().slice(-8)}`)
    if (isSqlite()) await mkdir('tmp/other', { recursive: true })
    else await onServer((server) => server.query(`create database ${database.name}`))
    return database
  }

  /** Environment of a process that works on this database. */
  get environment(): Record<string, string> {
    return isSqlite() ? { DB_FILE: this.file } : { DB_DATABASE: this.name }
  }

  get file(): string {
    return `tmp/other/${this.name}.sqlite3`
  }

  async exec(statements: string): Promise<void> {
    if (!isSqlite()) return onServer(async (server) => void (await server.query(statements)), this)
    const connection = new Database(this.file)
    connection.exec(statements)
    connection.close()
  }

  async query<Row>(statement: string): Promise<Row[]> {
    if (!isSqlite()) {
      return onServer(async (server) => (await server.query(statement))[0] as Row[], this)
    }
    const connection = new Database(this.file)
    try {
      const prepared = connection.prepare(statement)
      return prepared.reader ? (prepared.all() as Row[]) : (prepared.run(), [])
    } finally {
      connection.close()
    }
  }

  async drop(): Promise<void> {
    if (!isSqlite()) {
      await onServer((server) => server.query(`drop database if exists ${this.name}`))
      return
    }
    for (const ending of ['', '-wal', '-shm']) await rm(`${this.file}${ending}`, { force: true })
  }
}

async function onServer<T>(
  work: (server: mysql.Connection) => Promise<T>,
  database?: OtherDatabase
): Promise<T> {
  const { DB_HOST: host, DB_PORT: port, DB_USER: user, DB_PASSWORD: password } = process.env
  const server = await mysql.createConnection({
    ...{ host, port: Number(port), user, password, multipleStatements: true, dateStrings: true },
    ...(database && { database: database.name }),
  })
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}
