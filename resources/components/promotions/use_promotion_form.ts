import { computed, ref } from 'vue'
import { useForm } from '@inertiajs/vue3'
import { checkDraft } from '#pricing/promotions/check_draft'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import type { PromotionKind } from '#app/promotions/promotion_row'
import type { ShownPromotion } from '#app/promotions/promotion_transformer'
import { startDraft } from '~/components/promotions/start_drafts'
import { useTranslations } from '~/composables/use_translations'

/** The state of the editor, what is wrong with it, and how it is kept. */
export function usePromotionForm(promotion: ShownPromotion | null, kind: PromotionKind) {
  const { t } = useTranslations()
  const form = useForm({
    name: promotion?.name ?? '',
    kind,
    isForAllStores: promotion?.isForAllStores ?? false,
    definition: (promotion
      ? JSON.parse(JSON.stringify(promotion.definition))
      : startDraft(kind)) as PromotionDraft,
    maxUses: promotion?.maxUses ?? null,
    budgetMinor: promotion?.budgetMinor ?? null,
    givesBack: promotion?.givesBack ?? 'post_void',
    version: promotion?.version ?? 1,
  })
  /** What is missing is said once somebody tried to save, not while they begin. */
  const hasTried = ref(false)
  const problems = computed(() => [
    ...(form.name.trim() === '' ? [{ field: 'name', reason: 'missing' as const }] : []),
    ...checkDraft(form.definition),
  ])

  function errorAt(field: string): string | undefined {
    const errors = form.errors as Record<string, string | undefined>
    const told = errors[field === 'name' ? field : `definition.${field}`]
    const problem = hasTried.value && problems.value.find((one) => one.field === field)
    return problem ? t(`promotions.errors.${problem.reason}`) : told
  }

  function save() {
    hasTried.value = true
    if (problems.value.length > 0) return
    const visit = { preserveScroll: true }
    if (promotion) form.put(`/promotions/${promotion.id}`, visit)
    else form.post('/promotions', visit)
  }

  return { form, errorAt, save, hasTried, problems }
}
