import pytest

from assistant.assembly import build

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


@pytest.fixture(scope="session")
def stocked(tmp_path_factory, settings_for, encoder):
    """The shipped handbook and a document of the company's own."""
    product = build(settings_for(tmp_path_factory.mktemp("stocked")), encoder=encoder)
    product.shelf.add_text("verkstad.md", WORKSHOP, "md")
    product.publish()
    yield product
    product.database.close()
