## Håndboken
area-complaints = Klager
area-culture = Kultur og språk
area-keeping = Å beholde kunder
area-law = Lov og personvern
area-relations = Kundeforhold
card-practise = Øv på dette
cli-scenario-play = spill et scenario i terminalen
cli-scenario-file = scenariofilen
cli-play-over = (en tom linje eller Ctrl-D avslutter)
cli-teach = lær den innebygde søkemodellen å kjenne igjen atferden coachen ser etter (tar omtrent et kvarter)
error-behaviours-missing = Eksempelsetningene til coachen ({ $name }) finnes ikke i { $path }. Legg mappen tilbake, eller oppgi en annen med ASSISTANT_BEHAVIOURS_DIR.
learner-forget = Slett alt om meg
learner-forget-sure = Navnet ditt og alle samtalene, poengene og innvendingene dine blir slettet. Dette kan ikke angres.
learner-forget-yes = Ja, slett alt
