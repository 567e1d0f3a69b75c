"""The small words of a language, which no term begins or ends with."""

_NORWEGIAN = (
    "alle alt andre at av bare ble bli blir både da de deg dei deira dem den denne der dere deres "
    "derfor det dette din disse du eg egen egne ein eit eller en enn er et etter for fra fram få får "
    "før først gikk gjennom gjør god gode godt gå går ha hadde han har henne her hos hun hva hver hvert "
    "hvem hvis hvor hvordan hvorfor i ikke ikkje ingen inn jeg kan kanskje kom kommer kunne kva like "
    "litt lære må måtte man mange med meg mellom men mer mest mot mye når noe noen nok nye nytt ny og "
    "også om opp oss over på samme se seg selv ser si sier sin sine sitt skal skulle slik som stor "
    "store så ta tar til to tre under ut uten var ved vi vil ville være vår våre vårt"
)
_SWEDISH = (
    "alla allt andra att av bara bli blir blev både då de dem den denna deras dess det detta dig din "
    "dina ditt du där därför efter eller en er ett fem fick finns fram från få får för före först gick "
    "genom gjorde god goda gott gå går gör ha hade han har henne hennes hon hos hur här i in inga ingen "
    "inte ja jag kan kanske kom kommer kunde lite man med mellan men mer mest mig min mina mitt mot "
    "mycket måste många ni nog nu ny nya nytt något någon några när och också om oss på samma se sedan "
    "sig sin sina sitt ska skulle stor stora så ta tar till två tre under upp ut utan vad var varje "
    "vara varför vem vi vid vilka vilken vill åt är även över"
)
_ENGLISH = (
    "a about after all also an and any are as at be because been before between both but by can could "
    "did do does each every first for from get go good had has have he her here his how i if in into is "
    "it its just like made make many may more most much must my new no not of off on one only or other "
    "our out over own same say see she should so some such take than that the their them then there "
    "these they this those three through to too two under up us use was way we well were what when "
    "where which while who why will with would you your"
)
FUNCTION_WORDS = {
    "nb": frozenset(_NORWEGIAN.split()),
    "nn": frozenset(_NORWEGIAN.split()),
    "sv": frozenset(_SWEDISH.split()),
    "en": frozenset(_ENGLISH.split()),
}
