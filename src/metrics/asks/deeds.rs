//! What an ask wants done, by its verbs: towards somebody else, by the addressee alone, a thing handed
//! over.
//!
//! German verbs that part are found with both their parts in one clause. Does not know names.
//!
//! Uses: nothing.

use std::sync::OnceLock;

use super::pattern::{Found, Patterns};
use super::words::Word;

/// A kind of deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// Introduce, forward, recommend.
    Relay,
    /// Read, call, meet, advise.
    Own,
    /// Send, lend, name: one thing changes hands.
    HandOver,
    /// A request whose verb is not known: `could you …`.
    Request,
}

const DEEDS: [(&str, Deed); 11] = [
    (
        "introduce|introduces|introducing|introduced|introduction|introductions|intro|connect|connecting|forward|forwarding|recommend|recommending|recommendation|refer|referring|vouch|mention|mentioning|pass|relay|endorse;
         put|putting|get|bring|link ~4 touch|contact|together|through; point|send me|us to|towards; ask|asking for|on my|our? behalf; pass ~4 on; tell|telling ~3 about me|us; speak|talk to|with ~4 about me|us",
        Deed::Relay,
    ),
    (
        "ask|asking him|her|them|whether|if; reference|referral; speak|talk|write|say ~3 to|with|word",
        Deed::Request,
    ),
    (
        "vorstellen|vorzustellen|vorstellst|vorstellt|vorstellten|vorgestellt|vorstellung; stell|stelle|stellst|stellt|stellen ~10 vor;
         bekanntmachen|bekanntzumachen|bekannt; mach|mache|machst|macht|machen ~8 bekannt; vermitteln|vermittle|vermittelst|vermittelt|vermittlung;
         weiterleiten|weiterzuleiten|weiterleitest|weiterleitet|weitergeben|weiterzugeben|weitergibst|weiterreichen|weiterzureichen; leit|leite|leitest|leitet|leiten ~10 weiter; gib|gibst|geben ~10 weiter; reich|reiche|reichst|reichen ~8 weiter;
         empfehlen|empfiehl|empfiehlst|empfehlt|empfehlung; verbinden|verbinde|verbindest|vernetzen|vernetze|vernetzt|zusammenbringen|zusammenzubringen|zusammenbringst|kontaktieren; bring|bringe|bringst|bringen ~8 zusammen|kontakt|verbindung;
         kontakt|draht|zugang zu|mit|bei; kontakt herstellen|herzustellen|herstellst|vermitteln; stell|stellst|stellen ~8 her; nenn|nenne|nennst|nennen|erwähn|erwähne|erwähnst|erwähnen mich|uns; mich|uns ~8 erwähnen|nennen|empfehlen; ansprechen|anzusprechen|ansprichst; sprich|sprichst|sprechen ~8 an",
        Deed::Relay,
    ),
    (
        "frag|frage|fragst|fragt|fragen; nachfragen|nachzufragen|nachfragst; schreib|schreibe|schreibst|schreiben|anschreiben|anzuschreiben",
        Deed::Request,
    ),
    (
        "read|reading|review|reviewing|comment|commenting|call|calling|meet|meeting|advise|advising|check|checking|proofread|proofreading|look|write|writing|join|joining|sign|signing|come|coming|explain|explaining|answer|answering|reply|replying|ring|ringing|phone|email|mail|confirm|confirming|vote|test|testing|try|trying|book|host|hosting|invite|inviting|speak|speaking|talk|talking|discuss|discussing|translate|translating|edit|editing|listen|listening|coffee|lunch|dinner|breakfast|walk|visit|interview|feedback|attend|attending|moderate|rehearse|reserve|keep|hold|save|spend|sit|think|proof|check",
        Deed::Own,
    ),
    ("help me|us with; help us|me to? prepare|find|write|rehearse|move|choose; give|giving me|us ~3 call|ring|feedback|opinion|advice; let me|us", Deed::Own),
    (
        "lesen|liest|lies|gegenlesen|gegenzulesen|gegenliest|durchlesen|durchzulesen|durchsehen|durchzusehen|ansehen|anzusehen|ansiehst|anschauen|anzuschauen|anschaust|schauen|schaust|schau|kommentieren|kommentierst|anrufen|anzurufen|anrufst|treffen|triffst|beraten|berätst|erklären|erklärst|prüfen|prüfst|kommen|kommst|komm|helfen|hilfst|hilf|antworten|antwortest|beantworten|übersetzen|übersetzt|unterschreiben|unterschreibst|testen|testest|zusagen|reservieren|telefonieren|besuchen|besuchst|teilnehmen|teilzunehmen|nimmst|zuhören|zuzuhören|einladen|einzuladen|lädst|moderieren|moderierst|proben|bestätigen|bestätigst|korrigieren|korrigierst|mitkommen|mitzukommen|vorbeikommen|vorbeizukommen|zurückrufen|zurückzurufen|aufpassen|besprechen|bewerten|einschätzen|freihalten|freizuhalten|halten|hältst|sprechen|sprichst|reden|redest|diskutieren|interviewen|übernehmen|übernimmst|kürzen|ergänzen|sitzen|gehen|gehst;
         ruf|rufe|rufst|ruft|rufen ~8 an|zurück; sieh|siehst|sehen ~8 an|durch; schau|schaust|schauen ~8 an|durch|drüber; les|lese|liest|lesen ~8 gegen|durch; kaffee|mittagessen|abendessen|frühstück|spaziergang|gespräch|treffen|telefonat|feedback|rückmeldung|zeit",
        Deed::Own,
    ),
    (
        "send|sending|lend|lending|share|sharing|give|giving|show|showing|tell|telling|name|naming|bring|bringing|return|returning",
        Deed::HandOver,
    ),
    (
        "schick|schicke|schickst|schickt|schicken|schickten|zuschicken|zuzuschicken|zusenden|zuzusenden|senden|sende|sendest|leihen|leihst|leih|ausleihen|auszuleihen|geben|gibst|gib|zeigen|zeigst|zeig|nennen|nennst|nenn|sagen|sagst|sag|mitbringen|mitzubringen|mitbringst|überlassen|überlässt|verraten|verrätst|mailen|mailst|teilen|teilst|bring|bringst|bringen|zurückgeben|zurückzugeben",
        Deed::HandOver,
    ),
    ("could|would|can|will|might|may|shall|should you|i|we; do|are|have|did you; would|may i|it; let's|let us; please; thanks for", Deed::Request),
    (
        "könntest|könnten|kannst|können|würdest|würden|magst|mögen|möchtest|möchten|hättest|hätten|hast|haben|darf|dürfte|darfst|willst|wollen|wollt|könnt|würdet|bist|wärst|wären|soll|sollen|passt du|sie|ich|ihr|wir|es|dir|ihnen; bitte",
        Deed::Request,
    ),
];

/// Every deed a text speaks of; of what overlaps only the longest.
pub(super) fn find(words: &[Word<'_>]) -> Vec<Found<Deed>> {
    static PATTERNS: OnceLock<[Patterns<Deed>; 4]> = OnceLock::new();
    let kinds = [Deed::Relay, Deed::Own, Deed::HandOver, Deed::Request];
    let patterns = PATTERNS
        .get_or_init(|| kinds.map(|kind| Patterns::new(DEEDS.into_iter().filter(|deed| deed.1 == kind))));
    patterns.iter().flat_map(|kind| kind.all(words)).collect()
}
