import { momentAt } from '#app/documents/business_date'
import type { SoldGiftCard } from '#app/documents/gift_cards'
import type { RegisterItem } from '#app/catalog/register_item'
import type { ChosenOption } from '#pricing/types'
import { latestBirthDate } from '#resources/register/sale/local_time'
import type { RingUpDependencies, RingUpRequest } from '#resources/register/sale/ring_up'

/** What a gift card without a price is to be worth, and which card it is if it was printed before. */
export interface GiftCardAnswer {
  openPriceMinorE4: number | null
  giftCard: SoldGiftCard | null
}

const ONE = 1_000

/** What an item demands to be told before it is on the sale. */
export function createItemQuestions(deps: RingUpDependencies) {
  const { dialogs } = deps

  /** Age, options, price and weight, in the order in which they are asked at a counter. */
  async function ask(item: RegisterItem, request: RingUpRequest) {
    if (!(await isOldEnough(item))) return null
    if (item.kind === 'gift_card') return askGiftCard(item, request.quantityThousandths ?? ONE)
    const options = await chooseOptions(item)
    if (!options) return null
    const isPriced = request.isPriced || (request.label?.priceMinor ?? null) !== null
    const asksPrice = !isPriced && (item.isOpenPrice || item.unitPriceMinorE4 === null)
    const openPriceMinorE4 = asksPrice
      ? await dialogs.open<number>('open_price', { name: item.name })
      : null
    if (asksPrice && openPriceMinorE4 === null) return null
    const quantityThousandths = await quantityOf(item, request.quantityThousandths ?? null)
    if (quantityThousandths === null) return null
    return { options, openPriceMinorE4, quantityThousandths }
  }

  /** Its code is the server's to give, so that none is sold that cannot be paid with. */
  async function askGiftCard(
    { name, isOpenPrice, unitPriceMinorE4 }: RegisterItem,
    typedThousandths: number
  ) {
    if (!deps.isOnline()) {
      deps.onRefused({ kind: 'gift_card_offline' })
      return null
    }
    const answer = await dialogs.open<GiftCardAnswer>('gift_card', {
      name,
      isOpenPrice: isOpenPrice || unitPriceMinorE4 === null,
    })
    if (!answer) return null
    const quantityThousandths = answer.giftCard ? ONE : typedThousandths
    return { options: [], quantityThousandths, ...answer }
  }

  async function isOldEnough({ minimumAge, name }: RegisterItem): Promise<boolean> {
    if (minimumAge === null || minimumAge <= deps.selling.draft.value.confirmedAge) return true
    // The day in the store: in the evening UTC may be a day ahead of it, or behind.
    const { date: today } = momentAt(deps.now(), deps.bootstrap().store.timeZone)
    const bornBy = latestBirthDate(today, minimumAge)
    return (await dialogs.open<boolean>('age_check', { name, minimumAge, bornBy })) === true
  }

  async function chooseOptions(item: RegisterItem): Promise<ChosenOption[] | null> {
    const groups = deps
      .bootstrap()
      .optionGroups.filter(({ id }) => item.optionGroupIds.includes(id))
    if (groups.length === 0) return []
    return dialogs.open<ChosenOption[]>('options', { name: item.name, groups })
  }

  function quantityOf(item: RegisterItem, given: number | null): Promise<number | null> | number {
    if (given !== null) return given
    if (item.unit === 'piece') return ONE
    const { name, unit, unitPriceMinorE4 } = item
    return dialogs.open<number>('weight', { name, unit, unitPriceMinorE4 })
  }

  return { ask }
}
