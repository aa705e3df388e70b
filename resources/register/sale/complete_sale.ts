import type { JournalAct } from '#app/documents/hash_chain'
import type { SaleDocument } from '#app/documents/types'
import type { RegisterBootstrap } from '#app/register/register_bootstrap'
import type { Settlement } from '#pricing/settlement_types'
import type { PricedSale } from '#pricing/types'
import type { DocumentStore } from '#resources/register/device/document_store'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import type { DraftSale } from '#resources/register/sale/draft_sale'
import { settingsOf } from '#resources/register/sale/price_draft'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'
import { saleBody } from '#resources/register/sale/sale_body'

export interface CompletionRequest {
  draft: DraftSale
  sale: PricedSale
  settlement: Settlement
  settings: PricingSettings
  bootstrap: RegisterBootstrap
  actor: Actor
}

/**
 * Makes the sale on the screen a document: its number is taken and the document stored in one
 * transaction, with the draft gone. Asked twice for the same draft, it answers the first document.
 */
export async function completeSale(
  store: DocumentStore,
  request: CompletionRequest
): Promise<SaleDocument> {
  const { draft, sale, settlement, settings, bootstrap, actor } = request
  const document = await store.append({
    kind: 'sale',
    id: draft.id,
    operatorId: actor.operatorId,
    completesDraft: true,
    acts: [...draft.acts, ...drawerAct(draft, bootstrap, actor)],
    body: (numbers) => saleBody(draft, { sale, settlement }, settingsOf(draft, settings), numbers),
  })
  return document as SaleDocument
}

/** Whether money of this sale goes into or comes out of the drawer. */
export function opensDrawer(draft: DraftSale, { tenderTypes }: RegisterBootstrap): boolean {
  return draft.tenders.some(
    (tender) => tenderTypes.find(({ id }) => id === tender.tenderTypeId)?.opensDrawer === true
  )
}

function drawerAct(draft: DraftSale, bootstrap: RegisterBootstrap, actor: Actor): JournalAct[] {
  return opensDrawer(draft, bootstrap) ? [act('drawer.opened', { saleId: draft.id }, actor)] : []
}
