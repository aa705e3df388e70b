import { onBeforeUnmount, onMounted } from 'vue'
import { useRegister } from '#resources/register/register_context'
import { useCounter } from '#resources/register/use_counter'
import { focusSearch } from '#resources/register/screen/focus_search'
import { switchPlace } from '#resources/register/sale/tax_treatment'
import { useRegisterActs } from '#resources/register/screen/use_register_acts'
import { useStartPaying } from '#resources/register/screen/use_start_paying'

/**
 * The keys of the register. F-keys work from everywhere; the signs that tills know (`*` quantity,
 * `-` void, `%` discount) only where no text is being written.
 */
export function useRegisterKeys(): void {
  const register = useRegister()
  const { parts, counter, tools } = useCounter()
  const { places, foot, saleActs } = useRegisterActs()
  const startPaying = useStartPaying()
  const typeOf = (kind: 'cash' | 'card') =>
    register.tenderTypes.find((type) => type.kind === kind)?.id ?? null

  const always = new Map<string, () => void>([
    ...[...places, ...foot, ...saleActs.value].flatMap((act) =>
      act.key && /^(F\d+|Insert)$/.test(act.key) ? [[act.key, act.run] as const] : []
    ),
    ['F8', () => startPaying(typeOf('card'))],
    ['F9', () => startPaying(typeOf('cash'))],
    ['Shift F9', () => startPaying(null)],
  ])
  const whileSelling = new Map<string, () => void>([
    ['*', () => void tools.askQuantity()],
    ['+', () => tools.addOne(1)],
    ['-', () => tools.addOne(-1)],
    ['Delete', () => tools.voidLine()],
    ['%', () => void tools.askDiscount()],
    ['=', () => void tools.askPrice()],
    ['#', () => saleActs.value.find(({ key }) => key === '#')?.run()],
    ['ArrowDown', () => tools.step(1)],
    ['ArrowUp', () => tools.step(-1)],
    ['/', switchPlaceOfSale],
  ])

  function switchPlaceOfSale(): void {
    if (parts.selling.draft.value.tenders.length > 0) return
    parts.selling.change(switchPlace(parts.selling.draft.value, parts.pricing.value))
  }

  /** Where the law does not ask where goods are eaten, the key is a letter like others. */
  function isOfNoUse(key: string): boolean {
    return key === '/' && !parts.pricing.value.taxRatesByPlace
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return
    const isSelling = register.screen === 'selling' && parts.dialogs.stack.value.length === 0
    if (
      (event.ctrlKey || event.metaKey) &&
      event.key.toLowerCase() === 'z' &&
      isSelling &&
      !isWriting(event)
    ) {
      event.preventDefault()
      return parts.selling.undo()
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = always.get(event.shiftKey && event.key === 'F9' ? 'Shift F9' : event.key)
    if (act && parts.dialogs.stack.value.length === 0) {
      event.preventDefault()
      if (event.key === 'F2') focusSearch()
      return act()
    }
    if (!isSelling || isWriting(event)) return
    sellingKey(event)
  }

  function sellingKey(event: KeyboardEvent): void {
    if (parts.selling.draft.value.stage === 'paying') {
      if (event.key === 'Escape') counter.paying.back()
      return
    }
    const act = isOfNoUse(event.key) ? undefined : whileSelling.get(event.key)
    if (act) {
      event.preventDefault()
      act()
    } else if (event.key.length === 1 && !(event.target instanceof HTMLInputElement)) {
      // Typing anywhere is typing in the search field.
      focusSearch()
    }
  }

  onMounted(() => {
    window.addEventListener('keydown', onKey)
    focusSearch()
  })
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}

/** In a field that holds text the signs are text. */
function isWriting({ target }: KeyboardEvent): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && !(target.dataset.role === 'search' && target.value === '')
}
