import { authorise, type GuardedSize } from '#resources/register/dialogs/authorise'
import { useCounter } from '#resources/register/use_counter'

/** `authorise` for the dialogs of the selling screen. */
export function useAuthorise() {
  const { parts } = useCounter()
  return (task: string, size: GuardedSize) => authorise(parts, task, size)
}
