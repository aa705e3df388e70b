import { read } from '#core/sql'
import type { ItemIdentifierInput } from '#app/catalog/items/item_details'
import { readIdentifiers } from '#app/catalog/items/read_identifiers'
import { readComponents, readFees } from '#app/catalog/items/write_item_lists'
import type { ItemComponent, ItemFee } from '#app/catalog/register_item'

/** What an item has several of, each in its order. */
export interface ItemLists {
  tags: string[]
  identifiers: ItemIdentifierInput[]
  optionGroupIds: string[]
  fees: ItemFee[]
  components: ItemComponent[]
}

export async function loadItemLists(itemId: string): Promise<ItemLists> {
  const tags = await read<{ tag: string }>(
    'select tag from item_tags where item_id = ? order by tag',
    [itemId]
  )
  const groups = await read<{ id: string }>(
    'select option_group_id as id from item_option_groups where item_id = ? order by position',
    [itemId]
  )
  return {
    tags: tags.map(({ tag }) => tag),
    identifiers: await readIdentifiers({ all: read }, itemId),
    optionGroupIds: groups.map(({ id }) => id),
    fees: await readFees({ all: read }, itemId),
    components: await readComponents({ all: read }, itemId),
  }
}
