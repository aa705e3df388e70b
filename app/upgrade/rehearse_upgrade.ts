import { removePlace } from '#app/upgrade/database/copy_shop'
import { placeBeside, shopPlace } from '#app/upgrade/database/shop_place'
import { keepRehearsal } from '#app/upgrade/kept_rehearsal'
import { prepareCopy, type CopyWish } from '#app/upgrade/prepare_copy'
import type { RehearsalReport } from '#app/upgrade/rehearsal_report'

/** What an upgrade to this version would do, on a copy that is thrown away; the shop sells on. */
export async function rehearseUpgrade(
  days: number,
  tell: CopyWish['tell']
): Promise<RehearsalReport> {
  const from = shopPlace()
  const to = placeBeside(from, 'rehearsal')
  const report = await prepareCopy({ from, to, days, tell })
  await removePlace(to)
  keepRehearsal(report)
  return report
}
