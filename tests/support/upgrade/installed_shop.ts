import { clock } from '#core/clock'
import type { GivenShop } from '#tests/support/given_shop'
import { sendDocument } from '#tests/support/sales/send_document'
import { saleBody, signedDocument } from '#tests/support/shop_documents'
import { Installation } from '#tests/support/upgrade/installation'
import { givenOldDatabase, oldShop, type OtherDatabase } from '#tests/support/upgrade/old_shop'
import { oldRegister } from '#tests/support/upgrade/old_register'
import { migrate, useDatabase } from '#tests/support/upgrade/use_database'

/** A migration of the next version, that does no harm. */
export const ADDS_A_TABLE = `
import { BaseSchema } from '@adonisjs/lucid/schema'
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('loyalty', (table) => table.string('id', 36).primary().notNullable())
  }
}
`

/** The old shop in an installation of its own, with its register that sells to the server there. */
export class InstalledShop {
  #register: GivenShop | null = null

  private constructor(
    readonly database: OtherDatabase,
    readonly installation: Installation
  ) {}

  /** With the schema that the old shop was made with. */
  static async old(): Promise<InstalledShop> {
    const database = await givenOldDatabase()
    return new InstalledShop(database, await Installation.create(database))
  }

  /** With this version's schema; the server does not run yet. */
  static async current(): Promise<InstalledShop> {
    const shop = await InstalledShop.old()
    const leave = await useDatabase(shop.database)
    await migrate()
    shop.#register = await oldRegister(oldShop())
    await leave()
    return shop
  }

  /** Signed by the register here, accepted by the server there. */
  async sell(count: number): Promise<void> {
    const leave = await useDatabase(this.database)
    this.#register ??= await oldRegister(oldShop())
    const register = this.#register
    clock.now = () => new Date(Date.parse(oldShop().madeAt) + 600_000)
    const made = []
    for (let number = 0; number < count; number++) {
      const body = await saleBody(register, { lines: [{ item: register.items[0]! }] })
      const { tillSessionId } = oldShop().device
      made.push(await signedDocument(register, 'sale', body, { tillSessionId }))
    }
    await leave()
    for (const sale of made) {
      const { body } = await sendDocument(register, sale, this.installation.address)
      if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
    }
  }

  async countSales(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>('select count(*) as n from sales')
    return Number(row!.n)
  }

  hasTable(name: string): Promise<boolean> {
    return this.database.query(`select * from ${name}`).then(
      () => true,
      () => false
    )
  }

  /** What `journal:verify` and `ledger:verify` find wrong. */
  async faults(): Promise<string> {
    const checks = await Promise.all(
      ['journal:verify', 'ledger:verify'].map((name) =>
        this.installation.run(['build/ace.js', name])
      )
    )
    return checks.flatMap(({ code, said }) => (code === 0 ? [] : [said])).join('\n')
  }

  async remove(): Promise<void> {
    await this.installation.remove()
    await this.database.drop()
  }
}
