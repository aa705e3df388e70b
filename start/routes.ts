import '#app/users/routes'
import '#app/reporting/routes'
import '#app/setup/routes'
import '#app/tills/routes'
