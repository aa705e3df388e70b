import { computed } from 'vue'
import { usePage } from '@inertiajs/vue3'

export interface SignedIn {
  id: string
  name: string
  color: string | null
  stores: { id: string; name: string }[]
  storeId: string | null
  may: string[]
}

/** The person of this page, and whether a task is allowed (the server checks again). */
export function useSignedIn() {
  const page = usePage()
  const signedIn = computed(() => (page.props.signedIn ?? null) as SignedIn | null)
  return {
    signedIn,
    /** Of several tasks one is enough. */
    may: (task: string | readonly string[]) =>
      [task].flat().some((one) => signedIn.value?.may.includes(one as string)),
  }
}
