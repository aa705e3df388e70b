import { n as __exportAll } from "./rolldown-runtime-2Bq2VkyB.js";
var core_default = {
	error: {
		"403": {
			"title": "You may not do this",
			"text": "Ask the owner of the shop to give you the right."
		},
		"404": {
			"title": "Not found",
			"text": "It may have been moved, or it belongs to another store."
		},
		"500": {
			"title": "Something went wrong",
			"text": "Nothing was changed. Try again; if it happens again, send the code below to your support."
		},
		"home": "Back to the start"
	},
	navigation: {
		"today": "Today",
		"sales": "Sales",
		"items": "Items",
		"stock": "Stock",
		"customers": "Customers",
		"tills": "Tills",
		"journal": "Journal",
		"settings": "Settings",
		"label": "Main menu"
	},
	skip_to_content: "Skip to the content",
	list: {
		"pages": "Pages",
		"page_of": "Page {current} of {last}, {total, plural, one {# row} other {# rows}}",
		"previous": "Previous page",
		"next": "Next page"
	},
	palette: {
		"open": "Find",
		"pages": "Pages",
		"placeholder": "Find items, sales, customers, settings…"
	},
	person: {
		"open_register": "Open the register",
		"sign_out": "Sign out"
	}
};
var users_default = { sign_in: {
	"title": "Sign in",
	"email": "E-mail",
	"password": "Password",
	"submit": "Sign in",
	"refused": "E-mail or password is not right. Check both and try again.",
	"locked": "Too many attempts. Wait ten minutes, then try again."
} };
// resources/i18n/en.ts
var en_exports = /* @__PURE__ */ __exportAll({ default: () => en_default });
var en_default = /* #__PURE__ */ Object.assign({
	"../lang/en/core.json": core_default,
	"../lang/en/users.json": users_default
});
export { en_exports as n, en_default as t };
