import { n as __exportAll } from "./rolldown-runtime-2Bq2VkyB.js";
var core_default = {
	error: {
		"403": {
			"title": "Det har du ikke adgang til",
			"text": "Bed butikkens ejer om at give dig adgang."
		},
		"404": {
			"title": "Ikke fundet",
			"text": "Den kan være flyttet, eller den hører til en anden butik."
		},
		"500": {
			"title": "Noget gik galt",
			"text": "Intet blev ændret. Prøv igen; sker det igen, så send koden nedenfor til supporten."
		},
		"home": "Tilbage til start"
	},
	navigation: {
		"today": "I dag",
		"sales": "Salg",
		"items": "Varer",
		"stock": "Lager",
		"customers": "Kunder",
		"tills": "Kasser",
		"journal": "Journal",
		"settings": "Indstillinger",
		"label": "Hovedmenu"
	},
	skip_to_content: "Gå til indholdet",
	list: {
		"pages": "Sider",
		"page_of": "Side {current} af {last}, {total, plural, one {# række} other {# rækker}}",
		"previous": "Forrige side",
		"next": "Næste side"
	},
	palette: {
		"open": "Find",
		"pages": "Sider",
		"placeholder": "Find varer, salg, kunder, indstillinger…"
	},
	person: {
		"open_register": "Åbn kassen",
		"sign_out": "Log ud"
	}
};
var users_default = { sign_in: {
	"title": "Log ind",
	"email": "E-mail",
	"password": "Adgangskode",
	"submit": "Log ind",
	"refused": "E-mail eller adgangskode er ikke rigtig. Tjek begge, og prøv igen.",
	"locked": "For mange forsøg. Vent ti minutter, og prøv igen."
} };
// resources/i18n/da.ts
var da_exports = /* @__PURE__ */ __exportAll({ default: () => da_default });
var da_default = /* #__PURE__ */ Object.assign({
	"../lang/da/core.json": core_default,
	"../lang/da/users.json": users_default
});
export { da_exports as n, da_default as t };
