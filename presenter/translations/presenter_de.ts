<?xml version="1.0" encoding="utf-8"?>
<!-- Machine-made, to be reviewed. docs/translating.md says how. -->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>agenda</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Ablauf</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Hingehen</translation>
    </message>
    <message>
        <source>Go to step {number}</source>
        <translation type="unfinished">Zu Schritt {number} gehen</translation>
    </message>
    <message>
        <source>Go to the chosen step</source>
        <translation type="unfinished">Zum gewählten Schritt gehen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ausblenden</translation>
    </message>
    <message>
        <source>Hide: leave it out of this run</source>
        <translation type="unfinished">Ausblenden: in diesem Durchlauf weglassen</translation>
    </message>
    <message>
        <source>Leave the chosen step out</source>
        <translation type="unfinished">Den gewählten Schritt weglassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Einblenden</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation type="unfinished">Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take the chosen step in again</source>
        <translation type="unfinished">Den gewählten Schritt wieder aufnehmen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished">bisher</translation>
    </message>
</context>
<context>
    <name>agenda_model</name>
    <message>
        <source>Section: {title}</source>
        <translation type="unfinished">Abschnitt: {title}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">Übung</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation type="unfinished">Gespräch</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">ausgeblendet</translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished">länger</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation type="unfinished">keine Zeit geplant</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation type="unfinished">geplant {time}</translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished">Umfrage</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished">kürzer</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished">übersprungen</translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished">Folie</translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished">Reserve</translation>
    </message>
    <message>
        <source>spent {time}</source>
        <translation type="unfinished">verbraucht {time}</translation>
    </message>
    <message>
        <source>where we are</source>
        <translation type="unfinished">hier sind wir</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation type="unfinished">{planned} Min.</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation type="unfinished">{spent} von {planned} Min.</translation>
    </message>
    <message>
        <source>{spent} of {planned} min, {over} over</source>
        <translation type="unfinished">{spent} von {planned} Min., {over} mehr</translation>
    </message>
    <message>
        <source>{spent} of {planned} min, {over} under</source>
        <translation type="unfinished">{spent} von {planned} Min., {over} weniger</translation>
    </message>
</context>
<context>
    <name>announcer</name>
    <message>
        <source>Captions are off.</source>
        <translation type="unfinished">Untertitel sind aus.</translation>
    </message>
    <message>
        <source>Captions are on.</source>
        <translation type="unfinished">Untertitel sind an.</translation>
    </message>
    <message>
        <source>Next: {next}.</source>
        <translation type="unfinished">Danach: {next}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished">Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>The film plays.</source>
        <translation type="unfinished">Der Film läuft.</translation>
    </message>
    <message>
        <source>The film stands.</source>
        <translation type="unfinished">Der Film steht.</translation>
    </message>
    <message>
        <source>The picture is let go.</source>
        <translation type="unfinished">Das Bild ist nicht mehr eingefroren.</translation>
    </message>
    <message>
        <source>The projector is there again.</source>
        <translation type="unfinished">Der Beamer ist wieder da.</translation>
    </message>
    <message>
        <source>The run is recorded again.</source>
        <translation type="unfinished">Der Durchlauf wird wieder aufgezeichnet.</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation type="unfinished">Der Ton ist an.</translation>
    </message>
    <message>
        <source>The test card is gone.</source>
        <translation type="unfinished">Das Testbild ist weg.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation type="unfinished">Die Zeit ist um.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), hidden (Shift+J shows them)</source>
        <translation type="unfinished">
            <numerusform>%n Antwort, verborgen (Umschalt+J zeigt sie)</numerusform>
            <numerusform>%n Antworten, verborgen (Umschalt+J zeigt sie)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>answers_desk</name>
    <message>
        <source>No answers are written down at this step.</source>
        <translation type="unfinished">Bei diesem Schritt werden keine Antworten notiert.</translation>
    </message>
    <message>
        <source>Nothing is asked at this step: answers belong to a discussion or activity.</source>
        <translation type="unfinished">Bei diesem Schritt wird nichts gefragt: Antworten gehören zu einem Gespräch oder einer Übung.</translation>
    </message>
    <message>
        <source>The room sees answers as they come.</source>
        <translation type="unfinished">Der Raum sieht Antworten, sobald sie kommen.</translation>
    </message>
    <message>
        <source>The room sees no answers until you show them: Shift+J.</source>
        <translation type="unfinished">Der Raum sieht keine Antworten, bis Sie sie zeigen: Umschalt+J.</translation>
    </message>
    <message>
        <source>These two are too long for one card: it may have {most} letters.</source>
        <translation type="unfinished">Diese beiden sind zu lang für eine Karte: Sie darf {most} Buchstaben haben.</translation>
    </message>
</context>
<context>
    <name>answers_page</name>
    <message numerus="yes">
        <source>%n answer(s), hidden</source>
        <translation type="unfinished">
            <numerusform>%n Antwort, verborgen</numerusform>
            <numerusform>%n Antworten, verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on the wall</source>
        <translation type="unfinished">
            <numerusform>%n Antwort, auf der Leinwand</numerusform>
            <numerusform>%n Antworten, auf der Leinwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), page {page} of {pages} on the wall</source>
        <translation type="unfinished">
            <numerusform>%n Antwort, Seite {page} von {pages} auf der Leinwand</numerusform>
            <numerusform>%n Antworten, Seite {page} von {pages} auf der Leinwand</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">Eine Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Antworten</translation>
    </message>
    <message>
        <source>Change what the card says</source>
        <translation type="unfinished">Ändern, was die Karte sagt</translation>
    </message>
    <message>
        <source>Choose the card it goes into: arrows and Enter, or click it and press Merge. Escape leaves both as they are.</source>
        <translation type="unfinished">Wählen Sie die Karte, in die sie kommt: Pfeile und Enter, oder anklicken und Vereinen. Escape lässt beide, wie sie sind.</translation>
    </message>
    <message>
        <source>Close the answers</source>
        <translation type="unfinished">Die Antworten schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation type="unfinished">Die Karte löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation type="unfinished">Ändern (F2)</translation>
    </message>
    <message>
        <source>Enter adds it · Tab: next column · Up: to the cards · Ctrl+K parks what is typed · Escape: done</source>
        <translation type="unfinished">Enter fügt sie hinzu · Tab: nächste Spalte · Pfeil auf: zu den Karten · Strg+K parkt das Getippte · Escape: fertig</translation>
    </message>
    <message>
        <source>Enter adds it · Up: to the cards · Ctrl+K parks what is typed · Escape: done</source>
        <translation type="unfinished">Enter fügt sie hinzu · Pfeil auf: zu den Karten · Strg+K parkt das Getippte · Escape: fertig</translation>
    </message>
    <message>
        <source>Enter changes the card · Escape leaves it as it was</source>
        <translation type="unfinished">Enter ändert die Karte · Escape lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Enter edits · s stars · m merges · Delete deletes · Ctrl and arrows move · Ctrl+Z undoes · Escape: back to typing</source>
        <translation type="unfinished">Enter ändert · s Stern · m vereint · Entf löscht · Strg und Pfeile bewegen · Strg+Z nimmt zurück · Escape: wieder tippen</translation>
    </message>
    <message>
        <source>Have the card stand out, or no more</source>
        <translation type="unfinished">Die Karte hervorheben, oder nicht mehr</translation>
    </message>
    <message>
        <source>Hide (Ctrl+J)</source>
        <translation type="unfinished">Verbergen (Strg+J)</translation>
    </message>
    <message>
        <source>Hide the answers from the room, new ones too</source>
        <translation type="unfinished">Die Antworten vor dem Raum verbergen, auch neue</translation>
    </message>
    <message>
        <source>LISTEN FOR</source>
        <translation type="unfinished">HÖREN AUF</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation type="unfinished">Aus zwei Karten eine machen</translation>
    </message>
    <message>
        <source>Merge (m)</source>
        <translation type="unfinished">Vereinen (m)</translation>
    </message>
    <message>
        <source>Show (Ctrl+J)</source>
        <translation type="unfinished">Zeigen (Strg+J)</translation>
    </message>
    <message>
        <source>Show the room the answers</source>
        <translation type="unfinished">Dem Raum die Antworten zeigen</translation>
    </message>
    <message>
        <source>Star (s)</source>
        <translation type="unfinished">Stern (s)</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation type="unfinished">Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>The first answer comes on the wall</source>
        <translation type="unfinished">Die erste Antwort kommt auf die Leinwand</translation>
    </message>
    <message>
        <source>The next page on the wall (Ctrl+Page Down)</source>
        <translation type="unfinished">Die nächste Seite auf der Leinwand (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>The page before on the wall (Ctrl+Page Up)</source>
        <translation type="unfinished">Die vorige Seite auf der Leinwand (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Type an answer, Enter adds it</source>
        <translation type="unfinished">Eine Antwort tippen, Enter fügt sie hinzu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished">Was der Raum sieht</translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished">mit Stern</translation>
    </message>
</context>
<context>
    <name>aside</name>
    <message>
        <source>Support</source>
        <translation type="unfinished">Unterstützung</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation type="unfinished">Was wir vereinbart haben</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished">Was der Raum sieht</translation>
    </message>
    <message>
        <source>What the room sees: {words}</source>
        <translation type="unfinished">Was der Raum sieht: {words}</translation>
    </message>
    <message>
        <source>{title} — audience</source>
        <translation type="unfinished">{title} – Publikum</translation>
    </message>
</context>
<context>
    <name>awake</name>
    <message>
        <source>The screen may go to sleep during the run ({}). Switch the screen saver off in the system&apos;s settings.</source>
        <translation type="unfinished">Der Bildschirm kann einschlafen ({}). Schalten Sie den Bildschirmschoner aus.</translation>
    </message>
    <message>
        <source>this desktop offers no way that is known</source>
        <translation type="unfinished">kein bekannter Weg, es zu verhindern</translation>
    </message>
</context>
<context>
    <name>bottom_bar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Schwarz</translation>
    </message>
    <message>
        <source>Black: hide the picture from the room</source>
        <translation type="unfinished">Schwarz: das Bild vor dem Raum verbergen</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Die Sitzung beenden</translation>
    </message>
    <message>
        <source>End the session? Enter ends, Escape goes on.</source>
        <translation type="unfinished">Sitzung beenden? Enter beendet, Escape macht weiter.</translation>
    </message>
    <message>
        <source>Freeze: the room keeps this picture while you go on</source>
        <translation type="unfinished">Einfrieren: Der Raum behält dieses Bild, während Sie weitergehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weitermachen</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">Mit der Sitzung weitermachen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished">Größere Schrift</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Übersicht</translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished">Übersicht über alle Schritte</translation>
    </message>
    <message>
        <source>Read the edited file again</source>
        <translation type="unfinished">Die bearbeitete Datei neu lesen</translation>
    </message>
    <message>
        <source>Show the picture again</source>
        <translation type="unfinished">Das Bild wieder zeigen</translation>
    </message>
    <message>
        <source>Show where you are</source>
        <translation type="unfinished">Zeigen, wo Sie sind</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation type="unfinished">Kleinere Schrift</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished">Die Tasten</translation>
    </message>
    <message>
        <source>White: an empty white wall</source>
        <translation type="unfinished">Weiß: eine leere weiße Wand</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>Can the back row read this? It is the smallest text a session shows.</source>
        <translation type="unfinished">Kann die letzte Reihe das lesen? Es ist der kleinste Text, den eine Sitzung zeigt.</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished">Testbild</translation>
    </message>
    <message>
        <source>The room sees this one</source>
        <translation type="unfinished">Dieses sieht der Raum</translation>
    </message>
</context>
<context>
    <name>caption_doubts</name>
    <message numerus="yes">
        <source>%n caption(s) of {file} (ends|end) before (it|they) (begins|begin): never shown.</source>
        <translation type="unfinished">
            <numerusform>%n Untertitel von {file} endet, bevor er beginnt: Er wird nie gezeigt.</numerusform>
            <numerusform>%n Untertitel von {file} enden, bevor sie beginnen: Sie werden nie gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) of {file} (is|are) too long for two lines, first at {time}.</source>
        <translation type="unfinished">
            <numerusform>%n Untertitel von {file} ist zu lang für zwei Zeilen, bei {time}.</numerusform>
            <numerusform>%n Untertitel von {file} sind zu lang für zwei Zeilen, der erste bei {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions of {file} overlap, first at {time}; they share two lines meanwhile.</source>
        <translation type="unfinished">Untertitel von {file} überschneiden sich, zuerst bei {time}; solange teilen sie sich zwei Zeilen.</translation>
    </message>
    <message>
        <source>Let each end before the next begins.</source>
        <translation type="unfinished">Lassen Sie jeden enden, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <source>Mend their times.</source>
        <translation type="unfinished">Berichtigen Sie ihre Zeiten.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation type="unfinished">Speichern Sie die Datei noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>Split them; else their letters are smaller.</source>
        <translation type="unfinished">Teilen Sie sie; sonst wird ihre Schrift kleiner.</translation>
    </message>
    <message>
        <source>The captions {file} are not in UTF-8: some letters may be wrong.</source>
        <translation type="unfinished">Die Untertitel {file} sind nicht in UTF-8: Manche Buchstaben könnten falsch sein.</translation>
    </message>
</context>
<context>
    <name>caption_settings</name>
    <message>
        <source>A band from edge to edge</source>
        <translation type="unfinished">Ein Band von Rand zu Rand</translation>
    </message>
    <message>
        <source>A box behind each line</source>
        <translation type="unfinished">Ein Kasten je Zeile</translation>
    </message>
    <message>
        <source>Behind them</source>
        <translation type="unfinished">Hintergrund</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">Untertitel</translation>
    </message>
    <message>
        <source>How captions will look</source>
        <translation type="unfinished">Wie Untertitel aussehen werden</translation>
    </message>
    <message>
        <source>Nothing: outlined letters</source>
        <translation type="unfinished">Nichts: Schrift mit Rand</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation type="unfinished">Größe der Untertitel</translation>
    </message>
    <message>
        <source>TESS: Where would you like</source>
        <translation type="unfinished">TESS: Wo möchten Sie denn</translation>
    </message>
    <message>
        <source>The session&apos;s own</source>
        <translation type="unfinished">Die der Sitzung</translation>
    </message>
    <message>
        <source>Two lines at most; a long one gets smaller letters.</source>
        <translation type="unfinished">Höchstens zwei Zeilen; ein langer bekommt kleinere Schrift.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation type="unfinished">Übliche Sprache</translation>
    </message>
    <message>
        <source>Where a film has it and its step names no other.</source>
        <translation type="unfinished">Wo ein Film sie hat und sein Schritt keine andere nennt.</translation>
    </message>
    <message>
        <source>to begin, Omar?</source>
        <translation type="unfinished">anfangen, Omar?</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>Choose a .vtt or .srt file.</source>
        <translation type="unfinished">Wählen Sie eine Datei mit .vtt oder .srt.</translation>
    </message>
    <message>
        <source>Save the captions again as WebVTT (.vtt) or SubRip (.srt).</source>
        <translation type="unfinished">Speichern Sie die Untertitel neu als WebVTT (.vtt) oder SubRip (.srt).</translation>
    </message>
    <message>
        <source>{file} holds no captions the presenter can read.</source>
        <translation type="unfinished">{file} enthält keine Untertitel, die der Presenter lesen kann.</translation>
    </message>
    <message>
        <source>{file} holds no captions.</source>
        <translation type="unfinished">{file} enthält keine Untertitel.</translation>
    </message>
    <message>
        <source>{file} is too large for captions.</source>
        <translation type="unfinished">{file} ist zu groß für Untertitel.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>In this film: {note}</source>
        <translation type="unfinished">In diesem Film: {note}</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished">Achten Sie auf</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>No names are kept with this run: there is a row for each.</source>
        <translation type="unfinished">Zu diesem Durchlauf sind keine Namen gespeichert: Es gibt eine Zeile für jeden.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n step(s) (has|have) other minutes.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt hat andere Minuten.</numerusform>
            <numerusform>%n Schritte haben andere Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (is|are) gone: {steps}.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt ist weg: {steps}.</numerusform>
            <numerusform>%n Schritte sind weg: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (is|are) new: {steps}.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt ist neu: {steps}.</numerusform>
            <numerusform>%n Schritte sind neu: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (stands|stand) elsewhere: {steps}.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt steht anderswo: {steps}.</numerusform>
            <numerusform>%n Schritte stehen anderswo: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (was|were) edited.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt wurde bearbeitet.</numerusform>
            <numerusform>%n Schritte wurden bearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} and %n more</source>
        <translation type="unfinished">
            <numerusform>{steps} und %n weiterer</numerusform>
            <numerusform>{steps} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is “{now}” now.</source>
        <translation type="unfinished">„{before}“ heißt jetzt „{now}“.</translation>
    </message>
    <message>
        <source>“{step}” has no minutes any more.</source>
        <translation type="unfinished">„{step}“ hat keine Minuten mehr.</translation>
    </message>
    <message>
        <source>“{step}” has {minutes} minutes now, not {before}.</source>
        <translation type="unfinished">„{step}“ hat jetzt {minutes} Minuten, nicht {before}.</translation>
    </message>
    <message>
        <source>“{step}” has {minutes} minutes now.</source>
        <translation type="unfinished">„{step}“ hat jetzt {minutes} Minuten.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>--with-names is for the team&apos;s report: add --for team.</source>
        <translation type="unfinished">--with-names gilt für den Bericht des Teams: Ergänzen Sie --for team.</translation>
    </message>
    <message>
        <source>A list for programs.</source>
        <translation type="unfinished">Eine Liste für Programme.</translation>
    </message>
    <message>
        <source>All runs, the newest first.</source>
        <translation type="unfinished">Alle Durchläufe, der neueste zuerst.</translation>
    </message>
    <message>
        <source>All that is kept of a run, for programs.</source>
        <translation type="unfinished">Alles, was von einem Durchlauf gespeichert ist, für Programme.</translation>
    </message>
    <message>
        <source>As 90d (days) or 12w (weeks).</source>
        <translation type="unfinished">Wie 90d (Tage) oder 12w (Wochen).</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation type="unfinished">Als JSON.</translation>
    </message>
    <message>
        <source>Begin at this step: its id or its number.</source>
        <translation type="unfinished">Bei diesem Schritt beginnen: seine Kennung oder seine Nummer.</translation>
    </message>
    <message>
        <source>Delete all runs that are older than so many days.</source>
        <translation type="unfinished">Alle Durchläufe löschen, die älter als so viele Tage sind.</translation>
    </message>
    <message>
        <source>Delete runs for good.</source>
        <translation type="unfinished">Durchläufe endgültig löschen.</translation>
    </message>
    <message>
        <source>Delete runs for good: the record, the names kept with it, and what the logs say of that time.</source>
        <translation type="unfinished">Durchläufe endgültig löschen: die Aufzeichnung, die dazu gespeicherten Namen und was die Logdateien über diese Zeit sagen.</translation>
    </message>
    <message>
        <source>Did you mean {file}?</source>
        <translation type="unfinished">Meinten Sie {file}?</translation>
    </message>
    <message>
        <source>Go on with the last run, or begin anew, without asking.</source>
        <translation type="unfinished">Den letzten Durchlauf fortsetzen oder neu beginnen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>In the team&apos;s report, list who was there and who takes on what was parked.</source>
        <translation type="unfinished">Im Bericht des Teams auflisten, wer da war und wer sich um Geparktes kümmert.</translation>
    </message>
    <message>
        <source>Into a file that only you can read, not to the terminal.</source>
        <translation type="unfinished">In eine Datei, die nur Sie lesen können, nicht ins Terminal.</translation>
    </message>
    <message>
        <source>Of all runs.</source>
        <translation type="unfinished">Aller Durchläufe.</translation>
    </message>
    <message>
        <source>Of each picture.</source>
        <translation type="unfinished">Jedes Bildes.</translation>
    </message>
    <message>
        <source>Of practice only.</source>
        <translation type="unfinished">Nur der Proben.</translation>
    </message>
    <message>
        <source>Of real runs only.</source>
        <translation type="unfinished">Nur der echten Durchläufe.</translation>
    </message>
    <message>
        <source>Only people&apos;s names and the evaluation; the run stays.</source>
        <translation type="unfinished">Nur die Namen und die Fragebögen; der Durchlauf bleibt.</translation>
    </message>
    <message>
        <source>Paint every picture of a session into a folder, with a contact sheet. Needs no display.</source>
        <translation type="unfinished">Jedes Bild einer Sitzung in einen Ordner malen, mit einem Übersichtsbogen. Braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Paint every picture of a session into a folder.</source>
        <translation type="unfinished">Jedes Bild einer Sitzung in einen Ordner malen.</translation>
    </message>
    <message>
        <source>People&apos;s names too, which it lacks else.</source>
        <translation type="unfinished">Auch die Namen, die sonst fehlen.</translation>
    </message>
    <message>
        <source>Picture {number} of {total}</source>
        <translation type="unfinished">Bild {number} von {total}</translation>
    </message>
    <message>
        <source>Present a film workshop from one session file.

`presenter FILE` presents a session; `presenter` alone opens the welcome window.</source>
        <translation type="unfinished">Einen Film-Workshop aus einer einzigen Sitzungsdatei vorführen.

`presenter FILE` führt eine Sitzung vor; `presenter` allein öffnet das Startfenster.</translation>
    </message>
    <message>
        <source>Present a session: the room on the projector, the console here.</source>
        <translation type="unfinished">Eine Sitzung vorführen: das Bild für den Raum über den Beamer, das Pult hier.</translation>
    </message>
    <message>
        <source>Say what is wrong in session files, where, and how to mend it.

Ends with 0 if there is no error, 1 if there is one, 2 if called wrongly.</source>
        <translation type="unfinished">Sagen, was in Sitzungsdateien falsch ist, wo, und wie man es behebt.

Endet mit 0, wenn kein Fehler da ist, mit 1, wenn einer da ist, mit 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>Say what this computer has for presenting, what it lacks, and how to get it.</source>
        <translation type="unfinished">Sagen, was dieser Computer zum Vorführen hat, was ihm fehlt und wie man es bekommt.</translation>
    </message>
    <message>
        <source>Say what this computer has, what it lacks, and how to get it.</source>
        <translation type="unfinished">Sagen, was dieser Computer hat, was ihm fehlt und wie man es bekommt.</translation>
    </message>
    <message>
        <source>Say who takes on what was parked.</source>
        <translation type="unfinished">Sagen, wer sich um Geparktes kümmert.</translation>
    </message>
    <message>
        <source>See, hand out and delete the records of runs.</source>
        <translation type="unfinished">Aufzeichnungen von Durchläufen ansehen, weitergeben und löschen.</translation>
    </message>
    <message>
        <source>See, hand out and delete what is kept of the runs on this computer.

N is a run&apos;s number as `presenter records list` shows it.</source>
        <translation type="unfinished">Ansehen, weitergeben und löschen, was von den Durchläufen auf diesem Computer gespeichert ist.

N ist die Nummer eines Durchlaufs, wie `presenter records list` sie zeigt.</translation>
    </message>
    <message>
        <source>Show planned times beside those of past runs, and write the better ones.

Nothing is written without --write; then the file as it was is kept as FILE.bak. By itself practice counts for slides and films only: no room talks in it.</source>
        <translation type="unfinished">Geplante Zeiten neben denen früherer Durchläufe zeigen und die besseren eintragen.

Ohne --write wird nichts geschrieben; dann bleibt die Datei, wie sie war, als FILE.bak erhalten. Von selbst zählen Proben nur für Folien und Filme: In ihnen redet kein Raum mit.</translation>
    </message>
    <message>
        <source>Show planned times beside those of past runs; write better ones.</source>
        <translation type="unfinished">Geplante Zeiten neben denen früherer Durchläufe zeigen; bessere eintragen.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished">Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The file: its name ends in .pdf, .docx or .md.</source>
        <translation type="unfinished">Die Datei: Ihr Name endet auf .pdf, .docx oder .md.</translation>
    </message>
    <message>
        <source>The folder to fill.</source>
        <translation type="unfinished">Der Ordner, der gefüllt wird.</translation>
    </message>
    <message>
        <source>The run&apos;s number in `presenter records list`.</source>
        <translation type="unfinished">Die Nummer des Durchlaufs in `presenter records list`.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown. Every picture of a session is painted by:  {command}</source>
        <translation type="unfinished">Hier ist kein Bildschirm, also kann kein Fenster gezeigt werden. Jedes Bild einer Sitzung malt:  {command}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished">Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>Two windows side by side, to practise.</source>
        <translation type="unfinished">Zwei Fenster nebeneinander, zum Üben.</translation>
    </message>
    <message>
        <source>What happened in a run.</source>
        <translation type="unfinished">Was in einem Durchlauf geschah.</translation>
    </message>
    <message>
        <source>Where the workshop took place.</source>
        <translation type="unfinished">Wo der Workshop stattfand.</translation>
    </message>
    <message>
        <source>Who led it, as it is to be printed.</source>
        <translation type="unfinished">Wer ihn leitete, wie es gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation type="unfinished">Für wen er ist.</translation>
    </message>
    <message>
        <source>Without a room: the record is kept apart.</source>
        <translation type="unfinished">Ohne Raum: Die Aufzeichnung wird getrennt aufbewahrt.</translation>
    </message>
    <message>
        <source>Without asking.</source>
        <translation type="unfinished">Ohne zu fragen.</translation>
    </message>
    <message>
        <source>Write all runs as a table for a spreadsheet.</source>
        <translation type="unfinished">Alle Durchläufe als Tabelle für ein Tabellenprogramm schreiben.</translation>
    </message>
    <message>
        <source>Write all runs as a table, one row a run, for a spreadsheet. No names, no answers, no practice.</source>
        <translation type="unfinished">Alle Durchläufe als Tabelle für ein Tabellenprogramm schreiben, je Durchlauf eine Zeile. Keine Namen, keine Antworten, keine Proben.</translation>
    </message>
    <message>
        <source>Write only this step, by its id or number; may be given several times.</source>
        <translation type="unfinished">Nur diesen Schritt schreiben, nach seiner Kennung oder Nummer; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Write the report of a run: PDF, Word or Markdown, by the name&apos;s ending.

Participants get answers, polls, the parking lot and the films; the team gets planned and real times, remarks and what was cut. Names are in neither unless asked for.</source>
        <translation type="unfinished">Den Bericht eines Durchlaufs schreiben: PDF, Word oder Markdown, nach der Endung des Namens.

Teilnehmende bekommen Antworten, Umfragen, den Themenspeicher und die Filme; das Team bekommt geplante und echte Zeiten, Bemerkungen und was gekürzt wurde. Namen stehen in keinem von beiden, wenn nicht danach gefragt wird.</translation>
    </message>
    <message>
        <source>Write the report of a run: PDF, Word or Markdown.</source>
        <translation type="unfinished">Den Bericht eines Durchlaufs schreiben: PDF, Word oder Markdown.</translation>
    </message>
    <message>
        <source>Write what certificates are made of, a row for each name.</source>
        <translation type="unfinished">Die Daten für Bescheinigungen schreiben, eine Zeile je Name.</translation>
    </message>
    <message>
        <source>Write what certificates are made of: a row for each name, with title, date, taught time (no breaks), place, trainers, aims and the script&apos;s version.</source>
        <translation type="unfinished">Die Daten für Bescheinigungen schreiben: eine Zeile je Name, mit Titel, Datum, Unterrichtszeit (ohne Pausen), Ort, Leitung, Zielen und der Fassung des Skripts.</translation>
    </message>
    <message>
        <source>Write what is proposed into the file.</source>
        <translation type="unfinished">Das Vorgeschlagene in die Datei schreiben.</translation>
    </message>
    <message>
        <source>{file} is a folder; name the session file in it.</source>
        <translation type="unfinished">{file} ist ein Ordner; nennen Sie die Sitzungsdatei darin.</translation>
    </message>
    <message>
        <source>{size} is no size such as 1280x720 (320x240 to 7680x4320)</source>
        <translation type="unfinished">{size} ist keine Größe wie 1280x720 (320x240 bis 7680x4320)</translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Vielen Dank</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message numerus="yes">
        <source>%n change(s) of the plan. {finish}. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform>%n Änderung am Plan. {finish}. Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%n Änderungen am Plan. {finish}. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that may go is not enough. This saves most:</source>
        <translation type="unfinished">Alles, was wegkann, reicht nicht. Das spart am meisten:</translation>
    </message>
    <message>
        <source>Change the plan so</source>
        <translation type="unfinished">Den Plan so ändern</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Schließen (Escape)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">So machen (Enter)</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation type="unfinished">Den Plan lassen, wie er ist</translation>
    </message>
    <message>
        <source>No step waits to be shown, and no talk is left that could be longer.</source>
        <translation type="unfinished">Kein Schritt wartet aufs Einblenden, und kein Gespräch ist übrig, das länger sein könnte.</translation>
    </message>
    <message>
        <source>Not begun: leaving the cover starts the clock.</source>
        <translation type="unfinished">Nicht begonnen: Mit dem Verlassen des Titelbilds läuft die Uhr.</translation>
    </message>
    <message>
        <source>Nothing has to change.</source>
        <translation type="unfinished">Es muss sich nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing that is left may be cut: what is ahead must be kept, or is as short as it can be.</source>
        <translation type="unfinished">Was übrig ist, lässt sich nicht kürzen: Es muss bleiben oder ist so kurz, wie es sein kann.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation type="unfinished">Letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take the last change of the plan back</source>
        <translation type="unfinished">Die letzte Änderung am Plan zurücknehmen</translation>
    </message>
    <message>
        <source>The last change of the plan is taken back. {finish}.</source>
        <translation type="unfinished">Die letzte Änderung am Plan ist zurückgenommen. {finish}.</translation>
    </message>
    <message>
        <source>The plan was not changed today.</source>
        <translation type="unfinished">Der Plan wurde heute nicht geändert.</translation>
    </message>
    <message>
        <source>The room sees nothing of it.</source>
        <translation type="unfinished">Der Raum sieht nichts davon.</translation>
    </message>
    <message>
        <source>The session is over: there is nothing to pause.</source>
        <translation type="unfinished">Die Sitzung ist zu Ende: Es gibt nichts anzuhalten.</translation>
    </message>
    <message>
        <source>The time of this step stands. The room sees what it saw.</source>
        <translation type="unfinished">Die Zeit dieses Schritts steht. Der Raum sieht, was er sah.</translation>
    </message>
    <message>
        <source>The time to hand could go to:</source>
        <translation type="unfinished">Die freie Zeit könnte hierfür sein:</translation>
    </message>
    <message>
        <source>Then you end at {time}, on time.</source>
        <translation type="unfinished">Dann ist das Ende um {time}, pünktlich.</translation>
    </message>
    <message>
        <source>Then you end at {time}, {minutes} early.</source>
        <translation type="unfinished">Dann ist das Ende um {time}, {minutes} zu früh.</translation>
    </message>
    <message>
        <source>Then you still end at {time}, {minutes} late.</source>
        <translation type="unfinished">Dann ist das Ende immer noch um {time}, {minutes} zu spät.</translation>
    </message>
    <message>
        <source>There is no fixed end today: nothing has to change.</source>
        <translation type="unfinished">Heute gibt es kein festes Ende: Es muss sich nichts ändern.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>To end on time:</source>
        <translation type="unfinished">Um pünktlich zu enden:</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation type="unfinished">Was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">weggelassen</translation>
    </message>
    <message>
        <source>saves {minutes} min</source>
        <translation type="unfinished">spart {minutes} Min.</translation>
    </message>
    <message>
        <source>shown, {minutes}</source>
        <translation type="unfinished">eingeblendet, {minutes}</translation>
    </message>
    <message>
        <source>takes {minutes} min</source>
        <translation type="unfinished">braucht {minutes} Min.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation type="unfinished">{before} auf {after}</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>NEXT</source>
        <translation type="unfinished">DANACH</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished">JETZT</translation>
    </message>
    <message>
        <source>NOW, FROZEN</source>
        <translation type="unfinished">JETZT, EINGEFROREN</translation>
    </message>
    <message>
        <source>{title} — console</source>
        <translation type="unfinished">{title} – Pult</translation>
    </message>
</context>
<context>
    <name>console_layout</name>
    <message>
        <source>Time, this step, pictures and agenda</source>
        <translation type="unfinished">Zeit, dieser Schritt, Bilder und Ablauf</translation>
    </message>
</context>
<context>
    <name>countdown_controls</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished">1 Min.</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished">Eine Minute weniger</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished">Eine Minute mehr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Pause the countdown</source>
        <translation type="unfinished">Den Countdown anhalten</translation>
    </message>
    <message>
        <source>Show the film again from its start</source>
        <translation type="unfinished">Den Film noch einmal von vorn zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation type="unfinished">Den Countdown starten</translation>
    </message>
    <message>
        <source>Time is up, of {time} planned</source>
        <translation type="unfinished">Die Zeit ist um, von {time} geplant</translation>
    </message>
    <message>
        <source>left of {time}</source>
        <translation type="unfinished">übrig von {time}</translation>
    </message>
    <message>
        <source>left of {time}, standing still</source>
        <translation type="unfinished">übrig von {time}, angehalten</translation>
    </message>
    <message>
        <source>{left}, over any picture</source>
        <translation type="unfinished">{left}, über jedem Bild</translation>
    </message>
    <message>
        <source>{left}. Back at {back}</source>
        <translation type="unfinished">{left}. Weiter um {back}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} darüber</translation>
    </message>
</context>
<context>
    <name>deck</name>
    <message>
        <source>It will show as soon as it is there. Is it on a slow stick or network drive? Copy it to this computer.</source>
        <translation type="unfinished">Er erscheint, sobald er da ist. Liegt er auf einem langsamen Stick oder Netzlaufwerk? Kopieren Sie ihn auf diesen Computer.</translation>
    </message>
    <message>
        <source>The film takes too long to open.</source>
        <translation type="unfinished">Der Film braucht zu lange zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>director</name>
    <message>
        <source>Install VLC 3.</source>
        <translation type="unfinished">Installieren Sie VLC 3.</translation>
    </message>
    <message>
        <source>There is no film player on this computer.</source>
        <translation type="unfinished">Auf diesem Computer ist kein Filmabspieler.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Step {number}: Enter goes there.</source>
        <translation type="unfinished">Schritt {number}: Enter geht hin.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n thing(s) needed (is|are) missing.</source>
        <translation type="unfinished">
            <numerusform>%n nötige Sache fehlt.</numerusform>
            <numerusform>%n nötige Sachen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is needed is here.</source>
        <translation type="unfinished">Alles Nötige ist da.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is not here; {family} is used</source>
        <translation type="unfinished">Atkinson Hyperlegible ist nicht da; {family} wird benutzt</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished">FEHLT</translation>
    </message>
    <message>
        <source>PyAV cannot be loaded: {reason}</source>
        <translation type="unfinished">PyAV kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation type="unfinished">Qt kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>VLC&apos;s library ended with: {reason}</source>
        <translation type="unfinished">Die Bibliothek von VLC endete mit: {reason}</translation>
    </message>
    <message>
        <source>cannot play: {vlc} Nor through Qt Multimedia: {qt}</source>
        <translation type="unfinished">können nicht laufen: {vlc} Auch nicht mit Qt Multimedia: {qt}</translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished">Platte</translation>
    </message>
    <message>
        <source>enlarged {scale} times</source>
        <translation type="unfinished">{scale}-fach vergrößert</translation>
    </message>
    <message>
        <source>extend the desktop to the projector: it must not be mirrored</source>
        <translation type="unfinished">erweitern Sie den Desktop auf den Beamer: Er darf nicht gespiegelt sein</translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished">Filme</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation type="unfinished">für den Raum</translation>
    </message>
    <message>
        <source>free some space: a run could not be recorded</source>
        <translation type="unfinished">schaffen Sie Platz: Ein Durchlauf könnte nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>its space cannot be read: {reason}</source>
        <translation type="unfinished">der freie Platz kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>let this user write there, or free some space</source>
        <translation type="unfinished">erlauben Sie das Schreiben dort, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>letters cannot be loaded: {reason}</source>
        <translation type="unfinished">die Schrift kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished">Logdatei</translation>
    </message>
    <message>
        <source>no display here, so no windows; check and rehearse work</source>
        <translation type="unfinished">hier ist kein Bildschirm, also keine Fenster; check und rehearse gehen</translation>
    </message>
    <message>
        <source>no sound output found; films will be silent</source>
        <translation type="unfinished">keine Tonausgabe gefunden; Filme bleiben stumm</translation>
    </message>
    <message>
        <source>none came with the program; open your own</source>
        <translation type="unfinished">keine kam mit dem Programm; öffnen Sie eine eigene</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">gut</translation>
    </message>
    <message>
        <source>outputs cannot be listed: {reason}</source>
        <translation type="unfinished">die Ausgaben können nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>play through Qt Multimedia, as the settings wish</source>
        <translation type="unfinished">laufen mit Qt Multimedia, wie die Einstellungen es wünschen</translation>
    </message>
    <message>
        <source>play through Qt Multimedia; VLC knows more kinds of film: {vlc}</source>
        <translation type="unfinished">laufen mit Qt Multimedia; VLC kennt mehr Arten von Filmen: {vlc}</translation>
    </message>
    <message>
        <source>play through VLC, as the settings wish: {vlc}</source>
        <translation type="unfinished">laufen mit VLC, wie die Einstellungen es wünschen: {vlc}</translation>
    </message>
    <message>
        <source>play through VLC, which knows most kinds of film: {vlc}</source>
        <translation type="unfinished">laufen mit VLC, das die meisten Arten von Filmen kennt: {vlc}</translation>
    </message>
    <message>
        <source>play through VLC: {vlc}; Qt Multimedia, which the settings wish, fails: {qt}</source>
        <translation type="unfinished">laufen mit VLC: {vlc}; Qt Multimedia, das die Einstellungen wünschen, geht nicht: {qt}</translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished">Programm</translation>
    </message>
    <message>
        <source>ready to run: {names}</source>
        <translation type="unfinished">startbereit: {names}</translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished">Protokolle</translation>
    </message>
    <message>
        <source>screens</source>
        <translation type="unfinished">Schirme</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished">Sitzungen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished">Einstell.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>start it from a terminal of the desktop you are logged in to</source>
        <translation type="unfinished">starten Sie es in einem Terminal des Desktops, an dem Sie angemeldet sind</translation>
    </message>
    <message>
        <source>stills</source>
        <translation type="unfinished">Standbild</translation>
    </message>
    <message>
        <source>the display cannot be opened: {reason}</source>
        <translation type="unfinished">der Bildschirm kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>the primary one</source>
        <translation type="unfinished">der Hauptschirm</translation>
    </message>
    <message>
        <source>to mend it: {fix}</source>
        <translation type="unfinished">Abhilfe: {fix}</translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished">Schrift</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">Fenster</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {trouble}</source>
        <translation type="unfinished">in {folder} kann nicht geschrieben werden: {trouble}</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation type="unfinished">{name} (in Gebrauch)</translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation type="unfinished">{number} MB frei</translation>
    </message>
    <message>
        <source>{words}; all show the same picture</source>
        <translation type="unfinished">{words}; alle zeigen dasselbe Bild</translation>
    </message>
    <message>
        <source>{words}; no projector is connected now</source>
        <translation type="unfinished">{words}; zurzeit ist kein Beamer angeschlossen</translation>
    </message>
</context>
<context>
    <name>emblem</name>
    <message>
        <source>Black plus</source>
        <translation type="unfinished">Schwarzes Plus</translation>
    </message>
    <message>
        <source>Black star</source>
        <translation type="unfinished">Schwarzer Stern</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation type="unfinished">Blauer Kreis</translation>
    </message>
    <message>
        <source>Blue square</source>
        <translation type="unfinished">Blaues Quadrat</translation>
    </message>
    <message>
        <source>Brown arrow</source>
        <translation type="unfinished">Brauner Pfeil</translation>
    </message>
    <message>
        <source>Brown house</source>
        <translation type="unfinished">Braunes Haus</translation>
    </message>
    <message>
        <source>Green diamond</source>
        <translation type="unfinished">Grüne Raute</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation type="unfinished">Grünes Dreieck</translation>
    </message>
    <message>
        <source>Orange moon</source>
        <translation type="unfinished">Oranger Mond</translation>
    </message>
    <message>
        <source>Orange triangle</source>
        <translation type="unfinished">Oranges Dreieck</translation>
    </message>
    <message>
        <source>Pink heart</source>
        <translation type="unfinished">Rosa Herz</translation>
    </message>
    <message>
        <source>Pink plus</source>
        <translation type="unfinished">Rosa Plus</translation>
    </message>
    <message>
        <source>Purple diamond</source>
        <translation type="unfinished">Violette Raute</translation>
    </message>
    <message>
        <source>Purple house</source>
        <translation type="unfinished">Violettes Haus</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation type="unfinished">Rotes Herz</translation>
    </message>
    <message>
        <source>Red square</source>
        <translation type="unfinished">Rotes Quadrat</translation>
    </message>
    <message>
        <source>White arrow</source>
        <translation type="unfinished">Weißer Pfeil</translation>
    </message>
    <message>
        <source>White moon</source>
        <translation type="unfinished">Weißer Mond</translation>
    </message>
    <message>
        <source>Yellow circle</source>
        <translation type="unfinished">Gelber Kreis</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation type="unfinished">Gelber Stern</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>A line on the wall</source>
        <translation type="unfinished">Eine Zeile auf der Leinwand</translation>
    </message>
    <message>
        <source>Countdown of</source>
        <translation type="unfinished">Countdown von</translation>
    </message>
    <message>
        <source>Empty and Enter takes it away, Escape leaves it.</source>
        <translation type="unfinished">Leer und Enter nimmt sie weg, Escape lässt sie stehen.</translation>
    </message>
    <message>
        <source>Enter shows it, Escape leaves.</source>
        <translation type="unfinished">Enter zeigt sie, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Leave: Escape</source>
        <translation type="unfinished">Abbrechen: Escape</translation>
    </message>
    <message>
        <source>Show it on the wall: Enter</source>
        <translation type="unfinished">Auf der Leinwand zeigen: Enter</translation>
    </message>
    <message>
        <source>minutes. Enter starts, Escape leaves.</source>
        <translation type="unfinished">Minuten. Enter startet, Escape bricht ab.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>How sure are you that you can …</source>
        <translation type="unfinished">Wie sicher sind Sie, dass Sie das können: …</translation>
    </message>
    <message>
        <source>name five local places or groups</source>
        <translation type="unfinished">fünf Orte oder Gruppen in der Nähe nennen</translation>
    </message>
    <message>
        <source>plan a first small step with someone</source>
        <translation type="unfinished">mit jemandem einen ersten kleinen Schritt planen</translation>
    </message>
    <message>
        <source>say what our team must change</source>
        <translation type="unfinished">sagen, was unser Team ändern muss</translation>
    </message>
    <message>
        <source>see a person&apos;s strengths first</source>
        <translation type="unfinished">zuerst die Stärken eines Menschen sehen</translation>
    </message>
    <message>
        <source>take a barrier apart</source>
        <translation type="unfinished">eine Barriere auseinandernehmen</translation>
    </message>
</context>
<context>
    <name>feedback_page</name>
    <message>
        <source>2 or 1:30. Empty shares out the time of the round.</source>
        <translation type="unfinished">2 oder 1:30. Leer teilt die Zeit der Runde auf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Rückmeldung</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished">Von vorn</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation type="unfinished">Vorige Gruppe</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation type="unfinished">Gruppen…</translation>
    </message>
    <message>
        <source>How many tables report</source>
        <translation type="unfinished">Wie viele Tische berichten</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation type="unfinished">Minuten für jede</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished">Nächste Gruppe</translation>
    </message>
    <message>
        <source>No feedback here</source>
        <translation type="unfinished">Hier keine Rückmeldung</translation>
    </message>
    <message>
        <source>No groups were made: tables are counted.</source>
        <translation type="unfinished">Es wurden keine Gruppen gebildet: Tische werden gezählt.</translation>
    </message>
    <message>
        <source>Shuffle the order</source>
        <translation type="unfinished">Reihenfolge mischen</translation>
    </message>
    <message>
        <source>The first group speaks</source>
        <translation type="unfinished">Die erste Gruppe spricht</translation>
    </message>
    <message>
        <source>Type minutes, such as 2 or 1:30.</source>
        <translation type="unfinished">Tippen Sie Minuten, wie 2 oder 1:30.</translation>
    </message>
    <message>
        <source>Who speaks, in order</source>
        <translation type="unfinished">Wer spricht, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A text with a colon in it needs quotation marks.</source>
        <translation type="unfinished">Ein Text mit einem Doppelpunkt braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>If it is minutes, write: {key}: {a}:{b} - else: {key}: {seconds}</source>
        <translation type="unfinished">Falls Minuten gemeint sind, schreiben Sie: {key}: {a}:{b} - sonst: {key}: {seconds}</translation>
    </message>
    <message>
        <source>If it is one text, write: {text}</source>
        <translation type="unfinished">Falls es ein einziger Text ist, schreiben Sie: {text}</translation>
    </message>
    <message>
        <source>The comma inside `[ ]` makes two texts of this.</source>
        <translation type="unfinished">Das Komma in `[ ]` macht hieraus zwei Texte.</translation>
    </message>
    <message>
        <source>There is nothing after this dash of `{key}`.</source>
        <translation type="unfinished">Nach diesem Strich von `{key}` steht nichts.</translation>
    </message>
    <message>
        <source>This session is of format {value}; this program reads format 1.</source>
        <translation type="unfinished">Diese Sitzung hat Format {value}; dieses Programm liest Format 1.</translation>
    </message>
    <message>
        <source>To write a text with dashes, put `|` after `{key}:`.</source>
        <translation type="unfinished">Für einen Text mit Strichen schreiben Sie `|` nach `{key}:`.</translation>
    </message>
    <message>
        <source>Write each entry on its own line with a dash and a space before it.</source>
        <translation type="unfinished">Schreiben Sie jeden Eintrag auf eine eigene Zeile, mit Strich und Leerzeichen davor.</translation>
    </message>
    <message>
        <source>Write each entry on its own line with the plain dash of the keyboard: -</source>
        <translation type="unfinished">Schreiben Sie jeden Eintrag auf eine eigene Zeile, mit dem einfachen Strich der Tastatur: -</translation>
    </message>
    <message>
        <source>Write it so: {key}: 09:30</source>
        <translation type="unfinished">Schreiben Sie es so: {key}: 09:30</translation>
    </message>
    <message>
        <source>Write it so: {key}: 5</source>
        <translation type="unfinished">Schreiben Sie es so: {key}: 5</translation>
    </message>
    <message>
        <source>Write it so: {key}: 8-20</source>
        <translation type="unfinished">Schreiben Sie es so: {key}: 8-20</translation>
    </message>
    <message>
        <source>Write minutes and seconds up to 59, as 1:05, or only seconds, as 65.</source>
        <translation type="unfinished">Schreiben Sie Minuten und Sekunden bis 59, wie 1:05, oder nur Sekunden, wie 65.</translation>
    </message>
    <message>
        <source>Write under it: - {{{a}: {b}}}</source>
        <translation type="unfinished">Schreiben Sie darunter: - {{{a}: {b}}}</translation>
    </message>
    <message>
        <source>Write year, month and day: {key}: {example}</source>
        <translation type="unfinished">Schreiben Sie Jahr, Monat und Tag: {key}: {example}</translation>
    </message>
    <message>
        <source>Write: {key}: 1</source>
        <translation type="unfinished">Schreiben Sie: {key}: 1</translation>
    </message>
    <message>
        <source>Write: {key}: {high}-{low}</source>
        <translation type="unfinished">Schreiben Sie: {key}: {high}-{low}</translation>
    </message>
    <message>
        <source>Write: {key}: {made}</source>
        <translation type="unfinished">Schreiben Sie: {key}: {made}</translation>
    </message>
    <message>
        <source>Write: {key}: {number}</source>
        <translation type="unfinished">Schreiben Sie: {key}: {number}</translation>
    </message>
    <message>
        <source>Write: {key}: {time}</source>
        <translation type="unfinished">Schreiben Sie: {key}: {time}</translation>
    </message>
    <message>
        <source>Write: {key}: {value}</source>
        <translation type="unfinished">Schreiben Sie: {key}: {value}</translation>
    </message>
    <message>
        <source>`true` or `false`</source>
        <translation type="unfinished">`true` oder `false`</translation>
    </message>
    <message>
        <source>`{key}` takes `true` or `false`, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt `true` oder `false`, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a date, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt ein Datum, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a list.</source>
        <translation type="unfinished">`{key}` nimmt eine Liste.</translation>
    </message>
    <message>
        <source>`{key}` takes a number from {least} to {most}, not {value}.</source>
        <translation type="unfinished">`{key}` nimmt eine Zahl von {least} bis {most}, nicht {value}.</translation>
    </message>
    <message>
        <source>`{key}` takes a number of {unit}, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt eine Zahl ({unit}), nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a text, not a group of keys.</source>
        <translation type="unfinished">`{key}` nimmt einen Text, keine Gruppe von Schlüsseln.</translation>
    </message>
    <message>
        <source>`{key}` takes a text, not a list.</source>
        <translation type="unfinished">`{key}` nimmt einen Text, keine Liste.</translation>
    </message>
    <message>
        <source>`{key}` takes a time in the film, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt eine Zeit im Film, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a time of day, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt eine Uhrzeit, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes letters, digits and dashes, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt Buchstaben, Ziffern und Striche, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes the smaller number first.</source>
        <translation type="unfinished">`{key}` nimmt die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>`{key}` takes two numbers, as 8-20, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt zwei Zahlen, wie 8-20, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes {what}.</source>
        <translation type="unfinished">`{key}` nimmt {what}.</translation>
    </message>
    <message>
        <source>`{key}` takes {words}, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt {words}, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`{value}` is {seconds} seconds of the film.</source>
        <translation type="unfinished">`{value}` sind {seconds} Sekunden des Films.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished">ein Datum</translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished">einen Namen</translation>
    </message>
    <message>
        <source>a number of {unit}</source>
        <translation type="unfinished">eine Zahl ({unit})</translation>
    </message>
    <message>
        <source>a time in the film</source>
        <translation type="unfinished">eine Zeit im Film</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation type="unfinished">eine Uhrzeit</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation type="unfinished">Dezibel</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished">Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">Sekunden</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation type="unfinished">die Zahl 1</translation>
    </message>
    <message>
        <source>two numbers, as 8-20</source>
        <translation type="unfinished">zwei Zahlen, wie 8-20</translation>
    </message>
    <message>
        <source>{what} takes keys with values.</source>
        <translation type="unfinished">{what} nimmt Schlüssel mit Werten.</translation>
    </message>
</context>
<context>
    <name>film_controls</name>
    <message>
        <source>5 seconds back</source>
        <translation type="unfinished">5 Sekunden zurück</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation type="unfinished">5 Sekunden vor</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">Untertitel</translation>
    </message>
    <message>
        <source>Captions are off</source>
        <translation type="unfinished">Untertitel sind aus</translation>
    </message>
    <message>
        <source>Captions are on</source>
        <translation type="unfinished">Untertitel sind an</translation>
    </message>
    <message>
        <source>Captions in another language</source>
        <translation type="unfinished">Untertitel in einer anderen Sprache</translation>
    </message>
    <message>
        <source>Captions in {language}; press for another language</source>
        <translation type="unfinished">Untertitel auf {language}; drücken für eine andere Sprache</translation>
    </message>
    <message>
        <source>Give the sound back</source>
        <translation type="unfinished">Den Ton wieder anschalten</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Lauter</translation>
    </message>
    <message>
        <source>More for this film: speed, skip, plan B</source>
        <translation type="unfinished">Mehr zu diesem Film: Tempo, überspringen, Plan B</translation>
    </message>
    <message>
        <source>Mute the sound</source>
        <translation type="unfinished">Den Ton ausschalten</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation type="unfinished">Den Film anhalten</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation type="unfinished">Den Film abspielen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Leiser</translation>
    </message>
    <message>
        <source>Show the film again from its start</source>
        <translation type="unfinished">Den Film noch einmal von vorn zeigen</translation>
    </message>
    <message>
        <source>Speed {rate}, for practice</source>
        <translation type="unfinished">Tempo {rate}, zum Üben</translation>
    </message>
    <message>
        <source>This film has no captions</source>
        <translation type="unfinished">Dieser Film hat keine Untertitel</translation>
    </message>
    <message>
        <source>Where films are heard</source>
        <translation type="unfinished">Wo Filme zu hören sind</translation>
    </message>
    <message>
        <source>captions: {language}</source>
        <translation type="unfinished">Untertitel: {language}</translation>
    </message>
    <message>
        <source>sound {gain} dB</source>
        <translation type="unfinished">Ton {gain} dB</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation type="unfinished">{at} von {whole}</translation>
    </message>
    <message>
        <source>{time} left to the end</source>
        <translation type="unfinished">noch {time} bis zum Ende</translation>
    </message>
    <message>
        <source>{time} left to the pause</source>
        <translation type="unfinished">noch {time} bis zum Halt</translation>
    </message>
</context>
<context>
    <name>film_desk</name>
    <message>
        <source>At {mark}.</source>
        <translation type="unfinished">Bei {mark}.</translation>
    </message>
    <message>
        <source>Captions are in this language now: {language}.</source>
        <translation type="unfinished">Untertitel sind jetzt in dieser Sprache: {language}.</translation>
    </message>
    <message>
        <source>On this computer no film plays slower than {rate}.</source>
        <translation type="unfinished">Auf diesem Computer läuft kein Film langsamer als {rate}.</translation>
    </message>
    <message>
        <source>The film was skipped: {minutes} gained. Back returns to it.</source>
        <translation type="unfinished">Film übersprungen: {minutes} gewonnen. Zurück kehrt zu ihm zurück.</translation>
    </message>
    <message>
        <source>The film was skipped; Back returns to it.</source>
        <translation type="unfinished">Der Film wurde übersprungen; Zurück kehrt zu ihm zurück.</translation>
    </message>
    <message>
        <source>There is no cue or question after this place.</source>
        <translation type="unfinished">Nach dieser Stelle kommt keine Marke oder Frage mehr.</translation>
    </message>
    <message>
        <source>There is no film in this step.</source>
        <translation type="unfinished">In diesem Schritt ist kein Film.</translation>
    </message>
    <message>
        <source>This film cannot be shown: the room sees its plan B already.</source>
        <translation type="unfinished">Dieser Film kann nicht gezeigt werden: Der Raum sieht schon seinen Plan B.</translation>
    </message>
    <message>
        <source>This film has captions in no other language.</source>
        <translation type="unfinished">Dieser Film hat Untertitel in keiner anderen Sprache.</translation>
    </message>
</context>
<context>
    <name>film_marks</name>
    <message>
        <source>question {number}</source>
        <translation type="unfinished">Frage {number}</translation>
    </message>
</context>
<context>
    <name>film_more</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Back to the film&apos;s controls</source>
        <translation type="unfinished">Zurück zur Bedienung des Films</translation>
    </message>
    <message>
        <source>Go past the film to the next step</source>
        <translation type="unfinished">Am Film vorbei zum nächsten Schritt gehen</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation type="unfinished">Plan B</translation>
    </message>
    <message>
        <source>Play at speed {rate}</source>
        <translation type="unfinished">Mit Tempo {rate} abspielen</translation>
    </message>
    <message>
        <source>SPEED, FOR PRACTICE</source>
        <translation type="unfinished">TEMPO, ZUM ÜBEN</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished">Noch einmal</translation>
    </message>
    <message>
        <source>Show the film again from its start</source>
        <translation type="unfinished">Den Film noch einmal von vorn zeigen</translation>
    </message>
    <message>
        <source>Show the room what stands in for the film</source>
        <translation type="unfinished">Dem Raum zeigen, was anstelle des Films da ist</translation>
    </message>
    <message>
        <source>Skip film</source>
        <translation type="unfinished">Überspringen</translation>
    </message>
</context>
<context>
    <name>film_stead</name>
    <message>
        <source>Go past the film to the next step</source>
        <translation type="unfinished">Am Film vorbei zum nächsten Schritt gehen</translation>
    </message>
    <message>
        <source>Show film</source>
        <translation type="unfinished">Film zeigen</translation>
    </message>
    <message>
        <source>Show the film in its place again</source>
        <translation type="unfinished">Wieder den Film selbst zeigen</translation>
    </message>
    <message>
        <source>Skip film</source>
        <translation type="unfinished">Überspringen</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>5 min</source>
        <translation type="unfinished">5 Min.</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation type="unfinished">Fünf Minuten früher</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation type="unfinished">Fünf Minuten später</translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation type="unfinished">Kein festes Ende</translation>
    </message>
    <message>
        <source>There is no fixed end today</source>
        <translation type="unfinished">Heute gibt es kein festes Ende</translation>
    </message>
    <message>
        <source>Today&apos;s finish</source>
        <translation type="unfinished">Heutiges Ende</translation>
    </message>
    <message>
        <source>When must you finish today?</source>
        <translation type="unfinished">Wann müssen Sie heute fertig sein?</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Off</source>
        <translation type="unfinished">Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">An</translation>
    </message>
</context>
<context>
    <name>group_words</name>
    <message numerus="yes">
        <source>%n pair(s) of people meet again, the fewest that were found: {who}.</source>
        <translation type="unfinished">
            <numerusform>%n Paar trifft wieder aufeinander, weniger fanden sich nicht: {who}.</numerusform>
            <numerusform>%n Paare treffen wieder aufeinander, weniger fanden sich nicht: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people meet again, which cannot be avoided: {who}.</source>
        <translation type="unfinished">
            <numerusform>%n Paar trifft wieder aufeinander, was sich nicht vermeiden lässt: {who}.</numerusform>
            <numerusform>%n Paare treffen wieder aufeinander, was sich nicht vermeiden lässt: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: {groups}. Some came or left since.</source>
        <translation type="unfinished">
            <numerusform>%n Person: {groups}. Seitdem kamen oder gingen einige.</numerusform>
            <numerusform>%n Personen: {groups}. Seitdem kamen oder gingen einige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and shapes</source>
        <translation type="unfinished">Farben und Formen</translation>
    </message>
    <message>
        <source>Hand out cards by the list below. Dealt at random, people may meet again.</source>
        <translation type="unfinished">Verteilen Sie Karten nach der Liste unten. Zufällig verteilt, treffen sich Menschen vielleicht wieder.</translation>
    </message>
    <message>
        <source>Have people count off round the room once, and keep their number all day.</source>
        <translation type="unfinished">Lassen Sie einmal reihum abzählen; alle behalten ihre Nummer den ganzen Tag.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Namen</translation>
    </message>
    <message>
        <source>No names are known: the wall shows numbers.</source>
        <translation type="unfinished">Keine Namen sind bekannt: Die Leinwand zeigt Nummern.</translation>
    </message>
    <message>
        <source>Nobody meets anybody again.</source>
        <translation type="unfinished">Niemand trifft jemanden wieder.</translation>
    </message>
    <message>
        <source>Numbers to count off</source>
        <translation type="unfinished">Nummern zum Abzählen</translation>
    </message>
    <message>
        <source>The wall shows the names.</source>
        <translation type="unfinished">Die Leinwand zeigt die Namen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is left</source>
        <translation type="unfinished">niemand ist mehr da</translation>
    </message>
    <message>
        <source>{group}: {people}</source>
        <translation type="unfinished">{group}: {people}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} und {other}</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Count off round the room, 1 to {number}. Find your number, then find each other.</source>
        <translation type="unfinished">Zählen Sie reihum ab, 1 bis {number}. Finden Sie Ihre Nummer, dann einander.</translation>
    </message>
    <message>
        <source>Find your name, then find each other.</source>
        <translation type="unfinished">Finden Sie Ihren Namen, dann einander.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
        <source>Your card has a colour and a shape: find the others who have it.</source>
        <translation type="unfinished">Ihre Karte hat eine Farbe und eine Form: Finden Sie die anderen, die sie haben.</translation>
    </message>
</context>
<context>
    <name>groups_desk</name>
    <message numerus="yes">
        <source>%n name(s) noted.</source>
        <translation type="unfinished">
            <numerusform>%n Name notiert.</numerusform>
            <numerusform>%n Namen notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are deleted.</source>
        <translation type="unfinished">Alle Namen sind gelöscht.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Rückmeldung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
        <source>Groups for {number} · {heading}</source>
        <translation type="unfinished">Gruppen für {number} · {heading}</translation>
    </message>
    <message>
        <source>Groups report at a discussion or an activity.</source>
        <translation type="unfinished">Gruppen berichten bei einem Gespräch oder einer Übung.</translation>
    </message>
    <message>
        <source>How many people are here? It is asked once a day.</source>
        <translation type="unfinished">Wie viele Menschen sind hier? Das wird einmal am Tag gefragt.</translation>
    </message>
    <message>
        <source>Next on the clicker goes to the next group, and after the last one on in the session.</source>
        <translation type="unfinished">Weiter auf dem Klicker geht zur nächsten Gruppe, und nach der letzten weiter in der Sitzung.</translation>
    </message>
    <message>
        <source>Say first how many are here.</source>
        <translation type="unfinished">Sagen Sie zuerst, wie viele hier sind.</translation>
    </message>
    <message>
        <source>Say how many tables report, or make groups first.</source>
        <translation type="unfinished">Sagen Sie, wie viele Tische berichten, oder bilden Sie zuerst Gruppen.</translation>
    </message>
    <message>
        <source>Shift+G makes the groups for this step.</source>
        <translation type="unfinished">Umschalt+G bildet die Gruppen für diesen Schritt.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Tisch {number}</translation>
    </message>
    <message>
        <source>{line} — has spoken</source>
        <translation type="unfinished">{line} – hat gesprochen</translation>
    </message>
    <message>
        <source>{line} — speaks now</source>
        <translation type="unfinished">{line} – spricht jetzt</translation>
    </message>
    <message>
        <source>{who} is counted, and joins the next groups.</source>
        <translation type="unfinished">{who} ist gezählt und kommt in die nächsten Gruppen.</translation>
    </message>
    <message>
        <source>{who} joins {group}. Nobody else moves.</source>
        <translation type="unfinished">{who} kommt zu: {group}. Sonst wechselt niemand.</translation>
    </message>
    <message>
        <source>“From the beginning” has the groups report here, one by one.</source>
        <translation type="unfinished">„Von vorn“ lässt die Gruppen hier berichten, eine nach der anderen.</translation>
    </message>
</context>
<context>
    <name>groups_page</name>
    <message>
        <source>Came</source>
        <translation type="unfinished">Gekommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Each two groups together</source>
        <translation type="unfinished">Je zwei zusammen</translation>
    </message>
    <message>
        <source>Feedback…</source>
        <translation type="unfinished">Rückmeldung…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Gegangen</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation type="unfinished">Gruppen bilden</translation>
    </message>
    <message>
        <source>Name of somebody who came</source>
        <translation type="unfinished">Name von jemandem, der kam</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation type="unfinished">Name, wenn Sie mögen</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation type="unfinished">Neue Gruppen</translation>
    </message>
    <message>
        <source>New groups: these have worked together</source>
        <translation type="unfinished">Neue Gruppen: Diese haben zusammengearbeitet</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation type="unfinished">Auf die Leinwand</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation type="unfinished">Neu mischen</translation>
    </message>
    <message>
        <source>Shuffle again: these groups have not worked together</source>
        <translation type="unfinished">Neu mischen: Diese Gruppen haben nicht zusammengearbeitet</translation>
    </message>
    <message>
        <source>Somebody came, and joins the smallest group</source>
        <translation type="unfinished">Jemand kam und kommt in die kleinste Gruppe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Wegnehmen</translation>
    </message>
    <message>
        <source>Take off the wall</source>
        <translation type="unfinished">Von der Leinwand</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation type="unfinished">Die Gruppen</translation>
    </message>
    <message>
        <source>This person left</source>
        <translation type="unfinished">Diese Person ist gegangen</translation>
    </message>
    <message>
        <source>Who left?</source>
        <translation type="unfinished">Wer ist gegangen?</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>A film gets at most {most} dB louder, not {gain}.</source>
        <translation type="unfinished">Ein Film wird höchstens um {most} dB lauter, nicht um {gain}.</translation>
    </message>
    <message>
        <source>Choose another film, or hide the step: hidden: true.</source>
        <translation type="unfinished">Wählen Sie einen anderen Film, oder blenden Sie den Schritt aus: hidden: true.</translation>
    </message>
    <message>
        <source>Give an earlier `from`.</source>
        <translation type="unfinished">Nennen Sie ein früheres `from`.</translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation type="unfinished">Nennen Sie eine frühere Zeit.</translation>
    </message>
    <message>
        <source>Leave `gain` out.</source>
        <translation type="unfinished">Lassen Sie `gain` weg.</translation>
    </message>
    <message>
        <source>Leave `to` out to play to the end.</source>
        <translation type="unfinished">Lassen Sie `to` weg, um bis zum Ende zu spielen.</translation>
    </message>
    <message>
        <source>Louder passages would be distorted: use the loudspeaker&apos;s own volume.</source>
        <translation type="unfinished">Laute Stellen würden verzerrt: Drehen Sie den Lautsprecher selbst lauter.</translation>
    </message>
    <message>
        <source>Made {gain} dB louder, this film is distorted: its loudest sound has {room} dB left.</source>
        <translation type="unfinished">Um {gain} dB lauter ist dieser Film verzerrt: Sein lautester Ton hat noch {room} dB Platz.</translation>
    </message>
    <message>
        <source>The captions {file} go on until {last}, but the film is over at {length}.</source>
        <translation type="unfinished">Die Untertitel {file} gehen bis {last}, aber der Film ist bei {length} zu Ende.</translation>
    </message>
    <message>
        <source>The film cannot start at {time}: the film is over at {length}.</source>
        <translation type="unfinished">Der Film kann nicht bei {time} beginnen: Er ist bei {length} zu Ende.</translation>
    </message>
    <message>
        <source>The film cannot stop at {time}: the film is over at {length}.</source>
        <translation type="unfinished">Der Film kann nicht bei {time} enden: Er ist bei {length} zu Ende.</translation>
    </message>
    <message>
        <source>The film never comes to {time}: the film is over at {length}, so nobody is asked.</source>
        <translation type="unfinished">Der Film kommt nie zu {time}: Er ist bei {length} zu Ende, also wird niemand gefragt.</translation>
    </message>
    <message>
        <source>They may be those of another film, or the film may be cut off.</source>
        <translation type="unfinished">Es sind vielleicht die eines anderen Films, oder der Film ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Write: gain: {room}</source>
        <translation type="unfinished">Schreiben Sie: gain: {room}</translation>
    </message>
    <message>
        <source>its title</source>
        <translation type="unfinished">seinen Titel</translation>
    </message>
    <message>
        <source>{contact} can say more.</source>
        <translation type="unfinished">{contact} kann mehr sagen.</translation>
    </message>
    <message>
        <source>{why} The room sees {seen}.</source>
        <translation type="unfinished">{why} Der Raum sieht {seen}.</translation>
    </message>
</context>
<context>
    <name>instead</name>
    <message>
        <source>**Look for:** {what}</source>
        <translation type="unfinished">**Achten Sie auf:** {what}</translation>
    </message>
    <message>
        <source>In this film: {note}</source>
        <translation type="unfinished">In diesem Film: {note}</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished">Achten Sie auf</translation>
    </message>
</context>
<context>
    <name>key_list</name>
    <message>
        <source>What keys can do</source>
        <translation type="unfinished">Was Tasten tun können</translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished">gelernt</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">keine Taste</translation>
    </message>
</context>
<context>
    <name>key_names</name>
    <message>
        <source>1 second back in a film</source>
        <translation type="unfinished">1 Sekunde zurück im Film</translation>
    </message>
    <message>
        <source>1 second on in a film</source>
        <translation type="unfinished">1 Sekunde vor im Film</translation>
    </message>
    <message>
        <source>10 seconds back in a film</source>
        <translation type="unfinished">10 Sekunden zurück im Film</translation>
    </message>
    <message>
        <source>10 seconds on in a film</source>
        <translation type="unfinished">10 Sekunden vor im Film</translation>
    </message>
    <message>
        <source>5 seconds back in a film</source>
        <translation type="unfinished">5 Sekunden zurück im Film</translation>
    </message>
    <message>
        <source>5 seconds on in a film</source>
        <translation type="unfinished">5 Sekunden vor im Film</translation>
    </message>
    <message>
        <source>A countdown over any picture, or away</source>
        <translation type="unfinished">Ein Countdown über jedem Bild, oder weg</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation type="unfinished">Eine Minute weniger</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation type="unfinished">Eine Minute mehr</translation>
    </message>
    <message>
        <source>A remark of your own, for the record</source>
        <translation type="unfinished">Eine eigene Bemerkung, für die Aufzeichnung</translation>
    </message>
    <message>
        <source>A spotlight on the room&apos;s picture</source>
        <translation type="unfinished">Ein Lichtkegel auf dem Bild des Raums</translation>
    </message>
    <message>
        <source>A test card for the room</source>
        <translation type="unfinished">Ein Testbild für den Raum</translation>
    </message>
    <message>
        <source>All prompts at once, or one by one</source>
        <translation type="unfinished">Alle Zusatzfragen auf einmal, oder einzeln</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished">Alt</translation>
    </message>
    <message>
        <source>Answers on the wall, or away</source>
        <translation type="unfinished">Antworten auf die Leinwand, oder weg</translation>
    </message>
    <message>
        <source>Ask to end; again goes on</source>
        <translation type="unfinished">Ende erfragen; noch einmal: weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished">Rücktaste</translation>
    </message>
    <message>
        <source>Begin, or return to the room</source>
        <translation type="unfinished">Beginnen, oder zurück zum Raum</translation>
    </message>
    <message>
        <source>Black, and back to the picture</source>
        <translation type="unfinished">Schwarz, und zurück zum Bild</translation>
    </message>
    <message>
        <source>Captions in another language</source>
        <translation type="unfinished">Untertitel in einer anderen Sprache</translation>
    </message>
    <message>
        <source>Captions off and on</source>
        <translation type="unfinished">Untertitel aus und an</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished">Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Entf</translation>
    </message>
    <message>
        <source>Draw on the room&apos;s picture</source>
        <translation type="unfinished">Auf das Bild des Raums zeichnen</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Erase what was drawn</source>
        <translation type="unfinished">Gezeichnetes löschen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Freeze the room&apos;s picture, and back</source>
        <translation type="unfinished">Das Bild des Raums einfrieren, und zurück</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation type="unfinished">Punkt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished">Einfg</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished">Größere Schrift</translation>
    </message>
    <message>
        <source>Make groups, or change them</source>
        <translation type="unfinished">Gruppen bilden, oder ändern</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished">Meta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Notes, with one screen only</source>
        <translation type="unfinished">Notizen, bei nur einem Schirm</translation>
    </message>
    <message>
        <source>Numbers on all screens</source>
        <translation type="unfinished">Nummern auf allen Schirmen</translation>
    </message>
    <message>
        <source>Of the keys in the settings: {wrong} They stay as usual.</source>
        <translation type="unfinished">Zu den Tasten in den Einstellungen: {wrong} Sie bleiben wie üblich.</translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished">Übersicht über alle Schritte</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished">Bild ab</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished">Bild auf</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation type="unfinished">Etwas für später parken</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Plan B for the film, and back</source>
        <translation type="unfinished">Plan B für den Film, und zurück</translation>
    </message>
    <message>
        <source>Play a film faster, for practice</source>
        <translation type="unfinished">Film schneller abspielen, zum Üben</translation>
    </message>
    <message>
        <source>Play a film slower, for practice</source>
        <translation type="unfinished">Film langsamer abspielen, zum Üben</translation>
    </message>
    <message>
        <source>Play or pause a film, else next</source>
        <translation type="unfinished">Film abspielen oder anhalten, sonst weiter</translation>
    </message>
    <message>
        <source>Point at the room&apos;s picture</source>
        <translation type="unfinished">Auf das Bild des Raums zeigen</translation>
    </message>
    <message>
        <source>Read the edited file again</source>
        <translation type="unfinished">Die bearbeitete Datei neu lesen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Umschalt</translation>
    </message>
    <message>
        <source>Skip the film</source>
        <translation type="unfinished">Den Film überspringen</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation type="unfinished">Kleinere Schrift</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation type="unfinished">Ton aus und an</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation type="unfinished">Countdown starten oder anhalten</translation>
    </message>
    <message>
        <source>Stop the run’s clock, and go on</source>
        <translation type="unfinished">Die Uhr des Durchlaufs anhalten, und weiter</translation>
    </message>
    <message>
        <source>Support contacts on the wall, and back</source>
        <translation type="unfinished">Anlaufstellen auf die Leinwand, und zurück</translation>
    </message>
    <message>
        <source>Swap the two screens</source>
        <translation type="unfinished">Die beiden Schirme tauschen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Take the last change of the plan back</source>
        <translation type="unfinished">Die letzte Änderung am Plan zurücknehmen</translation>
    </message>
    <message>
        <source>The cue or question before</source>
        <translation type="unfinished">Marke oder Frage davor</translation>
    </message>
    <message>
        <source>The film again from its start</source>
        <translation type="unfinished">Den Film noch einmal von vorn</translation>
    </message>
    <message>
        <source>The group agreement on the wall, and back</source>
        <translation type="unfinished">Die Vereinbarung auf die Leinwand, und zurück</translation>
    </message>
    <message>
        <source>The groups on the wall, or away</source>
        <translation type="unfinished">Die Gruppen auf die Leinwand, oder weg</translation>
    </message>
    <message>
        <source>The key card</source>
        <translation type="unfinished">Die Tastenkarte</translation>
    </message>
    <message>
        <source>The next cue or question</source>
        <translation type="unfinished">Nächste Marke oder Frage</translation>
    </message>
    <message>
        <source>The parking lot, and its page</source>
        <translation type="unfinished">Der Themenspeicher, und seine Seite</translation>
    </message>
    <message>
        <source>This key has no name by which it could be remembered.</source>
        <translation type="unfinished">Diese Taste hat keinen Namen, unter dem sie gemerkt werden könnte.</translation>
    </message>
    <message>
        <source>Type a line on the wall</source>
        <translation type="unfinished">Eine Zeile auf die Leinwand tippen</translation>
    </message>
    <message>
        <source>What could be cut, or added, to end on time</source>
        <translation type="unfinished">Was zu kürzen oder hinzuzunehmen wäre, um pünktlich zu enden</translation>
    </message>
    <message>
        <source>Where films are heard; a test tone</source>
        <translation type="unfinished">Wo Filme zu hören sind; ein Testton</translation>
    </message>
    <message>
        <source>White, and back to the picture</source>
        <translation type="unfinished">Weiß, und zurück zum Bild</translation>
    </message>
    <message>
        <source>Write down what people say, or count hands</source>
        <translation type="unfinished">Aufschreiben, was Menschen sagen, oder Hände zählen</translation>
    </message>
    <message>
        <source>Zoom into the picture, and back</source>
        <translation type="unfinished">Ins Bild zoomen, und zurück</translation>
    </message>
    <message>
        <source>asks for a countdown over any picture, or takes it away</source>
        <translation type="unfinished">fragt nach einem Countdown über jedem Bild oder nimmt ihn weg</translation>
    </message>
    <message>
        <source>asks for a line on the wall</source>
        <translation type="unfinished">fragt nach einer Zeile für die Leinwand</translation>
    </message>
    <message>
        <source>asks for a remark of your own</source>
        <translation type="unfinished">fragt nach einer eigenen Bemerkung</translation>
    </message>
    <message>
        <source>asks whether to end</source>
        <translation type="unfinished">fragt, ob Schluss sein soll</translation>
    </message>
    <message>
        <source>begins, or returns to the room</source>
        <translation type="unfinished">beginnt oder kehrt zum Raum zurück</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation type="unfinished">tut nichts</translation>
    </message>
    <message>
        <source>erases what was drawn</source>
        <translation type="unfinished">löscht Gezeichnetes</translation>
    </message>
    <message>
        <source>gives a minute more</source>
        <translation type="unfinished">gibt eine Minute mehr</translation>
    </message>
    <message>
        <source>goes 1 second back in a film</source>
        <translation type="unfinished">geht im Film 1 Sekunde zurück</translation>
    </message>
    <message>
        <source>goes 1 second on in a film</source>
        <translation type="unfinished">geht im Film 1 Sekunde vor</translation>
    </message>
    <message>
        <source>goes 10 seconds back in a film</source>
        <translation type="unfinished">geht im Film 10 Sekunden zurück</translation>
    </message>
    <message>
        <source>goes 10 seconds on in a film</source>
        <translation type="unfinished">geht im Film 10 Sekunden vor</translation>
    </message>
    <message>
        <source>goes 5 seconds back in a film</source>
        <translation type="unfinished">geht im Film 5 Sekunden zurück</translation>
    </message>
    <message>
        <source>goes 5 seconds on in a film</source>
        <translation type="unfinished">geht im Film 5 Sekunden vor</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation type="unfinished">geht zurück</translation>
    </message>
    <message>
        <source>goes from button to button</source>
        <translation type="unfinished">geht von Knopf zu Knopf</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished">geht weiter</translation>
    </message>
    <message>
        <source>goes to a film&apos;s cue or question before</source>
        <translation type="unfinished">geht zur Marke oder Frage davor im Film</translation>
    </message>
    <message>
        <source>goes to a film&apos;s next cue or question</source>
        <translation type="unfinished">geht zur nächsten Marke oder Frage im Film</translation>
    </message>
    <message>
        <source>hides the picture, or shows it again</source>
        <translation type="unfinished">verbirgt das Bild oder zeigt es wieder</translation>
    </message>
    <message>
        <source>keeps the room&apos;s picture, or lets it go</source>
        <translation type="unfinished">behält das Bild des Raums oder lässt es los</translation>
    </message>
    <message>
        <source>makes the wall white, or shows it again</source>
        <translation type="unfinished">macht die Leinwand weiß oder zeigt sie wieder</translation>
    </message>
    <message>
        <source>makes the words larger</source>
        <translation type="unfinished">macht die Schrift größer</translation>
    </message>
    <message>
        <source>makes the words smaller</source>
        <translation type="unfinished">macht die Schrift kleiner</translation>
    </message>
    <message>
        <source>opens the page for groups</source>
        <translation type="unfinished">öffnet die Seite für Gruppen</translation>
    </message>
    <message>
        <source>opens the page for time</source>
        <translation type="unfinished">öffnet die Seite für die Zeit</translation>
    </message>
    <message>
        <source>opens the parking lot</source>
        <translation type="unfinished">öffnet den Themenspeicher</translation>
    </message>
    <message>
        <source>opens what the room answers</source>
        <translation type="unfinished">öffnet, was der Raum antwortet</translation>
    </message>
    <message>
        <source>parks something for later</source>
        <translation type="unfinished">parkt etwas für später</translation>
    </message>
    <message>
        <source>plays a film faster</source>
        <translation type="unfinished">spielt einen Film schneller ab</translation>
    </message>
    <message>
        <source>plays a film slower</source>
        <translation type="unfinished">spielt einen Film langsamer ab</translation>
    </message>
    <message>
        <source>plays or pauses a film</source>
        <translation type="unfinished">spielt einen Film ab oder hält ihn an</translation>
    </message>
    <message>
        <source>reads the edited file again</source>
        <translation type="unfinished">liest die bearbeitete Datei neu</translation>
    </message>
    <message>
        <source>scrolls the words</source>
        <translation type="unfinished">rollt den Text</translation>
    </message>
    <message>
        <source>shows a film again from its start</source>
        <translation type="unfinished">zeigt einen Film noch einmal von vorn</translation>
    </message>
    <message>
        <source>shows a film&apos;s plan B, or the film again</source>
        <translation type="unfinished">zeigt den Plan B eines Films oder wieder den Film</translation>
    </message>
    <message>
        <source>shows a number on each screen</source>
        <translation type="unfinished">zeigt auf jedem Schirm eine Nummer</translation>
    </message>
    <message>
        <source>shows all prompts at once</source>
        <translation type="unfinished">zeigt alle Zusatzfragen auf einmal</translation>
    </message>
    <message>
        <source>shows captions in another language</source>
        <translation type="unfinished">zeigt Untertitel in einer anderen Sprache</translation>
    </message>
    <message>
        <source>shows support contacts, or takes them away</source>
        <translation type="unfinished">zeigt Anlaufstellen oder nimmt sie weg</translation>
    </message>
    <message>
        <source>shows the answers on the wall, or hides them</source>
        <translation type="unfinished">zeigt die Antworten auf der Leinwand oder verbirgt sie</translation>
    </message>
    <message>
        <source>shows the group agreement, or takes it away</source>
        <translation type="unfinished">zeigt die Vereinbarung oder nimmt sie weg</translation>
    </message>
    <message>
        <source>shows the groups on the wall, or takes them away</source>
        <translation type="unfinished">zeigt die Gruppen auf der Leinwand oder nimmt sie weg</translation>
    </message>
    <message>
        <source>shows the key card</source>
        <translation type="unfinished">zeigt die Tastenkarte</translation>
    </message>
    <message>
        <source>shows the notes</source>
        <translation type="unfinished">zeigt die Notizen</translation>
    </message>
    <message>
        <source>shows the overview</source>
        <translation type="unfinished">zeigt die Übersicht</translation>
    </message>
    <message>
        <source>shows the room a test card</source>
        <translation type="unfinished">zeigt dem Raum ein Testbild</translation>
    </message>
    <message>
        <source>shows the settings</source>
        <translation type="unfinished">zeigt die Einstellungen</translation>
    </message>
    <message>
        <source>shows where films are heard</source>
        <translation type="unfinished">zeigt, wo Filme zu hören sind</translation>
    </message>
    <message>
        <source>skips a film</source>
        <translation type="unfinished">überspringt einen Film</translation>
    </message>
    <message>
        <source>starts or pauses the countdown</source>
        <translation type="unfinished">startet den Countdown oder hält ihn an</translation>
    </message>
    <message>
        <source>stops the run’s clock, or lets it go on</source>
        <translation type="unfinished">hält die Uhr des Durchlaufs an oder lässt sie weitergehen</translation>
    </message>
    <message>
        <source>swaps the room&apos;s screen and yours</source>
        <translation type="unfinished">tauscht den Schirm des Raums und Ihren</translation>
    </message>
    <message>
        <source>takes a minute away</source>
        <translation type="unfinished">nimmt eine Minute weg</translation>
    </message>
    <message>
        <source>takes the last change of the plan back</source>
        <translation type="unfinished">nimmt die letzte Änderung am Plan zurück</translation>
    </message>
    <message>
        <source>takes up the pen, or puts it down</source>
        <translation type="unfinished">nimmt den Stift auf oder legt ihn weg</translation>
    </message>
    <message>
        <source>takes up the pointer, or puts it down</source>
        <translation type="unfinished">nimmt den Zeiger auf oder legt ihn weg</translation>
    </message>
    <message>
        <source>turns captions off and on</source>
        <translation type="unfinished">schaltet Untertitel aus und an</translation>
    </message>
    <message>
        <source>turns the sound off and on</source>
        <translation type="unfinished">schaltet den Ton aus und an</translation>
    </message>
    <message>
        <source>turns the spotlight on or off</source>
        <translation type="unfinished">schaltet den Lichtkegel an oder aus</translation>
    </message>
    <message>
        <source>zooms into the picture, or back</source>
        <translation type="unfinished">zoomt ins Bild oder zurück</translation>
    </message>
    <message>
        <source>{key} already {now}; it would stop doing that, and no other key does it.</source>
        <translation type="unfinished">{key} {now} schon; das würde sie nicht mehr tun, und keine andere Taste tut es.</translation>
    </message>
    <message>
        <source>{key} already {now}; it would stop doing that.</source>
        <translation type="unfinished">{key} {now} schon; das würde sie nicht mehr tun.</translation>
    </message>
    <message>
        <source>{key} is for the computer itself; that cannot change.</source>
        <translation type="unfinished">{key} ist für den Computer selbst da; das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{key} is part of a step&apos;s number; that cannot change.</source>
        <translation type="unfinished">{key} gehört zur Nummer eines Schritts; das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{key} is to do “{wanted}”, which nothing is called (did you mean {guess}?).</source>
        <translation type="unfinished">{key} soll „{wanted}“ tun, was es nicht gibt (meinten Sie {guess}?).</translation>
    </message>
    <message>
        <source>{key} is to do “{wanted}”, which nothing is called.</source>
        <translation type="unfinished">{key} soll „{wanted}“ tun, was es nicht gibt.</translation>
    </message>
    <message>
        <source>{key} presses what is chosen and goes to the step typed; that cannot change.</source>
        <translation type="unfinished">{key} drückt, was gewählt ist, und geht zum getippten Schritt; das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{key} {does}.</source>
        <translation type="unfinished">{key} {does}.</translation>
    </message>
    <message>
        <source>“{key}” is no key.</source>
        <translation type="unfinished">„{key}“ ist keine Taste.</translation>
    </message>
</context>
<context>
    <name>keycard</name>
    <message>
        <source>5 seconds; with Ctrl 1, with both 10</source>
        <translation type="unfinished">5 s; Strg: 1, beide: 10</translation>
    </message>
    <message>
        <source>A countdown over it, and away</source>
        <translation type="unfinished">Ein Countdown darüber, und weg</translation>
    </message>
    <message>
        <source>A remark for the record</source>
        <translation type="unfinished">Bemerkung zur Aufzeichnung</translation>
    </message>
    <message>
        <source>All prompts at once</source>
        <translation type="unfinished">Alle Zusatzfragen auf einmal</translation>
    </message>
    <message>
        <source>Answers on the wall, and away</source>
        <translation type="unfinished">Antworten zeigen, und weg</translation>
    </message>
    <message>
        <source>Ask to end; again goes on</source>
        <translation type="unfinished">Ende? Noch einmal: weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Begin, or return to the room</source>
        <translation type="unfinished">Beginnen, oder zum Raum</translation>
    </message>
    <message>
        <source>Black, and back to the picture</source>
        <translation type="unfinished">Schwarz, und zurück zum Bild</translation>
    </message>
    <message>
        <source>Captions in another language</source>
        <translation type="unfinished">Andere Untertitelsprache</translation>
    </message>
    <message>
        <source>Captions off and on</source>
        <translation type="unfinished">Untertitel aus und an</translation>
    </message>
    <message>
        <source>Change the keys, or learn a clicker</source>
        <translation type="unfinished">Die Tasten ändern, oder einen Klicker lernen</translation>
    </message>
    <message>
        <source>Changed: {keys}</source>
        <translation type="unfinished">Geändert: {keys}</translation>
    </message>
    <message>
        <source>Change… (k)</source>
        <translation type="unfinished">Ändern… (k)</translation>
    </message>
    <message>
        <source>Countdown, a minute more or less</source>
        <translation type="unfinished">Countdown, Minute mehr oder weniger</translation>
    </message>
    <message>
        <source>Cue or question before, after</source>
        <translation type="unfinished">Marke/Frage davor, danach</translation>
    </message>
    <message>
        <source>Draw; gone when you go on</source>
        <translation type="unfinished">Zeichnen; beim Weitergehen weg</translation>
    </message>
    <message>
        <source>Erase what was drawn</source>
        <translation type="unfinished">Gezeichnetes löschen</translation>
    </message>
    <message>
        <source>Freeze the picture, and go on</source>
        <translation type="unfinished">Bild einfrieren, und weitergehen</translation>
    </message>
    <message>
        <source>Go to step 12</source>
        <translation type="unfinished">Zu Schritt 12 gehen</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">Weitergehen</translation>
    </message>
    <message>
        <source>Group agreement on the wall, and away</source>
        <translation type="unfinished">Vereinbarung zeigen, und weg</translation>
    </message>
    <message>
        <source>Groups; with w on the wall</source>
        <translation type="unfinished">Gruppen; mit w: zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Larger or smaller words</source>
        <translation type="unfinished">Größere oder kleinere Schrift</translation>
    </message>
    <message>
        <source>Late or early: what to change</source>
        <translation type="unfinished">Zu spät oder früh: was ändern</translation>
    </message>
    <message>
        <source>Loudspeaker, and a test tone</source>
        <translation type="unfinished">Lautsprecher, und ein Testton</translation>
    </message>
    <message>
        <source>Next; plays a film on</source>
        <translation type="unfinished">Weiter; auch im Film</translation>
    </message>
    <message>
        <source>Notes, with one screen only</source>
        <translation type="unfinished">Notizen, bei nur einem Schirm</translation>
    </message>
    <message>
        <source>Numbers: which screen is which</source>
        <translation type="unfinished">Nummern auf den Schirmen</translation>
    </message>
    <message>
        <source>On the room&apos;s picture</source>
        <translation type="unfinished">Auf dem Bild des Raums</translation>
    </message>
    <message>
        <source>Overview; type to find a step</source>
        <translation type="unfinished">Übersicht; tippen zum Suchen</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation type="unfinished">Etwas für später parken</translation>
    </message>
    <message>
        <source>Pause; again leaves it, or plays on</source>
        <translation type="unfinished">Halt; dann weg oder weiter</translation>
    </message>
    <message>
        <source>Point with a red dot</source>
        <translation type="unfinished">Mit rotem Punkt zeigen</translation>
    </message>
    <message>
        <source>Read the edited file again</source>
        <translation type="unfinished">Die bearbeitete Datei neu lesen</translation>
    </message>
    <message>
        <source>Scroll the words</source>
        <translation type="unfinished">Den Text rollen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation type="unfinished">Ton aus und an</translation>
    </message>
    <message>
        <source>Spotlight; the wheel sizes it</source>
        <translation type="unfinished">Lichtkegel; Größe mit Rad</translation>
    </message>
    <message>
        <source>Stop the run’s clock, and go on</source>
        <translation type="unfinished">Uhr anhalten, und weiter</translation>
    </message>
    <message>
        <source>Support contacts, and away</source>
        <translation type="unfinished">Anlaufstellen zeigen, und weg</translation>
    </message>
    <message>
        <source>Swap the two screens</source>
        <translation type="unfinished">Die beiden Schirme tauschen</translation>
    </message>
    <message>
        <source>Test card; any key ends it</source>
        <translation type="unfinished">Testbild; jede Taste beendet es</translation>
    </message>
    <message>
        <source>The console</source>
        <translation type="unfinished">Das Pult</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished">Die Tasten</translation>
    </message>
    <message>
        <source>The parking lot</source>
        <translation type="unfinished">Der Themenspeicher</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation type="unfinished">Die Leinwand</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished">Der Workshop</translation>
    </message>
    <message>
        <source>They work in both windows. Escape closes.</source>
        <translation type="unfinished">Sie gelten in beiden Fenstern. Escape schließt.</translation>
    </message>
    <message>
        <source>This card</source>
        <translation type="unfinished">Diese Karte</translation>
    </message>
    <message>
        <source>This part again from its start</source>
        <translation type="unfinished">Diesen Teil von vorn</translation>
    </message>
    <message>
        <source>Type a line below it, and away</source>
        <translation type="unfinished">Zeile darunter tippen, und weg</translation>
    </message>
    <message>
        <source>While a film plays</source>
        <translation type="unfinished">Während ein Film läuft</translation>
    </message>
    <message>
        <source>White, and back to the picture</source>
        <translation type="unfinished">Weiß, und zurück zum Bild</translation>
    </message>
    <message>
        <source>Write answers down, or count hands</source>
        <translation type="unfinished">Antworten, Hände zählen</translation>
    </message>
    <message>
        <source>Zoom, and back</source>
        <translation type="unfinished">Zoomen, und zurück</translation>
    </message>
    <message>
        <source>{keys} or {key}</source>
        <translation type="unfinished">{keys} oder {key}</translation>
    </message>
    <message>
        <source>{keys}: {what}</source>
        <translation type="unfinished">{keys}: {what}</translation>
    </message>
</context>
<context>
    <name>keys_page</name>
    <message>
        <source>All is as it was.</source>
        <translation type="unfinished">Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation type="unfinished">Alle Tasten sind wieder wie üblich.</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation type="unfinished">Alle Tasten sind wie üblich.</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation type="unfinished">Alle Tasten wie üblich</translation>
    </message>
    <message>
        <source>Any key, or a button of the clicker. Escape twice learns none.</source>
        <translation type="unfinished">Irgendeine Taste oder ein Knopf des Klickers. Zweimal Escape lernt keine.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Keys and clicker</source>
        <translation type="unfinished">Tasten und Klicker</translation>
    </message>
    <message>
        <source>Learn a key</source>
        <translation type="unfinished">Taste lernen</translation>
    </message>
    <message>
        <source>Learn it all the same</source>
        <translation type="unfinished">Trotzdem lernen</translation>
    </message>
    <message>
        <source>Learn {key} all the same, for: {wanted}?</source>
        <translation type="unfinished">{key} trotzdem lernen, für: {wanted}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Press a key, or a button of your clicker, to see what it does.</source>
        <translation type="unfinished">Drücken Sie eine Taste oder einen Knopf Ihres Klickers, um zu sehen, was er tut.</translation>
    </message>
    <message>
        <source>Press the key for: {action}</source>
        <translation type="unfinished">Drücken Sie die Taste für: {action}</translation>
    </message>
    <message>
        <source>{key} does nothing in a session.</source>
        <translation type="unfinished">{key} tut in einer Sitzung nichts.</translation>
    </message>
    <message>
        <source>{key} does that already.</source>
        <translation type="unfinished">{key} tut das schon.</translation>
    </message>
    <message>
        <source>{key} now {doing}.</source>
        <translation type="unfinished">Jetzt gilt: {key} {doing}.</translation>
    </message>
    <message>
        <source>{key} {doing}.</source>
        <translation type="unfinished">{key} {doing}.</translation>
    </message>
    <message>
        <source>{trouble} The keys hold until the program ends.</source>
        <translation type="unfinished">{trouble} Die Tasten gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter learns another key for what is chosen, Escape closes.</source>
        <translation type="unfinished">↑ und ↓ wählen, Enter lernt für das Gewählte eine andere Taste, Escape schließt.</translation>
    </message>
</context>
<context>
    <name>language_settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Of the program, from its next start on. German and Welsh are machine-made, to be reviewed.</source>
        <translation type="unfinished">Des Programms, ab dem nächsten Start. Deutsch und Walisisch sind maschinell übersetzt und noch durchzusehen.</translation>
    </message>
</context>
<context>
    <name>legibility</name>
    <message>
        <source>There is too much text: say it in fewer words, or spread it over two steps.</source>
        <translation type="unfinished">Es ist zu viel Text: Sagen Sie es kürzer, oder verteilen Sie es auf zwei Schritte.</translation>
    </message>
    <message>
        <source>“{text}” and {others} more are too small for the back row on a 4:3 projector.</source>
        <translation type="unfinished">„{text}“ und {others} weitere sind auf einem 4:3-Beamer zu klein für die letzte Reihe.</translation>
    </message>
    <message>
        <source>“{text}” and {others} more are too small for the back row.</source>
        <translation type="unfinished">„{text}“ und {others} weitere sind zu klein für die letzte Reihe.</translation>
    </message>
    <message>
        <source>“{text}” is too small for the back row on a 4:3 projector.</source>
        <translation type="unfinished">„{text}“ ist auf einem 4:3-Beamer zu klein für die letzte Reihe.</translation>
    </message>
    <message>
        <source>“{text}” is too small for the back row.</source>
        <translation type="unfinished">„{text}“ ist zu klein für die letzte Reihe.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>A film needs a name before the colon.</source>
        <translation type="unfinished">Ein Film braucht einen Namen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Add, moved in under it: file: films/NAME.mp4</source>
        <translation type="unfinished">Ergänzen Sie darunter eingerückt: file: films/NAME.mp4</translation>
    </message>
    <message>
        <source>Describe it in the file of `films:` and write its name there here.</source>
        <translation type="unfinished">Beschreiben Sie ihn in der Datei von `films:` und schreiben Sie hier seinen Namen von dort.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Behalten Sie einen von beiden.</translation>
    </message>
    <message>
        <source>The cue `{name}` is written twice.</source>
        <translation type="unfinished">Die Marke `{name}` steht zweimal da.</translation>
    </message>
    <message>
        <source>The film `{name}` is written twice.</source>
        <translation type="unfinished">Der Film `{name}` steht zweimal da.</translation>
    </message>
    <message>
        <source>The film `{name}` needs `file`.</source>
        <translation type="unfinished">Der Film `{name}` braucht `file`.</translation>
    </message>
    <message>
        <source>The library has {words}.</source>
        <translation type="unfinished">Das Verzeichnis hat {words}.</translation>
    </message>
    <message>
        <source>There is no film `{name}`.</source>
        <translation type="unfinished">Den Film `{name}` gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no film library.</source>
        <translation type="unfinished">Es gibt kein Filmverzeichnis.</translation>
    </message>
    <message>
        <source>This film is not in the film library: its rights and its label are missing.</source>
        <translation type="unfinished">Dieser Film steht nicht im Filmverzeichnis: Seine Rechte und seine Beschriftung fehlen.</translation>
    </message>
    <message>
        <source>Write `file:` and `title:` under the film&apos;s name, moved in by two spaces.</source>
        <translation type="unfinished">Schreiben Sie `file:` und `title:` unter den Namen des Films, um zwei Leerzeichen eingerückt.</translation>
    </message>
    <message>
        <source>Write it so: cues: {good-week: 0:41}</source>
        <translation type="unfinished">Schreiben Sie es so: cues: {good-week: 0:41}</translation>
    </message>
    <message>
        <source>Write it so: {name: Tess, as: practitioner}</source>
        <translation type="unfinished">Schreiben Sie es so: {name: Tess, as: practitioner}</translation>
    </message>
    <message>
        <source>Write the language before the file: captions: {en: films/NAME.en.vtt}</source>
        <translation type="unfinished">Schreiben Sie die Sprache vor die Datei: captions: {en: films/NAME.en.vtt}</translation>
    </message>
    <message>
        <source>Write the name of a library file, as films.yaml.</source>
        <translation type="unfinished">Schreiben Sie den Namen einer Verzeichnisdatei, wie films.yaml.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Back at</source>
        <translation type="unfinished">Weiter um</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished">Restzeit</translation>
    </message>
    <message>
        <source>We go on</source>
        <translation type="unfinished">Es geht weiter</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">über</translation>
    </message>
</context>
<context>
    <name>log_lines</name>
    <message>
        <source>The log in {folder} could not be cleared: {reason}.</source>
        <translation type="unfinished">Die Logdatei in {folder} konnte nicht geleert werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>marking</name>
    <message>
        <source>marks on it (e erases them)</source>
        <translation type="unfinished">Striche darauf (e löscht sie)</translation>
    </message>
    <message>
        <source>pen on</source>
        <translation type="unfinished">Stift an</translation>
    </message>
    <message>
        <source>pointer on</source>
        <translation type="unfinished">Zeiger an</translation>
    </message>
    <message>
        <source>spotlight on</source>
        <translation type="unfinished">Lichtkegel an</translation>
    </message>
    <message>
        <source>zoom on</source>
        <translation type="unfinished">Zoom an</translation>
    </message>
    <message>
        <source>{times} times larger</source>
        <translation type="unfinished">{times}-mal größer</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>A path is one line of letters.</source>
        <translation type="unfinished">Ein Pfad ist eine Zeile aus Buchstaben.</translation>
    </message>
    <message>
        <source>A path is written with / between folders.</source>
        <translation type="unfinished">In einem Pfad steht / zwischen den Ordnern.</translation>
    </message>
    <message>
        <source>Copy the file into the assets folder and write its path from there, as: {name}</source>
        <translation type="unfinished">Kopieren Sie die Datei in den Medienordner und schreiben Sie ihren Pfad von dort, wie: {name}</translation>
    </message>
    <message>
        <source>Copy the file into the assets folder; else the session cannot be taken along.</source>
        <translation type="unfinished">Kopieren Sie die Datei in den Medienordner; sonst lässt sich die Sitzung nicht mitnehmen.</translation>
    </message>
    <message>
        <source>Did you mean `{meant}`?</source>
        <translation type="unfinished">Meinten Sie `{meant}`?</translation>
    </message>
    <message>
        <source>Put it into the folder {folder}</source>
        <translation type="unfinished">Legen Sie die Datei in den Ordner {folder}</translation>
    </message>
    <message>
        <source>Save it into the assets folder and write its file name; a room may have no internet.</source>
        <translation type="unfinished">Speichern Sie es im Medienordner und schreiben Sie den Dateinamen; ein Raum hat vielleicht kein Internet.</translation>
    </message>
    <message>
        <source>There is no file `{value}`.</source>
        <translation type="unfinished">Die Datei `{value}` gibt es nicht.</translation>
    </message>
    <message>
        <source>This is an internet address.</source>
        <translation type="unfinished">Das ist eine Internetadresse.</translation>
    </message>
    <message>
        <source>This path is of one computer only.</source>
        <translation type="unfinished">Diesen Pfad gibt es nur auf einem einzigen Computer.</translation>
    </message>
    <message>
        <source>Write: {path}</source>
        <translation type="unfinished">Schreiben Sie: {path}</translation>
    </message>
    <message>
        <source>`{value}` leads out of the assets folder.</source>
        <translation type="unfinished">`{value}` führt aus dem Medienordner hinaus.</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation type="unfinished">
            <numerusform>%n Leerzeichen</numerusform>
            <numerusform>%n Leerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>A backslash inside double quotation marks means something else here.</source>
        <translation type="unfinished">Ein Rückstrich in doppelten Anführungszeichen bedeutet hier etwas anderes.</translation>
    </message>
    <message>
        <source>A backslash means something else here; a path is written with / between folders.</source>
        <translation type="unfinished">Ein Rückstrich bedeutet hier etwas anderes; in einem Pfad steht / zwischen den Ordnern.</translation>
    </message>
    <message>
        <source>A colon is missing after `{key}`.</source>
        <translation type="unfinished">Nach `{key}` fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A group in { } is not closed, or a comma is missing in it.</source>
        <translation type="unfinished">Eine Gruppe in { } ist nicht geschlossen, oder darin fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A list in [ ] is not closed, or a comma is missing in it.</source>
        <translation type="unfinished">Eine Liste in [ ] ist nicht geschlossen, oder darin fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A list starts here in the middle of a line.</source>
        <translation type="unfinished">Hier beginnt mitten in einer Zeile eine Liste.</translation>
    </message>
    <message>
        <source>A quotation mark opened here is never closed.</source>
        <translation type="unfinished">Ein Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A space is missing after `{key}:`.</source>
        <translation type="unfinished">Nach `{key}:` fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A space is missing after the dash.</source>
        <translation type="unfinished">Nach dem Strich fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A tab is used here where YAML takes only spaces.</source>
        <translation type="unfinished">Hier steht ein Tabulator, wo YAML nur Leerzeichen nimmt.</translation>
    </message>
    <message>
        <source>A text cannot start with this mark; put it in quotation marks.</source>
        <translation type="unfinished">Ein Text kann nicht mit diesem Zeichen beginnen; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text inside these brackets needs quotation marks.</source>
        <translation type="unfinished">Ein Text in diesen Klammern braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text that starts with `{mark}` needs quotation marks.</source>
        <translation type="unfinished">Ein Text, der mit `{mark}` beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text with a colon in it needs quotation marks.</source>
        <translation type="unfinished">Ein Text mit einem Doppelpunkt braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>After `{mark}` the text starts on the next line.</source>
        <translation type="unfinished">Nach `{mark}` beginnt der Text auf der nächsten Zeile.</translation>
    </message>
    <message>
        <source>Check that it starts in the same column as its neighbours.</source>
        <translation type="unfinished">Prüfen Sie, dass sie in derselben Spalte beginnt wie ihre Nachbarn.</translation>
    </message>
    <message>
        <source>If it goes on with the text above, put `|` there and the text under it: {start} |</source>
        <translation type="unfinished">Falls sie den Text darüber fortsetzt, schreiben Sie dort `|` und den Text darunter: {start} |</translation>
    </message>
    <message>
        <source>Put a dash and a space before it, or move it in if it goes on with the text above.</source>
        <translation type="unfinished">Setzen Sie einen Strich und ein Leerzeichen davor, oder rücken Sie die Zeile ein, wenn sie den Text darüber fortsetzt.</translation>
    </message>
    <message>
        <source>Put {mark} before `{text}` and at the end of the text.</source>
        <translation type="unfinished">Setzen Sie {mark} vor `{text}` und an das Ende des Textes.</translation>
    </message>
    <message>
        <source>Put {spaces} before it.</source>
        <translation type="unfinished">Setzen Sie {spaces} davor.</translation>
    </message>
    <message>
        <source>Put {spaces} there instead of the tab.</source>
        <translation type="unfinished">Setzen Sie {spaces} an die Stelle des Tabulators.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Löschen Sie sie.</translation>
    </message>
    <message>
        <source>Something is missing before this mark.</source>
        <translation type="unfinished">Vor diesem Zeichen fehlt etwas.</translation>
    </message>
    <message>
        <source>Something stands here after the end of the session.</source>
        <translation type="unfinished">Hier steht etwas nach dem Ende der Sitzung.</translation>
    </message>
    <message>
        <source>The `{mark}` of this line is never closed.</source>
        <translation type="unfinished">Das `{mark}` dieser Zeile wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The quotation mark of this line is never closed.</source>
        <translation type="unfinished">Das Anführungszeichen dieser Zeile wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The rest of this file is not read until this is mended.</source>
        <translation type="unfinished">Der Rest dieser Datei wird erst gelesen, wenn das behoben ist.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so in %n more line(s).</source>
        <translation type="unfinished">
            <numerusform>Das gilt auch für %n weitere Zeile.</numerusform>
            <numerusform>Das gilt auch für %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text outside the quotation marks {mark} of this line.</source>
        <translation type="unfinished">Außerhalb der Anführungszeichen {mark} dieser Zeile steht Text.</translation>
    </message>
    <message>
        <source>This bracket closes nothing that was opened.</source>
        <translation type="unfinished">Diese Klammer schließt nichts, was geöffnet wurde.</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation type="unfinished">Diese Zeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This line does not stand straight under the lines it belongs to.</source>
        <translation type="unfinished">Diese Zeile steht nicht gerade unter den Zeilen, zu denen sie gehört.</translation>
    </message>
    <message>
        <source>This line does not stand straight with its neighbours.</source>
        <translation type="unfinished">Diese Zeile steht nicht gerade zu ihren Nachbarn.</translation>
    </message>
    <message>
        <source>This line is moved in with a tab; YAML takes only spaces.</source>
        <translation type="unfinished">Diese Zeile ist mit einem Tabulator eingerückt; YAML nimmt nur Leerzeichen.</translation>
    </message>
    <message>
        <source>This line is not of the form `key: text`.</source>
        <translation type="unfinished">Diese Zeile hat nicht die Form `key: text`.</translation>
    </message>
    <message>
        <source>This line should start with a dash like its list, or be moved.</source>
        <translation type="unfinished">Diese Zeile sollte wie ihre Liste mit einem Strich beginnen oder verschoben werden.</translation>
    </message>
    <message>
        <source>This line stands in a list and has no dash.</source>
        <translation type="unfinished">Diese Zeile steht in einer Liste und hat keinen Strich.</translation>
    </message>
    <message>
        <source>Use single quotation marks &apos; &apos; around the text.</source>
        <translation type="unfinished">Setzen Sie den Text in einfache Anführungszeichen &apos; &apos;.</translation>
    </message>
    <message>
        <source>YAML cannot place the colon in this line.</source>
        <translation type="unfinished">YAML kann den Doppelpunkt in dieser Zeile nicht einordnen.</translation>
    </message>
    <message>
        <source>`{key}` does not stand straight under `{above}`.</source>
        <translation type="unfinished">`{key}` steht nicht gerade unter `{above}`.</translation>
    </message>
    <message>
        <source>no space</source>
        <translation type="unfinished">kein Leerzeichen</translation>
    </message>
</context>
<context>
    <name>meter</name>
    <message>
        <source>How loud the film is</source>
        <translation type="unfinished">Wie laut der Film ist</translation>
    </message>
    <message>
        <source>The film has sound; the room hears none of it.</source>
        <translation type="unfinished">Der Film hat Ton; der Raum hört nichts davon.</translation>
    </message>
    <message>
        <source>The film is silent at this moment.</source>
        <translation type="unfinished">Der Film ist in diesem Augenblick still.</translation>
    </message>
    <message>
        <source>The film’s own sound: {level} dB below the loudest there can be.</source>
        <translation type="unfinished">Der Ton des Films selbst: {level} dB unter dem lautesten, den es geben kann.</translation>
    </message>
    <message>
        <source>This film has no sound.</source>
        <translation type="unfinished">Dieser Film hat keinen Ton.</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished">kein Ton</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished">nicht zu hören</translation>
    </message>
    <message>
        <source>−{level} dB</source>
        <translation type="unfinished">−{level} dB</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>The minutes in line {line} are written in a way this program leaves alone.</source>
        <translation type="unfinished">Die Minuten in Zeile {line} sind auf eine Weise geschrieben, die dieses Programm in Ruhe lässt.</translation>
    </message>
    <message>
        <source>There is no step in line {line} any more.</source>
        <translation type="unfinished">In Zeile {line} ist kein Schritt mehr.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The film “{name}” may be shown until {day} only.</source>
        <translation type="unfinished">Der Film „{name}“ darf nur bis {day} gezeigt werden.</translation>
    </message>
    <message>
        <source>The film “{name}” was withdrawn.</source>
        <translation type="unfinished">Der Film „{name}“ wurde zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>names_page</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>A name a line, as it is wished for the certificate; a role behind a semicolon. Two columns of a spreadsheet can be pasted. Names are kept on this computer only and are never joined with answers.</source>
        <translation type="unfinished">Ein Name je Zeile, wie er auf der Bescheinigung stehen soll; eine Rolle hinter einem Strichpunkt. Zwei Spalten einer Tabelle lassen sich einfügen. Namen bleiben nur auf diesem Computer und werden nie mit Antworten verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n name(s).</source>
        <translation type="unfinished">
            <numerusform>Gespeichert: %n Name.</numerusform>
            <numerusform>Gespeichert: %n Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation type="unfinished">Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Wer da war</translation>
    </message>
</context>
<context>
    <name>noting</name>
    <message>
        <source>Did you mean `{found}`?</source>
        <translation type="unfinished">Meinten Sie `{found}`?</translation>
    </message>
    <message>
        <source>Mend the first ones; the others often go with them.</source>
        <translation type="unfinished">Beheben Sie die ersten; die anderen verschwinden oft mit ihnen.</translation>
    </message>
    <message>
        <source>There are {left} more problems than are shown here.</source>
        <translation type="unfinished">Es gibt {left} weitere Probleme, die hier nicht stehen.</translation>
    </message>
    <message>
        <source>Write: {line}</source>
        <translation type="unfinished">Schreiben Sie: {line}</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation type="unfinished">Startbereit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished">Zuletzt</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Did you mean {guess}?</source>
        <translation type="unfinished">Meinten Sie {guess}?</translation>
    </message>
    <message>
        <source>The file was edited since. {changes}</source>
        <translation type="unfinished">Die Datei wurde seitdem bearbeitet. {changes}</translation>
    </message>
    <message>
        <source>The film {name} is damaged: it breaks off before its end.</source>
        <translation type="unfinished">Der Film {name} ist beschädigt: Er bricht vor seinem Ende ab.</translation>
    </message>
    <message>
        <source>There is no step {wanted}; steps have an id or a number, 1 to {last}.</source>
        <translation type="unfinished">Den Schritt {wanted} gibt es nicht; Schritte haben eine Kennung oder eine Nummer, 1 bis {last}.</translation>
    </message>
    <message>
        <source>There was no unfinished run to go on with; this one begins anew.</source>
        <translation type="unfinished">Es gab keinen unfertigen Durchlauf zum Fortsetzen; dieser beginnt neu.</translation>
    </message>
    <message>
        <source>You were typing: “{text}”</source>
        <translation type="unfinished">Sie tippten gerade: „{text}“</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation type="unfinished">an seinem Anfang</translation>
    </message>
    <message>
        <source>at step {number}, {heading}</source>
        <translation type="unfinished">bei Schritt {number}, {heading}</translation>
    </message>
    <message>
        <source>at step {number}, {heading}, at {time} of the film</source>
        <translation type="unfinished">bei Schritt {number}, {heading}, bei {time} des Films</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation type="unfinished">beim Schluss</translation>
    </message>
    <message>
        <source>{edited} You are {where}.</source>
        <translation type="unfinished">{edited} Sie sind {where}.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a film.</source>
        <translation type="unfinished">{name} ist beschädigt oder kein Film.</translation>
    </message>
    <message>
        <source>{problem} The run goes on from what could be read of it.</source>
        <translation type="unfinished">{problem} Der Durchlauf geht mit dem weiter, was lesbar war.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Arrows choose, Enter goes there, Escape clears the search</source>
        <translation type="unfinished">Pfeile wählen, Enter geht hin, Escape leert die Suche</translation>
    </message>
    <message>
        <source>Arrows choose, Enter goes there, a number too, Escape closes</source>
        <translation type="unfinished">Pfeile wählen, Enter geht hin, eine Nummer auch, Escape schließt</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished">JETZT</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found: no step has “{text}” in its words.</source>
        <translation type="unfinished">Nichts gefunden: Kein Schritt hat „{text}“ in seinen Worten.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Übersicht</translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished">Übersicht über alle Schritte</translation>
    </message>
    <message>
        <source>Step {number}, then Enter</source>
        <translation type="unfinished">Schritt {number}, dann Enter</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">Übung</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished">Gespräch</translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished">Umfrage</translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished">Folie</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation type="unfinished">{number} gefunden</translation>
    </message>
</context>
<context>
    <name>pacing</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>If you begin now you end at {time}, {minutes} early.</source>
        <translation type="unfinished">Bei Beginn jetzt: Ende um {time}, {minutes} zu früh.</translation>
    </message>
    <message>
        <source>If you begin now you end at {time}, {minutes} late.</source>
        <translation type="unfinished">Bei Beginn jetzt: Ende um {time}, {minutes} zu spät.</translation>
    </message>
    <message>
        <source>If you begin now you end at {time}.</source>
        <translation type="unfinished">Bei Beginn jetzt: Ende um {time}.</translation>
    </message>
    <message>
        <source>Next break at {time}</source>
        <translation type="unfinished">Nächste Pause um {time}</translation>
    </message>
    <message>
        <source>Next break at {time}, {minutes} early</source>
        <translation type="unfinished">Nächste Pause um {time}, {minutes} zu früh</translation>
    </message>
    <message>
        <source>Next break at {time}, {minutes} late</source>
        <translation type="unfinished">Nächste Pause um {time}, {minutes} zu spät</translation>
    </message>
    <message>
        <source>Not begun. Leaving the cover starts the clock.</source>
        <translation type="unfinished">Nicht begonnen. Mit dem Verlassen des Titelbilds läuft die Uhr.</translation>
    </message>
    <message>
        <source>Planned start {time}.</source>
        <translation type="unfinished">Geplanter Beginn {time}.</translation>
    </message>
    <message>
        <source>This break is over at {time}</source>
        <translation type="unfinished">Diese Pause endet um {time}</translation>
    </message>
    <message>
        <source>This break was to end at {time}</source>
        <translation type="unfinished">Diese Pause sollte um {time} enden</translation>
    </message>
    <message>
        <source>You end at {time}</source>
        <translation type="unfinished">Ende um {time}</translation>
    </message>
    <message>
        <source>You end at {time}, on time</source>
        <translation type="unfinished">Ende um {time}, pünktlich</translation>
    </message>
    <message>
        <source>You end at {time}, {minutes} early</source>
        <translation type="unfinished">Ende um {time}, {minutes} zu früh</translation>
    </message>
    <message>
        <source>You end at {time}, {minutes} late</source>
        <translation type="unfinished">Ende um {time}, {minutes} zu spät</translation>
    </message>
    <message>
        <source>You ended at {time}</source>
        <translation type="unfinished">Ende war um {time}</translation>
    </message>
    <message>
        <source>You ended at {time}, on time</source>
        <translation type="unfinished">Ende war um {time}, pünktlich</translation>
    </message>
    <message>
        <source>You ended at {time}, {minutes} early</source>
        <translation type="unfinished">Ende war um {time}, {minutes} zu früh</translation>
    </message>
    <message>
        <source>You ended at {time}, {minutes} late</source>
        <translation type="unfinished">Ende war um {time}, {minutes} zu spät</translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished">keine Zeit</translation>
    </message>
</context>
<context>
    <name>parking</name>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Themenspeicher</translation>
    </message>
</context>
<context>
    <name>parking_desk</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Ändern</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished">Gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Enter changes it, Escape leaves it as it was.</source>
        <translation type="unfinished">Enter ändert es, Escape lässt es, wie es war.</translation>
    </message>
    <message>
        <source>Enter keeps it, empty for nobody.</source>
        <translation type="unfinished">Enter speichert, leer für niemanden.</translation>
    </message>
    <message>
        <source>It waits until later. Enter keeps it, Escape leaves.</source>
        <translation type="unfinished">Es wartet bis später. Enter speichert, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Park this</source>
        <translation type="unfinished">Parken</translation>
    </message>
    <message numerus="yes">
        <source>Parked. %n item(s) waiting; Shift+K shows them.</source>
        <translation type="unfinished">
            <numerusform>Geparkt. %n Thema wartet; Umschalt+K zeigt es.</numerusform>
            <numerusform>Geparkt. %n Themen warten; Umschalt+K zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Wer kümmert sich darum?</translation>
    </message>
</context>
<context>
    <name>parking_page</name>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation type="unfinished">
            <numerusform>%n Thema wartet</numerusform>
            <numerusform>%n Themen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Away (Space)</source>
        <translation type="unfinished">Weg (Leertaste)</translation>
    </message>
    <message>
        <source>Change what it says</source>
        <translation type="unfinished">Ändern, was da steht</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Schließen (Escape)</translation>
    </message>
    <message>
        <source>Close the parking lot</source>
        <translation type="unfinished">Den Themenspeicher schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">Das Thema löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Ändern</translation>
    </message>
    <message>
        <source>Enter edits · a: who takes it on · s: settled, or not · Delete deletes, Ctrl+Z brings it back · Space shows it to the room, or takes it away</source>
        <translation type="unfinished">Enter ändert · a: wer sich kümmert · s: erledigt, oder nicht · Entf löscht, Strg+Z holt zurück · Leertaste zeigt es dem Raum, oder nimmt es weg</translation>
    </message>
    <message>
        <source>Nothing is parked yet. Press k anywhere, type what is to wait, and Enter.</source>
        <translation type="unfinished">Noch ist nichts geparkt. Drücken Sie überall k, tippen Sie, was warten soll, und Enter.</translation>
    </message>
    <message>
        <source>Owner (a)</source>
        <translation type="unfinished">Wer (a)</translation>
    </message>
    <message>
        <source>Park (k)</source>
        <translation type="unfinished">Parken (k)</translation>
    </message>
    <message>
        <source>Park something more</source>
        <translation type="unfinished">Noch etwas parken</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Themenspeicher</translation>
    </message>
    <message>
        <source>Settled (s)</source>
        <translation type="unfinished">Erledigt (s)</translation>
    </message>
    <message>
        <source>Settled, or waiting again</source>
        <translation type="unfinished">Erledigt, oder wieder wartend</translation>
    </message>
    <message>
        <source>Show (Space)</source>
        <translation type="unfinished">Zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation type="unfinished">Dem Raum zeigen</translation>
    </message>
    <message>
        <source>Take it off the wall</source>
        <translation type="unfinished">Von der Leinwand nehmen</translation>
    </message>
    <message>
        <source>The next page on the wall</source>
        <translation type="unfinished">Die nächste Seite auf der Leinwand</translation>
    </message>
    <message>
        <source>The page before on the wall</source>
        <translation type="unfinished">Die vorige Seite auf der Leinwand</translation>
    </message>
    <message>
        <source>The room sees it; next takes it away</source>
        <translation type="unfinished">Der Raum sieht ihn; Weiter nimmt ihn weg</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation type="unfinished">Was geparkt ist</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation type="unfinished">Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">wartet</translation>
    </message>
    <message>
        <source>{name} takes it on</source>
        <translation type="unfinished">{name} kümmert sich darum</translation>
    </message>
</context>
<context>
    <name>parsing</name>
    <message>
        <source>A second document starts here; a file holds one.</source>
        <translation type="unfinished">Hier beginnt ein zweites Dokument; eine Datei enthält eines.</translation>
    </message>
    <message>
        <source>More than {most} lists and groups lie inside each other here.</source>
        <translation type="unfinished">Mehr als {most} Listen und Gruppen liegen hier ineinander.</translation>
    </message>
    <message>
        <source>This file holds more than {most} values.</source>
        <translation type="unfinished">Diese Datei enthält mehr als {most} Werte.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished">Alle zusammen</translation>
    </message>
    <message>
        <source>At your tables</source>
        <translation type="unfinished">An den Tischen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Rückmeldung</translation>
    </message>
    <message>
        <source>In fours</source>
        <translation type="unfinished">Zu viert</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation type="unfinished">Zu zweit</translation>
    </message>
    <message>
        <source>In threes</source>
        <translation type="unfinished">Zu dritt</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished">Allein</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">{number} Minuten</translation>
    </message>
    <message>
        <source>{number}½ minutes</source>
        <translation type="unfinished">{number}½ Minuten</translation>
    </message>
    <message>
        <source>½ minute</source>
        <translation type="unfinished">½ Minute</translation>
    </message>
</context>
<context>
    <name>past_page</name>
    <message>
        <source>A table with a row for each name: hours, date, aims.</source>
        <translation type="unfinished">Eine Tabelle mit einer Zeile je Name: Stunden, Datum, Ziele.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished">Alle Sitzungen</translation>
    </message>
    <message>
        <source>Answers, polls, the parking lot and the films. Never a name.</source>
        <translation type="unfinished">Antworten, Umfragen, der Themenspeicher und die Filme. Nie ein Name.</translation>
    </message>
    <message>
        <source>Data for certificates</source>
        <translation type="unfinished">Daten für Bescheinigungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation type="unfinished">Fragebögen</translation>
    </message>
    <message>
        <source>Five questions before and after, a row a form, without names.</source>
        <translation type="unfinished">Fünf Fragen davor und danach, eine Zeile je Bogen, ohne Namen.</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation type="unfinished">Für Teilnehmende</translation>
    </message>
    <message>
        <source>For the organisation: one row a session. No names, no answers.</source>
        <translation type="unfinished">Für die Organisation: eine Zeile je Sitzung. Keine Namen, keine Antworten.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished">Für das Team</translation>
    </message>
    <message>
        <source>From the paper forms</source>
        <translation type="unfinished">Von den Papierbögen</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation type="unfinished">Es wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Kept on this computer only, and deleted with the record.</source>
        <translation type="unfinished">Bleibt nur auf diesem Computer und wird mit der Aufzeichnung gelöscht.</translation>
    </message>
    <message>
        <source>Looking for past sessions…</source>
        <translation type="unfinished">Frühere Sitzungen werden gesucht…</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation type="unfinished">Markdown, reiner Text</translation>
    </message>
    <message>
        <source>Names in the team&apos;s report</source>
        <translation type="unfinished">Namen im Bericht des Teams</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation type="unfinished">Namen…</translation>
    </message>
    <message>
        <source>No session is kept here yet.</source>
        <translation type="unfinished">Hier ist noch keine Sitzung gespeichert.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Datei öffnen</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation type="unfinished">PDF, zum Drucken und Verschicken</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation type="unfinished">Frühere Sitzungen</translation>
    </message>
    <message>
        <source>Planned and real times, remarks, and what was cut.</source>
        <translation type="unfinished">Geplante und echte Zeiten, Bemerkungen, und was gekürzt wurde.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Speichern…</translation>
    </message>
    <message>
        <source>Scores…</source>
        <translation type="unfinished">Werte…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation type="unfinished">Tabelle für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>Table of all sessions</source>
        <translation type="unfinished">Tabelle aller Sitzungen</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished">Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">Wohin?</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation type="unfinished">Welche Sitzung</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Wer da war</translation>
    </message>
    <message>
        <source>Who was there, apart from all answers.</source>
        <translation type="unfinished">Wer da war, getrennt von allen Antworten.</translation>
    </message>
    <message>
        <source>Word, to change it</source>
        <translation type="unfinished">Word, zum Ändern</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished">{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Geschrieben: {file}</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation type="unfinished">Bescheinigungen</translation>
    </message>
    <message>
        <source>for participants</source>
        <translation type="unfinished">für Teilnehmende</translation>
    </message>
    <message>
        <source>for the team</source>
        <translation type="unfinished">für das Team</translation>
    </message>
    <message>
        <source>{session} (practice)</source>
        <translation type="unfinished">{session} (Probe)</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>A space, dash or hidden mark was pasted here that is not the keyboard&apos;s own.</source>
        <translation type="unfinished">Hier wurde ein Leerzeichen, ein Strich oder ein verstecktes Zeichen eingefügt, das nicht von der Tastatur stammt.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished">Löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>This line came along with pasted text; it is no part of a session.</source>
        <translation type="unfinished">Diese Zeile kam mit eingefügtem Text; sie gehört nicht zu einer Sitzung.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished">ein PDF</translation>
    </message>
    <message>
        <source>a document of Word or LibreOffice, or a packed folder</source>
        <translation type="unfinished">ein Dokument von Word oder LibreOffice oder ein gepackter Ordner</translation>
    </message>
    <message>
        <source>a document of an old Word</source>
        <translation type="unfinished">ein Dokument eines alten Word</translation>
    </message>
    <message>
        <source>a page of the internet</source>
        <translation type="unfinished">eine Seite aus dem Internet</translation>
    </message>
    <message>
        <source>a text with formatting (RTF)</source>
        <translation type="unfinished">ein Text mit Formatierung (RTF)</translation>
    </message>
</context>
<context>
    <name>people_form</name>
    <message numerus="yes">
        <source>%n (person|people) (is|are) here</source>
        <translation type="unfinished">
            <numerusform>%n Person ist hier</numerusform>
            <numerusform>%n Personen sind hier</numerusform>
        </translation>
    </message>
    <message>
        <source>By table</source>
        <translation type="unfinished">Nach Tischen</translation>
    </message>
    <message>
        <source>Delete all names from this laptop</source>
        <translation type="unfinished">Alle Namen von diesem Laptop löschen</translation>
    </message>
    <message>
        <source>Delete names</source>
        <translation type="unfinished">Namen löschen</translation>
    </message>
    <message>
        <source>Fours</source>
        <translation type="unfinished">Zu viert</translation>
    </message>
    <message>
        <source>Groups of {size}</source>
        <translation type="unfinished">Gruppen zu {size}</translation>
    </message>
    <message>
        <source>How many are here</source>
        <translation type="unfinished">Wie viele hier sind</translation>
    </message>
    <message>
        <source>How many tables</source>
        <translation type="unfinished">Wie viele Tische</translation>
    </message>
    <message>
        <source>How to split</source>
        <translation type="unfinished">Wie aufteilen</translation>
    </message>
    <message>
        <source>Names of those who are here</source>
        <translation type="unfinished">Namen derer, die hier sind</translation>
    </message>
    <message>
        <source>Names, if you like</source>
        <translation type="unfinished">Namen, wenn Sie mögen</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation type="unfinished">Auf der Leinwand</translation>
    </message>
    <message>
        <source>One a line or with commas. They stay on this laptop, apart from answers.</source>
        <translation type="unfinished">Einer je Zeile oder mit Kommas. Sie bleiben auf diesem Laptop, getrennt von Antworten.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Zu zweit</translation>
    </message>
    <message>
        <source>These are here</source>
        <translation type="unfinished">Diese sind hier</translation>
    </message>
    <message>
        <source>These people are here</source>
        <translation type="unfinished">Diese Menschen sind hier</translation>
    </message>
    <message>
        <source>Threes</source>
        <translation type="unfinished">Zu dritt</translation>
    </message>
</context>
<context>
    <name>picture_problems</name>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation type="unfinished">Kopieren Sie es noch einmal von dort, woher Sie es haben.</translation>
    </message>
    <message>
        <source>Save it again as PNG, JPEG or SVG. Until then the room sees {}.</source>
        <translation type="unfinished">Speichern Sie es neu als PNG, JPEG oder SVG. Bis dahin sieht der Raum {}.</translation>
    </message>
    <message>
        <source>Save it again with at most 3840 pixels across. Until then the room sees {}.</source>
        <translation type="unfinished">Speichern Sie es neu mit höchstens 3840 Punkten Breite. Bis dahin sieht der Raum {}.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: it is damaged or no picture.</source>
        <translation type="unfinished">Das Bild {file} kann nicht gelesen werden: Es ist beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <source>The picture {file} is cut off: a part of it is grey.</source>
        <translation type="unfinished">Das Bild {file} ist abgeschnitten: Ein Teil davon ist grau.</translation>
    </message>
    <message>
        <source>The picture {file} is too large for a laptop&apos;s memory: {width} × {height} pixels.</source>
        <translation type="unfinished">Das Bild {file} ist zu groß für den Speicher eines Laptops: {width} × {height} Punkte.</translation>
    </message>
    <message>
        <source>its `alt`</source>
        <translation type="unfinished">sein `alt`</translation>
    </message>
    <message>
        <source>the film&apos;s title</source>
        <translation type="unfinished">den Titel des Films</translation>
    </message>
</context>
<context>
    <name>players</name>
    <message>
        <source>Films cannot play. {why}</source>
        <translation type="unfinished">Filme können nicht laufen. {why}</translation>
    </message>
    <message>
        <source>Films play through {name}. {why}</source>
        <translation type="unfinished">Filme laufen mit {name}. {why}</translation>
    </message>
    <message>
        <source>Qt Multimedia does not load: {error}.</source>
        <translation type="unfinished">Qt Multimedia lädt nicht: {error}.</translation>
    </message>
</context>
<context>
    <name>poll</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation type="unfinished">
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>After: {counts}</source>
        <translation type="unfinished">Danach: {counts}</translation>
    </message>
    <message>
        <source>Before: {counts}</source>
        <translation type="unfinished">Davor: {counts}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">Zurückholen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">Alle leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation type="unfinished">Hände zählen</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished">Noch nicht gezählt</translation>
    </message>
    <message>
        <source>On average the same</source>
        <translation type="unfinished">Im Schnitt gleich</translation>
    </message>
    <message>
        <source>On average {number} higher</source>
        <translation type="unfinished">Im Schnitt {number} höher</translation>
    </message>
    <message>
        <source>On average {number} lower</source>
        <translation type="unfinished">Im Schnitt {number} niedriger</translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished">Eine weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Eine mehr</translation>
    </message>
    <message>
        <source>Show the bars to the room</source>
        <translation type="unfinished">Balken zeigen</translation>
    </message>
    <message>
        <source>The room does not see the bars yet.</source>
        <translation type="unfinished">Der Raum sieht die Balken noch nicht.</translation>
    </message>
    <message>
        <source>The room sees the bars grow.</source>
        <translation type="unfinished">Der Raum sieht die Balken wachsen.</translation>
    </message>
    <message>
        <source>middle answer {number}</source>
        <translation type="unfinished">mittlere Antwort {number}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">nicht gezählt</translation>
    </message>
    <message>
        <source>on average {number}</source>
        <translation type="unfinished">im Schnitt {number}</translation>
    </message>
    <message>
        <source>{answer}: {count}</source>
        <translation type="unfinished">{answer}: {count}</translation>
    </message>
    <message>
        <source>{before} hands before, {after} after: not the same group</source>
        <translation type="unfinished">{before} Hände davor, {after} danach: nicht dieselbe Gruppe</translation>
    </message>
    <message>
        <source>{before} people before, {after} after: not the same group</source>
        <translation type="unfinished">{before} Personen davor, {after} danach: nicht dieselbe Gruppe</translation>
    </message>
    <message>
        <source>{hands} in all.</source>
        <translation type="unfinished">{hands} insgesamt.</translation>
    </message>
    <message numerus="yes">
        <source>{hands} of %n (person|people) here.</source>
        <translation type="unfinished">
            <numerusform>{hands} bei %n Person hier.</numerusform>
            <numerusform>{hands} bei %n Personen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hands}, more than the %n (person|people) here.</source>
        <translation type="unfinished">
            <numerusform>{hands}, mehr als die %n Person hier.</numerusform>
            <numerusform>{hands}, mehr als die %n Personen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole}.{part}</source>
        <translation type="unfinished">{whole},{part}</translation>
    </message>
    <message>
        <source>← → choose an answer. ↑ ↓ count a hand more or less, or type how many. Delete takes a count back. Escape closes.</source>
        <translation type="unfinished">← → wählen eine Antwort. ↑ ↓ zählen eine Hand mehr oder weniger, oder tippen Sie, wie viele. Entf nimmt eine Zählung zurück. Escape schließt.</translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message>
        <source>Press next again to leave the film, space to play on.</source>
        <translation type="unfinished">Noch einmal Weiter verlässt den Film, Leertaste spielt ihn weiter.</translation>
    </message>
    <message>
        <source>The room is at this step: leave it before you hide it.</source>
        <translation type="unfinished">Der Raum ist bei diesem Schritt: Verlassen Sie ihn, bevor Sie ihn ausblenden.</translation>
    </message>
    <message>
        <source>There is no step {number}. The last one is {last}.</source>
        <translation type="unfinished">Den Schritt {number} gibt es nicht. Der letzte ist {last}.</translation>
    </message>
</context>
<context>
    <name>previews</name>
    <message>
        <source>What the room sees next</source>
        <translation type="unfinished">Was der Raum als Nächstes sieht</translation>
    </message>
    <message>
        <source>What the room sees now</source>
        <translation type="unfinished">Was der Raum jetzt sieht</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished">Wählen Sie die Datei mit dem Film selbst.</translation>
    </message>
    <message>
        <source>Give an earlier time: cues: {{{name}: 0:05}}</source>
        <translation type="unfinished">Nennen Sie eine frühere Zeit: cues: {{{name}: 0:05}}</translation>
    </message>
    <message>
        <source>If it should have some, copy it again; else there is nothing to do.</source>
        <translation type="unfinished">Falls er Ton haben soll, kopieren Sie ihn noch einmal; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>It has {rate} frames a second: more than 30 is hard work.</source>
        <translation type="unfinished">Er hat {rate} Bilder pro Sekunde: Mehr als 30 sind schwere Arbeit.</translation>
    </message>
    <message>
        <source>It is {width} × {height}: more than 1080p is hard work for a laptop.</source>
        <translation type="unfinished">Er hat {width} × {height} Punkte: Mehr als 1080p ist für einen Laptop schwere Arbeit.</translation>
    </message>
    <message>
        <source>The cue `{name}` is at {time}, but {file} is over at {length}.</source>
        <translation type="unfinished">Die Marke `{name}` liegt bei {time}, aber {file} ist bei {length} zu Ende.</translation>
    </message>
    <message>
        <source>The film {file} is cut off: the end of the file is missing.</source>
        <translation type="unfinished">Der Film {file} ist abgeschnitten: Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <source>The film {file} is not there.</source>
        <translation type="unfinished">Der Film {file} ist nicht da.</translation>
    </message>
    <message>
        <source>The room sees `instead` until {file} is there.</source>
        <translation type="unfinished">Der Raum sieht `instead`, bis {file} da ist.</translation>
    </message>
    <message>
        <source>There is no picture in {name}, only sound.</source>
        <translation type="unfinished">In {name} ist kein Bild, nur Ton.</translation>
    </message>
    <message>
        <source>Try it on the laptop of the day, or make a copy in 1080p with 25 or 30 frames a second.</source>
        <translation type="unfinished">Probieren Sie ihn auf dem Laptop des Tages aus, oder machen Sie eine Kopie in 1080p mit 25 oder 30 Bildern pro Sekunde.</translation>
    </message>
    <message>
        <source>{file} has no sound.</source>
        <translation type="unfinished">{file} hat keinen Ton.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a film.</source>
        <translation type="unfinished">{file} ist beschädigt oder kein Film.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no length.</source>
        <translation type="unfinished">{name} ist beschädigt: Die Datei hat keine Länge.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no picture.</source>
        <translation type="unfinished">{name} ist beschädigt: Die Datei hat kein Bild.</translation>
    </message>
    <message>
        <source>{name} is not a film: there is nothing in it to show.</source>
        <translation type="unfinished">{name} ist kein Film: Es ist nichts darin zu zeigen.</translation>
    </message>
</context>
<context>
    <name>problem_report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong in %n files.</source>
        <translation type="unfinished">
            <numerusform>In %n Datei ist nichts falsch.</numerusform>
            <numerusform>In %n Dateien ist nichts falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished">Nichts ist falsch.</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished">Warnung</translation>
    </message>
    <message>
        <source>{errors} and {warnings}.</source>
        <translation type="unfinished">{errors} und {warnings}.</translation>
    </message>
</context>
<context>
    <name>problems_page</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Nothing can be presented until the errors are mended</source>
        <translation type="unfinished">Es kann nichts vorgeführt werden, bis die Fehler behoben sind</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished">Nichts ist falsch</translation>
    </message>
    <message>
        <source>Present without the marked parts</source>
        <translation type="unfinished">Ohne die markierten Teile vorführen</translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished">Die Sitzung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Was falsch ist</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished">Zeile {number}</translation>
    </message>
    <message>
        <source>{errors} and {warnings}</source>
        <translation type="unfinished">{errors} und {warnings}</translation>
    </message>
    <message>
        <source>{name} needs mending</source>
        <translation type="unfinished">{name} muss nachgebessert werden</translation>
    </message>
    <message>
        <source>{summary}. Mend the file in your editor, save it, then look again.</source>
        <translation type="unfinished">{summary}. Bessern Sie die Datei in Ihrem Editor nach, speichern Sie sie und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>△ Warning</source>
        <translation type="unfinished">△ Warnung</translation>
    </message>
    <message>
        <source>✕ Error</source>
        <translation type="unfinished">✕ Fehler</translation>
    </message>
</context>
<context>
    <name>qt</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished">Wählen Sie die Datei mit dem Film selbst.</translation>
    </message>
    <message>
        <source>Close the presenter and start it again.</source>
        <translation type="unfinished">Schließen Sie den Presenter und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>Install VLC 3, or make a copy of the film in H.264 (MP4).</source>
        <translation type="unfinished">Installieren Sie VLC 3, oder machen Sie eine Kopie des Films in H.264 (MP4).</translation>
    </message>
    <message>
        <source>The film player failed: {error}.</source>
        <translation type="unfinished">Der Filmspieler ist gescheitert: {error}.</translation>
    </message>
    <message>
        <source>There is no picture in {name}, only sound.</source>
        <translation type="unfinished">In {name} ist kein Bild, nur Ton.</translation>
    </message>
    <message>
        <source>{name} is coded as {codec}, which does not play without VLC.</source>
        <translation type="unfinished">{name} ist als {codec} kodiert, was ohne VLC nicht läuft.</translation>
    </message>
</context>
<context>
    <name>qt_media</name>
    <message>
        <source>Qt Multimedia does not load ({reason}).</source>
        <translation type="unfinished">Qt Multimedia lädt nicht ({reason}).</translation>
    </message>
    <message>
        <source>Qt Multimedia finds nothing to decode films with.</source>
        <translation type="unfinished">Qt Multimedia findet nichts, um Filme zu dekodieren.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>A session includes at most {most} files; this is one more.</source>
        <translation type="unfinished">Eine Sitzung bindet höchstens {most} Dateien ein; dies ist eine mehr.</translation>
    </message>
    <message>
        <source>A session is a group of keys with values.</source>
        <translation type="unfinished">Eine Sitzung ist eine Gruppe von Schlüsseln mit Werten.</translation>
    </message>
    <message>
        <source>A session starts with `title:` and has `sections:`.</source>
        <translation type="unfinished">Eine Sitzung beginnt mit `title:` und hat `sections:`.</translation>
    </message>
    <message>
        <source>A session starts with: title: …</source>
        <translation type="unfinished">Eine Sitzung beginnt mit: title: …</translation>
    </message>
    <message>
        <source>Add `steps:` and under it a step, as: - slide: Welcome</source>
        <translation type="unfinished">Ergänzen Sie `steps:` und darunter einen Schritt, wie: - slide: Welcome</translation>
    </message>
    <message>
        <source>An included file includes nothing further.</source>
        <translation type="unfinished">Eine eingebundene Datei bindet nichts weiter ein.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished">Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>Copy the file into the session&apos;s folder.</source>
        <translation type="unfinished">Kopieren Sie die Datei in den Ordner der Sitzung.</translation>
    </message>
    <message>
        <source>Did you mean `{near}`?</source>
        <translation type="unfinished">Meinten Sie `{near}`?</translation>
    </message>
    <message>
        <source>Include it in the session itself.</source>
        <translation type="unfinished">Binden Sie sie in der Sitzung selbst ein.</translation>
    </message>
    <message>
        <source>The id `{name}` is already used in {where}.</source>
        <translation type="unfinished">Die Kennung `{name}` wird schon benutzt, in {where}.</translation>
    </message>
    <message>
        <source>The session is over at {time}, before it starts.</source>
        <translation type="unfinished">Die Sitzung ist um {time} zu Ende, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>There is no file `{name}`.</source>
        <translation type="unfinished">Die Datei `{name}` gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no film library `{name}`.</source>
        <translation type="unfinished">Das Filmverzeichnis `{name}` gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder `{folder}`.</source>
        <translation type="unfinished">Den Ordner `{folder}` gibt es nicht.</translation>
    </message>
    <message>
        <source>This file holds no session yet.</source>
        <translation type="unfinished">Diese Datei enthält noch keine Sitzung.</translation>
    </message>
    <message>
        <source>This file includes itself.</source>
        <translation type="unfinished">Diese Datei bindet sich selbst ein.</translation>
    </message>
    <message>
        <source>This path leads out of the folder.</source>
        <translation type="unfinished">Dieser Pfad führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>Write `title:` and `steps:` after the dash.</source>
        <translation type="unfinished">Schreiben Sie `title:` und `steps:` nach dem Strich.</translation>
    </message>
    <message>
        <source>Write it so: - include: modules/barriers.yaml</source>
        <translation type="unfinished">Schreiben Sie es so: - include: modules/barriers.yaml</translation>
    </message>
    <message>
        <source>`finish` comes after `start`, {time}.</source>
        <translation type="unfinished">`finish` kommt nach `start`, {time}.</translation>
    </message>
    <message>
        <source>`include` needs the name of a file.</source>
        <translation type="unfinished">`include` braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>`{key}` has no entry.</source>
        <translation type="unfinished">`{key}` hat keinen Eintrag.</translation>
    </message>
    <message>
        <source>`{name}` leads out of the session&apos;s folder.</source>
        <translation type="unfinished">`{name}` führt aus dem Ordner der Sitzung hinaus.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished">Zeile {number}</translation>
    </message>
    <message>
        <source>line {number} of {file}</source>
        <translation type="unfinished">Zeile {number} von {file}</translation>
    </message>
    <message>
        <source>{what} needs `{key}`.</source>
        <translation type="unfinished">{what} braucht `{key}`.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Another program has {file} open.</source>
        <translation type="unfinished">Ein anderes Programm hat {file} geöffnet.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation type="unfinished">In {folder} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it; the record then goes on.</source>
        <translation type="unfinished">Die Festplatte ist voll. Schaffen Sie Platz; dann geht die Aufzeichnung weiter.</translation>
    </message>
    <message>
        <source>The record {file} cannot be used: {reason}.</source>
        <translation type="unfinished">Die Aufzeichnung {file} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The record {file} is damaged.</source>
        <translation type="unfinished">Die Aufzeichnung {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The recorder stopped.</source>
        <translation type="unfinished">Das Aufzeichnen wurde beendet.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>The record {file} is damaged.</source>
        <translation type="unfinished">Die Aufzeichnung {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The record {file} is empty.</source>
        <translation type="unfinished">Die Aufzeichnung {file} ist leer.</translation>
    </message>
    <message>
        <source>The record {file} was made by a newer presenter.</source>
        <translation type="unfinished">Die Aufzeichnung {file} stammt von einem neueren Presenter.</translation>
    </message>
    <message>
        <source>There is no record {file}.</source>
        <translation type="unfinished">Die Aufzeichnung {file} gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>records_cli</name>
    <message numerus="yes">
        <source>%n evaluation sheet(s)</source>
        <translation type="unfinished">
            <numerusform>%n Fragebogen</numerusform>
            <numerusform>%n Fragebögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">Begonnen</translation>
    </message>
    <message>
        <source>Delete the names and the evaluation of these runs for good?</source>
        <translation type="unfinished">Die Namen und die Fragebögen dieser Durchläufe endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete these runs for good?</source>
        <translation type="unfinished">Diese Durchläufe endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good: %n.</source>
        <translation type="unfinished">
            <numerusform>Endgültig gelöscht: %n.</numerusform>
            <numerusform>Endgültig gelöscht: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart: {names} and {sheets}.</source>
        <translation type="unfinished">Getrennt aufbewahrt: {names} und {sheets}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Dauer</translation>
    </message>
    <message>
        <source>No run is kept in {folder}.</source>
        <translation type="unfinished">In {folder} ist kein Durchlauf gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>No run is older than %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Kein Durchlauf ist älter als %n Tag.</numerusform>
            <numerusform>Kein Durchlauf ist älter als %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Run {number} is going on: end it first.</source>
        <translation type="unfinished">Durchlauf {number} läuft gerade: Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sitzung</translation>
    </message>
    <message>
        <source>There is no run {number}. See: presenter records list</source>
        <translation type="unfinished">Den Durchlauf {number} gibt es nicht. Siehe: presenter records list</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation type="unfinished">läuft gerade</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">nicht begonnen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">nicht beendet</translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished">Probe</translation>
    </message>
    <message>
        <source>{age} is no age such as 90d (days) or 12w (weeks)</source>
        <translation type="unfinished">{age} ist kein Alter wie 90d (Tage) oder 12w (Wochen)</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them on paper: {file}</source>
        <translation type="unfinished">Alle auf Papier: {file}</translation>
    </message>
    <message>
        <source>The film “{name}” is not shown: {reason}</source>
        <translation type="unfinished">Der Film „{name}“ wird nicht gezeigt: {reason}</translation>
    </message>
    <message>
        <source>The pictures cannot be written to {folder}: {reason}. Choose another folder with --out.</source>
        <translation type="unfinished">Die Bilder können nicht nach {folder} geschrieben werden: {reason}. Wählen Sie mit --out einen anderen Ordner.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">Übung</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished">Schluss</translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished">Titelbild</translation>
    </message>
    <message>
        <source>film, its card</source>
        <translation type="unfinished">Film, seine Karte</translation>
    </message>
    <message>
        <source>film, its last picture</source>
        <translation type="unfinished">Film, sein letztes Bild</translation>
    </message>
    <message>
        <source>film, part {number}</source>
        <translation type="unfinished">Film, Teil {number}</translation>
    </message>
    <message>
        <source>film, question {number}</source>
        <translation type="unfinished">Film, Frage {number}</translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished">Umfrage</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>question, up to prompt {number}</source>
        <translation type="unfinished">Frage, bis Zusatzfrage {number}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished">Runde {number}</translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished">Folie</translation>
    </message>
    <message>
        <source>slide, up to item {number}</source>
        <translation type="unfinished">Folie, bis Punkt {number}</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation type="unfinished">die Antworten</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished">es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished">{number} Min.</translation>
    </message>
    <message>
        <source>{number} pictures are in {folder}</source>
        <translation type="unfinished">{number} Bilder sind in {folder}</translation>
    </message>
    <message>
        <source>{words} (hidden)</source>
        <translation type="unfinished">{words} (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>install VLC 3 (64-bit) from https://www.videolan.org/vlc/</source>
        <translation type="unfinished">installieren Sie VLC 3 (64 Bit) von https://www.videolan.org/vlc/</translation>
    </message>
    <message>
        <source>install the libraries that Qt&apos;s xcb plugin needs</source>
        <translation type="unfinished">installieren Sie die Bibliotheken, die das xcb-Plugin von Qt braucht</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n hand(s) counted.</source>
        <translation type="unfinished">
            <numerusform>%n Hand gezählt.</numerusform>
            <numerusform>%n Hände gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) early</source>
        <translation type="unfinished">
            <numerusform>%n Minute zu früh</numerusform>
            <numerusform>%n Minuten zu früh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation type="unfinished">
            <numerusform>%n Minute zu spät</numerusform>
            <numerusform>%n Minuten zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), scores from 0 to 10.</source>
        <translation type="unfinished">
            <numerusform>%n Bogen, Werte von 0 bis 10.</numerusform>
            <numerusform>%n Bögen, Werte von 0 bis 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>(later it could)</source>
        <translation type="unfinished">(später ging es)</translation>
    </message>
    <message>
        <source>(taken back later)</source>
        <translation type="unfinished">(später zurückgenommen)</translation>
    </message>
    <message>
        <source>&lt; ½ min</source>
        <translation type="unfinished">&lt; ½ Min.</translation>
    </message>
    <message>
        <source>A star marks what was held to be important in the room.</source>
        <translation type="unfinished">Ein Stern steht bei dem, was im Raum für wichtig gehalten wurde.</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Danach</translation>
    </message>
    <message>
        <source>All five</source>
        <translation type="unfinished">Alle fünf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">April</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">August</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Davor</translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished">Beginn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Änderung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Dezember</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Auswertung</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Februar</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Filme</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation type="unfinished">Für Teilnehmende</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished">Für das Team</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished">Hände</translation>
    </message>
    <message>
        <source>Hands counted: {before} before, {after} after.</source>
        <translation type="unfinished">Gezählte Hände: {before} davor, {after} danach.</translation>
    </message>
    <message>
        <source>Hands for each answer</source>
        <translation type="unfinished">Hände je Antwort</translation>
    </message>
    <message>
        <source>Hands for each answer, before and after</source>
        <translation type="unfinished">Hände je Antwort, davor und danach</translation>
    </message>
    <message>
        <source>In brackets: how many sheets have a score.</source>
        <translation type="unfinished">In Klammern: wie viele Bögen einen Wert haben.</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished">Unterbrechungen</translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">März</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>Mean {before} before, {after} after: {change}.</source>
        <translation type="unfinished">Mittelwert {before} davor, {after} danach: {change}.</translation>
    </message>
    <message>
        <source>Mean {number}.</source>
        <translation type="unfinished">Mittelwert {number}.</translation>
    </message>
    <message>
        <source>Not all sheets have both scores: the change is counted on those that have, so it may differ from the difference of the means.</source>
        <translation type="unfinished">Nicht alle Bögen haben beide Werte: Die Änderung zählt nur die, die sie haben, und kann daher vom Unterschied der Mittelwerte abweichen.</translation>
    </message>
    <message>
        <source>Not counted: {time} in which the program was not running.</source>
        <translation type="unfinished">Nicht gezählt: {time}, in denen das Programm nicht lief.</translation>
    </message>
    <message>
        <source>Not counted: {time} in which the run was paused.</source>
        <translation type="unfinished">Nicht gezählt: {time}, in denen der Durchlauf angehalten war.</translation>
    </message>
    <message>
        <source>Not the same number of people answered both times, so the change is partly one of who was asked.</source>
        <translation type="unfinished">Nicht beide Male haben gleich viele Menschen geantwortet; die Änderung kommt also auch daher, wer gefragt wurde.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation type="unfinished">Hier wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">November</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Oktober</translation>
    </message>
    <message>
        <source>Of that on the cover and at the close: {time}.</source>
        <translation type="unfinished">Davon auf Titelbild und Schluss: {time}.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished">Mehr</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Themenspeicher</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Geplant</translation>
    </message>
    <message>
        <source>Planned and real minutes of each step</source>
        <translation type="unfinished">Geplante und echte Minuten je Schritt</translation>
    </message>
    <message>
        <source>Planned and real time</source>
        <translation type="unfinished">Geplante und echte Zeit</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished">Geplantes Ende</translation>
    </message>
    <message>
        <source>Planned {planned}, real {real}.</source>
        <translation type="unfinished">Geplant {planned}, echt {real}.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">Umfragen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Probleme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished">Echt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Bemerkungen</translation>
    </message>
    <message>
        <source>Remarks and problems</source>
        <translation type="unfinished">Bemerkungen und Probleme</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">September</translation>
    </message>
    <message>
        <source>Session by</source>
        <translation type="unfinished">Sitzung von</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">Gezeigt</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished">Größen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Schritt für Schritt</translation>
    </message>
    <message>
        <source>Steps the room did not come to</source>
        <translation type="unfinished">Schritte, zu denen der Raum nicht kam</translation>
    </message>
    <message>
        <source>The run was not ended: the last that is known of it counts.</source>
        <translation type="unfinished">Der Durchlauf wurde nicht beendet: Es zählt das Letzte, was von ihm bekannt ist.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished">Worum es ging</translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation type="unfinished">Was gekürzt wurde</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation type="unfinished">Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>What we wrote</source>
        <translation type="unfinished">Was wir aufgeschrieben haben</translation>
    </message>
    <message>
        <source>Where to find support</source>
        <translation type="unfinished">Wo Sie Unterstützung finden</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Wer da war</translation>
    </message>
    <message>
        <source>With {names}.</source>
        <translation type="unfinished">Mit {names}.</translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished">danach</translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished">davor</translation>
    </message>
    <message>
        <source>could not play: {reason}</source>
        <translation type="unfinished">konnte nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation type="unfinished">verlassen bei {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">weggelassen</translation>
    </message>
    <message>
        <source>left out: saves {time}</source>
        <translation type="unfinished">weggelassen: spart {time}</translation>
    </message>
    <message>
        <source>lengthened from {before} to {after}</source>
        <translation type="unfinished">verlängert von {before} auf {after}</translation>
    </message>
    <message>
        <source>lengthened to {time}</source>
        <translation type="unfinished">verlängert auf {time}</translation>
    </message>
    <message>
        <source>no longer in the file</source>
        <translation type="unfinished">nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished">nicht gezeigt</translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished">pünktlich</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">offen</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished">übergangen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">geplant</translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished">echt</translation>
    </message>
    <message>
        <source>replaced by its plan B</source>
        <translation type="unfinished">ersetzt durch Plan B</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>shortened from {before} to {after}</source>
        <translation type="unfinished">gekürzt von {before} auf {after}</translation>
    </message>
    <message>
        <source>shortened to {time}</source>
        <translation type="unfinished">gekürzt auf {time}</translation>
    </message>
    <message>
        <source>somebody takes it on</source>
        <translation type="unfinished">jemand kümmert sich darum</translation>
    </message>
    <message>
        <source>taken in: {time}</source>
        <translation type="unfinished">aufgenommen: {time}</translation>
    </message>
    <message>
        <source>taken on by {name}</source>
        <translation type="unfinished">{name} kümmert sich darum</translation>
    </message>
    <message>
        <source>visited {number} times</source>
        <translation type="unfinished">{number}-mal besucht</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished">{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished">{number} Min.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {size}</source>
        <translation type="unfinished">{number} zu {size}</translation>
    </message>
    <message>
        <source>{parts}, to its end</source>
        <translation type="unfinished">{parts}, bis zum Ende</translation>
    </message>
    <message>
        <source>{since}–{until}: the program was not running</source>
        <translation type="unfinished">{since}–{until}: Das Programm lief nicht</translation>
    </message>
    <message>
        <source>{since}–{until}: the run was paused</source>
        <translation type="unfinished">{since}–{until}: Der Durchlauf war angehalten</translation>
    </message>
    <message>
        <source>{time}, because it was late</source>
        <translation type="unfinished">{time}, weil es spät war</translation>
    </message>
    <message>
        <source>{time}, because there was time</source>
        <translation type="unfinished">{time}, weil Zeit war</translation>
    </message>
    <message>
        <source>{time}, by hand</source>
        <translation type="unfinished">{time}, von Hand</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>Then</source>
        <translation type="unfinished">Danach</translation>
    </message>
</context>
<context>
    <name>resume_page</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weitermachen</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation type="unfinished">Weitermachen, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <source>Go on with the practice where you stopped?</source>
        <translation type="unfinished">Mit der Probe weitermachen, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <source>Going on counts none of the time in between. Starting afresh begins at the cover; the record of the earlier run is kept.</source>
        <translation type="unfinished">Beim Weitermachen zählt die Zeit dazwischen nicht. Neu beginnen fängt beim Titelbild an; die Aufzeichnung des früheren Durchlaufs bleibt.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished">Neu beginnen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">gerade eben</translation>
    </message>
</context>
<context>
    <name>rewriting</name>
    <message>
        <source>Nothing was written: {file} cannot be changed ({reason}). It is as it was.</source>
        <translation type="unfinished">Nichts wurde geschrieben: {file} kann nicht geändert werden ({reason}). Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The minutes would change more than the plan here, so nothing is written.</source>
        <translation type="unfinished">Die Minuten würden hier mehr als den Plan ändern, daher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The session has errors. Mend them first; Check shows them.</source>
        <translation type="unfinished">Die Sitzung hat Fehler. Beheben Sie sie zuerst; Prüfen zeigt sie.</translation>
    </message>
    <message>
        <source>Two of the session&apos;s files are one and the same file.</source>
        <translation type="unfinished">Zwei Dateien der Sitzung sind ein und dieselbe Datei.</translation>
    </message>
    <message>
        <source>{file} is not saved as UTF-8. Save it again with that encoding, then try again.</source>
        <translation type="unfinished">{file} ist nicht als UTF-8 gespeichert. Speichern Sie die Datei neu in dieser Kodierung, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is protected against changes. Nothing was written.</source>
        <translation type="unfinished">{file} ist gegen Änderungen geschützt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile. Nothing was written; look at the times again.</source>
        <translation type="unfinished">{file} wurde inzwischen geändert. Nichts wurde geschrieben; sehen Sie die Zeiten noch einmal an.</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Both screens show the same picture: extend the desktop, then s swaps them. {how}</source>
        <translation type="unfinished">Beide Schirme zeigen dasselbe Bild: Erweitern Sie den Desktop, dann tauscht s. {how}</translation>
    </message>
    <message>
        <source>GNOME: Settings, Displays, then Join Displays.</source>
        <translation type="unfinished">GNOME: Einstellungen, Bildschirme, dann „Bildschirme verbinden“.</translation>
    </message>
    <message>
        <source>KDE: press the Windows key and P, then Extend to right.</source>
        <translation type="unfinished">KDE: Drücken Sie die Windows-Taste und P, dann „Nach rechts erweitern“.</translation>
    </message>
    <message>
        <source>Mirrored: the room would see your notes, so they stay away. {how}</source>
        <translation type="unfinished">Gespiegelt: Der Raum sähe Ihre Notizen, daher bleiben sie weg. {how}</translation>
    </message>
    <message>
        <source>The projector is gone. Plug it in again: the picture comes back by itself.</source>
        <translation type="unfinished">Der Beamer ist weg. Stecken Sie ihn wieder an: Das Bild kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>The room may see the only screen left, so your notes stay away: n brings them there.</source>
        <translation type="unfinished">Der Raum sieht vielleicht den letzten Schirm, daher bleiben Notizen weg: n holt sie dorthin.</translation>
    </message>
    <message>
        <source>The room now sees {screen}. This is remembered; s swaps again.</source>
        <translation type="unfinished">Der Raum sieht jetzt {screen}. Das wird gemerkt; s tauscht wieder.</translation>
    </message>
    <message>
        <source>The room sees {screen} again.</source>
        <translation type="unfinished">Der Raum sieht wieder {screen}.</translation>
    </message>
    <message>
        <source>There is only one screen: nothing to swap. Is the projector connected and on?</source>
        <translation type="unfinished">Es gibt nur einen Schirm: nichts zu tauschen. Ist der Beamer angeschlossen und an?</translation>
    </message>
    <message>
        <source>These are ordinary windows: drag each to where you want it.</source>
        <translation type="unfinished">Das sind gewöhnliche Fenster: Ziehen Sie jedes dorthin, wo Sie es wollen.</translation>
    </message>
    <message>
        <source>Windows: press the Windows key and P, then choose Extend.</source>
        <translation type="unfinished">Windows: Drücken Sie die Windows-Taste und P, dann wählen Sie „Erweitern“.</translation>
    </message>
    <message>
        <source>macOS: System Settings, Displays: untick Mirror, or “Use as: Extended display”.</source>
        <translation type="unfinished">macOS: Systemeinstellungen, Displays: „Synchronisieren“ aus, oder „Verwenden als: Erweitertes Display“.</translation>
    </message>
</context>
<context>
    <name>run_in_words</name>
    <message numerus="yes">
        <source>%n (person|people) in the room</source>
        <translation type="unfinished">
            <numerusform>%n Person im Raum</numerusform>
            <numerusform>%n Personen im Raum</numerusform>
        </translation>
    </message>
    <message>
        <source>(practice)</source>
        <translation type="unfinished">(Probe)</translation>
    </message>
    <message>
        <source>({count} times)</source>
        <translation type="unfinished">({count}-mal)</translation>
    </message>
    <message>
        <source>Answers: {heading}</source>
        <translation type="unfinished">Antworten: {heading}</translation>
    </message>
    <message>
        <source>Besides, the program was not running for {length}.</source>
        <translation type="unfinished">Außerdem lief das Programm {length} lang nicht.</translation>
    </message>
    <message>
        <source>Changed on the day</source>
        <translation type="unfinished">Am Tag selbst geändert</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Filme</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
        <source>It never left the cover.</source>
        <translation type="unfinished">Er blieb beim Titelbild.</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Themenspeicher</translation>
    </message>
    <message>
        <source>Paused for {length} of it.</source>
        <translation type="unfinished">Davon {length} lang angehalten.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">Umfragen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Probleme</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Bemerkungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>Written on the wall</source>
        <translation type="unfinished">Auf die Leinwand geschrieben</translation>
    </message>
    <message>
        <source>could not play: {reason}</source>
        <translation type="unfinished">konnte nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">entfallen</translation>
    </message>
    <message>
        <source>left out “{heading}”</source>
        <translation type="unfinished">„{heading}“ weggelassen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished">nicht gesehen</translation>
    </message>
    <message>
        <source>paused at {places}</source>
        <translation type="unfinished">angehalten bei {places}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">geplant</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>skipped at {place}</source>
        <translation type="unfinished">übersprungen bei {place}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">jemand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">zurückgenommen</translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished">dauerte</translation>
    </message>
    <message>
        <source>took in “{heading}”</source>
        <translation type="unfinished">„{heading}“ aufgenommen</translation>
    </message>
    <message>
        <source>{day}, from {begin} to {end}, {length}</source>
        <translation type="unfinished">{day}, von {begin} bis {end}, {length}</translation>
    </message>
    <message>
        <source>{day}, from {begin}, cut off at {end}, {length}</source>
        <translation type="unfinished">{day}, von {begin}, abgebrochen um {end}, {length}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished">{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} min</translation>
    </message>
    <message>
        <source>{owner} takes it on</source>
        <translation type="unfinished">{owner} kümmert sich darum</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} s</translation>
    </message>
    <message>
        <source>{title}: {length} seen, up to {place}</source>
        <translation type="unfinished">{title}: {length} gesehen, bis {place}</translation>
    </message>
    <message>
        <source>“{heading}” in {length}</source>
        <translation type="unfinished">„{heading}“ in {length}</translation>
    </message>
</context>
<context>
    <name>run_report</name>
    <message>
        <source>The record is empty.</source>
        <translation type="unfinished">Die Aufzeichnung ist leer.</translation>
    </message>
    <message>
        <source>{file}: a report is a .pdf, a .docx (Word) or a .md (Markdown) file.</source>
        <translation type="unfinished">{file}: Ein Bericht ist eine Datei .pdf, .docx (Word) oder .md (Markdown).</translation>
    </message>
</context>
<context>
    <name>scores_model</name>
    <message>
        <source>After</source>
        <translation type="unfinished">Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Davor</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">keiner</translation>
    </message>
    <message>
        <source>{side}, {number}: {question}</source>
        <translation type="unfinished">{side}, {number}: {question}</translation>
    </message>
</context>
<context>
    <name>scores_page</name>
    <message numerus="yes">
        <source>%n form(s).</source>
        <translation type="unfinished">
            <numerusform>%n Bogen.</numerusform>
            <numerusform>%n Bögen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row a form. A digit goes on by itself; 10 is 1 and 0, or x; the space bar leaves one blank. Columns of a spreadsheet can be pasted.</source>
        <translation type="unfinished">Eine Zeile je Bogen. Eine Ziffer geht von selbst weiter; 10 ist 1 und 0, oder x; die Leertaste lässt ein Feld leer. Spalten einer Tabelle lassen sich einfügen.</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Davor</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation type="unfinished">Fragebögen</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n form(s).</source>
        <translation type="unfinished">
            <numerusform>Gespeichert: %n Bogen.</numerusform>
            <numerusform>Gespeichert: %n Bögen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean before {before}, after {after}.</source>
        <translation type="unfinished">Mittelwert davor {before}, danach {after}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Werte</translation>
    </message>
</context>
<context>
    <name>screen_help</name>
    <message>
        <source>If the room sees the wrong screen: s swaps them. p: a test card.</source>
        <translation type="unfinished">Sieht der Raum den falschen Bildschirm: s tauscht. p: ein Testbild.</translation>
    </message>
    <message>
        <source>There is no wall for the test card: no projector is found.</source>
        <translation type="unfinished">Es gibt keine Leinwand für das Testbild: Kein Beamer ist gefunden.</translation>
    </message>
</context>
<context>
    <name>screen_page</name>
    <message>
        <source>Both screens show the same picture</source>
        <translation type="unfinished">Beide Schirme zeigen dasselbe Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Is the projector connected and switched on? Then the desktop must be extended to it, not mirrored:</source>
        <translation type="unfinished">Ist der Beamer angeschlossen und eingeschaltet? Dann muss der Desktop auf ihn erweitert werden, nicht gespiegelt:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Only one screen is found</source>
        <translation type="unfinished">Nur ein Bildschirm ist gefunden</translation>
    </message>
    <message>
        <source>Practise side by side</source>
        <translation type="unfinished">Nebeneinander üben</translation>
    </message>
    <message>
        <source>Practise side by side: both windows on this screen</source>
        <translation type="unfinished">Nebeneinander üben: beide Fenster auf diesem Schirm</translation>
    </message>
    <message>
        <source>Show here (N for notes)</source>
        <translation type="unfinished">Hier zeigen (N: Notizen)</translation>
    </message>
    <message>
        <source>Show here: the room’s picture fills this screen, N shows your notes</source>
        <translation type="unfinished">Hier zeigen: Das Bild des Raums füllt diesen Schirm, N zeigt Ihre Notizen</translation>
    </message>
    <message>
        <source>The room would read your notes. Extend the desktop to the projector, so that each screen has a picture of its own; this page then goes by itself:</source>
        <translation type="unfinished">Der Raum würde Ihre Notizen lesen. Erweitern Sie den Desktop auf den Beamer, damit jeder Schirm ein eigenes Bild hat; diese Seite verschwindet dann von selbst:</translation>
    </message>
</context>
<context>
    <name>scrub_bar</name>
    <message>
        <source>Place in the film</source>
        <translation type="unfinished">Stelle im Film</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation type="unfinished">{at} von {whole}</translation>
    </message>
</context>
<context>
    <name>search_field</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">Die Suche leeren</translation>
    </message>
    <message>
        <source>Find a step by its words</source>
        <translation type="unfinished">Einen Schritt nach seinen Worten finden</translation>
    </message>
    <message>
        <source>Type to find a step</source>
        <translation type="unfinished">Tippen, um einen Schritt zu finden</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Damaged in {file}, so as usual again: {names}.</source>
        <translation type="unfinished">In {file} beschädigt, daher wieder wie üblich: {names}.</translation>
    </message>
    <message>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation type="unfinished">Die Einstellungen konnten nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} are damaged; they start afresh.</source>
        <translation type="unfinished">Die Einstellungen in {file} sind beschädigt; sie beginnen neu.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation type="unfinished">Die Einstellungen in {file} können nicht gelesen werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>settings_page</name>
    <message>
        <source>A soft tone in the room. Never during a film.</source>
        <translation type="unfinished">Ein leiser Ton im Raum. Nie während eines Films.</translation>
    </message>
    <message>
        <source>Black, white and few strong colours.</source>
        <translation type="unfinished">Schwarz, Weiß und wenige kräftige Farben.</translation>
    </message>
    <message>
        <source>Chime when time is up</source>
        <translation type="unfinished">Gong, wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished">Pult</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Keys and clicker</source>
        <translation type="unfinished">Tasten und Klicker</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished">Tasten…</translation>
    </message>
    <message>
        <source>Nothing moves by itself but films and clocks.</source>
        <translation type="unfinished">Nichts bewegt sich von selbst außer Filmen und Uhren.</translation>
    </message>
    <message>
        <source>Of the console and its pages. The room&apos;s picture keeps its own size.</source>
        <translation type="unfinished">Des Pults und seiner Seiten. Das Bild des Raums behält seine eigene Größe.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished">Weniger Bewegung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Size of all texts</source>
        <translation type="unfinished">Größe aller Texte</translation>
    </message>
    <message>
        <source>What each key does; learn the buttons of a clicker.</source>
        <translation type="unfinished">Was jede Taste tut; die Knöpfe eines Klickers lernen.</translation>
    </message>
    <message>
        <source>{trouble} The settings hold until the program ends.</source>
        <translation type="unfinished">{trouble} Die Einstellungen gelten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>1 error; Check shows it.</source>
        <translation type="unfinished">1 Fehler; Prüfen zeigt ihn.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished">Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{number} errors; Check shows them.</source>
        <translation type="unfinished">{number} Fehler; Prüfen zeigt sie.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message numerus="yes">
        <source>Read again: %n step(s).</source>
        <translation type="unfinished">
            <numerusform>Neu gelesen: %n Schritt.</numerusform>
            <numerusform>Neu gelesen: %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited file has an error. Going on as before.</source>
        <translation type="unfinished">Die bearbeitete Datei hat einen Fehler. Es geht weiter wie bisher.</translation>
    </message>
    <message numerus="yes">
        <source>The edited file has an error. Line {line}: {message} (and %n more) Going on as before.</source>
        <translation type="unfinished">
            <numerusform>Die bearbeitete Datei hat einen Fehler. Zeile {line}: {message} (und %n weiterer) Es geht weiter wie bisher.</numerusform>
            <numerusform>Die bearbeitete Datei hat einen Fehler. Zeile {line}: {message} (und %n weitere) Es geht weiter wie bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited file has an error. Line {line}: {message} Going on as before.</source>
        <translation type="unfinished">Die bearbeitete Datei hat einen Fehler. Zeile {line}: {message} Es geht weiter wie bisher.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation type="unfinished">Haben Sie ihn gehört?</translation>
    </message>
    <message>
        <source>Else try the next device.</source>
        <translation type="unfinished">Sonst versuchen Sie das nächste Gerät.</translation>
    </message>
    <message>
        <source>Films sound here. Choose another with ↑ ↓ and Enter.</source>
        <translation type="unfinished">Hier sind Filme zu hören. Wählen Sie ein anderes mit ↑ ↓ und Enter.</translation>
    </message>
    <message>
        <source>Good: films are heard.</source>
        <translation type="unfinished">Gut: Filme sind zu hören.</translation>
    </message>
    <message>
        <source>Is the computer’s own sound turned up, and not muted? Is the loudspeaker switched on, turned up and its cable in? Over HDMI the projector’s own loudspeaker plays, and many have none or have it off.</source>
        <translation type="unfinished">Ist der Ton des Computers selbst laut genug und nicht ausgeschaltet? Ist der Lautsprecher an, aufgedreht und sein Kabel eingesteckt? Über HDMI spielt der Lautsprecher des Beamers, und viele haben keinen oder er ist aus.</translation>
    </message>
    <message>
        <source>Listen: the tone plays now …</source>
        <translation type="unfinished">Hören Sie: Der Ton spielt jetzt …</translation>
    </message>
    <message>
        <source>Loudspeaker…</source>
        <translation type="unfinished">Lautsprecher…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>Play a short tone where films sound</source>
        <translation type="unfinished">Einen kurzen Ton spielen, wo Filme zu hören sind</translation>
    </message>
    <message>
        <source>Press a to choose.</source>
        <translation type="unfinished">Drücken Sie a zum Wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Press a to choose: {names} and %n more.</source>
        <translation type="unfinished">
            <numerusform>Drücken Sie a zum Wählen: {names} und %n weiteres.</numerusform>
            <numerusform>Drücken Sie a zum Wählen: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a to choose: {names}.</source>
        <translation type="unfinished">Drücken Sie a zum Wählen: {names}.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>Sound tested at {time} on {date}, on {name}.</source>
        <translation type="unfinished">Ton geprüft um {time} am {date}, auf {name}.</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation type="unfinished">Testton</translation>
    </message>
    <message>
        <source>The loudspeaker of all films, and a test tone.</source>
        <translation type="unfinished">Der Lautsprecher aller Filme, und ein Testton.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” is back: films sound on it again.</source>
        <translation type="unfinished">Der Lautsprecher „{name}“ ist wieder da: Filme sind wieder darauf zu hören.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” is gone: the film goes on, on {other}.</source>
        <translation type="unfinished">Der Lautsprecher „{name}“ ist weg: Der Film läuft weiter, auf {other}.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” is not there: films will sound on {other}.</source>
        <translation type="unfinished">Der Lautsprecher „{name}“ ist nicht da: Filme sind zu hören auf {other}.</translation>
    </message>
    <message>
        <source>The tone could not be played.</source>
        <translation type="unfinished">Der Ton konnte nicht gespielt werden.</translation>
    </message>
    <message>
        <source>Then something is between the film and the room.</source>
        <translation type="unfinished">Dann ist etwas zwischen dem Film und dem Raum.</translation>
    </message>
    <message>
        <source>There is no film player on this computer.</source>
        <translation type="unfinished">Auf diesem Computer ist kein Filmabspieler.</translation>
    </message>
    <message>
        <source>This film player has no chime.</source>
        <translation type="unfinished">Dieser Filmspieler hat keinen Gong.</translation>
    </message>
    <message>
        <source>This film player has no test tone: play a film to hear it.</source>
        <translation type="unfinished">Dieser Filmspieler hat keinen Testton: Spielen Sie einen Film, um ihn zu hören.</translation>
    </message>
    <message>
        <source>Try the next device</source>
        <translation type="unfinished">Das nächste Gerät versuchen</translation>
    </message>
    <message>
        <source>Until it is back films sound on {other}. Choose another, or plug it in.</source>
        <translation type="unfinished">Bis er wieder da ist, sind Filme anderswo zu hören ({other}). Wählen Sie einen anderen, oder stecken Sie ihn an.</translation>
    </message>
    <message>
        <source>Where films are heard</source>
        <translation type="unfinished">Wo Filme zu hören sind</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation type="unfinished">Ja, ich habe ihn gehört</translation>
    </message>
    <message>
        <source>the computer’s usual loudspeaker</source>
        <translation type="unfinished">üblicher Lautsprecher des Computers</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation type="unfinished">{name}, in Gebrauch</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation type="unfinished">„{name}“ ist nicht da.</translation>
    </message>
</context>
<context>
    <name>soundings</name>
    <message>
        <source>it ended with {code}</source>
        <translation type="unfinished">es endete mit {code}</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation type="unfinished">keine Antwort in {seconds} Sekunden</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A line that starts with `%` is a directive; a session has none.</source>
        <translation type="unfinished">Eine Zeile, die mit `%` beginnt, ist eine Anweisung; eine Sitzung hat keine.</translation>
    </message>
    <message>
        <source>A text that starts with `!` needs quotation marks.</source>
        <translation type="unfinished">Ein Text, der mit `!` beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text that starts with `&amp;` needs quotation marks.</source>
        <translation type="unfinished">Ein Text, der mit `&amp;` beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text that starts with `*` needs quotation marks.</source>
        <translation type="unfinished">Ein Text, der mit `*` beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>An invisible control character stands here, perhaps pasted from elsewhere.</source>
        <translation type="unfinished">Hier steht ein unsichtbares Steuerzeichen, vielleicht von anderswo eingefügt.</translation>
    </message>
    <message>
        <source>Choose the session&apos;s .yaml file.</source>
        <translation type="unfinished">Wählen Sie die .yaml-Datei der Sitzung.</translation>
    </message>
    <message>
        <source>From the `#` on this is a comment and is not shown.</source>
        <translation type="unfinished">Ab dem `#` ist das ein Kommentar und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>If it belongs to the text, put the whole text in quotation marks.</source>
        <translation type="unfinished">Falls es zum Text gehört, setzen Sie den ganzen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Is this the right file? Films and pictures lie beside it, not in it.</source>
        <translation type="unfinished">Ist das die richtige Datei? Filme und Bilder liegen daneben, nicht darin.</translation>
    </message>
    <message>
        <source>Open it, and save its text as a plain text file (.yaml) with the encoding UTF-8.</source>
        <translation type="unfinished">Öffnen Sie sie und speichern Sie ihren Text als einfache Textdatei (.yaml) in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished">Löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Save the file again and choose the encoding UTF-8.</source>
        <translation type="unfinished">Speichern Sie die Datei noch einmal und wählen Sie die Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation type="unfinished">Diese Datei kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>This file is longer than {size}.</source>
        <translation type="unfinished">Diese Datei ist länger als {size}.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16 (some editors call it Unicode).</source>
        <translation type="unfinished">Diese Datei ist als UTF-16 gespeichert (manche Editoren nennen es Unicode).</translation>
    </message>
    <message>
        <source>This is a folder; a session is a file in it.</source>
        <translation type="unfinished">Das ist ein Ordner; eine Sitzung ist eine Datei darin.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished">Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This is {what}, not a plain text file.</source>
        <translation type="unfinished">Das ist {what}, keine einfache Textdatei.</translation>
    </message>
    <message>
        <source>This letter is not saved as UTF-8, so it cannot be read.</source>
        <translation type="unfinished">Dieser Buchstabe ist nicht als UTF-8 gespeichert und kann daher nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What comes after this is not read.</source>
        <translation type="unfinished">Was danach kommt, wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>spec</name>
    <message>
        <source>A key is a word, not a list or a group.</source>
        <translation type="unfinished">Ein Schlüssel ist ein Wort, keine Liste und keine Gruppe.</translation>
    </message>
    <message>
        <source>Add: {name}: …</source>
        <translation type="unfinished">Ergänzen Sie: {name}: …</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Behalten Sie einen von beiden.</translation>
    </message>
    <message>
        <source>Put the text before the colon in quotation marks.</source>
        <translation type="unfinished">Setzen Sie den Text vor dem Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put the text that holds the comma in quotation marks.</source>
        <translation type="unfinished">Setzen Sie den Text, der das Komma enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The comma splits a text here: `{name}` is taken for a key.</source>
        <translation type="unfinished">Das Komma teilt hier einen Text: `{name}` wird für einen Schlüssel gehalten.</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes values from elsewhere; write them out here.</source>
        <translation type="unfinished">`&lt;&lt;` nimmt Werte von anderswo; schreiben Sie sie hier aus.</translation>
    </message>
    <message>
        <source>`{name}` belongs to {home}.</source>
        <translation type="unfinished">`{name}` gehört zu {home}.</translation>
    </message>
    <message>
        <source>`{name}` is written twice; the first is in line {line}.</source>
        <translation type="unfinished">`{name}` steht zweimal da; das erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>a discuss step</source>
        <translation type="unfinished">einem Gesprächsschritt</translation>
    </message>
    <message>
        <source>a film step</source>
        <translation type="unfinished">einem Filmschritt</translation>
    </message>
    <message>
        <source>a line of its own under `sections:`, as - include: modules/barriers.yaml</source>
        <translation type="unfinished">einer eigenen Zeile unter `sections:`, wie - include: modules/barriers.yaml</translation>
    </message>
    <message>
        <source>a pause of a film</source>
        <translation type="unfinished">einem Halt eines Films</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation type="unfinished">einer Umfrage</translation>
    </message>
    <message>
        <source>a section</source>
        <translation type="unfinished">einem Abschnitt</translation>
    </message>
    <message>
        <source>a slide</source>
        <translation type="unfinished">einer Folie</translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished">einem Schritt</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation type="unfinished">einer Übung</translation>
    </message>
    <message>
        <source>the `rights` of a film</source>
        <translation type="unfinished">den `rights` eines Films</translation>
    </message>
    <message>
        <source>the film library</source>
        <translation type="unfinished">dem Filmverzeichnis</translation>
    </message>
    <message>
        <source>the top of the file, before `sections`</source>
        <translation type="unfinished">dem Anfang der Datei, vor `sections`</translation>
    </message>
    <message>
        <source>{what} has no key `{name}`.</source>
        <translation type="unfinished">{what} hat keinen Schlüssel `{name}`.</translation>
    </message>
    <message>
        <source>{what} needs `{name}`.</source>
        <translation type="unfinished">{what} braucht `{name}`.</translation>
    </message>
</context>
<context>
    <name>splitting</name>
    <message numerus="yes">
        <source>%n alone</source>
        <translation type="unfinished">
            <numerusform>%n allein</numerusform>
            <numerusform>%n allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n four(s)</source>
        <translation type="unfinished">
            <numerusform>%n Vierergruppe</numerusform>
            <numerusform>%n Vierergruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) (is|are) larger, so that nobody is left over.</source>
        <translation type="unfinished">
            <numerusform>%n Gruppe ist größer, damit niemand übrig bleibt.</numerusform>
            <numerusform>%n Gruppen sind größer, damit niemand übrig bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) (is|are) smaller, as there are not more people.</source>
        <translation type="unfinished">
            <numerusform>%n Gruppe ist kleiner, da nicht mehr Menschen da sind.</numerusform>
            <numerusform>%n Gruppen sind kleiner, da nicht mehr Menschen da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of {size}</source>
        <translation type="unfinished">
            <numerusform>%n Gruppe zu {size}</numerusform>
            <numerusform>%n Gruppen zu {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation type="unfinished">
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: {groups}.</source>
        <translation type="unfinished">
            <numerusform>%n Person: {groups}.</numerusform>
            <numerusform>%n Personen: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n three(s)</source>
        <translation type="unfinished">
            <numerusform>%n Dreiergruppe</numerusform>
            <numerusform>%n Dreiergruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups need two people at least.</source>
        <translation type="unfinished">Gruppen brauchen mindestens zwei Menschen.</translation>
    </message>
    <message>
        <source>It comes out even.</source>
        <translation type="unfinished">Es geht glatt auf.</translation>
    </message>
    <message>
        <source>One group is a three, so that nobody is left over.</source>
        <translation type="unfinished">Eine Gruppe ist zu dritt, damit niemand übrig bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) (is|are) used, so that nobody is alone.</source>
        <translation type="unfinished">
            <numerusform>Nur %n Tisch wird benutzt, damit niemand allein ist.</numerusform>
            <numerusform>Nur %n Tische werden benutzt, damit niemand allein ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables differ by one person.</source>
        <translation type="unfinished">Die Tische unterscheiden sich um eine Person.</translation>
    </message>
    <message>
        <source>There are no more people than that.</source>
        <translation type="unfinished">Mehr Menschen sind es nicht.</translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation type="unfinished">{some} und {others}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>The room sees a frozen picture: press f, then the film can play.</source>
        <translation type="unfinished">Der Raum sieht ein eingefrorenes Bild: Drücken Sie f, dann kann der Film laufen.</translation>
    </message>
    <message>
        <source>The room sees nothing: this stands until the projector is back. n shows it here.</source>
        <translation type="unfinished">Der Raum sieht nichts: Das hier steht, bis der Beamer wieder da ist. n zeigt es hier.</translation>
    </message>
    <message>
        <source>The room sees something else: Next goes back to the film, then it can play.</source>
        <translation type="unfinished">Der Raum sieht etwas anderes: Weiter kehrt zum Film zurück, dann kann er laufen.</translation>
    </message>
</context>
<context>
    <name>step_panel</name>
    <message>
        <source>Count hands</source>
        <translation type="unfinished">Hände zählen</translation>
    </message>
    <message>
        <source>Count hands (j)</source>
        <translation type="unfinished">Hände zählen (j)</translation>
    </message>
    <message>
        <source>THIS STEP</source>
        <translation type="unfinished">DIESER SCHRITT</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation type="unfinished">WOZU</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>A poll has `scale` or `options`, not both.</source>
        <translation type="unfinished">Eine Umfrage hat `scale` oder `options`, nicht beides.</translation>
    </message>
    <message>
        <source>A poll needs `scale` or `options`.</source>
        <translation type="unfinished">Eine Umfrage braucht `scale` oder `options`.</translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation type="unfinished">Eine Umfrage braucht mindestens zwei Antworten.</translation>
    </message>
    <message>
        <source>A round needs one of {known}.</source>
        <translation type="unfinished">Eine Runde braucht eines von {known}.</translation>
    </message>
    <message>
        <source>A scale has at most {most} steps.</source>
        <translation type="unfinished">Eine Skala hat höchstens {most} Stufen.</translation>
    </message>
    <message>
        <source>A step starts with {words}.</source>
        <translation type="unfinished">Ein Schritt beginnt mit {words}.</translation>
    </message>
    <message>
        <source>Add: minutes: 5</source>
        <translation type="unfinished">Ergänzen Sie: minutes: 5</translation>
    </message>
    <message>
        <source>Add: scale: 0-10</source>
        <translation type="unfinished">Ergänzen Sie: scale: 0-10</translation>
    </message>
    <message>
        <source>As: - {pairs: 4}</source>
        <translation type="unfinished">Wie: - {pairs: 4}</translation>
    </message>
    <message>
        <source>It has {words}.</source>
        <translation type="unfinished">Er hat {words}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Behalten Sie einen von beiden.</translation>
    </message>
    <message>
        <source>Let the film stop later, or leave the pause out.</source>
        <translation type="unfinished">Lassen Sie den Film später enden, oder lassen Sie den Halt weg.</translation>
    </message>
    <message>
        <source>Put `text:` before it, moved in under `quote:`.</source>
        <translation type="unfinished">Setzen Sie `text:` davor, eingerückt unter `quote:`.</translation>
    </message>
    <message>
        <source>Put a dash before the second, so that it is a step of its own.</source>
        <translation type="unfinished">Setzen Sie einen Strich vor das zweite, damit es ein eigener Schritt wird.</translation>
    </message>
    <message>
        <source>Put the pauses in the order of the film.</source>
        <translation type="unfinished">Bringen Sie die Halte in die Reihenfolge des Films.</translation>
    </message>
    <message>
        <source>Say in a few words what it shows: alt: &quot;…&quot;</source>
        <translation type="unfinished">Sagen Sie in wenigen Worten, was es zeigt: alt: &quot;…&quot;</translation>
    </message>
    <message>
        <source>The film has no cue `{value}`.</source>
        <translation type="unfinished">Der Film hat keine Marke `{value}`.</translation>
    </message>
    <message>
        <source>The film stops at {stop}, before it starts at {start}.</source>
        <translation type="unfinished">Der Film endet bei {stop}, bevor er bei {start} beginnt.</translation>
    </message>
    <message>
        <source>The parts of this step take {parts}, the step {given}.</source>
        <translation type="unfinished">Die Teile dieses Schritts dauern {parts}, der Schritt {given}.</translation>
    </message>
    <message>
        <source>The shortest time is longer than the step, {given}.</source>
        <translation type="unfinished">Die kürzeste Zeit ist länger als der Schritt, {given}.</translation>
    </message>
    <message>
        <source>There are no captions in `{language}`.</source>
        <translation type="unfinished">Es gibt keine Untertitel in `{language}`.</translation>
    </message>
    <message>
        <source>There are {words}.</source>
        <translation type="unfinished">Es gibt {words}.</translation>
    </message>
    <message>
        <source>There is nothing after this dash of `steps`.</source>
        <translation type="unfinished">Nach diesem Strich von `steps` steht nichts.</translation>
    </message>
    <message>
        <source>This film has no captions.</source>
        <translation type="unfinished">Dieser Film hat keine Untertitel.</translation>
    </message>
    <message>
        <source>This pause at {time} is not after the pause before it, {last}.</source>
        <translation type="unfinished">Dieser Halt bei {time} liegt nicht nach dem Halt davor, {last}.</translation>
    </message>
    <message>
        <source>This pause at {time} is not after where the film starts, {last}.</source>
        <translation type="unfinished">Dieser Halt bei {time} liegt nicht nach dem Beginn des Films, {last}.</translation>
    </message>
    <message>
        <source>This pause at {time} is not before `to`, {stop}.</source>
        <translation type="unfinished">Dieser Halt bei {time} liegt nicht vor `to`, {stop}.</translation>
    </message>
    <message>
        <source>This picture has no words for people who cannot see it.</source>
        <translation type="unfinished">Dieses Bild hat keine Worte für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>This step does not say what it is: {words}.</source>
        <translation type="unfinished">Dieser Schritt sagt nicht, was er ist: {words}.</translation>
    </message>
    <message>
        <source>This step has no time; the plan counts 0 minutes for it.</source>
        <translation type="unfinished">Dieser Schritt hat keine Zeit; der Plan rechnet 0 Minuten für ihn.</translation>
    </message>
    <message>
        <source>This step is several things: {names}.</source>
        <translation type="unfinished">Dieser Schritt ist mehreres zugleich: {names}.</translation>
    </message>
    <message>
        <source>Write `at:` and `ask:` after the dash.</source>
        <translation type="unfinished">Schreiben Sie `at:` und `ask:` nach dem Strich.</translation>
    </message>
    <message>
        <source>Write a time, as 1:05.</source>
        <translation type="unfinished">Schreiben Sie eine Zeit, wie 1:05.</translation>
    </message>
    <message>
        <source>Write it after the colon, as {key}: Tea</source>
        <translation type="unfinished">Schreiben Sie es nach dem Doppelpunkt, wie {key}: Tea</translation>
    </message>
    <message>
        <source>Write it so: - {pairs: 4}</source>
        <translation type="unfinished">Schreiben Sie es so: - {pairs: 4}</translation>
    </message>
    <message>
        <source>Write minutes and seconds up to 59, as 1:05.</source>
        <translation type="unfinished">Schreiben Sie Minuten und Sekunden bis 59, wie 1:05.</translation>
    </message>
    <message>
        <source>Write: image: {{file: {file}, alt: &quot;…&quot;}}</source>
        <translation type="unfinished">Schreiben Sie: image: {{file: {file}, alt: &quot;…&quot;}}</translation>
    </message>
    <message>
        <source>Write: minutes: {minutes}</source>
        <translation type="unfinished">Schreiben Sie: minutes: {minutes}</translation>
    </message>
    <message>
        <source>Write: scale: 0-10</source>
        <translation type="unfinished">Schreiben Sie: scale: 0-10</translation>
    </message>
    <message>
        <source>Write: {key}: 5</source>
        <translation type="unfinished">Schreiben Sie: {key}: 5</translation>
    </message>
    <message>
        <source>Write: {key}: {number}</source>
        <translation type="unfinished">Schreiben Sie: {key}: {number}</translation>
    </message>
    <message>
        <source>`at` takes a time in the film or a cue, not `{value}`.</source>
        <translation type="unfinished">`at` nimmt eine Zeit im Film oder eine Marke, nicht `{value}`.</translation>
    </message>
    <message>
        <source>`image` takes `file` and `alt`.</source>
        <translation type="unfinished">`image` nimmt `file` und `alt`.</translation>
    </message>
    <message>
        <source>`quote` takes `text` and `by`.</source>
        <translation type="unfinished">`quote` nimmt `text` und `by`.</translation>
    </message>
    <message>
        <source>`to` comes after `from`.</source>
        <translation type="unfinished">`to` kommt nach `from`.</translation>
    </message>
    <message>
        <source>`{key}` needs its film.</source>
        <translation type="unfinished">`{key}` braucht seinen Film.</translation>
    </message>
    <message>
        <source>`{key}` needs its heading.</source>
        <translation type="unfinished">`{key}` braucht seine Überschrift.</translation>
    </message>
    <message>
        <source>`{key}` needs its minutes.</source>
        <translation type="unfinished">`{key}` braucht seine Minuten.</translation>
    </message>
    <message>
        <source>`{key}` takes a number of people or {words}, not `{value}`.</source>
        <translation type="unfinished">`{key}` nimmt eine Zahl von Menschen oder {words}, nicht `{value}`.</translation>
    </message>
</context>
<context>
    <name>stills</name>
    <message>
        <source>There is no picture in {file}, only sound.</source>
        <translation type="unfinished">In {file} ist kein Bild, nur Ton.</translation>
    </message>
    <message>
        <source>{file} is damaged: it has no picture.</source>
        <translation type="unfinished">{file} ist beschädigt: Die Datei hat kein Bild.</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>The record holds an event this presenter does not know: {name}.</source>
        <translation type="unfinished">Die Aufzeichnung enthält ein Ereignis, das dieser Presenter nicht kennt: {name}.</translation>
    </message>
    <message>
        <source>The record holds something that is not an event.</source>
        <translation type="unfinished">Die Aufzeichnung enthält etwas, das kein Ereignis ist.</translation>
    </message>
    <message>
        <source>The record&apos;s event {name} has a wrong {field}.</source>
        <translation type="unfinished">Das Ereignis {name} der Aufzeichnung hat ein falsches {field}.</translation>
    </message>
    <message>
        <source>The record&apos;s event {name} has no {field}.</source>
        <translation type="unfinished">Dem Ereignis {name} der Aufzeichnung fehlt {field}.</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Fours</source>
        <translation type="unfinished">Zu viert</translation>
    </message>
    <message>
        <source>Groups of {number}</source>
        <translation type="unfinished">Gruppen zu {number}</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished">Allein</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Zu zweit</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">An den Tischen</translation>
    </message>
    <message>
        <source>Threes</source>
        <translation type="unfinished">Zu dritt</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>A break</source>
        <translation type="unfinished">Eine Pause</translation>
    </message>
    <message>
        <source>A discuss step</source>
        <translation type="unfinished">Ein Gesprächsschritt</translation>
    </message>
    <message>
        <source>A film</source>
        <translation type="unfinished">Ein Film</translation>
    </message>
    <message>
        <source>A film step</source>
        <translation type="unfinished">Ein Filmschritt</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation type="unfinished">Ein Halt</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation type="unfinished">Eine Umfrage</translation>
    </message>
    <message>
        <source>A quote</source>
        <translation type="unfinished">Ein Zitat</translation>
    </message>
    <message>
        <source>A round</source>
        <translation type="unfinished">Eine Runde</translation>
    </message>
    <message>
        <source>A section</source>
        <translation type="unfinished">Ein Abschnitt</translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished">Eine Sitzung</translation>
    </message>
    <message>
        <source>A slide</source>
        <translation type="unfinished">Eine Folie</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation type="unfinished">Eine Sprecherin oder ein Sprecher</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation type="unfinished">Eine Übung</translation>
    </message>
    <message>
        <source>An image</source>
        <translation type="unfinished">Ein Bild</translation>
    </message>
    <message>
        <source>An include</source>
        <translation type="unfinished">Eine Einbindung</translation>
    </message>
    <message>
        <source>The group `rights`</source>
        <translation type="unfinished">Die Gruppe `rights`</translation>
    </message>
</context>
<context>
    <name>time_view</name>
    <message>
        <source>The run is {words}</source>
        <translation type="unfinished">Der Durchlauf: {words}</translation>
    </message>
    <message>
        <source>early</source>
        <translation type="unfinished">zu früh</translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished">zu spät</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ohne Plan</translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished">pünktlich</translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <translation type="unfinished">{spent} von {planned}</translation>
    </message>
    <message>
        <source>{spent} of {planned}, {over}</source>
        <translation type="unfinished">{spent} von {planned}, {over}</translation>
    </message>
    <message>
        <source>{spent}, no time planned</source>
        <translation type="unfinished">{spent}, keine Zeit geplant</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} darüber</translation>
    </message>
</context>
<context>
    <name>timekeeper</name>
    <message>
        <source>The run goes on after {minutes}.</source>
        <translation type="unfinished">Der Durchlauf geht nach {minutes} weiter.</translation>
    </message>
    <message>
        <source>The run goes on after {minutes}. The countdown stands: t starts it.</source>
        <translation type="unfinished">Der Durchlauf geht nach {minutes} weiter. Der Countdown steht: t startet ihn.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">weniger als einer Minute</translation>
    </message>
    <message>
        <source>{minutes} late: Shift+T proposes what to cut.</source>
        <translation type="unfinished">{minutes} zu spät: Umschalt+T schlägt vor, was zu kürzen ist.</translation>
    </message>
</context>
<context>
    <name>times_command</name>
    <message>
        <source>Did you mean {step}?</source>
        <translation type="unfinished">Meinten Sie {step}?</translation>
    </message>
    <message>
        <source>Nothing is proposed for step {step}.</source>
        <translation type="unfinished">Für Schritt {step} wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is written yet; --write writes it.</source>
        <translation type="unfinished">Noch ist nichts geschrieben; --write schreibt es.</translation>
    </message>
    <message>
        <source>There is no step {step}.</source>
        <translation type="unfinished">Den Schritt {step} gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>times_page</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform>%n Durchlauf</numerusform>
            <numerusform>%n Durchläufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the planned time</source>
        <translation type="unfinished">Geplante Zeit ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>How long the steps took</source>
        <translation type="unfinished">Wie lange die Schritte dauerten</translation>
    </message>
    <message>
        <source>It took {took}, between {least} and {most} in {runs}.</source>
        <translation type="unfinished">Er dauerte {took}, zwischen {least} und {most} in {runs}.</translation>
    </message>
    <message>
        <source>It took {took}, in {runs}.</source>
        <translation type="unfinished">Er dauerte {took}, in {runs}.</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation type="unfinished">Die Datei lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Only in practice, where no room talks.</source>
        <translation type="unfinished">Nur in Proben, in denen kein Raum mitredet.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>The times could not be written.</source>
        <translation type="unfinished">Die Zeiten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation type="unfinished">Diese bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Write to the file</source>
        <translation type="unfinished">In die Datei schreiben</translation>
    </message>
    <message>
        <source>{number} · {heading} · {planned} min, {why}. {took}</source>
        <translation type="unfinished">{number} · {heading} · {planned} Min., {why}. {took}</translation>
    </message>
    <message>
        <source>{number} · {heading} · {planned} → {minutes} min</source>
        <translation type="unfinished">{number} · {heading} · {planned} → {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>times_report</name>
    <message numerus="yes">
        <source>%n practice run(s)</source>
        <translation type="unfinished">
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real run(s)</source>
        <translation type="unfinished">
            <numerusform>%n echten Durchlauf</numerusform>
            <numerusform>%n echten Durchläufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps change: the plan goes from {a} to {b}.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt ändert sich: Der Plan geht von {a} auf {b}.</numerusform>
            <numerusform>%n Schritte ändern sich: Der Plan geht von {a} auf {b}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step changes: the plan goes from {a} to {b}.</source>
        <translation type="unfinished">1 Schritt ändert sich: Der Plan geht von {a} auf {b}.</translation>
    </message>
    <message>
        <source>By {real} and {practice}.</source>
        <translation type="unfinished">Nach {real} und {practice}.</translation>
    </message>
    <message>
        <source>By {runs}.</source>
        <translation type="unfinished">Nach {runs}.</translation>
    </message>
    <message>
        <source>No run of this session tells yet how long a step took.</source>
        <translation type="unfinished">Noch sagt kein Durchlauf dieser Sitzung, wie lange ein Schritt dauerte.</translation>
    </message>
    <message>
        <source>No step changes.</source>
        <translation type="unfinished">Kein Schritt ändert sich.</translation>
    </message>
    <message>
        <source>Nothing was to be written.</source>
        <translation type="unfinished">Es war nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation type="unfinished">Geplante Min.</translation>
    </message>
    <message>
        <source>Proposed min</source>
        <translation type="unfinished">Vorschlag Min.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished">Durchläufe</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished">Spanne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished">Dauerte</translation>
    </message>
    <message>
        <source>Written: {file}. As it was: {backup}.</source>
        <translation type="unfinished">Geschrieben: {file}. Wie sie war: {backup}.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished">wie geplant</translation>
    </message>
    <message>
        <source>below its shortest time</source>
        <translation type="unfinished">unter seiner kürzesten Zeit</translation>
    </message>
    <message>
        <source>its parts alone take longer</source>
        <translation type="unfinished">seine Teile allein dauern länger</translation>
    </message>
    <message>
        <source>its text stands for several steps</source>
        <translation type="unfinished">sein Text steht für mehrere Schritte</translation>
    </message>
    <message>
        <source>the sum of its rounds: change these</source>
        <translation type="unfinished">die Summe seiner Runden: ändern Sie diese</translation>
    </message>
    <message>
        <source>{minutes}, by practice alone</source>
        <translation type="unfinished">{minutes}, nur nach Proben</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Blau</translation>
    </message>
    <message>
        <source>Choose a tool.</source>
        <translation type="unfinished">Wählen Sie ein Werkzeug.</translation>
    </message>
    <message>
        <source>Done (Escape)</source>
        <translation type="unfinished">Fertig (Escape)</translation>
    </message>
    <message>
        <source>Drag a frame, or turn the wheel. Then drag, or use the arrows.</source>
        <translation type="unfinished">Ziehen Sie einen Rahmen, oder drehen Sie das Rad. Dann ziehen, oder die Pfeile.</translation>
    </message>
    <message>
        <source>Draw on the picture. Gone when you go on.</source>
        <translation type="unfinished">Auf das Bild zeichnen. Beim Weitergehen ist es weg.</translation>
    </message>
    <message>
        <source>Draw, point and zoom</source>
        <translation type="unfinished">Zeichnen, zeigen und zoomen</translation>
    </message>
    <message>
        <source>Erase (e)</source>
        <translation type="unfinished">Löschen (e)</translation>
    </message>
    <message>
        <source>Leave the tools</source>
        <translation type="unfinished">Die Werkzeuge verlassen</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>Move over the picture: the room sees a red dot.</source>
        <translation type="unfinished">Über das Bild fahren: Der Raum sieht einen roten Punkt.</translation>
    </message>
    <message>
        <source>Move the light; the wheel changes its size.</source>
        <translation type="unfinished">Den Lichtkegel bewegen; das Rad ändert seine Größe.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished">Stift</translation>
    </message>
    <message>
        <source>Pen (d)</source>
        <translation type="unfinished">Stift (d)</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished">Zeiger</translation>
    </message>
    <message>
        <source>Pointer (x)</source>
        <translation type="unfinished">Zeiger (x)</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Rot</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished">Lichtkegel</translation>
    </message>
    <message>
        <source>Spotlight (g)</source>
        <translation type="unfinished">Lichtkegel (g)</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <translation type="unfinished">Alle Striche wegnehmen</translation>
    </message>
    <message>
        <source>Take the last stroke away</source>
        <translation type="unfinished">Den letzten Strich wegnehmen</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Dick</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Dünn</translation>
    </message>
    <message>
        <source>Type minutes as a number up to {most}, for example 10.</source>
        <translation type="unfinished">Tippen Sie Minuten als Zahl bis {most}, zum Beispiel 10.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>What the room sees, to draw and point on</source>
        <translation type="unfinished">Was der Raum sieht, um darauf zu zeichnen und zu zeigen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Gelb</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished">Zoom</translation>
    </message>
    <message>
        <source>Zoom (z)</source>
        <translation type="unfinished">Zoom (z)</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Change the permissions of the file, or copy it into your own folder.</source>
        <translation type="unfinished">Ändern Sie die Zugriffsrechte der Datei, oder kopieren Sie sie in Ihren eigenen Ordner.</translation>
    </message>
    <message>
        <source>Copy it again from where you got it, or make a new copy of the film.</source>
        <translation type="unfinished">Kopieren Sie die Datei noch einmal von dort, woher Sie sie haben, oder machen Sie eine neue Kopie des Films.</translation>
    </message>
    <message>
        <source>Name the film&apos;s file.</source>
        <translation type="unfinished">Nennen Sie die Datei des Films.</translation>
    </message>
    <message>
        <source>Put it into the folder {folder}.</source>
        <translation type="unfinished">Legen Sie ihn in den Ordner {folder}.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation type="unfinished">Die Datei {name} ist leer.</translation>
    </message>
    <message>
        <source>The film {name} is not there.</source>
        <translation type="unfinished">Der Film {name} ist nicht da.</translation>
    </message>
    <message>
        <source>This computer does not let you read {name}.</source>
        <translation type="unfinished">Dieser Computer lässt Sie {name} nicht lesen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished">{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a film.</source>
        <translation type="unfinished">{name} ist ein Ordner, kein Film.</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>For a while nothing was recorded: {reason}</source>
        <translation type="unfinished">Eine Zeit lang wurde nichts aufgezeichnet: {reason}</translation>
    </message>
    <message>
        <source>Recorded again, with what happened meanwhile.</source>
        <translation type="unfinished">Wieder aufgezeichnet, mit dem, was inzwischen geschah.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” was gone.</source>
        <translation type="unfinished">Der Lautsprecher „{name}“ war weg.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” was there again, or another.</source>
        <translation type="unfinished">Der Lautsprecher „{name}“ war wieder da, oder ein anderer.</translation>
    </message>
    <message>
        <source>The projector was back.</source>
        <translation type="unfinished">Der Beamer war wieder da.</translation>
    </message>
    <message>
        <source>The projector was gone.</source>
        <translation type="unfinished">Der Beamer war weg.</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message numerus="yes">
        <source>%n groups report</source>
        <translation type="unfinished">
            <numerusform>%n Gruppe berichtet</numerusform>
            <numerusform>%n Gruppen berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {name}</source>
        <translation type="unfinished">Zuerst: {name}</translation>
    </message>
    <message>
        <source>Group {place} of {count}: {name}</source>
        <translation type="unfinished">Gruppe {place} von {count}: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished">Danach: {name}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Tisch {number}</translation>
    </message>
    <message>
        <source>Table {number} ({place} of {count})</source>
        <translation type="unfinished">Tisch {number} ({place} von {count})</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation type="unfinished">Die letzte Gruppe</translation>
    </message>
    <message>
        <source>{groups}, {time} each</source>
        <translation type="unfinished">{groups}, je {time}</translation>
    </message>
</context>
<context>
    <name>typing_page</name>
    <message>
        <source>It was not kept.</source>
        <translation type="unfinished">Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Verlassen</translation>
    </message>
    <message>
        <source>Not kept yet. Keep it, or leave once more and it is gone.</source>
        <translation type="unfinished">Noch nicht gespeichert. Speichern Sie es; noch einmal Verlassen, und es ist weg.</translation>
    </message>
</context>
<context>
    <name>unexpected</name>
    <message>
        <source>Something unexpected happened ({kind}); {where}</source>
        <translation type="unfinished">Etwas Unerwartetes ist geschehen ({kind}); {where}</translation>
    </message>
    <message>
        <source>details are in {log}</source>
        <translation type="unfinished">Näheres steht in {log}</translation>
    </message>
    <message>
        <source>no log could be written: {reason}</source>
        <translation type="unfinished">es konnte kein Log geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Übung</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Titelbild</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished">Gespräch</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished">Umfrage</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished">Folie</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>A picture that the file no longer has</source>
        <translation type="unfinished">Ein Bild, das die Datei nicht mehr hat</translation>
    </message>
    <message>
        <source>Frozen until you press f. The room sees: {picture}</source>
        <translation type="unfinished">Eingefroren, bis Sie f drücken. Der Raum sieht: {picture}</translation>
    </message>
    <message>
        <source>Go on without it: tell in your words what the film is about.</source>
        <translation type="unfinished">Machen Sie ohne ihn weiter: Erzählen Sie in Ihren Worten, worum es im Film geht.</translation>
    </message>
    <message>
        <source>Next, in {step}: {note}</source>
        <translation type="unfinished">Danach, in {step}: {note}</translation>
    </message>
    <message>
        <source>Nothing: film and countdown stand. n shows the room&apos;s picture on this screen</source>
        <translation type="unfinished">Nichts: Film und Countdown stehen. n zeigt das Bild des Raums auf diesem Schirm</translation>
    </message>
    <message>
        <source>Paused since {time}; next or Shift+P goes on.</source>
        <translation type="unfinished">Angehalten seit {time}; Weiter oder Umschalt+P macht weiter.</translation>
    </message>
    <message>
        <source>The room sees plan B instead of the film.</source>
        <translation type="unfinished">Der Raum sieht Plan B statt des Films.</translation>
    </message>
    <message>
        <source>The room sees these notes if it sees this screen: n takes them away</source>
        <translation type="unfinished">Der Raum sieht diese Notizen, wenn er diesen Schirm sieht: n nimmt sie weg</translation>
    </message>
    <message>
        <source>The test card: any key takes it away</source>
        <translation type="unfinished">Das Testbild: Jede Taste nimmt es weg</translation>
    </message>
    <message>
        <source>You chose so. The film can be put back at any time.</source>
        <translation type="unfinished">Sie haben es so gewählt. Der Film lässt sich jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished">Ende</translation>
    </message>
    <message>
        <source>f shows {picture}</source>
        <translation type="unfinished">f zeigt {picture}</translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation type="unfinished">Teil {number}</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation type="unfinished">Punkt {number}</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <translation type="unfinished">Zusatzfrage {number}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished">Frage {number}</translation>
    </message>
    <message>
        <source>round {number}, {way}</source>
        <translation type="unfinished">Runde {number}, {way}</translation>
    </message>
    <message>
        <source>tally</source>
        <translation type="unfinished">Auszählung</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation type="unfinished">{least} bis {most} Personen</translation>
    </message>
    <message>
        <source>{picture}, before the last section</source>
        <translation type="unfinished">{picture}, vor dem letzten Abschnitt</translation>
    </message>
</context>
<context>
    <name>vlc</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished">Wählen Sie die Datei mit dem Film selbst.</translation>
    </message>
    <message>
        <source>Close the presenter and start it again; it goes on where it was.</source>
        <translation type="unfinished">Schließen Sie den Presenter und starten Sie ihn neu; er macht weiter, wo er war.</translation>
    </message>
    <message>
        <source>The film player failed: {reason}.</source>
        <translation type="unfinished">Der Filmabspieler ist ausgefallen: {reason}.</translation>
    </message>
    <message>
        <source>There is no picture in {file}, only sound.</source>
        <translation type="unfinished">In {file} ist kein Bild, nur Ton.</translation>
    </message>
</context>
<context>
    <name>vlclib</name>
    <message>
        <source>Install VLC 3 from videolan.org, for the same kind of processor as Python.</source>
        <translation type="unfinished">Installieren Sie VLC 3 von videolan.org, für dieselbe Art Prozessor wie Python.</translation>
    </message>
    <message>
        <source>Install VLC 3.</source>
        <translation type="unfinished">Installieren Sie VLC 3.</translation>
    </message>
    <message>
        <source>Install it: sudo apt install vlc (Debian, Ubuntu) or sudo dnf install vlc (Fedora).</source>
        <translation type="unfinished">Installieren Sie ihn: sudo apt install vlc (Debian, Ubuntu) oder sudo dnf install vlc (Fedora).</translation>
    </message>
    <message>
        <source>Install the 64-bit VLC 3 from videolan.org.</source>
        <translation type="unfinished">Installieren Sie VLC 3 (64 Bit) von videolan.org.</translation>
    </message>
    <message>
        <source>VLC was not found ({reason}).</source>
        <translation type="unfinished">VLC wurde nicht gefunden ({reason}).</translation>
    </message>
    <message>
        <source>VLC {version} cannot decode into memory.</source>
        <translation type="unfinished">VLC {version} kann nicht in den Speicher dekodieren.</translation>
    </message>
    <message>
        <source>VLC {version} is installed but does not start.</source>
        <translation type="unfinished">VLC {version} ist installiert, startet aber nicht.</translation>
    </message>
    <message>
        <source>VLC {version} is installed, but films need VLC 3.</source>
        <translation type="unfinished">VLC {version} ist installiert, aber Filme brauchen VLC 3.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Next goes back to the plan</source>
        <translation type="unfinished">Weiter kehrt zum Plan zurück</translation>
    </message>
    <message>
        <source>behind it: {picture}</source>
        <translation type="unfinished">dahinter: {picture}</translation>
    </message>
    <message>
        <source>countdown {time} (q takes it away)</source>
        <translation type="unfinished">Countdown {time} (q nimmt ihn weg)</translation>
    </message>
    <message>
        <source>countdown {time} comes back with the picture</source>
        <translation type="unfinished">Countdown {time} kommt mit dem Bild zurück</translation>
    </message>
    <message>
        <source>line “{line}” (l, empty, takes it away)</source>
        <translation type="unfinished">Zeile „{line}“ (l, leer, nimmt sie weg)</translation>
    </message>
    <message>
        <source>line “{line}” comes back with the picture</source>
        <translation type="unfinished">Zeile „{line}“ kommt mit dem Bild zurück</translation>
    </message>
</context>
<context>
    <name>wall_strip</name>
    <message>
        <source>A practice: its record is kept apart from the real runs</source>
        <translation type="unfinished">Eine Probe: Ihre Aufzeichnung bleibt von echten Durchläufen getrennt</translation>
    </message>
    <message>
        <source>BLACK</source>
        <translation type="unfinished">SCHWARZ</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation type="unfinished">EINGEFROREN</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished">LIVE</translation>
    </message>
    <message>
        <source>MUTED</source>
        <translation type="unfinished">STUMM</translation>
    </message>
    <message>
        <source>NO PROJECTOR</source>
        <translation type="unfinished">KEIN BEAMER</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation type="unfinished">KEINE AUFZEICHNUNG</translation>
    </message>
    <message>
        <source>NOTES SEEN</source>
        <translation type="unfinished">NOTIZEN SICHTBAR</translation>
    </message>
    <message>
        <source>No projector is found</source>
        <translation type="unfinished">Kein Beamer ist gefunden</translation>
    </message>
    <message>
        <source>Notes lie over the room&apos;s picture; n takes them away</source>
        <translation type="unfinished">Notizen liegen über dem Bild des Raums; n nimmt sie weg</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished">ANGEHALTEN</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished">PROBE</translation>
    </message>
    <message>
        <source>TEST CARD</source>
        <translation type="unfinished">TESTBILD</translation>
    </message>
    <message>
        <source>The picture stands; f shows where you are</source>
        <translation type="unfinished">Das Bild steht; f zeigt, wo Sie sind</translation>
    </message>
    <message>
        <source>The room sees black; b shows the picture again</source>
        <translation type="unfinished">Der Raum sieht Schwarz; b zeigt das Bild wieder</translation>
    </message>
    <message>
        <source>The room sees the picture</source>
        <translation type="unfinished">Der Raum sieht das Bild</translation>
    </message>
    <message>
        <source>The room sees the test card; any key takes it away</source>
        <translation type="unfinished">Der Raum sieht das Testbild; jede Taste nimmt es weg</translation>
    </message>
    <message>
        <source>The room sees white; w shows the picture again</source>
        <translation type="unfinished">Der Raum sieht Weiß; w zeigt das Bild wieder</translation>
    </message>
    <message>
        <source>The run cannot be recorded; it goes on</source>
        <translation type="unfinished">Der Durchlauf kann nicht aufgezeichnet werden; er geht weiter</translation>
    </message>
    <message>
        <source>The run’s clock stands; next or Shift+P goes on</source>
        <translation type="unfinished">Die Uhr des Durchlaufs steht; Weiter oder Umschalt+P macht weiter</translation>
    </message>
    <message>
        <source>The sound is off; m gives it back</source>
        <translation type="unfinished">Der Ton ist aus; m bringt ihn zurück</translation>
    </message>
    <message>
        <source>The workshop: agreement, support, polls and more</source>
        <translation type="unfinished">Der Workshop: Vereinbarung, Anlaufstellen, Umfragen und mehr</translation>
    </message>
    <message>
        <source>WHITE</source>
        <translation type="unfinished">WEISS</translation>
    </message>
    <message>
        <source>Which screen is which: numbers on all of them, for 3 seconds</source>
        <translation type="unfinished">Welcher Bildschirm ist welcher: Zahlen auf allen, 3 Sekunden lang</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">Workshop</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Check</source>
        <translation type="unfinished">Prüfen</translation>
    </message>
    <message>
        <source>Check the chosen session for mistakes</source>
        <translation type="unfinished">Die gewählte Sitzung auf Fehler prüfen</translation>
    </message>
    <message>
        <source>Films, questions and the clock for a workshop, from one session file.</source>
        <translation type="unfinished">Filme, Fragen und die Uhr für einen Workshop, aus einer Sitzungsdatei.</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation type="unfinished">Loslassen, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Looking {file} and its films over…</source>
        <translation type="unfinished">{file} und seine Filme werden durchgesehen…</translation>
    </message>
    <message>
        <source>Nothing is wrong with {file}.</source>
        <translation type="unfinished">Mit {file} ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished">Eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation type="unfinished">Eine Sitzungsdatei öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Öffnen…</translation>
    </message>
    <message>
        <source>Past sessions: reports, names and scores</source>
        <translation type="unfinished">Frühere Sitzungen: Berichte, Namen und Werte</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation type="unfinished">Frühere Sitzungen…</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished">Proben</translation>
    </message>
    <message>
        <source>Practise the chosen session; its record is kept apart</source>
        <translation type="unfinished">Die gewählte Sitzung proben; die Aufzeichnung bleibt getrennt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Vorführen</translation>
    </message>
    <message>
        <source>Present the chosen session</source>
        <translation type="unfinished">Die gewählte Sitzung vorführen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sitzungen</translation>
    </message>
    <message>
        <source>Sessions (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished">Sitzungen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Settings, keys and clicker</source>
        <translation type="unfinished">Einstellungen, Tasten und Klicker</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished">Einstellungen…</translation>
    </message>
    <message>
        <source>There is no session here yet. Open one, or drop its file on this window.</source>
        <translation type="unfinished">Hier ist noch keine Sitzung. Öffnen Sie eine, oder ziehen Sie ihre Datei auf dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>welcome_art</name>
    <message>
        <source>People in a room look at a bright picture on the wall</source>
        <translation type="unfinished">Menschen in einem Raum sehen ein helles Bild an der Wand</translation>
    </message>
</context>
<context>
    <name>whole_file</name>
    <message>
        <source>Nothing can be written in {folder}, or {name} is open in another program. Close it there, or choose another place.</source>
        <translation type="unfinished">In {folder} kann nichts geschrieben werden, oder {name} ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation type="unfinished">Den Ordner {folder} gibt es nicht. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a name for the file.</source>
        <translation type="unfinished">{file} ist ein Ordner. Wählen Sie einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>{file} was not written: the disk is full. Make room on it, or choose another place.</source>
        <translation type="unfinished">{file} wurde nicht geschrieben: Die Festplatte ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation type="unfinished">{file} wurde nicht geschrieben: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to report</source>
        <translation type="unfinished">
            <numerusform>%n Gruppe soll berichten</numerusform>
            <numerusform>%n Gruppen sollen berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture instead of the film {heading}</source>
        <translation type="unfinished">Ein Bild statt des Films {heading}</translation>
    </message>
    <message>
        <source>A text instead of the film {heading}</source>
        <translation type="unfinished">Ein Text statt des Films {heading}</translation>
    </message>
    <message>
        <source>Black: the room sees nothing</source>
        <translation type="unfinished">Schwarz: Der Raum sieht nichts</translation>
    </message>
    <message>
        <source>The activity: {heading}</source>
        <translation type="unfinished">Die Übung: {heading}</translation>
    </message>
    <message>
        <source>The break: {heading}</source>
        <translation type="unfinished">Die Pause: {heading}</translation>
    </message>
    <message>
        <source>The card of the film {heading}</source>
        <translation type="unfinished">Die Karte des Films {heading}</translation>
    </message>
    <message>
        <source>The close, with thanks and credits</source>
        <translation type="unfinished">Der Schluss, mit Dank und Nachweisen</translation>
    </message>
    <message>
        <source>The cover: {title}</source>
        <translation type="unfinished">Das Titelbild: {title}</translation>
    </message>
    <message>
        <source>The film {heading}</source>
        <translation type="unfinished">Der Film {heading}</translation>
    </message>
    <message>
        <source>The film {heading}, playing</source>
        <translation type="unfinished">Der Film {heading}, läuft</translation>
    </message>
    <message>
        <source>The film {heading}, standing still</source>
        <translation type="unfinished">Der Film {heading}, steht</translation>
    </message>
    <message>
        <source>The film’s question: {question}</source>
        <translation type="unfinished">Die Frage zum Film: {question}</translation>
    </message>
    <message>
        <source>The film’s question: {question} (without the film)</source>
        <translation type="unfinished">Die Frage zum Film: {question} (ohne den Film)</translation>
    </message>
    <message numerus="yes">
        <source>The groups, %n of them</source>
        <translation type="unfinished">
            <numerusform>Die Gruppen, %n Stück</numerusform>
            <numerusform>Die Gruppen, %n Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parking lot, %n item(s)</source>
        <translation type="unfinished">
            <numerusform>Der Themenspeicher, %n Eintrag</numerusform>
            <numerusform>Der Themenspeicher, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The poll: {question}</source>
        <translation type="unfinished">Die Umfrage: {question}</translation>
    </message>
    <message>
        <source>The poll: {question} (the answers)</source>
        <translation type="unfinished">Die Umfrage: {question} (die Antworten)</translation>
    </message>
    <message>
        <source>The question: {question}</source>
        <translation type="unfinished">Die Frage: {question}</translation>
    </message>
    <message>
        <source>The slide: {heading}</source>
        <translation type="unfinished">Die Folie: {heading}</translation>
    </message>
    <message>
        <source>What the group agreed on</source>
        <translation type="unfinished">Was die Gruppe vereinbart hat</translation>
    </message>
    <message>
        <source>Where people find support</source>
        <translation type="unfinished">Wo Menschen Unterstützung finden</translation>
    </message>
    <message>
        <source>White: the room sees an empty white wall</source>
        <translation type="unfinished">Weiß: Der Raum sieht eine leere weiße Wand</translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished">allein</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">Rückmeldung</translation>
    </message>
    <message>
        <source>fours</source>
        <translation type="unfinished">zu viert</translation>
    </message>
    <message>
        <source>group {place} of {count}: {name}</source>
        <translation type="unfinished">Gruppe {place} von {count}: {name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished">zu zweit</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation type="unfinished">im Plenum</translation>
    </message>
    <message>
        <source>table {number}, {place} of {count}</source>
        <translation type="unfinished">Tisch {number}, {place} von {count}</translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished">an den Tischen</translation>
    </message>
    <message>
        <source>threes</source>
        <translation type="unfinished">zu dritt</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished">{most} und {last}</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation type="unfinished">{most} oder {last}</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">{number} Minuten</translation>
    </message>
    <message>
        <source>{words} (round {number} of {count}: {way})</source>
        <translation type="unfinished">{words} (Runde {number} von {count}: {way})</translation>
    </message>
    <message>
        <source>{words} ({turn})</source>
        <translation type="unfinished">{words} ({turn})</translation>
    </message>
</context>
<context>
    <name>words_view</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Vereinbarung</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation type="unfinished">Hinweis zum Inhalt</translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished">Tun</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished">Bereithalten</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished">Leitung</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished">Hören auf</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished">Material</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished">Hier steht nichts.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished">Sagen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Unterstützung</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation type="unfinished">Achten auf</translation>
    </message>
    <message>
        <source>What you do and watch for</source>
        <translation type="unfinished">Was Sie tun und worauf Sie achten</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation type="unfinished">Was Sie sagen</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished">Wer kommt</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>All prompts at once</source>
        <translation type="unfinished">Alle Zusatzfragen</translation>
    </message>
    <message>
        <source>Answers on the wall</source>
        <translation type="unfinished">Antworten zeigen</translation>
    </message>
    <message>
        <source>Answers, or hands</source>
        <translation type="unfinished">Antworten, Hände</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Each works by its key too, at any time, without this page.</source>
        <translation type="unfinished">Alles geht auch mit seiner Taste, jederzeit, ohne diese Seite.</translation>
    </message>
    <message>
        <source>Group agreement</source>
        <translation type="unfinished">Vereinbarung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
        <source>Groups on the wall</source>
        <translation type="unfinished">Gruppen zeigen</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation type="unfinished">Spät oder früh</translation>
    </message>
    <message>
        <source>No groups were made yet.</source>
        <translation type="unfinished">Noch wurden keine Gruppen gebildet.</translation>
    </message>
    <message>
        <source>No prompts are waiting at this step.</source>
        <translation type="unfinished">Bei diesem Schritt warten keine Zusatzfragen.</translation>
    </message>
    <message>
        <source>Noted for the record.</source>
        <translation type="unfinished">Für die Aufzeichnung notiert.</translation>
    </message>
    <message>
        <source>Nothing is parked yet.</source>
        <translation type="unfinished">Noch ist nichts geparkt.</translation>
    </message>
    <message>
        <source>Only for the record. Enter keeps it, Escape leaves.</source>
        <translation type="unfinished">Nur für die Aufzeichnung. Enter speichert, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Park for later</source>
        <translation type="unfinished">Für später parken</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Themenspeicher</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation type="unfinished">Uhr anhalten</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation type="unfinished">Anlaufstellen</translation>
    </message>
    <message>
        <source>The plan as before</source>
        <translation type="unfinished">Plan wie zuvor</translation>
    </message>
    <message>
        <source>The room sees it once the curtain is lifted.</source>
        <translation type="unfinished">Der Raum sieht es, sobald sein Bild wieder da ist.</translation>
    </message>
    <message>
        <source>The session has no group agreement.</source>
        <translation type="unfinished">Die Sitzung hat keine Vereinbarung.</translation>
    </message>
    <message>
        <source>The session names no support contacts.</source>
        <translation type="unfinished">Die Sitzung nennt keine Anlaufstellen.</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished">Der Workshop</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation type="unfinished">Ihre Bemerkung</translation>
    </message>
    <message>
        <source>{what}. Key: {key}</source>
        <translation type="unfinished">{what}. Taste: {key}</translation>
    </message>
</context>
</TS>
