import { n as __exportAll } from "./rolldown-runtime-2Bq2VkyB.js";
var core_default = {
	error: {
		"403": {
			"title": "Dit mag je niet",
			"text": "Vraag de eigenaar van de winkel om het recht."
		},
		"404": {
			"title": "Niet gevonden",
			"text": "Het is misschien verplaatst, of het hoort bij een andere winkel."
		},
		"500": {
			"title": "Er ging iets mis",
			"text": "Er is niets gewijzigd. Probeer het opnieuw; gebeurt het weer, stuur dan de code hieronder naar je support."
		},
		"home": "Terug naar het begin"
	},
	navigation: {
		"today": "Vandaag",
		"sales": "Verkopen",
		"items": "Artikelen",
		"stock": "Voorraad",
		"customers": "Klanten",
		"tills": "Kassa's",
		"journal": "Journaal",
		"settings": "Instellingen",
		"label": "Hoofdmenu"
	},
	skip_to_content: "Naar de inhoud",
	list: {
		"pages": "Pagina's",
		"page_of": "Pagina {current} van {last}, {total, plural, one {# rij} other {# rijen}}",
		"previous": "Vorige pagina",
		"next": "Volgende pagina"
	},
	palette: {
		"open": "Zoeken",
		"pages": "Pagina's",
		"placeholder": "Zoek artikelen, verkopen, klanten, instellingen…"
	},
	person: {
		"open_register": "Kassa openen",
		"sign_out": "Uitloggen"
	}
};
var users_default = { sign_in: {
	"title": "Inloggen",
	"email": "E-mail",
	"password": "Wachtwoord",
	"submit": "Inloggen",
	"refused": "E-mail of wachtwoord klopt niet. Controleer beide en probeer het opnieuw.",
	"locked": "Te veel pogingen. Wacht tien minuten en probeer het opnieuw."
} };
// resources/i18n/nl.ts
var nl_exports = /* @__PURE__ */ __exportAll({ default: () => nl_default });
var nl_default = /* #__PURE__ */ Object.assign({
	"../lang/nl/core.json": core_default,
	"../lang/nl/users.json": users_default
});
export { nl_exports as n, nl_default as t };
