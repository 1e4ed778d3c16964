//! The vague phrases of English.
//!
//! Uses: nothing.

use super::Listed;
use super::Open::{Deed, Nothing, When, Whom};

pub(super) const PHRASES: &[Listed] = &[
    (
        "E01",
        Whom,
        "if|when|once|should|case you should|do|ever? happen? to? hear|heard|learn of|about|from? anything|something|any;
         let me|us know if|when you should|do? happen? to? hear|heard|learn of|about? anything|something;
         if|when|should you should|do? come|came across anything|something;
         if|when anything|something comes to your ears|attention|mind;
         if you know of anything|something; heard|hear of anything|something",
    ),
    ("E02", Whom, "keep|keeping|kept|bear|bearing|have|having me|us in your? mind|thoughts; think|thinking of me|us"),
    ("E03", Whom, "keep|keeping|kept your|an|both eye|eyes open|out|peeled; have|keep a look-out|lookout"),
    ("E04", Whom, "keep|keeping|kept your|an ear|ears open|out|to"),
    (
        "E05",
        Whom,
        "let|drop me|us know|line if|when|should anything|something ~1 comes|come|came|turns|turn|pops|crops|arises;
         if|when|should anything|something ~1 comes|come|came|turns|turn|pops|pop|crops|crop|opens|open up|along|by;
         if|should anything|something suitable|interesting|relevant? arises|comes|turns",
    ),
    ("E06", Whom, "anything at? all? would|will|could|might help; anything that helps; anything you can do|suggest|offer; anything helps; every|any little helps|help|bit"),
    (
        "E07",
        Whom,
        "any help|support|advice|assistance|pointers|pointer|tip|tips|hints|guidance ~3 appreciated|welcome;
         appreciate|grateful|thankful for? any help|support|advice|assistance|pointers|pointer|tip|tips|hints|guidance|lead|leads;
         glad|happy of|about|for any help|support|advice|assistance|pointers|tips",
    ),
    ("E08", Whom, "any leads|lead|contacts"),
    ("E09", Whom, "any ideas|idea|suggestions"),
    (
        "E10",
        Whom,
        "anyone|anybody|someone|somebody|people|everyone|everybody who|that? you might|may|happen? to? know|knew|think;
         know|knows|knew anyone|anybody|someone|somebody|people who|that|in|at|with|working|looking|hiring",
    ),
    ("E11", Whom, "someone|somebody|anyone|anybody|people|person? in|from|within|across|through your network|circle|circles|contacts"),
    ("E12", Whom, "put|putting in a good? word; put|putting a good? word in; a good word for me|us"),
    ("E13", Deed, "pick|picking your brain|brains"),
    (
        "E14",
        When,
        "grab|grabbing|have|having|get|getting|do|share|go ~3 coffee|drink|tea|beer|bite|cup ~4 sometime|soon|someday|anytime;
         grab|grabbing|have|having|get|getting|do|share|go ~3 coffee|drink|tea|beer|bite|cup ~2 some|one time|day",
    ),
    ("E15", When, "let's|lets do|have|grab|get|go a|for? quick? lunch; let us do|have|grab|get|go a|for? lunch; we should do|have|grab|get|go for? lunch"),
    (
        "E16",
        When,
        "catch|catching up ~4 sometime|soon|someday|anytime; catch|catching up ~2 some|one time|day;
         talk|chat|speak|meet ~2 sometime|someday",
    ),
    ("E17", When, "at some point|stage; sometime soon; some time soon; one of these days"),
    (
        "E18",
        When,
        "when|whenever|if|once you|you've ever? have|get|find|got|had a|some|any|the|half? spare|free? time|chance|moment|minute|hour;
         if|when time allows|permits; when|if you're less? free|busy; when|if you are less? free|busy",
    ),
    ("E19", When, "whenever|when it|that ~1 suits|convenient|works for? you; whenever you like|want; at your convenience; whenever is|it's convenient|good"),
    ("E20", When, "no rush|hurry|pressure; not|isn't urgent; not in any|a? rush|hurry; take your time"),
    ("E21", When, "as soon as possible|you; asap; at your earliest convenience; at the earliest"),
    (
        "E22",
        Whom,
        "i'm|i|am|are|be|being am? open|up to|for anything|everything|all|whatever|suggestions; open to|for anything|everything|all|suggestions|offers",
    ),
    ("E23", Whom, "open to|for any|new|other|different? exciting|interesting? opportunities|opportunity|challenges|roles|offers"),
    (
        "E24",
        Whom,
        "look|looks|looking|searching|search|seeking|ready|time for? a|my|the|some? new|next|fresh|different|exciting challenge|challenges|opportunity|opportunities|adventure|chapter;
         new challenge",
    ),
    (
        "E25",
        Whom,
        "something|anything in management|leadership|consulting|marketing|finance|sales|tech|it|banking|media|energy|health|healthcare|research|operations|strategy|logistics;
         something|anything suitable|similar|interesting|fitting",
    ),
    ("E26", Whom, "company|companies|firm|firms|business|businesses|organisation|organization|place|team like yours|your"),
    ("E27", Whom, "spread|spreading the|my word|news; pass|passing the word"),
    ("E28", Whom, "feel free to share|forward|pass|circulate; feel free to tell anyone|people|others"),
    ("E29", Deed, "would|will|i'd|it'd|it's|'d be? great|good|nice|lovely|wonderful|love|like|fantastic to connect|reconnect|chat; would|i'd|it'd|it's|'d be? great|good|nice|lovely|love|like to stay|be|keep in touch"),
    ("E30", When, "touch|touching base; check|checking in with you"),
    (
        "E31",
        Nothing,
        "i|was|am|i'm|been just? wondering if|whether; i|just wonder|wondered if|whether; wanted|want to ask",
    ),
    ("E32", Nothing, "sorry|apologies|apologise|forgive to|for|me|if? bother|bothering|trouble|troubling|disturb|disturbing|intrude|intruding; hope i'm|i am? not? bothering|disturbing|troubling"),
    (
        "E33",
        Nothing,
        "if it's|it|that's|that is|isn't|isn|not|wouldn't|would? not|be? too|any|no much? of? a? trouble|bother|hassle|ask|effort|imposition|much;
         if|unless it's|its|it is? too much|not",
    ),
    (
        "E34",
        Whom,
        "know|knew|hear|heard|aware of|about|if any|some|there? jobs|job|openings|opening|vacancies|vacancy|positions|position|roles|opportunities|work; know if there are|is any|some? jobs|job|openings|opening|vacancies|positions|roles|opportunities|work;
         any|some jobs|openings|vacancies|positions|opportunities ~2 going|available|around|open|out",
    ),
    ("E35", Deed, "it|it'd would|will|be|'d be? nice|great|good|lovely|helpful|wonderful|kind|super|brilliant if; would be nice|great|good|lovely|helpful|wonderful|kind if"),
    ("E36", Deed, "help|helping|helped me|us out; lend|give|giving me|us a hand"),
];
