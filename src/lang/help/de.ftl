### Die Hilfe auf Deutsch. Die englische steht bei den Befehlen selbst; hier heißt eine Meldung wie ihr
### Befehl und ein Attribut wie sein Argument.

kith = Führt Buch über Geben und Nehmen in einem Ordner mit Markdown-Notizen.
    .long =
        Liest die Notizen über Menschen und Treffen und schreibt einfache Seiten
        daneben. Kein Wort einer Notiz wird je geändert, und nichts verlässt diesen
        Rechner.
    .after =
        Beispiele:
          kith init                    einen Ordner ansehen und anfangen
          kith init --example          Beispielnotizen zum Umsehen anlegen
          kith week                    diese Woche: was zu tun ist, was kommt
          kith people city:Berlin      wer in Berlin lebt
          kith log anna since:2026-09  alles mit Anna seit September
          kith refresh --diff          was auf den Seiten stünde, ungeschrieben

        Der Ordner der Notizen ist --vault ORDNER, sonst der nächste hier oder
        darüber mit einer Notiz kith.md oder einem Ordner .obsidian.

        Womit ein Befehl endet:
          0   alles gut
          1   etwas gefunden (check: ein Fehler, mit --strict auch eine Warnung)
          2   getan, aber eine Notiz war nicht zu lesen oder eine Seite nicht zu
              schreiben
          3   ein anderes Programm schreibt gerade die Seiten
          4   nichts ließ sich schreiben
          5   der Ordner sieht geleert aus; geschrieben wurde nichts
          64  falsche Eingabe

everywhere =
    .vault = Der Ordner der Notizen
    .today = Alles von diesem Tag aus sehen statt von heute
    .lang = Sprache des Terminals; die Seiten behalten die der Einstellungen
    .color = Fette Schrift und Farben
    .color-auto = auf einem Terminal, wenn NO_COLOR nicht gesetzt ist
    .verbose = Sagen, welcher Ordner gelesen wird und wie viel davon
    .json = In JSON antworten
    .help = Hilfe zeigen
    .version = Version zeigen

frame =
    .usage = Aufruf:
    .commands = Befehle
    .options = Optionen
    .arguments = Angaben
    .everywhere = Überall
    .default = Vorgabe
    .values = möglich

value =
    .options = [OPTIONEN]
    .command = BEFEHL
    .dir = ORDNER
    .yyyy-mm-dd = JJJJ-MM-TT
    .when = WANN
    .w = WOCHE
    .date = TAG
    .page = SEITE
    .who = WER
    .target = ZIEL
    .name = NAME
    .filter = FILTER
    .format = FORMAT
    .file = DATEI
    .seconds = SEKUNDEN
    .shell = SHELL
    .kind = ART
    .line = ZEILE

wrong =
    .prefix = Fehler:
    .unknown-argument = `{ $argument }` wird hier nicht verstanden
    .unknown-command = den Befehl `{ $argument }` gibt es nicht
    .missing = es fehlt: { $argument }
    .value = `{ $value }` passt nicht zu { $argument }
    .format-jjjj-mm-tt = ein Tag wird geschrieben wie 2026-11-23
    .format-tag = ein Tag wird geschrieben wie 2026-11-23
    .format-woche = eine Woche wird geschrieben wie 2026-W47, und das Jahr muss sie haben
    .value-missing = { $argument } braucht einen Wert
    .conflict = { $argument } und { $other } gehen nicht zusammen
    .similar = gemeint ist vielleicht `{ $argument }`
    .possible = möglich ist { $argument }
    .more = `{ $argument } --help` sagt mehr

init = Anfangen: einen Ordner ansehen und passende Einstellungen schreiben
    .long =
        Sagt, was in den Notizen erkannt wurde und was offen blieb, und schreibt die
        Einstellungen kith.md, Vorlagen für Menschen, Treffen, Veranstaltungen und
        Tage sowie eine .gitattributes. Ein Ordner, der noch nicht da ist, wird
        angelegt. Was da ist, bleibt, wie es ist; ein zweiter Lauf schreibt nur, was
        fehlt.
    .dir = Welcher Ordner; der aktuelle, mit --example ein neuer ./kithbook-example
    .example = Die Beispielnotizen anlegen, zum Umsehen
refresh = Alles lesen und die Seiten schreiben, die sich geändert haben
    .dry_run = Aufzählen, was geschrieben würde, und nichts schreiben
    .diff = Zeile für Zeile zeigen, was sich ändern würde, und nichts schreiben
    .week = Auch die Seite dieser Woche, etwa 2026-W47; mehrmals möglich
    .since = Auch die Seiten aller Wochen von diesem Tag an
    .accept_removals = Schreiben, obwohl die Menschen der Notizen zu fehlen scheinen
status = Welche Seiten frisch sind, welche warten und was zu tun ist
    .long = Endet mit 1, wenn eine Seite eine Entscheidung braucht.
watch = Die Seiten frisch halten, während sich die Notizen ändern
    .poll = Alle so viele Sekunden mit der Platte vergleichen, statt auf Meldungen zu warten; für geteilte Ordner
restore = Eine von Hand geänderte Seite neu schreiben; der geänderte Text bleibt
    .long = Er kommt, als Zitat, in den eigenen Bereich unter der Seite.
    .page = Die Seite: ihr Pfad, ihr Name oder ihre Kennung („Netzwerk/Wochen/2026-W47 Netzwerk“, week/2026-W47)
check = Alle Auffälligkeiten der Notizen, mit Zeile und Ausweg
    .strict = Auch bei Warnungen mit 1 enden
    .hints = Auch Hinweise zeigen: wie sich eine Zeile klarer schreiben lässt
    .format = In welcher Form
    .format-human = für Menschen
    .format-json = eine Liste in JSON
    .format-github = Befehle für die Prüfungen eines Code-Hosts
    .json = Dasselbe wie --format json
today = Heute: wer zu treffen ist, was fällig ist, wer zum Essen mitkommt
week = Die Woche: was zu tun ist, was kommt, was war
    .week = Welche Woche, etwa 2026-W47; sonst diese
event = Eine Veranstaltung: wer kommt und was dazwischen liegt; danach, wer getroffen wurde und was daraus wurde
    .name = Die Veranstaltung mit ihrem Namen oder einem Teil davon; ohne ihn alle
transition = Berufliche Neuorientierung: Wünsche und Wege dahin, Bitten unterwegs, wem zu danken ist
people = Wer passt: nach Name, Arbeitgeber, Stadt, Thema, Kreis, Datum
    .filter = Wer gezeigt wird; sonst alle
    .after =
        Filter:
          anna, name:anna         der Name oder ein anderer Name
          org:Nordwind            wo der Mensch arbeitet
          city:"New York"         wo der Mensch lebt
          topic:Wind              ein Thema des Menschen oder ein Schlagwort
          circle:15               der Kreis des Menschen
          met:2026-05             kennengelernt in diesem Jahr, Monat, dieser Woche
                                  oder an diesem Tag
          since:2026-W40          seitdem in Kontakt

        Verschiedene Filter müssen alle zutreffen; von mehreren gleicher Art einer.
person = Ein Mensch: wer es ist, der nächste Schritt, was offen ist, Geben und Nehmen, der Verlauf
    .who = Wer: ein Name oder anderer Name, ein Link, der Pfad einer Notiz oder ein Teil des Namens
log = Alle Einträge nach Datum, mit der Zeile, die sie belegt
    .filter = Welche Einträge gezeigt werden; sonst alle
    .after =
        Filter:
          anna, name:anna         der Name oder ein anderer Name
          org:Nordwind            wo der Mensch arbeitet
          city:"New York"         wo der Mensch lebt
          topic:Wind              ein Thema des Menschen oder ein Schlagwort
          circle:15               der Kreis des Menschen
          met:2026-05             kennengelernt in diesem Jahr, Monat, dieser Woche
                                  oder an diesem Tag
          since:2026-W40          seitdem in Kontakt

        Verschiedene Filter müssen alle zutreffen; von mehreren gleicher Art einer.
network = Das Netzwerk als Ganzes: Kreise, Reichweite, woran es hängt, was sich bewegt hat
give-take = Was gegeben und bekommen wurde, mit wem, und was offen ist
    .who = Mit wem: ein Name oder anderer Name, ein Link, der Pfad einer Notiz oder ein Teil des Namens
promises = Was zugesagt und noch offen ist, das eigene zuerst
introductions = Wer sich kennenlernen könnte, was auf dem Weg ist, was daraus wurde
via = Wer mit einem Menschen, einer Firma oder jemandem in einer Funktion bekannt machen kann
    .target = Der Mensch, die Firma oder die Funktion; mehrere Wörter brauchen keine Anführungszeichen
    .after =
        Beispiele:
          kith via "Peter Kern"          ein Mensch, mit oder ohne Notiz
          kith via Nordwind              eine Firma
          kith via "CFO bei Nordwind"    jemand in einer Funktion
          kith via Notarin               eine Funktion, wo auch immer
asks = Bitten: Entwürfe mit einer klareren Form, was unterwegs ist, was beantwortet ist
import = Kontakte oder Termine aus einer Datei übernehmen
    .long =
        Wer noch keine Notiz hat, bekommt eine; vorhandene Notizen bekommen die
        Eigenschaften, die ihnen fehlen, und nichts darin wird geändert. Wo die Datei
        etwas anderes sagt oder nicht sicher ist, wer gemeint ist, wird das gesagt und
        bleibt offen. Dieselbe Datei ein zweites Mal fügt nichts hinzu.
    .kind = Was für eine Datei es ist
    .kind-linkedin = Connections.csv aus dem LinkedIn-Archiv der eigenen Daten
    .kind-vcard = Kontakte von Apple, Outlook, Nextcloud, Xing, einem Telefon (.vcf)
    .kind-google = Google Kontakte, als Google-CSV exportiert
    .kind-ics = Termine jedes Kalenders mit Menschen, die in den Notizen stehen (.ics)
    .file = Die Datei
    .dry_run = Sagen, was daraus würde, und nichts schreiben
    .no_new = Keine Notizen über Menschen anlegen, nur vorhandene ergänzen
add = Eine neue Notiz über einen Menschen, ein Treffen oder eine Veranstaltung
    .long =
        Nach der eigenen Vorlage, wo es eine gibt (wie `kith init` sie schreibt), sonst
        nach der eingebauten. Eine Notiz, die da ist, wird nie überschrieben.
    .kind = Wovon die Notiz handelt
    .words = Der Name, dann Eigenschaften als SCHLÜSSEL=WERT; mehrere Menschen trennt ein Komma
    .after =
        Beispiele:
          kith add person Anna Weber org="Nordwind GmbH" city=Kiel
          kith add meeting Essen mit Anna people="Anna Weber" date=2026-11-26
          kith add event Netzforum start=2027-01-20 place=Bremen
note = Eine Zeile in die Notiz von heute schreiben, nach einer Prüfung
    .long =
        Die Zeile steht dann da, wie sie geschrieben wurde, als letzter Eintrag der
        Notiz; fehlt die Notiz, wird sie angelegt. Gesagt wird, wie die Zeile verstanden
        wurde. Was nichts sagt, das zählt, oder wovon etwas verloren ginge, wird nicht
        geschrieben; stattdessen steht da, was fehlt.
    .line = Die Zeile; Anführungszeichen schützen Klammern und # vor der Shell
    .after =
        Beispiele:
          kith note Mittagessen mit Anna Weber
          kith note "gegeben:: [[Anna Weber]] die Vertragsvorlage #fachwissen"
          kith note "[ ] versprochen:: [[Jonas Brandt]] die Laststudie bis Freitag"
forget = Was der Ordner über einen Menschen enthält, und wie er von den Seiten kommt
    .long =
        Zeigt die Notiz, jede Zeile mit dem Namen und jede Seite. Die eigenen Notizen
        löscht, wem sie gehören; dieser Befehl löscht nichts.
    .who = Wer: ein Name oder anderer Name, ein Link, der Pfad einer Notiz oder ein Teil des Namens
    .from_pages = Von allen Seiten nehmen: fügt der Notiz `private: true` hinzu und schreibt die Seiten neu
export = Alles, was bekannt ist, für andere Programme
    .format = In welchem Format
    .output = In diese Datei schreiben statt aufs Terminal
completions = Das Vervollständigungsskript einer Shell
    .shell = Welche Shell
man = Das Handbuch, des Programms oder eines Befehls
    .command = Welcher Befehl; ohne ihn das Programm als Ganzes
    .after =
        Gleich lesen:  kith man | man -l -
        Behalten:      kith man > ~/.local/share/man/man1/kith.1
                       kith man week > ~/.local/share/man/man1/kith-week.1
help = Diese Übersicht oder die Hilfe eines Befehls
