## Languages, as they are named in this language
language-sv = Svenska
language-nb = Norsk
language-nl = Nederlands
language-en = English

## Page
app-title = Customer service assistant
app-lead = Ask how to handle a complaint or keep a customer. Every sentence in the answer comes from your guidance, with its source.
ask-placeholder = Describe the situation in your own words
ask-new = New conversation
ask-history = Earlier conversations
ask-forget = Delete this conversation
ask-suggestions = For example
ask-thinking = Looking in the guidance …
ask-unfinished = This question was not answered, because the program stopped. Ask it again.
ask-again = Ask again
page-language = Language
page-ask = Ask
page-warming = The search is warming up. The first answer takes a few seconds.
page-publishing = Preparing the guidance: { $done } of { $total } texts read
