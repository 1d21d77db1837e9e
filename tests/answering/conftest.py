import pytest

from assistant.assembly import build
from assistant.library.readers import Reading

WORKSHOP = """# Rutiner i cykelverkstaden

## Öppettider
Verkstaden tar emot cyklar vardagar mellan klockan sju och arton. På lördagar är disken bemannad till klockan fjorton, \
och på söndagar är det stängt.

## Lånecykel
Kunden får låna en cykel när reparationen dröjer mer än två dygn. Lånecykeln är gratis den första veckan och kostar \
därefter fyrtio kronor om dagen.

## Lånecykel på sommaren
Kunden får låna en cykel när reparationen dröjer mer än två dygn. Från juni till augusti lånas bara en cykel ut per \
hushåll.
"""

TRAILERS = (
    "# Släpvagnar\n\nKunden som hyr en släpvagn legitimerar sig vid disken, betalar hyran i förskott, får en genomgång "
    "av lås, kulhandske och belysning, kontrollerar däcken tillsammans med den som lämnar ut vagnen och skriver sedan "
    "under på att allt är helt och att vagnen kommer tillbaka senast klockan sju samma kväll, rengjord. "
    + "Vid en skada antecknas "
    + ", ".join(f"punkt {number} i bilagan om vad som ska ersättas" for number in range(1, 16))
    + ".\n"
)


@pytest.fixture(scope="session")
def stocked(tmp_path_factory, settings_for, encoder):
    """The shipped handbook and two documents of the company's own."""
    product = build(settings_for(tmp_path_factory.mktemp("stocked")), encoder=encoder)
    product.shelf.add("verkstad.md", Reading(WORKSHOP, "md"))
    product.shelf.add("vagnar.md", Reading(TRAILERS, "md"))
    product.publish()
    yield product
    product.database.close()
