import type { TenderType } from '#app/tenders/tender_type'

export function toTenderType(type: TenderType) {
  const { id, name, code, kind, redeems, opensDrawer, asksReference, canRefund, position } = type
  const isArchived = type.archivedAt !== null
  return {
    ...{ id, name, code, kind, redeems },
    ...{ opensDrawer, asksReference, canRefund, position, isArchived },
  }
}
