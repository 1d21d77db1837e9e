## Handboken
area-complaints = Klagomål
area-culture = Kultur och språk
area-keeping = Behålla kunder
area-law = Juridik och dataskydd
area-relations = Kundrelationer
card-practise = Öva på det här
cli-scenario-play = spela igenom ett scenario i terminalen
cli-scenario-file = scenariofilen
cli-play-over = (tom rad eller Ctrl-D avslutar)
cli-teach = lär den inbyggda sökmodellen vilka beteenden coachen ska känna igen (tar ungefär en kvart)
error-behaviours-missing = Coachens exempelmeningar ({ $name }) finns inte i { $path }. Lägg tillbaka mappen eller ange den med ASSISTANT_BEHAVIOURS_DIR.
learner-forget = Ta bort mig
learner-forget-sure = Ditt namn och alla dina samtal, poäng och invändningar tas bort. Det går inte att ångra.
learner-forget-yes = Ja, ta bort allt
