import { n as __exportAll } from "./rolldown-runtime-2Bq2VkyB.js";
var core_default = {
	error: {
		"403": {
			"title": "Dette har du ikke tilgang til",
			"text": "Be butikkens eier om å gi deg tilgang."
		},
		"404": {
			"title": "Ikke funnet",
			"text": "Den kan være flyttet, eller den hører til en annen butikk."
		},
		"500": {
			"title": "Noe gikk galt",
			"text": "Ingenting ble endret. Prøv igjen; skjer det på nytt, send koden under til brukerstøtte."
		},
		"home": "Tilbake til start"
	},
	navigation: {
		"today": "I dag",
		"sales": "Salg",
		"items": "Varer",
		"stock": "Lager",
		"customers": "Kunder",
		"tills": "Kasser",
		"journal": "Journal",
		"settings": "Innstillinger",
		"label": "Hovedmeny"
	},
	skip_to_content: "Hopp til innholdet",
	list: {
		"pages": "Sider",
		"page_of": "Side {current} av {last}, {total, plural, one {# rad} other {# rader}}",
		"previous": "Forrige side",
		"next": "Neste side"
	},
	palette: {
		"open": "Finn",
		"pages": "Sider",
		"placeholder": "Finn varer, salg, kunder, innstillinger…"
	},
	person: {
		"open_register": "Åpne kassen",
		"sign_out": "Logg ut"
	}
};
var users_default = { sign_in: {
	"title": "Logg inn",
	"email": "E-post",
	"password": "Passord",
	"submit": "Logg inn",
	"refused": "E-post eller passord stemmer ikke. Kontroller begge og prøv igjen.",
	"locked": "For mange forsøk. Vent ti minutter og prøv igjen."
} };
// resources/i18n/nb.ts
var nb_exports = /* @__PURE__ */ __exportAll({ default: () => nb_default });
var nb_default = /* #__PURE__ */ Object.assign({
	"../lang/nb/core.json": core_default,
	"../lang/nb/users.json": users_default
});
export { nb_exports as n, nb_default as t };
