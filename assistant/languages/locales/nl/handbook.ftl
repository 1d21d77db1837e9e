## Het handboek
area-complaints = Klachten
area-culture = Cultuur en taal
area-keeping = Klantbehoud
area-law = Recht en privacy
area-relations = Klantrelaties
card-practise = Dit oefenen
cli-scenario-play = een scenario spelen in de terminal
cli-scenario-file = het scenariobestand
cli-play-over = (een lege regel of Ctrl-D beëindigt het gesprek)
cli-teach = het ingebouwde zoekmodel het gedrag leren herkennen waar de coach op let (duurt ongeveer een kwartier)
error-behaviours-missing = De voorbeeldzinnen van de coach ({ $name }) staan niet in { $path }. Zet de map terug of geef een andere op met ASSISTANT_BEHAVIOURS_DIR.
learner-forget = Al mijn gegevens verwijderen
learner-forget-sure = Je naam en al je gesprekken, scores en bezwaren worden verwijderd. Dit kan niet ongedaan worden gemaakt.
learner-forget-yes = Ja, verwijder alles
