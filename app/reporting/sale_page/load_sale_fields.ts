import { knownFieldSets } from '#app/custom_fields/field_sets'
import { wordsIn } from '#app/custom_fields/field_set'
import { ofLine, shownFields } from '#app/custom_fields/shown_fields'
import type { Reader } from '#app/custom_fields/shown_value'
import type { SaleDocument } from '#app/documents/types'
import type { SaleFields } from '#app/reporting/sale_page/sale_page'

/** What plugins added to a sale, as it was signed; also of plugins that are switched off. */
export async function loadSaleFields(
  { body }: SaleDocument,
  reader: Reader
): Promise<SaleFields[]> {
  const { ext, lines } = body
  if (!ext || Object.keys(ext).length === 0) return []
  const sets = await knownFieldSets()
  return sets
    .map((set): SaleFields => {
      const added = ext[set.pluginId]
      return {
        pluginId: set.pluginId,
        title: wordsIn(set.title, reader.locale),
        fields: shownFields(set, { entity: 'sale', values: added }, reader),
        lines: lines
          .map(({ lineId, name }) => {
            const values = ofLine(added, lineId)
            return {
              lineId,
              name,
              fields: shownFields(set, { entity: 'sale_line', values }, reader),
            }
          })
          .filter(({ fields }) => fields.length > 0),
      }
    })
    .filter(({ fields, lines: told }) => fields.length > 0 || told.length > 0)
}
