import { nobodyIsShutOut } from '#tests/support/journeys/nobody_is_shut_out'
import { givenPromotionPages } from '#tests/support/promotions/given_promotion_pages'

nobodyIsShutOut('promotions', 'dark', givenPromotionPages)
