//! The vague phrases of German, with `du` and `Sie`, in main and subordinate clauses.
//!
//! Uses: nothing.

use super::Listed;
use super::Open::{Deed, Nothing, When, Whom};

pub(super) const PHRASES: &[Listed] = &[
    (
        "D01",
        Whom,
        "wenn|falls|sobald|sofern du|ihr|dir|euch ~1 was|etwas|irgendwas|irgendetwas ~2 hörst|hört|gehört|hören|mitbekommst|mitbekommt|mitkriegst|mitkriegt|erfährst|erfahrt|weisst|wisst|siehst|einfällt|unterkommt|begegnet|auffällt;
         wenn|falls|sobald|sofern du|ihr|dir|euch ~1 was|etwas zu ohren|gesicht kommt;
         wenn|falls dir|euch ~1 was|etwas über den weg läuft;
         solltest|solltet|hörst|hört du|ihr ~1 was|etwas ~1 hören|mitbekommen|mitkriegen|erfahren;
         hörst|hört du|ihr ~1 was|etwas; du|ihr ~1 was|etwas hörst|hört|mitbekommst|mitkriegst",
    ),
    (
        "D02",
        Whom,
        "wenn|falls|sobald|sofern sie|ihnen ~1 was|etwas|irgendwas|irgendetwas ~2 hören|gehört|mitbekommen|mitkriegen|erfahren|wissen|sehen|einfällt|unterkommt|begegnet|auffällt;
         wenn|falls|sobald|sofern sie|ihnen ~1 was|etwas zu ohren|gesicht kommt;
         wenn|falls ihnen ~1 was|etwas über den weg läuft;
         sollten sie ~1 was|etwas ~1 hören|mitbekommen|erfahren; hören sie ~1 was|etwas",
    ),
    (
        "D03",
        Whom,
        "wenn|falls|sobald|sofern|sollte sich ~2 etwas|was|irgendwas|irgendetwas ~2 ergibt|ergäbe|ergeben|auftut|auftun|tut|bietet|findet|entwickelt;
         wenn|falls|sobald|sofern|sollte sich ~2 eine|die gelegenheit|möglichkeit ~1 ergibt|ergeben|bietet|auftut;
         wenn|falls|sollte etwas|was ~1 frei wird|werden",
    ),
    (
        "D04",
        Whom,
        "sag|sage|sagst|sagt|sagen|gib|gebt|gibst|geben|meld|melde|meldest|melden du|ihr|sie? mir|uns|dich|sich? bescheid? wenn|falls|sobald|sollte|solltest;
         bescheid wenn|falls|sobald|sollte|solltest; bescheid sagen|geben|sagst|gibst|gäben|sagten wenn|falls|sobald",
    ),
    (
        "D05",
        Whom,
        "halt|halte|hältst|halten|haltet|hielten|hieltest ~2 augen ~2 offen|auf; augen ~2 offen|aufhalten halten|hältst|haltet|zu|halte|hieltest|hielten?;
         augen offenhalten|offenzuhalten|aufhalten|aufzuhalten; ein auge offen|drauf|darauf",
    ),
    (
        "D06",
        Whom,
        "halt|halte|hältst|halten|haltet|hielten|hieltest ~2 ohren|ohr ~2 offen|auf; ohren ~2 offen halten|hältst|haltet|zu|halte|hieltest|hielten?;
         ohren offenhalten|offenzuhalten|aufhalten|aufzuhalten; ohren spitzen|spitzt",
    ),
    (
        "D07",
        Whom,
        "denk|denke|denkst|denkt|dächtest du|ihr? ~1 an mich|uns; an mich|uns denken|denkst|denkt|dächtest|gedacht|denkest;
         an mich|uns zu denken; mich|uns im hinterkopf|kopf|auge|gedächtnis ~1 behalten|behältst|haben|behalte|behielten?;
         behalt|behalte|behältst|behalten ~2 mich|uns ~1 im hinterkopf|kopf|auge",
    ),
    ("D08", Whom, "denken|dächten sie ~2 an mich|uns; behalten sie mich|uns im hinterkopf|kopf|auge"),
    (
        "D09",
        Whom,
        "hör|höre|hörst|hört dich|euch|du|ihr dich|euch? ~3 um; dich|euch ~3 umhören|umhörst|umhört|umzuhören|umgehört|umschauen|umsehen|umschaust|umzusehen;
         schau|sieh|schaust dich|du dich? ~2 um",
    ),
    (
        "D10",
        Whom,
        "hören|hörten sie sich ~3 um; sich ~3 umhören|umzuhören|umgehört|umhörten|umschauen|umsehen|umzusehen; schauen|sehen sie sich ~2 um",
    ),
    ("D11", Whom, "irgendwas; irgendetwas; irgend was|etwas"),
    ("D12", Whom, "irgendjemand|irgendjemanden|irgendjemandem|irgendwen|irgendwem|irgendwer|irgendeiner|irgendeinen|irgendeinem|irgendeine|irgendein|irgendwelche|irgendwelchen; irgend jemand|jemanden|jemandem|wen|wem|ein|eine|einen|einem"),
    ("D13", When, "irgendwann; irgend wann; demnächst; bald mal; die tage mal"),
    ("D14", When, "bei|zu der|einer? nächster|nächsten|nächstbester|passender|passenden|guter|günstiger? gelegenheit; wenn|falls gelegenheit ist"),
    (
        "D15",
        When,
        "wenn|falls|sobald|sofern du|ihr ~4 zeit|luft|musse|gelegenheit|minute|moment|ruhe|viertelstunde hast|habt|findest|findet|hättest|hättet|haben;
         wenn|falls du|ihr dazu|dazukommst kommst|kommt?; wenn|falls es|wenn's dir|euch? ~1 passt|reinpasst; wenn's dir|euch? passt; wann|wenn immer es dir|euch passt",
    ),
    (
        "D16",
        When,
        "wenn|falls|sofern|soweit|sobald es ihre|deine|eure|die ~2 zeit|terminkalender|kalender erlaubt|zulässt|hergibt|erlauben;
         wenn|falls|sofern|soweit|sobald ihre|deine|eure|die zeit es? erlaubt|zulässt;
         wenn|falls|sobald|sofern sie ~4 zeit|luft|musse|gelegenheit|minute|moment|ruhe|viertelstunde haben|finden|hätten|fänden;
         wenn|falls|sobald sie dazu kommen; wenn|falls es ihnen ~2 passt|reinpasst; wenn's ihnen passt",
    ),
    ("D17", When, "mal|einmal wieder; wieder mal|einmal"),
    (
        "D18",
        When,
        "mal|demnächst|irgendwann|bald|gelegentlich ~4 auf|zu einen|nen|ein|einem kaffee|bier|wein|tee|plausch|schwatz|essen;
         mal|demnächst|irgendwann|bald|gelegentlich ~3 zum kaffee|mittagessen|essen;
         mal|demnächst|irgendwann|bald|gelegentlich ~2 einen|nen|ein kaffee|bier|wein|tee trinken|nehmen",
    ),
    (
        "D19",
        When,
        "wir müssen|müssten|sollten|könnten ~2 mal|demnächst|bald|irgendwann wieder?; müssen|müssten|sollten wir ~2 mal|demnächst|bald|irgendwann wieder?; lass uns|wir mal wieder",
    ),
    ("D20", When, "man müsste|sollte|könnte ~2 mal|einmal"),
    ("D21", When, "lass|lasst|lassen sie? uns ~2 in kontakt|verbindung bleiben|halten; in kontakt|verbindung zu? bleiben"),
    ("D22", When, "wir bleiben ~2 in kontakt|verbindung; bleiben wir ~2 in kontakt|verbindung; wir hören|sehen voneinander|uns; wir sprechen uns"),
    (
        "D23",
        Whom,
        "jede|jegliche|jeder art|form? von|der? hilfe|unterstützung|hinweis|tipp ~3 willkommen;
         über jede|jegliche|jeden ~2 hilfe|unterstützung|hinweis|tipp|rat|info|information; jede|jegliche hilfe|unterstützung ~2 hilft|zählt|nehme; für jede|jegliche ~2 hilfe|unterstützung",
    ),
    ("D24", Whom, "für jeden|jede|jeglichen|jegliche ~2 hinweis|hinweise|tipp|tipps|rat|kontakt|idee|anregung|anstoss; dankbar für jeden|jede|jeglichen|jegliche"),
    ("D25", Whom, "bin|wäre|sei|ich für alles|vieles|vorschläge ~1 offen; offen für|gegenüber alles|allem|vieles|vorschläge|anregungen; für alles|vieles offen"),
    ("D26", Whom, "offen für ~1 neues|neue|neuem; für ~1 neues|neue ~2 offen"),
    ("D27", Whom, "neue|neuen|neuer|nächste|nächsten|andere|spannende ~1 herausforderung|herausforderungen; neuen wirkungskreis; beruflich ~1 verändern|neuorientieren; mich verändern"),
    ("D28", Whom, "etwas|was passendes|passenden|geeignetes|interessantes|spannendes|ähnliches|gescheites|anderes|neues; passende|geeignete|interessante stelle|position|aufgabe|stellen"),
    ("D29", Whom, "in|aus|über|durch|innerhalb ihrem|ihr|deinem|dein|eurem|euer|ihres|deines|eures|ihren|deinen weiten|grossen|gutes|tolles|grosses|tollen? netzwerk|netzwerks|netzwerkes|bekanntenkreis|umfeld|bekanntenkreises|umfelds|kreis|dunstkreis|kontakte|kontakten"),
    ("D30", Whom, "ein|mal gutes? wort ~3 einlegen|einlegst|einlegt|einzulegen|einlegten|einlegtest|eingelegt|ein; gutes wort"),
    (
        "D31",
        Whom,
        "weitersagen|weitersagst|weitersagt|weiterzusagen|weitererzählen|weitererzählst|weiterzuerzählen|herumerzählen;
         sag|sage|sagst|sagt|sagen|sag's|sags|erzähl|erzählst|erzählt|erzählen ~4 weiter|rum|herum; gern|gerne teilen|weiterverbreiten|weiterleiten|weitergeben; streu|streust|streuen ~2 herum|weiter; weit streuen",
    ),
    ("D32", When, "zeitnah|zeitnahe|zeitnahen|alsbald"),
    (
        "D33",
        When,
        "so bald|schnell|früh|rasch|zügig wie|als möglich; sobald|sobald's wie|als|dir|ihnen möglich; möglichst bald|schnell|zeitnah|rasch|zügig|kurzfristig; baldmöglichst|baldmöglich|schnellstmöglich|schnellstens|baldigst|umgehend;
         bald wie|als möglich; schnell wie|als möglich",
    ),
    (
        "D34",
        Nothing,
        "ich|wollte wollte|ich nur|bloss? ~2 fragen|nachfragen|hören|wissen|anfragen; wollte nur|bloss ~2 fragen|nachfragen|hören|wissen|anfragen; wollte ~2 fragen|nachfragen ob; nur mal fragen|nachfragen|hören",
    ),
    (
        "D35",
        Nothing,
        "entschuldigen|entschuldige|entschuldigt|entschuldigung|verzeihen|verzeih|verzeihung|pardon|sorry sie? für? die|diese störung|dass|wenn|belästigung; entschuldigen|entschuldige|entschuldigung|verzeih|sorry|leid sie? dass|wenn ich ~2 störe|belästige|behellige;
         ich störe ungern|nur|hoffentlich|nicht; hoffe ich störe|nicht",
    ),
    (
        "D36",
        Nothing,
        "wenn|falls|sofern es|das ~1 keine|nicht ~2 umstände|mühe|arbeit macht|machen|bereitet|bereiten; wenn|falls es nicht zu viel|viele|grosse ~1 umstände|mühe|arbeit|verlangt|ist; ohne|keine grosse umstände",
    ),
    (
        "D37",
        Deed,
        "es|das wäre|ist|fände ~2 schön|toll|super|nett|prima|klasse|lieb|grossartig|freundlich|hilfreich wenn; wäre ~1 schön|toll|super|nett|prima|klasse|lieb|grossartig|freundlich|hilfreich wenn;
         schön|toll|super|nett|prima|lieb wäre es|das? wenn; fände|fänd es ~1 schön|toll|super|nett|prima|klasse wenn; würde mich ~1 freuen wenn; freue|freute mich wenn",
    ),
    ("D38", Deed, "vielleicht könnte|könnten|kann man|jemand|wir|mir|einer; könnte|kann man|jemand vielleicht|eventuell|nicht"),
    ("D39", Deed, "unter die|den arme|armen ~2 greifen|greifst|greift|zugreifen|gegriffen|griffen|griffest|zu; greif|greife|greifst|greifen|greift ~4 unter die arme"),
    (
        "D40",
        Whom,
        "kennst|kennt|kennen|wüsstest|wüssten|weisst|wisst|wissen|wüsste|kenntest|kennten du|sie|ihr ~2 jemand|jemanden|wen|leute|irgendwen|einen|eine|jemandem;
         jemand|jemanden|jemandem|wen der|die|dem|den|mit|aus|in|bei; jemanden|wen|leute kennst|kennt|kennen|weisst|wissen",
    ),
];
