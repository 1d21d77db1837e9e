"""What the rules of an invented company are put together from, written in each language by itself.

A sentence takes {goods}, {days}, {hours}, {sum}, {role}, {channel} and {place}; two sentences from one
pattern differ in what stands there.
"""

GOODS = {
    "sv": "kaffebryggaren vinterjackan cykelhjälmen soffbordet dammsugaren boken resväskan lampan tältet hörlurarna",
    "nb": "kaffetrakteren vinterjakken sykkelhjelmen salongbordet støvsugeren boken kofferten lampen teltet klokken",
    "nl": "waterkoker winterjas fietshelm salontafel stofzuiger reistas leeslamp tent koptelefoon broodrooster",
}
ROLES = {
    "sv": ["säljaren", "butikschefen", "gruppledaren", "ekonomiansvarig", "kundtjänst", "skiftledaren"],
    "nb": ["selgeren", "butikksjefen", "teamlederen", "økonomiansvarlig", "kundeservice", "skiftlederen"],
    "nl": ["de verkoper", "de filiaalmanager", "de teamleider", "de boekhouding", "de klantenservice", "de ploegbaas"],
}
CHANNELS = {
    "sv": ["telefon", "e-post", "chatten", "brev", "kundportalen"],
    "nb": ["telefon", "e-post", "chatten", "brev", "kundeportalen"],
    "nl": ["de telefoon", "e-mail", "de chat", "de post", "het klantportaal"],
}
PLACES = {
    "sv": ["Malmö", "Umeå", "Västerås", "Örebro", "Kalmar", "Skövde", "Gävle", "Borås", "Växjö", "Luleå"],
    "nb": ["Tromsø", "Ålesund", "Bodø", "Drammen", "Hamar", "Molde", "Kristiansand", "Bergen", "Førde", "Lillehammer"],
    "nl": ["Utrecht", "Zwolle", "Breda", "Eindhoven", "Groningen", "Venlo", "Haarlem", "Arnhem", "Delft", "Assen"],
}
HEADINGS = {
    "sv": [
        "Returer",
        "Återbetalning",
        "Reklamation",
        "Leverans",
        "Öppettider",
        "Befogenheter",
        "Presentkort",
        "Svarstider",
    ],
    "nb": [
        "Retur",
        "Tilbakebetaling",
        "Reklamasjon",
        "Levering",
        "Åpningstider",
        "Fullmakter",
        "Gavekort",
        "Svartider",
    ],
    "nl": [
        "Retourneren",
        "Terugbetalen",
        "Klachten",
        "Levering",
        "Openingstijden",
        "Bevoegdheden",
        "Cadeaubon",
        "Termijnen",
    ],
}
SENTENCES = {
    "sv": [
        "Kunden får lämna tillbaka {goods} inom {days} dagar efter köpet i {place}.",
        "Efter {days} dagar byter vi {goods} bara om {role} har godkänt det i ärendet.",
        "Utan kvitto räcker det att {role} hittar köpet av {goods} i kassasystemet.",
        "Pengarna betalas ut till samma kort inom {days} bankdagar, och beskedet går via {channel}.",
        "Upp till {sum} kronor får {role} själv besluta om ersättning när {goods} kommer för sent.",
        "Större belopp än {sum} kronor lämnas till {role}, som svarar inom {hours} timmar.",
        "Ett klagomål som kommer genom {channel} ska ha ett första svar inom {hours} timmar.",
        "Butiken i {place} har öppet till klockan {hours} på vardagar, även veckan före jul.",
        "Om {goods} går sönder inom {days} månader utgår vi från att felet fanns från början.",
        "Vi hämtar {goods} hemma hos kunden i {place} utan kostnad när varan väger över {hours} kilo.",
        "Kunden behöver inte förklara varför {goods} lämnas tillbaka om det sker inom {days} dagar.",
        "Har leveransen till {place} dröjt mer än {days} dagar erbjuder {role} att köpet hävs.",
        "Alla löften om {goods} skrivs in i ärendet samma dag, så att {role} kan läsa dem.",
        "Presentkort på {sum} kronor gäller i {days} månader och kan delas upp på flera köp.",
        "Är kunden arg lyssnar {role} först klart, sammanfattar och frågar sedan vad som vore en bra lösning.",
    ],
    "nb": [
        "Kunden kan levere tilbake {goods} innen {days} dager etter kjøpet i {place}.",
        "Etter {days} dager bytter vi {goods} bare hvis {role} har godkjent det i saken.",
        "Uten kvittering holder det at {role} finner kjøpet av {goods} i kassesystemet.",
        "Pengene betales tilbake til samme kort innen {days} bankdager, og beskjeden går via {channel}.",
        "Opptil {sum} kroner kan {role} selv bestemme erstatningen når {goods} kommer for sent.",
        "Høyere beløp enn {sum} kroner går til {role}, som svarer innen {hours} timer.",
        "En klage som kommer gjennom {channel}, skal ha et første svar innen {hours} timer.",
        "Butikken i {place} holder åpent til klokka {hours} på hverdager, også uka før jul.",
        "Hvis {goods} går i stykker innen {days} måneder, regner vi med at feilen var der fra starten.",
        "Vi henter {goods} hjemme hos kunden i {place} uten kostnad når varen veier over {hours} kilo.",
        "Kunden trenger ikke å forklare hvorfor {goods} leveres tilbake dersom det skjer innen {days} dager.",
        "Er leveringen til {place} mer enn {days} dager forsinket, tilbyr {role} å heve kjøpet.",
        "Alle løfter om {goods} skrives inn i saken samme dag, slik at {role} kan lese dem.",
        "Gavekort på {sum} kroner gjelder i {days} måneder og kan deles på flere kjøp.",
        "Er kunden sint, hører {role} først ferdig, oppsummerer og spør så hva som ville være en god løsning.",
    ],
    "nl": [
        "De klant mag de {goods} binnen {days} dagen na de aankoop in {place} terugbrengen.",
        "Na {days} dagen ruilen we de {goods} alleen als {role} dat in het dossier heeft goedgekeurd.",
        "Zonder bon is het genoeg dat {role} de aankoop van de {goods} in het kassasysteem vindt.",
        "Het geld staat binnen {days} werkdagen op dezelfde rekening, en het bericht gaat via {channel}.",
        "Tot {sum} euro mag {role} zelf een vergoeding geven als de {goods} te laat komt.",
        "Een bedrag boven {sum} euro gaat naar {role}; die antwoordt binnen {hours} uur.",
        "Op een klacht die via {channel} binnenkomt, volgt binnen {hours} uur een eerste reactie.",
        "De winkel in {place} is op werkdagen tot {hours} uur open, ook in de week vóór Kerstmis.",
        "Gaat de {goods} binnen {days} maanden stuk, dan nemen we aan dat het gebrek er al was.",
        "We halen de {goods} in {place} gratis bij de klant op als het pakket meer dan {hours} kilo weegt.",
        "De klant hoeft niet uit te leggen waarom de {goods} terugkomt, mits dat binnen {days} dagen gebeurt.",
        "Is de levering in {place} meer dan {days} dagen te laat, dan biedt {role} aan de koop te ontbinden.",
        "Elke belofte over de {goods} komt dezelfde dag in het dossier, zodat {role} haar kan nalezen.",
        "Een cadeaubon van {sum} euro is {days} maanden geldig en mag over meer aankopen worden verdeeld.",
        "Is de klant boos, dan luistert {role} eerst, vat samen en vraagt daarna wat een goede oplossing zou zijn.",
    ],
}
STEPS = {
    "sv": [
        "Be om ordernumret och kontrollera att {goods} finns med på det.",
        "Fråga när felet visade sig och skriv det i ärendet till {role}.",
        "Berätta att svaret kommer via {channel} inom {hours} timmar.",
        "Boka hämtning i {place} om {goods} är för tung att bära.",
    ],
    "nb": [
        "Be om ordrenummeret og sjekk at {goods} står på det.",
        "Spør når feilen viste seg, og skriv det i saken til {role}.",
        "Si at svaret kommer via {channel} innen {hours} timer.",
        "Bestill henting i {place} hvis {goods} er for tung å bære.",
    ],
    "nl": [
        "Vraag het ordernummer en controleer of de {goods} erop staat.",
        "Vraag wanneer het gebrek zich liet zien en noteer het voor {role}.",
        "Vertel dat het antwoord binnen {hours} uur via {channel} komt.",
        "Plan een ophaalmoment in {place} als de {goods} te zwaar is.",
    ],
}
TABLE_HEAD = {"sv": ("Roll", "Högsta belopp"), "nb": ("Rolle", "Høyeste beløp"), "nl": ("Functie", "Hoogste bedrag")}
MONEY = {"sv": "kronor", "nb": "kroner", "nl": "euro"}
TITLE = {"sv": "Riktlinjer för {place}", "nb": "Retningslinjer for {place}", "nl": "Richtlijnen voor {place}"}
RUNNING = {
    "sv": ("Nordlyktan AB – intern vägledning", "Sida {page} av {pages}"),
    "nb": ("Nordlykten AS – intern veiledning", "Side {page} av {pages}"),
    "nl": ("Noorderlamp BV – interne richtlijn", "Pagina {page} van {pages}"),
}
AROUND = {
    "sv": (
        "Hem Produkter Kontakt Karriär",
        "Vi använder kakor för att förbättra sidan. Godkänn alla.",
        "Integritetspolicy",
    ),
    "nb": (
        "Hjem Produkter Kontakt Karriere",
        "Vi bruker informasjonskapsler på denne siden. Godta alle.",
        "Personvern",
    ),
    "nl": (
        "Home Producten Contact Vacatures",
        "Wij gebruiken cookies om de site te verbeteren. Akkoord.",
        "Privacybeleid",
    ),
}
