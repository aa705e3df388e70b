import { useRegister } from '#resources/register/register_context'
import { useCounter } from '#resources/register/use_counter'

/** Turns the right side to the money, with a tender type chosen beforehand. */
export function useStartPaying() {
  const register = useRegister()
  const { parts, counter } = useCounter()

  return (tenderTypeId: string | null): void => {
    if (parts.selling.draft.value.lines.length === 0) return
    if (register.tillSession === null) {
      register.screen = 'till'
      return
    }
    parts.notices.clear()
    counter.paying.chosenTypeId.value = tenderTypeId ?? register.tenderTypes[0]?.id ?? null
    counter.paying.start()
  }
}
