import { nowForDatabase } from '#core/clock'
import { read, type Sql } from '#core/sql'
import type { ContractName } from '#app/plugin_sdk/providers/contracts'

/** Who stands in for something in a store; where a store says nothing, the business's word holds. */
export interface ProviderChoice {
  contract: ContractName
  /** Empty for the business. */
  storeId: string
  /** Null: nobody. */
  pluginId: string | null
  /** False where nobody was asked, because there was only one to choose. */
  isOwners: boolean
}

interface Row {
  contract: ContractName
  store_id: string
  plugin_id: string | null
  is_owners: boolean | number
}

export async function readChoices(contract?: ContractName): Promise<ProviderChoice[]> {
  const rows = await read<Row>(
    `select contract, store_id, plugin_id, is_owners from provider_choices
      ${contract === undefined ? '' : 'where contract = ?'} order by contract, store_id`,
    contract === undefined ? [] : [contract]
  )
  return rows.map((row) => ({
    contract: row.contract,
    storeId: row.store_id,
    pluginId: row.plugin_id,
    isOwners: Boolean(row.is_owners),
  }))
}

/** The plugin that a store's owner chose; null for nobody. */
export async function chosenFor(contract: ContractName, storeId: string): Promise<string | null> {
  const choices = await readChoices(contract)
  const of = (id: string) => choices.find((one) => one.storeId === id)
  return (of(storeId) ?? of(''))?.pluginId ?? null
}

export async function writeChoice(
  sql: Sql,
  { contract, storeId, pluginId, isOwners }: ProviderChoice
): Promise<void> {
  await forgetChoice(sql, contract, storeId)
  await sql.run(
    `insert into provider_choices (contract, store_id, plugin_id, is_owners, chosen_at)
     values (?, ?, ?, ?, ?)`,
    [contract, storeId, pluginId, isOwners ? 1 : 0, nowForDatabase()]
  )
}

export async function forgetChoice(sql: Sql, contract: ContractName, storeId: string) {
  await sql.run('delete from provider_choices where contract = ? and store_id = ?', [
    contract,
    storeId,
  ])
}

/**
 * The first that can do something does it, as long as the owner says nothing else: a shop with one
 * club has no choice to make. One that comes later does not take its place.
 */
export async function takeFreePlace(
  sql: Sql,
  contract: ContractName,
  pluginId: string
): Promise<void> {
  const [row] = await sql.all<Row & { desired_state: string | null }>(
    `select c.contract, c.store_id, c.plugin_id, c.is_owners, p.desired_state
       from provider_choices c left join plugins p on p.id = c.plugin_id
      where c.contract = ? and c.store_id = ''`,
    [contract]
  )
  const isTaken = row && (Boolean(row.is_owners) || row.desired_state === 'enabled')
  if (isTaken) return
  await writeChoice(sql, { contract, storeId: '', pluginId, isOwners: false })
}
