<?xml version="1.0" encoding="utf-8"?>
<!-- Machine-made, to be reviewed. docs/translating.md says how. -->
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>agenda</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Mynd</translation>
    </message>
    <message>
        <source>Go to step {number}</source>
        <translation type="unfinished">Mynd i gam {number}</translation>
    </message>
    <message>
        <source>Go to the chosen step</source>
        <translation type="unfinished">Mynd i&apos;r cam a ddewiswyd</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Hide: leave it out of this run</source>
        <translation type="unfinished">Cuddio: ei adael allan o&apos;r rhediad hwn</translation>
    </message>
    <message>
        <source>Leave the chosen step out</source>
        <translation type="unfinished">Gadael y cam a ddewiswyd allan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation type="unfinished">Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>Take the chosen step in again</source>
        <translation type="unfinished">Cymryd y cam a ddewiswyd yn ôl</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished">hyd yma</translation>
    </message>
</context>
<context>
    <name>agenda_model</name>
    <message>
        <source>Section: {title}</source>
        <translation type="unfinished">Adran: {title}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">gweithgaredd</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">egwyl</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation type="unfinished">trafod</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished">ffilm</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">cudd</translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished">hirach</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation type="unfinished">dim amser wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation type="unfinished">cynlluniwyd {time}</translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished">pôl</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished">byrrach</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished">wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished">sleid</translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished">sbâr</translation>
    </message>
    <message>
        <source>spent {time}</source>
        <translation type="unfinished">treuliwyd {time}</translation>
    </message>
    <message>
        <source>where we are</source>
        <translation type="unfinished">lle&apos;r ydym ni</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation type="unfinished">{planned} mun</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation type="unfinished">{spent} o {planned} mun</translation>
    </message>
    <message>
        <source>{spent} of {planned} min, {over} over</source>
        <translation type="unfinished">{spent} o {planned} mun, {over} dros</translation>
    </message>
    <message>
        <source>{spent} of {planned} min, {over} under</source>
        <translation type="unfinished">{spent} o {planned} mun, {over} yn llai</translation>
    </message>
</context>
<context>
    <name>announcer</name>
    <message>
        <source>Captions are off.</source>
        <translation type="unfinished">Mae&apos;r capsiynau i ffwrdd.</translation>
    </message>
    <message>
        <source>Captions are on.</source>
        <translation type="unfinished">Mae&apos;r capsiynau ymlaen.</translation>
    </message>
    <message>
        <source>Next: {next}.</source>
        <translation type="unfinished">Nesaf: {next}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished">Cam {number} o {count}</translation>
    </message>
    <message>
        <source>The film plays.</source>
        <translation type="unfinished">Mae&apos;r ffilm yn chwarae.</translation>
    </message>
    <message>
        <source>The film stands.</source>
        <translation type="unfinished">Mae&apos;r ffilm yn sefyll.</translation>
    </message>
    <message>
        <source>The picture is let go.</source>
        <translation type="unfinished">Nid yw&apos;r llun wedi&apos;i rewi mwyach.</translation>
    </message>
    <message>
        <source>The projector is there again.</source>
        <translation type="unfinished">Mae&apos;r taflunydd yn ôl.</translation>
    </message>
    <message>
        <source>The run is recorded again.</source>
        <translation type="unfinished">Mae&apos;r rhediad yn cael ei gofnodi eto.</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation type="unfinished">Mae&apos;r sain ymlaen.</translation>
    </message>
    <message>
        <source>The test card is gone.</source>
        <translation type="unfinished">Mae&apos;r cerdyn prawf wedi mynd.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation type="unfinished">Mae&apos;r amser ar ben.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), hidden (Shift+J shows them)</source>
        <translation type="unfinished">
            <numerusform>%n ateb, cudd (mae Shift+J yn eu dangos)</numerusform>
            <numerusform>%n ateb, cudd (mae Shift+J yn eu dangos)</numerusform>
            <numerusform>%n ateb, cudd (mae Shift+J yn eu dangos)</numerusform>
            <numerusform>%n ateb, cudd (mae Shift+J yn eu dangos)</numerusform>
            <numerusform>%n ateb, cudd (mae Shift+J yn eu dangos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Tudalen {number} o {count}</translation>
    </message>
</context>
<context>
    <name>answers_desk</name>
    <message>
        <source>No answers are written down at this step.</source>
        <translation type="unfinished">Ni chaiff atebion eu hysgrifennu ar y cam hwn.</translation>
    </message>
    <message>
        <source>Nothing is asked at this step: answers belong to a discussion or activity.</source>
        <translation type="unfinished">Ni ofynnir dim ar y cam hwn: mae atebion yn perthyn i drafodaeth neu weithgaredd.</translation>
    </message>
    <message>
        <source>The room sees answers as they come.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld atebion wrth iddynt ddod.</translation>
    </message>
    <message>
        <source>The room sees no answers until you show them: Shift+J.</source>
        <translation type="unfinished">Nid yw&apos;r ystafell yn gweld atebion nes i chi eu dangos: Shift+J.</translation>
    </message>
    <message>
        <source>These two are too long for one card: it may have {most} letters.</source>
        <translation type="unfinished">Mae&apos;r ddau hyn yn rhy hir i un cerdyn: caiff fod â {most} llythyren.</translation>
    </message>
</context>
<context>
    <name>answers_page</name>
    <message numerus="yes">
        <source>%n answer(s), hidden</source>
        <translation type="unfinished">
            <numerusform>%n ateb, cudd</numerusform>
            <numerusform>%n ateb, cudd</numerusform>
            <numerusform>%n ateb, cudd</numerusform>
            <numerusform>%n ateb, cudd</numerusform>
            <numerusform>%n ateb, cudd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), on the wall</source>
        <translation type="unfinished">
            <numerusform>%n ateb, ar y wal</numerusform>
            <numerusform>%n ateb, ar y wal</numerusform>
            <numerusform>%n ateb, ar y wal</numerusform>
            <numerusform>%n ateb, ar y wal</numerusform>
            <numerusform>%n ateb, ar y wal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), page {page} of {pages} on the wall</source>
        <translation type="unfinished">
            <numerusform>%n ateb, tudalen {page} o {pages} ar y wal</numerusform>
            <numerusform>%n ateb, tudalen {page} o {pages} ar y wal</numerusform>
            <numerusform>%n ateb, tudalen {page} o {pages} ar y wal</numerusform>
            <numerusform>%n ateb, tudalen {page} o {pages} ar y wal</numerusform>
            <numerusform>%n ateb, tudalen {page} o {pages} ar y wal</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Atebion</translation>
    </message>
    <message>
        <source>Change what the card says</source>
        <translation type="unfinished">Newid beth mae&apos;r cerdyn yn ei ddweud</translation>
    </message>
    <message>
        <source>Choose the card it goes into: arrows and Enter, or click it and press Merge. Escape leaves both as they are.</source>
        <translation type="unfinished">Dewiswch y cerdyn y mae&apos;n mynd iddo: saethau ac Enter, neu gliciwch arno a phwyso Uno. Mae Escape yn gadael y ddau fel y maent.</translation>
    </message>
    <message>
        <source>Close the answers</source>
        <translation type="unfinished">Cau&apos;r atebion</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation type="unfinished">Dileu&apos;r cerdyn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation type="unfinished">Golygu (F2)</translation>
    </message>
    <message>
        <source>Enter adds it · Tab: next column · Up: to the cards · Ctrl+K parks what is typed · Escape: done</source>
        <translation type="unfinished">Enter i&apos;w ychwanegu · Tab: colofn nesaf · Saeth i fyny: at y cardiau · Ctrl+K i barcio&apos;r hyn a deipiwyd · Escape: gorffen</translation>
    </message>
    <message>
        <source>Enter adds it · Up: to the cards · Ctrl+K parks what is typed · Escape: done</source>
        <translation type="unfinished">Enter i&apos;w ychwanegu · Saeth i fyny: at y cardiau · Ctrl+K i barcio&apos;r hyn a deipiwyd · Escape: gorffen</translation>
    </message>
    <message>
        <source>Enter changes the card · Escape leaves it as it was</source>
        <translation type="unfinished">Mae Enter yn newid y cerdyn · mae Escape yn ei adael fel yr oedd</translation>
    </message>
    <message>
        <source>Enter edits · s stars · m merges · Delete deletes · Ctrl and arrows move · Ctrl+Z undoes · Escape: back to typing</source>
        <translation type="unfinished">Enter i olygu · s seren · m i uno · Delete i ddileu · Ctrl a saethau i symud · Ctrl+Z i ddadwneud · Escape: yn ôl i deipio</translation>
    </message>
    <message>
        <source>Have the card stand out, or no more</source>
        <translation type="unfinished">Amlygu&apos;r cerdyn, neu beidio mwyach</translation>
    </message>
    <message>
        <source>Hide (Ctrl+J)</source>
        <translation type="unfinished">Cuddio (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hide the answers from the room, new ones too</source>
        <translation type="unfinished">Cuddio&apos;r atebion rhag yr ystafell, rhai newydd hefyd</translation>
    </message>
    <message>
        <source>LISTEN FOR</source>
        <translation type="unfinished">GWRANDO AM</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation type="unfinished">Gwneud un cerdyn o ddau</translation>
    </message>
    <message>
        <source>Merge (m)</source>
        <translation type="unfinished">Uno (m)</translation>
    </message>
    <message>
        <source>Show (Ctrl+J)</source>
        <translation type="unfinished">Dangos (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show the room the answers</source>
        <translation type="unfinished">Dangos yr atebion i&apos;r ystafell</translation>
    </message>
    <message>
        <source>Star (s)</source>
        <translation type="unfinished">Seren (s)</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation type="unfinished">Dadwneud y newid olaf (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The first answer comes on the wall</source>
        <translation type="unfinished">Daw&apos;r ateb cyntaf ar y wal</translation>
    </message>
    <message>
        <source>The next page on the wall (Ctrl+Page Down)</source>
        <translation type="unfinished">Y dudalen nesaf ar y wal (Ctrl+Page down)</translation>
    </message>
    <message>
        <source>The page before on the wall (Ctrl+Page Up)</source>
        <translation type="unfinished">Y dudalen flaenorol ar y wal (Ctrl+Page up)</translation>
    </message>
    <message>
        <source>Type an answer, Enter adds it</source>
        <translation type="unfinished">Teipiwch ateb, mae Enter yn ei ychwanegu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished">Beth mae&apos;r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished">â seren</translation>
    </message>
</context>
<context>
    <name>aside</name>
    <message>
        <source>Support</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation type="unfinished">Beth gytunwyd gennym</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished">Beth mae&apos;r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>What the room sees: {words}</source>
        <translation type="unfinished">Beth mae&apos;r ystafell yn ei weld: {words}</translation>
    </message>
    <message>
        <source>{title} — audience</source>
        <translation type="unfinished">{title} — cynulleidfa</translation>
    </message>
</context>
<context>
    <name>awake</name>
    <message>
        <source>The screen may go to sleep during the run ({}). Switch the screen saver off in the system&apos;s settings.</source>
        <translation type="unfinished">Gall y sgrin fynd i gysgu ({}). Diffoddwch yr arbedwr sgrin.</translation>
    </message>
    <message>
        <source>this desktop offers no way that is known</source>
        <translation type="unfinished">nid oes ffordd hysbys i&apos;w atal</translation>
    </message>
</context>
<context>
    <name>bottom_bar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>Black: hide the picture from the room</source>
        <translation type="unfinished">Du: cuddio&apos;r llun rhag yr ystafell</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished">Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>End the session? Enter ends, Escape goes on.</source>
        <translation type="unfinished">Gorffen y sesiwn? Mae Enter yn gorffen, mae Escape yn parhau.</translation>
    </message>
    <message>
        <source>Freeze: the room keeps this picture while you go on</source>
        <translation type="unfinished">Rhewi: mae&apos;r ystafell yn cadw&apos;r llun hwn wrth i chi fynd ymlaen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished">Parhau â&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished">Geiriau mwy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished">Trosolwg o bob cam</translation>
    </message>
    <message>
        <source>Read the edited file again</source>
        <translation type="unfinished">Darllen y ffeil a olygwyd eto</translation>
    </message>
    <message>
        <source>Show the picture again</source>
        <translation type="unfinished">Dangos y llun eto</translation>
    </message>
    <message>
        <source>Show where you are</source>
        <translation type="unfinished">Dangos lle&apos;r ydych chi</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation type="unfinished">Geiriau llai</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished">Y bysellau</translation>
    </message>
    <message>
        <source>White: an empty white wall</source>
        <translation type="unfinished">Gwyn: wal wen wag</translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>Can the back row read this? It is the smallest text a session shows.</source>
        <translation type="unfinished">A all y rhes gefn ddarllen hyn? Dyma&apos;r testun lleiaf y mae sesiwn yn ei ddangos.</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished">Cerdyn prawf</translation>
    </message>
    <message>
        <source>The room sees this one</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld hon</translation>
    </message>
</context>
<context>
    <name>caption_doubts</name>
    <message numerus="yes">
        <source>%n caption(s) of {file} (ends|end) before (it|they) (begins|begin): never shown.</source>
        <translation type="unfinished">
            <numerusform>Mae %n capsiwn yn {file} yn gorffen cyn dechrau: ni ddangosir byth.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn gorffen cyn dechrau: ni ddangosir byth.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn gorffen cyn dechrau: ni ddangosir byth.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn gorffen cyn dechrau: ni ddangosir byth.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn gorffen cyn dechrau: ni ddangosir byth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) of {file} (is|are) too long for two lines, first at {time}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n capsiwn yn {file} yn rhy hir i ddwy linell, y cyntaf ar {time}.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn rhy hir i ddwy linell, y cyntaf ar {time}.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn rhy hir i ddwy linell, y cyntaf ar {time}.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn rhy hir i ddwy linell, y cyntaf ar {time}.</numerusform>
            <numerusform>Mae %n capsiwn yn {file} yn rhy hir i ddwy linell, y cyntaf ar {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions of {file} overlap, first at {time}; they share two lines meanwhile.</source>
        <translation type="unfinished">Mae capsiynau {file} yn gorgyffwrdd, gyntaf ar {time}; yn y cyfamser maent yn rhannu dwy linell.</translation>
    </message>
    <message>
        <source>Let each end before the next begins.</source>
        <translation type="unfinished">Gadewch i bob un orffen cyn i&apos;r nesaf ddechrau.</translation>
    </message>
    <message>
        <source>Mend their times.</source>
        <translation type="unfinished">Cywirwch eu hamseroedd.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation type="unfinished">Cadwch y ffeil eto fel UTF-8.</translation>
    </message>
    <message>
        <source>Split them; else their letters are smaller.</source>
        <translation type="unfinished">Rhannwch nhw; fel arall bydd eu llythrennau&apos;n llai.</translation>
    </message>
    <message>
        <source>The captions {file} are not in UTF-8: some letters may be wrong.</source>
        <translation type="unfinished">Nid yw&apos;r capsiynau {file} yn UTF-8: gall rhai llythrennau fod yn anghywir.</translation>
    </message>
</context>
<context>
    <name>caption_settings</name>
    <message>
        <source>A band from edge to edge</source>
        <translation type="unfinished">Band o ymyl i ymyl</translation>
    </message>
    <message>
        <source>A box behind each line</source>
        <translation type="unfinished">Blwch y tu ôl i bob llinell</translation>
    </message>
    <message>
        <source>Behind them</source>
        <translation type="unfinished">Y tu ôl iddynt</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">Capsiynau</translation>
    </message>
    <message>
        <source>How captions will look</source>
        <translation type="unfinished">Sut bydd capsiynau&apos;n edrych</translation>
    </message>
    <message>
        <source>Nothing: outlined letters</source>
        <translation type="unfinished">Dim: llythrennau ag amlinell</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation type="unfinished">Maint y capsiynau</translation>
    </message>
    <message>
        <source>TESS: Where would you like</source>
        <translation type="unfinished">TESS: Ble hoffech chi</translation>
    </message>
    <message>
        <source>The session&apos;s own</source>
        <translation type="unfinished">Iaith y sesiwn ei hun</translation>
    </message>
    <message>
        <source>Two lines at most; a long one gets smaller letters.</source>
        <translation type="unfinished">Dwy linell ar y mwyaf; mae un hir yn cael llythrennau llai.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation type="unfinished">Iaith arferol</translation>
    </message>
    <message>
        <source>Where a film has it and its step names no other.</source>
        <translation type="unfinished">Lle mae ffilm yn ei chynnig a&apos;i cham heb enwi iaith arall.</translation>
    </message>
    <message>
        <source>to begin, Omar?</source>
        <translation type="unfinished">ddechrau, Omar?</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>Choose a .vtt or .srt file.</source>
        <translation type="unfinished">Dewiswch ffeil .vtt neu .srt.</translation>
    </message>
    <message>
        <source>Save the captions again as WebVTT (.vtt) or SubRip (.srt).</source>
        <translation type="unfinished">Cadwch y capsiynau eto fel WebVTT (.vtt) neu SubRip (.srt).</translation>
    </message>
    <message>
        <source>{file} holds no captions the presenter can read.</source>
        <translation type="unfinished">Nid oes capsiynau yn {file} y gall y cyflwynydd eu darllen.</translation>
    </message>
    <message>
        <source>{file} holds no captions.</source>
        <translation type="unfinished">Nid oes capsiynau yn {file}.</translation>
    </message>
    <message>
        <source>{file} is too large for captions.</source>
        <translation type="unfinished">Mae {file} yn rhy fawr ar gyfer capsiynau.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>In this film: {note}</source>
        <translation type="unfinished">Yn y ffilm hon: {note}</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished">Chwiliwch am</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>No names are kept with this run: there is a row for each.</source>
        <translation type="unfinished">Ni chedwir enwau gyda&apos;r rhediad hwn: mae rhes i bob un.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n step(s) (has|have) other minutes.</source>
        <translation type="unfinished">
            <numerusform>Mae gan %n cam funudau gwahanol.</numerusform>
            <numerusform>Mae gan %n cam funudau gwahanol.</numerusform>
            <numerusform>Mae gan %n cam funudau gwahanol.</numerusform>
            <numerusform>Mae gan %n cam funudau gwahanol.</numerusform>
            <numerusform>Mae gan %n cam funudau gwahanol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (is|are) gone: {steps}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cam wedi mynd: {steps}.</numerusform>
            <numerusform>Mae %n cam wedi mynd: {steps}.</numerusform>
            <numerusform>Mae %n cam wedi mynd: {steps}.</numerusform>
            <numerusform>Mae %n cam wedi mynd: {steps}.</numerusform>
            <numerusform>Mae %n cam wedi mynd: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (is|are) new: {steps}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cam yn newydd: {steps}.</numerusform>
            <numerusform>Mae %n cam yn newydd: {steps}.</numerusform>
            <numerusform>Mae %n cam yn newydd: {steps}.</numerusform>
            <numerusform>Mae %n cam yn newydd: {steps}.</numerusform>
            <numerusform>Mae %n cam yn newydd: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (stands|stand) elsewhere: {steps}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cam mewn lle arall: {steps}.</numerusform>
            <numerusform>Mae %n cam mewn lle arall: {steps}.</numerusform>
            <numerusform>Mae %n cam mewn lle arall: {steps}.</numerusform>
            <numerusform>Mae %n cam mewn lle arall: {steps}.</numerusform>
            <numerusform>Mae %n cam mewn lle arall: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) (was|were) edited.</source>
        <translation type="unfinished">
            <numerusform>Golygwyd %n cam.</numerusform>
            <numerusform>Golygwyd %n cam.</numerusform>
            <numerusform>Golygwyd %n cam.</numerusform>
            <numerusform>Golygwyd %n cam.</numerusform>
            <numerusform>Golygwyd %n cam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} and %n more</source>
        <translation type="unfinished">
            <numerusform>{steps} a %n arall</numerusform>
            <numerusform>{steps} a %n arall</numerusform>
            <numerusform>{steps} a %n arall</numerusform>
            <numerusform>{steps} a %n arall</numerusform>
            <numerusform>{steps} a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” is “{now}” now.</source>
        <translation type="unfinished">“{now}” yw “{before}” nawr.</translation>
    </message>
    <message>
        <source>“{step}” has no minutes any more.</source>
        <translation type="unfinished">Nid oes munudau gan “{step}” mwyach.</translation>
    </message>
    <message>
        <source>“{step}” has {minutes} minutes now, not {before}.</source>
        <translation type="unfinished">Mae gan “{step}” {minutes} munud nawr, nid {before}.</translation>
    </message>
    <message>
        <source>“{step}” has {minutes} minutes now.</source>
        <translation type="unfinished">Mae gan “{step}” {minutes} munud nawr.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
        </translation>
    </message>
    <message>
        <source>--with-names is for the team&apos;s report: add --for team.</source>
        <translation type="unfinished">Ar gyfer adroddiad y tîm y mae --with-names: ychwanegwch --for team.</translation>
    </message>
    <message>
        <source>A list for programs.</source>
        <translation type="unfinished">Rhestr i raglenni.</translation>
    </message>
    <message>
        <source>All runs, the newest first.</source>
        <translation type="unfinished">Pob rhediad, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>All that is kept of a run, for programs.</source>
        <translation type="unfinished">Popeth a gedwir am rediad, i raglenni.</translation>
    </message>
    <message>
        <source>As 90d (days) or 12w (weeks).</source>
        <translation type="unfinished">Fel 90d (diwrnodau) neu 12w (wythnosau).</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation type="unfinished">Fel JSON.</translation>
    </message>
    <message>
        <source>Begin at this step: its id or its number.</source>
        <translation type="unfinished">Dechrau ar y cam hwn: ei enw neu ei rif.</translation>
    </message>
    <message>
        <source>Delete all runs that are older than so many days.</source>
        <translation type="unfinished">Dileu pob rhediad sy&apos;n hŷn na hyn o ddiwrnodau.</translation>
    </message>
    <message>
        <source>Delete runs for good.</source>
        <translation type="unfinished">Dileu rhediadau am byth.</translation>
    </message>
    <message>
        <source>Delete runs for good: the record, the names kept with it, and what the logs say of that time.</source>
        <translation type="unfinished">Dileu rhediadau am byth: y cofnod, yr enwau a gedwir gydag ef, a&apos;r hyn y mae&apos;r logiau&apos;n ei ddweud am yr amser hwnnw.</translation>
    </message>
    <message>
        <source>Did you mean {file}?</source>
        <translation type="unfinished">Oeddech chi&apos;n meddwl {file}?</translation>
    </message>
    <message>
        <source>Go on with the last run, or begin anew, without asking.</source>
        <translation type="unfinished">Parhau â&apos;r rhediad diwethaf, neu ddechrau o&apos;r newydd, heb ofyn.</translation>
    </message>
    <message>
        <source>In the team&apos;s report, list who was there and who takes on what was parked.</source>
        <translation type="unfinished">Yn adroddiad y tîm, rhestru pwy oedd yno a phwy sy&apos;n gofalu am yr hyn a barciwyd.</translation>
    </message>
    <message>
        <source>Into a file that only you can read, not to the terminal.</source>
        <translation type="unfinished">I ffeil y gallwch chi yn unig ei darllen, nid i&apos;r derfynell.</translation>
    </message>
    <message>
        <source>Of all runs.</source>
        <translation type="unfinished">Pob rhediad.</translation>
    </message>
    <message>
        <source>Of each picture.</source>
        <translation type="unfinished">Maint pob llun.</translation>
    </message>
    <message>
        <source>Of practice only.</source>
        <translation type="unfinished">Ymarferion yn unig.</translation>
    </message>
    <message>
        <source>Of real runs only.</source>
        <translation type="unfinished">Rhediadau go iawn yn unig.</translation>
    </message>
    <message>
        <source>Only people&apos;s names and the evaluation; the run stays.</source>
        <translation type="unfinished">Enwau pobl a&apos;r ffurflenni gwerthuso yn unig; mae&apos;r rhediad yn aros.</translation>
    </message>
    <message>
        <source>Paint every picture of a session into a folder, with a contact sheet. Needs no display.</source>
        <translation type="unfinished">Paentio pob llun o sesiwn i ffolder, gyda thaflen gyswllt. Nid oes angen sgrin.</translation>
    </message>
    <message>
        <source>Paint every picture of a session into a folder.</source>
        <translation type="unfinished">Paentio pob llun o sesiwn i ffolder.</translation>
    </message>
    <message>
        <source>People&apos;s names too, which it lacks else.</source>
        <translation type="unfinished">Enwau pobl hefyd, nad ydynt ynddo fel arall.</translation>
    </message>
    <message>
        <source>Picture {number} of {total}</source>
        <translation type="unfinished">Llun {number} o {total}</translation>
    </message>
    <message>
        <source>Present a film workshop from one session file.

`presenter FILE` presents a session; `presenter` alone opens the welcome window.</source>
        <translation type="unfinished">Cyflwyno gweithdy ffilm o un ffeil sesiwn.

Mae `presenter FILE` yn cyflwyno sesiwn; mae `presenter` ar ei ben ei hun yn agor y ffenestr groeso.</translation>
    </message>
    <message>
        <source>Present a session: the room on the projector, the console here.</source>
        <translation type="unfinished">Cyflwyno sesiwn: yr ystafell ar y taflunydd, y consol yma.</translation>
    </message>
    <message>
        <source>Say what is wrong in session files, where, and how to mend it.

Ends with 0 if there is no error, 1 if there is one, 2 if called wrongly.</source>
        <translation type="unfinished">Dweud beth sydd o&apos;i le mewn ffeiliau sesiwn, ble, a sut i&apos;w drwsio.

Mae&apos;n gorffen gyda 0 os nad oes gwall, 1 os oes un, 2 os galwyd yn anghywir.</translation>
    </message>
    <message>
        <source>Say what this computer has for presenting, what it lacks, and how to get it.</source>
        <translation type="unfinished">Dweud beth sydd gan y cyfrifiadur hwn ar gyfer cyflwyno, beth sydd ar goll, a sut i&apos;w gael.</translation>
    </message>
    <message>
        <source>Say what this computer has, what it lacks, and how to get it.</source>
        <translation type="unfinished">Dweud beth sydd gan y cyfrifiadur hwn, beth sydd ar goll, a sut i&apos;w gael.</translation>
    </message>
    <message>
        <source>Say who takes on what was parked.</source>
        <translation type="unfinished">Dweud pwy sy&apos;n gofalu am yr hyn a barciwyd.</translation>
    </message>
    <message>
        <source>See, hand out and delete the records of runs.</source>
        <translation type="unfinished">Gweld, rhannu a dileu cofnodion rhediadau.</translation>
    </message>
    <message>
        <source>See, hand out and delete what is kept of the runs on this computer.

N is a run&apos;s number as `presenter records list` shows it.</source>
        <translation type="unfinished">Gweld, rhannu a dileu&apos;r hyn a gedwir am y rhediadau ar y cyfrifiadur hwn.

N yw rhif rhediad fel y mae `presenter records list` yn ei ddangos.</translation>
    </message>
    <message>
        <source>Show planned times beside those of past runs, and write the better ones.

Nothing is written without --write; then the file as it was is kept as FILE.bak. By itself practice counts for slides and films only: no room talks in it.</source>
        <translation type="unfinished">Dangos amseroedd y cynllun wrth ochr rhai rhediadau&apos;r gorffennol, ac ysgrifennu&apos;r rhai gwell.

Nid ysgrifennir dim heb --write; yna cedwir y ffeil fel yr oedd fel FILE.bak. Ohono&apos;i hun mae ymarfer yn cyfrif ar gyfer sleidiau a ffilmiau yn unig: nid oes ystafell yn siarad ynddo.</translation>
    </message>
    <message>
        <source>Show planned times beside those of past runs; write better ones.</source>
        <translation type="unfinished">Dangos amseroedd y cynllun wrth ochr rhai rhediadau&apos;r gorffennol; ysgrifennu rhai gwell.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished">Y ffeil i&apos;w hysgrifennu.</translation>
    </message>
    <message>
        <source>The file: its name ends in .pdf, .docx or .md.</source>
        <translation type="unfinished">Y ffeil: mae ei henw&apos;n gorffen gyda .pdf, .docx neu .md.</translation>
    </message>
    <message>
        <source>The folder to fill.</source>
        <translation type="unfinished">Y ffolder i&apos;w llenwi.</translation>
    </message>
    <message>
        <source>The run&apos;s number in `presenter records list`.</source>
        <translation type="unfinished">Rhif y rhediad yn `presenter records list`.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown. Every picture of a session is painted by:  {command}</source>
        <translation type="unfinished">Nid oes sgrin yma, felly ni ellir dangos ffenestr. Caiff pob llun o sesiwn ei baentio gan:  {command}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished">Nid oes ffeil {file}.</translation>
    </message>
    <message>
        <source>Two windows side by side, to practise.</source>
        <translation type="unfinished">Dwy ffenestr ochr yn ochr, i ymarfer.</translation>
    </message>
    <message>
        <source>What happened in a run.</source>
        <translation type="unfinished">Beth ddigwyddodd mewn rhediad.</translation>
    </message>
    <message>
        <source>Where the workshop took place.</source>
        <translation type="unfinished">Ble cynhaliwyd y gweithdy.</translation>
    </message>
    <message>
        <source>Who led it, as it is to be printed.</source>
        <translation type="unfinished">Pwy a&apos;i harweiniodd, fel y dylid ei argraffu.</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation type="unfinished">Ar gyfer pwy y mae.</translation>
    </message>
    <message>
        <source>Without a room: the record is kept apart.</source>
        <translation type="unfinished">Heb ystafell: cedwir y cofnod ar wahân.</translation>
    </message>
    <message>
        <source>Without asking.</source>
        <translation type="unfinished">Heb ofyn.</translation>
    </message>
    <message>
        <source>Write all runs as a table for a spreadsheet.</source>
        <translation type="unfinished">Ysgrifennu pob rhediad fel tabl ar gyfer taenlen.</translation>
    </message>
    <message>
        <source>Write all runs as a table, one row a run, for a spreadsheet. No names, no answers, no practice.</source>
        <translation type="unfinished">Ysgrifennu pob rhediad fel tabl ar gyfer taenlen, un rhes i bob rhediad. Dim enwau, dim atebion, dim ymarfer.</translation>
    </message>
    <message>
        <source>Write only this step, by its id or number; may be given several times.</source>
        <translation type="unfinished">Ysgrifennu&apos;r cam hwn yn unig, yn ôl ei enw neu ei rif; gellir ei roi sawl gwaith.</translation>
    </message>
    <message>
        <source>Write the report of a run: PDF, Word or Markdown, by the name&apos;s ending.

Participants get answers, polls, the parking lot and the films; the team gets planned and real times, remarks and what was cut. Names are in neither unless asked for.</source>
        <translation type="unfinished">Ysgrifennu adroddiad rhediad: PDF, Word neu Markdown, yn ôl diwedd yr enw.

Mae cyfranogwyr yn cael atebion, polau, y maes parcio a&apos;r ffilmiau; mae&apos;r tîm yn cael yr amseroedd a gynlluniwyd a&apos;r rhai go iawn, sylwadau a&apos;r hyn a dorrwyd. Nid oes enwau yn y naill na&apos;r llall oni ofynnir amdanynt.</translation>
    </message>
    <message>
        <source>Write the report of a run: PDF, Word or Markdown.</source>
        <translation type="unfinished">Ysgrifennu adroddiad rhediad: PDF, Word neu Markdown.</translation>
    </message>
    <message>
        <source>Write what certificates are made of, a row for each name.</source>
        <translation type="unfinished">Ysgrifennu&apos;r data ar gyfer tystysgrifau, rhes i bob enw.</translation>
    </message>
    <message>
        <source>Write what certificates are made of: a row for each name, with title, date, taught time (no breaks), place, trainers, aims and the script&apos;s version.</source>
        <translation type="unfinished">Ysgrifennu&apos;r data ar gyfer tystysgrifau: rhes i bob enw, gyda theitl, dyddiad, amser dysgu (heb egwyliau), lle, hyfforddwyr, nodau a fersiwn y sgript.</translation>
    </message>
    <message>
        <source>Write what is proposed into the file.</source>
        <translation type="unfinished">Ysgrifennu&apos;r hyn a gynigir i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>{file} is a folder; name the session file in it.</source>
        <translation type="unfinished">Ffolder yw {file}; enwch y ffeil sesiwn ynddi.</translation>
    </message>
    <message>
        <source>{size} is no size such as 1280x720 (320x240 to 7680x4320)</source>
        <translation type="unfinished">Nid yw {size} yn faint fel 1280x720 (320x240 i 7680x4320)</translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Diolch</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message numerus="yes">
        <source>%n change(s) of the plan. {finish}. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform>%n newid i&apos;r cynllun. {finish}. Mae Ctrl+Z yn ei dynnu&apos;n ôl.</numerusform>
            <numerusform>%n newid i&apos;r cynllun. {finish}. Mae Ctrl+Z yn ei dynnu&apos;n ôl.</numerusform>
            <numerusform>%n newid i&apos;r cynllun. {finish}. Mae Ctrl+Z yn ei dynnu&apos;n ôl.</numerusform>
            <numerusform>%n newid i&apos;r cynllun. {finish}. Mae Ctrl+Z yn ei dynnu&apos;n ôl.</numerusform>
            <numerusform>%n newid i&apos;r cynllun. {finish}. Mae Ctrl+Z yn ei dynnu&apos;n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that may go is not enough. This saves most:</source>
        <translation type="unfinished">Nid yw popeth y gellir ei dorri&apos;n ddigon. Mae hyn yn arbed fwyaf:</translation>
    </message>
    <message>
        <source>Change the plan so</source>
        <translation type="unfinished">Newid y cynllun fel hyn</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Cau (Escape)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Gwneud hyn (Enter)</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation type="unfinished">Gadael y cynllun fel y mae</translation>
    </message>
    <message>
        <source>No step waits to be shown, and no talk is left that could be longer.</source>
        <translation type="unfinished">Nid oes cam yn aros i&apos;w ddangos, na thrafodaeth ar ôl a allai fod yn hirach.</translation>
    </message>
    <message>
        <source>Not begun: leaving the cover starts the clock.</source>
        <translation type="unfinished">Heb ddechrau: mae gadael y clawr yn cychwyn y cloc.</translation>
    </message>
    <message>
        <source>Nothing has to change.</source>
        <translation type="unfinished">Nid oes rhaid newid dim.</translation>
    </message>
    <message>
        <source>Nothing that is left may be cut: what is ahead must be kept, or is as short as it can be.</source>
        <translation type="unfinished">Ni ellir torri dim sydd ar ôl: rhaid cadw&apos;r hyn sydd i ddod, neu mae mor fyr ag y gall fod.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation type="unfinished">Dadwneud y newid olaf (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the last change of the plan back</source>
        <translation type="unfinished">Dadwneud newid olaf y cynllun</translation>
    </message>
    <message>
        <source>The last change of the plan is taken back. {finish}.</source>
        <translation type="unfinished">Tynnwyd newid olaf y cynllun yn ôl. {finish}.</translation>
    </message>
    <message>
        <source>The plan was not changed today.</source>
        <translation type="unfinished">Ni newidiwyd y cynllun heddiw.</translation>
    </message>
    <message>
        <source>The room sees nothing of it.</source>
        <translation type="unfinished">Nid yw&apos;r ystafell yn gweld dim ohono.</translation>
    </message>
    <message>
        <source>The session is over: there is nothing to pause.</source>
        <translation type="unfinished">Mae&apos;r sesiwn ar ben: nid oes dim i&apos;w oedi.</translation>
    </message>
    <message>
        <source>The time of this step stands. The room sees what it saw.</source>
        <translation type="unfinished">Mae amser y cam hwn yn sefyll. Mae&apos;r ystafell yn gweld yr hyn a welodd.</translation>
    </message>
    <message>
        <source>The time to hand could go to:</source>
        <translation type="unfinished">Gallai&apos;r amser sydd wrth law fynd i:</translation>
    </message>
    <message>
        <source>Then you end at {time}, on time.</source>
        <translation type="unfinished">Yna byddwch yn gorffen am {time}, ar amser.</translation>
    </message>
    <message>
        <source>Then you end at {time}, {minutes} early.</source>
        <translation type="unfinished">Yna byddwch yn gorffen am {time}, {minutes} yn gynnar.</translation>
    </message>
    <message>
        <source>Then you still end at {time}, {minutes} late.</source>
        <translation type="unfinished">Yna byddwch yn dal i orffen am {time}, {minutes} yn hwyr.</translation>
    </message>
    <message>
        <source>There is no fixed end today: nothing has to change.</source>
        <translation type="unfinished">Nid oes diwedd penodol heddiw: nid oes rhaid newid dim.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>To end on time:</source>
        <translation type="unfinished">I orffen ar amser:</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation type="unfinished">Beth a gynigir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">gadael allan</translation>
    </message>
    <message>
        <source>saves {minutes} min</source>
        <translation type="unfinished">yn arbed {minutes} mun</translation>
    </message>
    <message>
        <source>shown, {minutes}</source>
        <translation type="unfinished">dangos, {minutes}</translation>
    </message>
    <message>
        <source>takes {minutes} min</source>
        <translation type="unfinished">yn cymryd {minutes} mun</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation type="unfinished">{before} i {after}</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>NEXT</source>
        <translation type="unfinished">NESAF</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished">NAWR</translation>
    </message>
    <message>
        <source>NOW, FROZEN</source>
        <translation type="unfinished">NAWR, WEDI RHEWI</translation>
    </message>
    <message>
        <source>{title} — console</source>
        <translation type="unfinished">{title} – consol</translation>
    </message>
</context>
<context>
    <name>console_layout</name>
    <message>
        <source>Time, this step, pictures and agenda</source>
        <translation type="unfinished">Amser, y cam hwn, lluniau ac agenda</translation>
    </message>
</context>
<context>
    <name>countdown_controls</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished">1 mun</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished">Un munud yn llai</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished">Un munud yn fwy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Oedi</translation>
    </message>
    <message>
        <source>Pause the countdown</source>
        <translation type="unfinished">Oedi&apos;r cyfrif i lawr</translation>
    </message>
    <message>
        <source>Show the film again from its start</source>
        <translation type="unfinished">Dangos y ffilm eto o&apos;i dechrau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Cychwyn</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation type="unfinished">Cychwyn y cyfrif i lawr</translation>
    </message>
    <message>
        <source>Time is up, of {time} planned</source>
        <translation type="unfinished">Mae&apos;r amser ar ben, o {time}</translation>
    </message>
    <message>
        <source>left of {time}</source>
        <translation type="unfinished">ar ôl o {time}</translation>
    </message>
    <message>
        <source>left of {time}, standing still</source>
        <translation type="unfinished">ar ôl o {time}, yn sefyll</translation>
    </message>
    <message>
        <source>{left}, over any picture</source>
        <translation type="unfinished">{left}, dros unrhyw lun</translation>
    </message>
    <message>
        <source>{left}. Back at {back}</source>
        <translation type="unfinished">{left}. Yn ôl am {back}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} dros</translation>
    </message>
</context>
<context>
    <name>deck</name>
    <message>
        <source>It will show as soon as it is there. Is it on a slow stick or network drive? Copy it to this computer.</source>
        <translation type="unfinished">Bydd yn ymddangos cyn gynted ag y bydd yno. A yw ar go bach araf neu yriant rhwydwaith? Copïwch hi i&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The film takes too long to open.</source>
        <translation type="unfinished">Mae&apos;r ffilm yn cymryd gormod o amser i agor.</translation>
    </message>
</context>
<context>
    <name>director</name>
    <message>
        <source>Install VLC 3.</source>
        <translation type="unfinished">Gosodwch VLC 3.</translation>
    </message>
    <message>
        <source>There is no film player on this computer.</source>
        <translation type="unfinished">Nid oes chwaraewr ffilm ar y cyfrifiadur hwn.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Step {number}: Enter goes there.</source>
        <translation type="unfinished">Cam {number}: mae Enter yn mynd yno.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n thing(s) needed (is|are) missing.</source>
        <translation type="unfinished">
            <numerusform>Mae %n peth angenrheidiol ar goll.</numerusform>
            <numerusform>Mae %n peth angenrheidiol ar goll.</numerusform>
            <numerusform>Mae %n peth angenrheidiol ar goll.</numerusform>
            <numerusform>Mae %n peth angenrheidiol ar goll.</numerusform>
            <numerusform>Mae %n peth angenrheidiol ar goll.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is needed is here.</source>
        <translation type="unfinished">Mae popeth sydd ei angen yma.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is not here; {family} is used</source>
        <translation type="unfinished">Nid yw Atkinson Hyperlegible yma; defnyddir {family}</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished">AR GOLL</translation>
    </message>
    <message>
        <source>PyAV cannot be loaded: {reason}</source>
        <translation type="unfinished">Ni ellir llwytho PyAV: {reason}</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation type="unfinished">Ni ellir llwytho Qt: {reason}</translation>
    </message>
    <message>
        <source>VLC&apos;s library ended with: {reason}</source>
        <translation type="unfinished">Gorffennodd llyfrgell VLC gyda: {reason}</translation>
    </message>
    <message>
        <source>cannot play: {vlc} Nor through Qt Multimedia: {qt}</source>
        <translation type="unfinished">ni allant chwarae: {vlc} Na thrwy Qt Multimedia: {qt}</translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished">disg</translation>
    </message>
    <message>
        <source>enlarged {scale} times</source>
        <translation type="unfinished">wedi&apos;i chwyddo {scale} gwaith</translation>
    </message>
    <message>
        <source>extend the desktop to the projector: it must not be mirrored</source>
        <translation type="unfinished">estynnwch y bwrdd gwaith i&apos;r taflunydd: ni ddylid ei adlewyrchu</translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished">ffilmiau</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation type="unfinished">ar gyfer yr ystafell</translation>
    </message>
    <message>
        <source>free some space: a run could not be recorded</source>
        <translation type="unfinished">gwnewch le: ni ellid cofnodi rhediad</translation>
    </message>
    <message>
        <source>its space cannot be read: {reason}</source>
        <translation type="unfinished">ni ellir darllen ei le: {reason}</translation>
    </message>
    <message>
        <source>let this user write there, or free some space</source>
        <translation type="unfinished">gadewch i&apos;r defnyddiwr hwn ysgrifennu yno, neu gwnewch le</translation>
    </message>
    <message>
        <source>letters cannot be loaded: {reason}</source>
        <translation type="unfinished">ni ellir llwytho llythrennau: {reason}</translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished">log</translation>
    </message>
    <message>
        <source>no display here, so no windows; check and rehearse work</source>
        <translation type="unfinished">dim sgrin yma, felly dim ffenestri; mae check a rehearse yn gweithio</translation>
    </message>
    <message>
        <source>no sound output found; films will be silent</source>
        <translation type="unfinished">dim allbwn sain; bydd ffilmiau&apos;n dawel</translation>
    </message>
    <message>
        <source>none came with the program; open your own</source>
        <translation type="unfinished">ni ddaeth yr un gyda&apos;r rhaglen; agorwch eich un eich hun</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished">nodyn</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">iawn</translation>
    </message>
    <message>
        <source>outputs cannot be listed: {reason}</source>
        <translation type="unfinished">ni ellir rhestru allbynnau: {reason}</translation>
    </message>
    <message>
        <source>play through Qt Multimedia, as the settings wish</source>
        <translation type="unfinished">yn chwarae trwy Qt Multimedia, yn ôl y gosodiadau</translation>
    </message>
    <message>
        <source>play through Qt Multimedia; VLC knows more kinds of film: {vlc}</source>
        <translation type="unfinished">yn chwarae trwy Qt Multimedia; mae VLC yn adnabod mwy o fathau o ffilm: {vlc}</translation>
    </message>
    <message>
        <source>play through VLC, as the settings wish: {vlc}</source>
        <translation type="unfinished">yn chwarae trwy VLC, yn ôl y gosodiadau: {vlc}</translation>
    </message>
    <message>
        <source>play through VLC, which knows most kinds of film: {vlc}</source>
        <translation type="unfinished">yn chwarae trwy VLC, sy&apos;n adnabod y rhan fwyaf o fathau o ffilm: {vlc}</translation>
    </message>
    <message>
        <source>play through VLC: {vlc}; Qt Multimedia, which the settings wish, fails: {qt}</source>
        <translation type="unfinished">yn chwarae trwy VLC: {vlc}; mae Qt Multimedia, dewis y gosodiadau, yn methu: {qt}</translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished">rhaglen</translation>
    </message>
    <message>
        <source>ready to run: {names}</source>
        <translation type="unfinished">yn barod: {names}</translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished">cofnodion</translation>
    </message>
    <message>
        <source>screens</source>
        <translation type="unfinished">sgriniau</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished">sesiynau</translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished">gosodiadau</translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished">sain</translation>
    </message>
    <message>
        <source>start it from a terminal of the desktop you are logged in to</source>
        <translation type="unfinished">cychwynnwch ef o derfynell y bwrdd gwaith rydych wedi mewngofnodi iddo</translation>
    </message>
    <message>
        <source>stills</source>
        <translation type="unfinished">lluniau</translation>
    </message>
    <message>
        <source>the display cannot be opened: {reason}</source>
        <translation type="unfinished">ni ellir agor y sgrin: {reason}</translation>
    </message>
    <message>
        <source>the primary one</source>
        <translation type="unfinished">y brif sgrin</translation>
    </message>
    <message>
        <source>to mend it: {fix}</source>
        <translation type="unfinished">i&apos;w drwsio: {fix}</translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished">teip</translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished">ffenestri</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {trouble}</source>
        <translation type="unfinished">ni ellir ysgrifennu i {folder}: {trouble}</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation type="unfinished">{name} (ar waith)</translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation type="unfinished">{number} MB yn rhydd</translation>
    </message>
    <message>
        <source>{words}; all show the same picture</source>
        <translation type="unfinished">{words}; mae pob un yn dangos yr un llun</translation>
    </message>
    <message>
        <source>{words}; no projector is connected now</source>
        <translation type="unfinished">{words}; nid oes taflunydd wedi&apos;i gysylltu nawr</translation>
    </message>
</context>
<context>
    <name>emblem</name>
    <message>
        <source>Black plus</source>
        <translation type="unfinished">Plws du</translation>
    </message>
    <message>
        <source>Black star</source>
        <translation type="unfinished">Seren ddu</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation type="unfinished">Cylch glas</translation>
    </message>
    <message>
        <source>Blue square</source>
        <translation type="unfinished">Sgwâr glas</translation>
    </message>
    <message>
        <source>Brown arrow</source>
        <translation type="unfinished">Saeth frown</translation>
    </message>
    <message>
        <source>Brown house</source>
        <translation type="unfinished">Tŷ brown</translation>
    </message>
    <message>
        <source>Green diamond</source>
        <translation type="unfinished">Diemwnt gwyrdd</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation type="unfinished">Triongl gwyrdd</translation>
    </message>
    <message>
        <source>Orange moon</source>
        <translation type="unfinished">Lleuad oren</translation>
    </message>
    <message>
        <source>Orange triangle</source>
        <translation type="unfinished">Triongl oren</translation>
    </message>
    <message>
        <source>Pink heart</source>
        <translation type="unfinished">Calon binc</translation>
    </message>
    <message>
        <source>Pink plus</source>
        <translation type="unfinished">Plws pinc</translation>
    </message>
    <message>
        <source>Purple diamond</source>
        <translation type="unfinished">Diemwnt porffor</translation>
    </message>
    <message>
        <source>Purple house</source>
        <translation type="unfinished">Tŷ porffor</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation type="unfinished">Calon goch</translation>
    </message>
    <message>
        <source>Red square</source>
        <translation type="unfinished">Sgwâr coch</translation>
    </message>
    <message>
        <source>White arrow</source>
        <translation type="unfinished">Saeth wen</translation>
    </message>
    <message>
        <source>White moon</source>
        <translation type="unfinished">Lleuad wen</translation>
    </message>
    <message>
        <source>Yellow circle</source>
        <translation type="unfinished">Cylch melyn</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation type="unfinished">Seren felen</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>A line on the wall</source>
        <translation type="unfinished">Llinell ar y wal</translation>
    </message>
    <message>
        <source>Countdown of</source>
        <translation type="unfinished">Cyfrif i lawr o</translation>
    </message>
    <message>
        <source>Empty and Enter takes it away, Escape leaves it.</source>
        <translation type="unfinished">Mae gwag ac Enter yn ei thynnu, mae Escape yn ei gadael.</translation>
    </message>
    <message>
        <source>Enter shows it, Escape leaves.</source>
        <translation type="unfinished">Mae Enter yn ei dangos, mae Escape yn gadael.</translation>
    </message>
    <message>
        <source>Leave: Escape</source>
        <translation type="unfinished">Gadael: Escape</translation>
    </message>
    <message>
        <source>Show it on the wall: Enter</source>
        <translation type="unfinished">Ei dangos ar y wal: Enter</translation>
    </message>
    <message>
        <source>minutes. Enter starts, Escape leaves.</source>
        <translation type="unfinished">munud. Mae Enter yn cychwyn, mae Escape yn gadael.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>How sure are you that you can …</source>
        <translation type="unfinished">Pa mor siŵr ydych chi y gallwch wneud hyn: …</translation>
    </message>
    <message>
        <source>name five local places or groups</source>
        <translation type="unfinished">enwi pum lle neu grŵp lleol</translation>
    </message>
    <message>
        <source>plan a first small step with someone</source>
        <translation type="unfinished">cynllunio cam bach cyntaf gyda rhywun</translation>
    </message>
    <message>
        <source>say what our team must change</source>
        <translation type="unfinished">dweud beth mae&apos;n rhaid i&apos;n tîm ei newid</translation>
    </message>
    <message>
        <source>see a person&apos;s strengths first</source>
        <translation type="unfinished">gweld cryfderau rhywun yn gyntaf</translation>
    </message>
    <message>
        <source>take a barrier apart</source>
        <translation type="unfinished">datgymalu rhwystr</translation>
    </message>
</context>
<context>
    <name>feedback_page</name>
    <message>
        <source>2 or 1:30. Empty shares out the time of the round.</source>
        <translation type="unfinished">2 neu 1:30. Mae gwag yn rhannu amser y rownd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Adborth</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished">O&apos;r dechrau</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation type="unfinished">Grŵp blaenorol</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation type="unfinished">Grwpiau…</translation>
    </message>
    <message>
        <source>How many tables report</source>
        <translation type="unfinished">Faint o fyrddau sy&apos;n adrodd</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation type="unfinished">Munudau i bob un</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished">Grŵp nesaf</translation>
    </message>
    <message>
        <source>No feedback here</source>
        <translation type="unfinished">Dim adborth yma</translation>
    </message>
    <message>
        <source>No groups were made: tables are counted.</source>
        <translation type="unfinished">Ni wnaed grwpiau: cyfrifir byrddau.</translation>
    </message>
    <message>
        <source>Shuffle the order</source>
        <translation type="unfinished">Cymysgu&apos;r drefn</translation>
    </message>
    <message>
        <source>The first group speaks</source>
        <translation type="unfinished">Y grŵp cyntaf i siarad</translation>
    </message>
    <message>
        <source>Type minutes, such as 2 or 1:30.</source>
        <translation type="unfinished">Teipiwch funudau, fel 2 neu 1:30.</translation>
    </message>
    <message>
        <source>Who speaks, in order</source>
        <translation type="unfinished">Pwy sy&apos;n siarad, yn eu trefn</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A text with a colon in it needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun â cholon ynddo.</translation>
    </message>
    <message>
        <source>If it is minutes, write: {key}: {a}:{b} - else: {key}: {seconds}</source>
        <translation type="unfinished">Os munudau yw, ysgrifennwch: {key}: {a}:{b} - fel arall: {key}: {seconds}</translation>
    </message>
    <message>
        <source>If it is one text, write: {text}</source>
        <translation type="unfinished">Os un testun yw, ysgrifennwch: {text}</translation>
    </message>
    <message>
        <source>The comma inside `[ ]` makes two texts of this.</source>
        <translation type="unfinished">Mae&apos;r coma yn `[ ]` yn gwneud dau destun o hyn.</translation>
    </message>
    <message>
        <source>There is nothing after this dash of `{key}`.</source>
        <translation type="unfinished">Nid oes dim ar ôl y llinell doriad hon o `{key}`.</translation>
    </message>
    <message>
        <source>This session is of format {value}; this program reads format 1.</source>
        <translation type="unfinished">Fformat {value} sydd i&apos;r sesiwn hon; mae&apos;r rhaglen hon yn darllen fformat 1.</translation>
    </message>
    <message>
        <source>To write a text with dashes, put `|` after `{key}:`.</source>
        <translation type="unfinished">I ysgrifennu testun â llinellau toriad, rhowch `|` ar ôl `{key}:`.</translation>
    </message>
    <message>
        <source>Write each entry on its own line with a dash and a space before it.</source>
        <translation type="unfinished">Ysgrifennwch bob cofnod ar ei linell ei hun, gyda llinell doriad a bwlch o&apos;i flaen.</translation>
    </message>
    <message>
        <source>Write each entry on its own line with the plain dash of the keyboard: -</source>
        <translation type="unfinished">Ysgrifennwch bob cofnod ar ei linell ei hun, gyda llinell doriad blaen y bysellfwrdd: -</translation>
    </message>
    <message>
        <source>Write it so: {key}: 09:30</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: {key}: 09:30</translation>
    </message>
    <message>
        <source>Write it so: {key}: 5</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: {key}: 5</translation>
    </message>
    <message>
        <source>Write it so: {key}: 8-20</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: {key}: 8-20</translation>
    </message>
    <message>
        <source>Write minutes and seconds up to 59, as 1:05, or only seconds, as 65.</source>
        <translation type="unfinished">Ysgrifennwch funudau ac eiliadau hyd at 59, fel 1:05, neu eiliadau yn unig, fel 65.</translation>
    </message>
    <message>
        <source>Write under it: - {{{a}: {b}}}</source>
        <translation type="unfinished">Ysgrifennwch oddi tano: - {{{a}: {b}}}</translation>
    </message>
    <message>
        <source>Write year, month and day: {key}: {example}</source>
        <translation type="unfinished">Ysgrifennwch flwyddyn, mis a diwrnod: {key}: {example}</translation>
    </message>
    <message>
        <source>Write: {key}: 1</source>
        <translation type="unfinished">Ysgrifennwch: {key}: 1</translation>
    </message>
    <message>
        <source>Write: {key}: {high}-{low}</source>
        <translation type="unfinished">Ysgrifennwch: {key}: {high}-{low}</translation>
    </message>
    <message>
        <source>Write: {key}: {made}</source>
        <translation type="unfinished">Ysgrifennwch: {key}: {made}</translation>
    </message>
    <message>
        <source>Write: {key}: {number}</source>
        <translation type="unfinished">Ysgrifennwch: {key}: {number}</translation>
    </message>
    <message>
        <source>Write: {key}: {time}</source>
        <translation type="unfinished">Ysgrifennwch: {key}: {time}</translation>
    </message>
    <message>
        <source>Write: {key}: {value}</source>
        <translation type="unfinished">Ysgrifennwch: {key}: {value}</translation>
    </message>
    <message>
        <source>`true` or `false`</source>
        <translation type="unfinished">`true` neu `false`</translation>
    </message>
    <message>
        <source>`{key}` takes `true` or `false`, not `{value}`.</source>
        <translation type="unfinished">Mae `{key}` yn cymryd `true` neu `false`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a date, not `{value}`.</source>
        <translation type="unfinished">Dyddiad sydd i `{key}`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a list.</source>
        <translation type="unfinished">Rhestr sydd i `{key}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a number from {least} to {most}, not {value}.</source>
        <translation type="unfinished">Mae `{key}` yn cymryd rhif o {least} i {most}, nid {value}.</translation>
    </message>
    <message>
        <source>`{key}` takes a number of {unit}, not `{value}`.</source>
        <translation type="unfinished">Rhif ({unit}) sydd i `{key}`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a text, not a group of keys.</source>
        <translation type="unfinished">Testun sydd i `{key}`, nid grŵp o allweddi.</translation>
    </message>
    <message>
        <source>`{key}` takes a text, not a list.</source>
        <translation type="unfinished">Testun sydd i `{key}`, nid rhestr.</translation>
    </message>
    <message>
        <source>`{key}` takes a time in the film, not `{value}`.</source>
        <translation type="unfinished">Amser yn y ffilm sydd i `{key}`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a time of day, not `{value}`.</source>
        <translation type="unfinished">Amser o&apos;r dydd sydd i `{key}`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes letters, digits and dashes, not `{value}`.</source>
        <translation type="unfinished">Llythrennau, rhifau a llinellau toriad sydd i `{key}`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes the smaller number first.</source>
        <translation type="unfinished">Y rhif lleiaf sy&apos;n dod gyntaf yn `{key}`.</translation>
    </message>
    <message>
        <source>`{key}` takes two numbers, as 8-20, not `{value}`.</source>
        <translation type="unfinished">Dau rif, fel 8-20, sydd i `{key}`, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{key}` takes {what}.</source>
        <translation type="unfinished">Mae `{key}` yn cymryd {what}.</translation>
    </message>
    <message>
        <source>`{key}` takes {words}, not `{value}`.</source>
        <translation type="unfinished">Mae `{key}` yn cymryd {words}, nid `{value}`.</translation>
    </message>
    <message>
        <source>`{value}` is {seconds} seconds of the film.</source>
        <translation type="unfinished">Mae `{value}` yn golygu {seconds} eiliad o&apos;r ffilm.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished">dyddiad</translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished">enw</translation>
    </message>
    <message>
        <source>a number of {unit}</source>
        <translation type="unfinished">rhif ({unit})</translation>
    </message>
    <message>
        <source>a time in the film</source>
        <translation type="unfinished">amser yn y ffilm</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation type="unfinished">amser o&apos;r dydd</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation type="unfinished">desibelau</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished">munudau</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">eiliadau</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation type="unfinished">y rhif 1</translation>
    </message>
    <message>
        <source>two numbers, as 8-20</source>
        <translation type="unfinished">dau rif, fel 8-20</translation>
    </message>
    <message>
        <source>{what} takes keys with values.</source>
        <translation type="unfinished">{what}: mae angen allweddi â gwerthoedd.</translation>
    </message>
</context>
<context>
    <name>film_controls</name>
    <message>
        <source>5 seconds back</source>
        <translation type="unfinished">5 eiliad yn ôl</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation type="unfinished">5 eiliad ymlaen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">Capsiynau</translation>
    </message>
    <message>
        <source>Captions are off</source>
        <translation type="unfinished">Mae&apos;r capsiynau i ffwrdd</translation>
    </message>
    <message>
        <source>Captions are on</source>
        <translation type="unfinished">Mae&apos;r capsiynau ymlaen</translation>
    </message>
    <message>
        <source>Captions in another language</source>
        <translation type="unfinished">Capsiynau mewn iaith arall</translation>
    </message>
    <message>
        <source>Captions in {language}; press for another language</source>
        <translation type="unfinished">Capsiynau yn {language}; pwyswch am iaith arall</translation>
    </message>
    <message>
        <source>Give the sound back</source>
        <translation type="unfinished">Rhoi&apos;r sain yn ôl</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Yn uwch</translation>
    </message>
    <message>
        <source>More for this film: speed, skip, plan B</source>
        <translation type="unfinished">Mwy ar gyfer y ffilm hon: cyflymder, neidio, cynllun B</translation>
    </message>
    <message>
        <source>Mute the sound</source>
        <translation type="unfinished">Diffodd y sain</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation type="unfinished">Oedi&apos;r ffilm</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation type="unfinished">Chwarae&apos;r ffilm</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Yn dawelach</translation>
    </message>
    <message>
        <source>Show the film again from its start</source>
        <translation type="unfinished">Dangos y ffilm eto o&apos;i dechrau</translation>
    </message>
    <message>
        <source>Speed {rate}, for practice</source>
        <translation type="unfinished">Cyflymder {rate}, i ymarfer</translation>
    </message>
    <message>
        <source>This film has no captions</source>
        <translation type="unfinished">Nid oes capsiynau i&apos;r ffilm hon</translation>
    </message>
    <message>
        <source>Where films are heard</source>
        <translation type="unfinished">Ble mae ffilmiau i&apos;w clywed</translation>
    </message>
    <message>
        <source>captions: {language}</source>
        <translation type="unfinished">capsiynau: {language}</translation>
    </message>
    <message>
        <source>sound {gain} dB</source>
        <translation type="unfinished">sain {gain} dB</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation type="unfinished">{at} o {whole}</translation>
    </message>
    <message>
        <source>{time} left to the end</source>
        <translation type="unfinished">{time} tan y diwedd</translation>
    </message>
    <message>
        <source>{time} left to the pause</source>
        <translation type="unfinished">{time} tan y saib</translation>
    </message>
</context>
<context>
    <name>film_desk</name>
    <message>
        <source>At {mark}.</source>
        <translation type="unfinished">Ar {mark}.</translation>
    </message>
    <message>
        <source>Captions are in this language now: {language}.</source>
        <translation type="unfinished">Mae&apos;r capsiynau yn yr iaith hon nawr: {language}.</translation>
    </message>
    <message>
        <source>On this computer no film plays slower than {rate}.</source>
        <translation type="unfinished">Ar y cyfrifiadur hwn nid oes ffilm yn chwarae&apos;n arafach na {rate}.</translation>
    </message>
    <message>
        <source>The film was skipped: {minutes} gained. Back returns to it.</source>
        <translation type="unfinished">Neidiwyd dros y ffilm: enillwyd {minutes}. Mae Yn ôl yn dychwelyd ati.</translation>
    </message>
    <message>
        <source>The film was skipped; Back returns to it.</source>
        <translation type="unfinished">Neidiwyd dros y ffilm; mae Yn ôl yn dychwelyd ati.</translation>
    </message>
    <message>
        <source>There is no cue or question after this place.</source>
        <translation type="unfinished">Nid oes ciw na chwestiwn ar ôl y lle hwn.</translation>
    </message>
    <message>
        <source>There is no film in this step.</source>
        <translation type="unfinished">Nid oes ffilm yn y cam hwn.</translation>
    </message>
    <message>
        <source>This film cannot be shown: the room sees its plan B already.</source>
        <translation type="unfinished">Ni ellir dangos y ffilm hon: mae&apos;r ystafell yn gweld ei chynllun B eisoes.</translation>
    </message>
    <message>
        <source>This film has captions in no other language.</source>
        <translation type="unfinished">Nid oes capsiynau mewn iaith arall i&apos;r ffilm hon.</translation>
    </message>
</context>
<context>
    <name>film_marks</name>
    <message>
        <source>question {number}</source>
        <translation type="unfinished">cwestiwn {number}</translation>
    </message>
</context>
<context>
    <name>film_more</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Back to the film&apos;s controls</source>
        <translation type="unfinished">Yn ôl at reolyddion y ffilm</translation>
    </message>
    <message>
        <source>Go past the film to the next step</source>
        <translation type="unfinished">Mynd heibio&apos;r ffilm i&apos;r cam nesaf</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation type="unfinished">Cynllun B</translation>
    </message>
    <message>
        <source>Play at speed {rate}</source>
        <translation type="unfinished">Chwarae ar gyflymder {rate}</translation>
    </message>
    <message>
        <source>SPEED, FOR PRACTICE</source>
        <translation type="unfinished">CYFLYMDER, I YMARFER</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished">Dangos eto</translation>
    </message>
    <message>
        <source>Show the film again from its start</source>
        <translation type="unfinished">Dangos y ffilm eto o&apos;i dechrau</translation>
    </message>
    <message>
        <source>Show the room what stands in for the film</source>
        <translation type="unfinished">Dangos i&apos;r ystafell beth sydd yn lle&apos;r ffilm</translation>
    </message>
    <message>
        <source>Skip film</source>
        <translation type="unfinished">Neidio&apos;r ffilm</translation>
    </message>
</context>
<context>
    <name>film_stead</name>
    <message>
        <source>Go past the film to the next step</source>
        <translation type="unfinished">Mynd heibio&apos;r ffilm i&apos;r cam nesaf</translation>
    </message>
    <message>
        <source>Show film</source>
        <translation type="unfinished">Dangos y ffilm</translation>
    </message>
    <message>
        <source>Show the film in its place again</source>
        <translation type="unfinished">Dangos y ffilm yn ei lle eto</translation>
    </message>
    <message>
        <source>Skip film</source>
        <translation type="unfinished">Neidio&apos;r ffilm</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>5 min</source>
        <translation type="unfinished">5 mun</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation type="unfinished">Pum munud yn gynharach</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation type="unfinished">Pum munud yn hwyrach</translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation type="unfinished">Dim diwedd penodol</translation>
    </message>
    <message>
        <source>There is no fixed end today</source>
        <translation type="unfinished">Nid oes diwedd penodol heddiw</translation>
    </message>
    <message>
        <source>Today&apos;s finish</source>
        <translation type="unfinished">Diwedd heddiw</translation>
    </message>
    <message>
        <source>When must you finish today?</source>
        <translation type="unfinished">Pryd mae rhaid i chi orffen heddiw?</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Off</source>
        <translation type="unfinished">I ffwrdd</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
</context>
<context>
    <name>group_words</name>
    <message numerus="yes">
        <source>%n pair(s) of people meet again, the fewest that were found: {who}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, y lleiaf y cafwyd hyd iddo: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, y lleiaf y cafwyd hyd iddo: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, y lleiaf y cafwyd hyd iddo: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, y lleiaf y cafwyd hyd iddo: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, y lleiaf y cafwyd hyd iddo: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people meet again, which cannot be avoided: {who}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, ac ni ellir osgoi hynny: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, ac ni ellir osgoi hynny: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, ac ni ellir osgoi hynny: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, ac ni ellir osgoi hynny: {who}.</numerusform>
            <numerusform>Mae %n pâr o bobl yn cwrdd eto, ac ni ellir osgoi hynny: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: {groups}. Some came or left since.</source>
        <translation type="unfinished">
            <numerusform>%n o bobl: {groups}. Mae rhai wedi dod neu adael ers hynny.</numerusform>
            <numerusform>%n person: {groups}. Mae rhai wedi dod neu adael ers hynny.</numerusform>
            <numerusform>%n o bobl: {groups}. Mae rhai wedi dod neu adael ers hynny.</numerusform>
            <numerusform>%n o bobl: {groups}. Mae rhai wedi dod neu adael ers hynny.</numerusform>
            <numerusform>%n o bobl: {groups}. Mae rhai wedi dod neu adael ers hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and shapes</source>
        <translation type="unfinished">Lliwiau a siapiau</translation>
    </message>
    <message>
        <source>Hand out cards by the list below. Dealt at random, people may meet again.</source>
        <translation type="unfinished">Rhannwch gardiau yn ôl y rhestr isod. Ar hap, gall pobl gwrdd eto.</translation>
    </message>
    <message>
        <source>Have people count off round the room once, and keep their number all day.</source>
        <translation type="unfinished">Gofynnwch i bobl gyfrif o amgylch yr ystafell unwaith, a chadw eu rhif drwy&apos;r dydd.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Enwau</translation>
    </message>
    <message>
        <source>No names are known: the wall shows numbers.</source>
        <translation type="unfinished">Nid oes enwau&apos;n hysbys: mae&apos;r wal yn dangos rhifau.</translation>
    </message>
    <message>
        <source>Nobody meets anybody again.</source>
        <translation type="unfinished">Nid oes neb yn cwrdd â neb eto.</translation>
    </message>
    <message>
        <source>Numbers to count off</source>
        <translation type="unfinished">Rhifau i&apos;w cyfrif</translation>
    </message>
    <message>
        <source>The wall shows the names.</source>
        <translation type="unfinished">Mae&apos;r wal yn dangos yr enwau.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is left</source>
        <translation type="unfinished">nid oes neb ar ôl</translation>
    </message>
    <message>
        <source>{group}: {people}</source>
        <translation type="unfinished">{group}: {people}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} a {other}</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Count off round the room, 1 to {number}. Find your number, then find each other.</source>
        <translation type="unfinished">Cyfrwch o amgylch yr ystafell, 1 i {number}. Dewch o hyd i&apos;ch rhif, yna i&apos;ch gilydd.</translation>
    </message>
    <message>
        <source>Find your name, then find each other.</source>
        <translation type="unfinished">Dewch o hyd i&apos;ch enw, yna i&apos;ch gilydd.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Your card has a colour and a shape: find the others who have it.</source>
        <translation type="unfinished">Mae lliw a siâp ar eich cerdyn: dewch o hyd i&apos;r lleill sydd â&apos;r un rhai.</translation>
    </message>
</context>
<context>
    <name>groups_desk</name>
    <message numerus="yes">
        <source>%n name(s) noted.</source>
        <translation type="unfinished">
            <numerusform>Nodwyd %n enw.</numerusform>
            <numerusform>Nodwyd %n enw.</numerusform>
            <numerusform>Nodwyd %n enw.</numerusform>
            <numerusform>Nodwyd %n enw.</numerusform>
            <numerusform>Nodwyd %n enw.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are deleted.</source>
        <translation type="unfinished">Dilëwyd pob enw.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Adborth</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Groups for {number} · {heading}</source>
        <translation type="unfinished">Grwpiau ar gyfer {number} · {heading}</translation>
    </message>
    <message>
        <source>Groups report at a discussion or an activity.</source>
        <translation type="unfinished">Mae grwpiau&apos;n adrodd mewn trafodaeth neu weithgaredd.</translation>
    </message>
    <message>
        <source>How many people are here? It is asked once a day.</source>
        <translation type="unfinished">Faint o bobl sydd yma? Gofynnir unwaith y dydd.</translation>
    </message>
    <message>
        <source>Next on the clicker goes to the next group, and after the last one on in the session.</source>
        <translation type="unfinished">Mae Nesaf ar y cliciwr yn mynd i&apos;r grŵp nesaf, ac ar ôl yr olaf ymlaen yn y sesiwn.</translation>
    </message>
    <message>
        <source>Say first how many are here.</source>
        <translation type="unfinished">Dywedwch yn gyntaf faint sydd yma.</translation>
    </message>
    <message>
        <source>Say how many tables report, or make groups first.</source>
        <translation type="unfinished">Dywedwch faint o fyrddau sy&apos;n adrodd, neu gwnewch grwpiau yn gyntaf.</translation>
    </message>
    <message>
        <source>Shift+G makes the groups for this step.</source>
        <translation type="unfinished">Mae Shift+G yn gwneud y grwpiau ar gyfer y cam hwn.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Bwrdd {number}</translation>
    </message>
    <message>
        <source>{line} — has spoken</source>
        <translation type="unfinished">{line} — wedi siarad</translation>
    </message>
    <message>
        <source>{line} — speaks now</source>
        <translation type="unfinished">{line} — yn siarad nawr</translation>
    </message>
    <message>
        <source>{who} is counted, and joins the next groups.</source>
        <translation type="unfinished">Cyfrifwyd {who}, a bydd yn y grwpiau nesaf.</translation>
    </message>
    <message>
        <source>{who} joins {group}. Nobody else moves.</source>
        <translation type="unfinished">Mae {who} yn ymuno â: {group}. Nid oes neb arall yn symud.</translation>
    </message>
    <message>
        <source>“From the beginning” has the groups report here, one by one.</source>
        <translation type="unfinished">Mae “O&apos;r dechrau” yn cael y grwpiau i adrodd yma, fesul un.</translation>
    </message>
</context>
<context>
    <name>groups_page</name>
    <message>
        <source>Came</source>
        <translation type="unfinished">Daeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Each two groups together</source>
        <translation type="unfinished">Pob dau grŵp ynghyd</translation>
    </message>
    <message>
        <source>Feedback…</source>
        <translation type="unfinished">Adborth…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Gadawodd</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation type="unfinished">Gwneud grwpiau</translation>
    </message>
    <message>
        <source>Name of somebody who came</source>
        <translation type="unfinished">Enw rhywun a ddaeth</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation type="unfinished">Enw, os dymunwch</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation type="unfinished">Grwpiau newydd</translation>
    </message>
    <message>
        <source>New groups: these have worked together</source>
        <translation type="unfinished">Grwpiau newydd: mae&apos;r rhain wedi gweithio gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation type="unfinished">Dangos ar y wal</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation type="unfinished">Cymysgu eto</translation>
    </message>
    <message>
        <source>Shuffle again: these groups have not worked together</source>
        <translation type="unfinished">Cymysgu eto: nid yw&apos;r grwpiau hyn wedi gweithio gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Somebody came, and joins the smallest group</source>
        <translation type="unfinished">Daeth rhywun, ac mae&apos;n ymuno â&apos;r grŵp lleiaf</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Take off the wall</source>
        <translation type="unfinished">Tynnu o&apos;r wal</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation type="unfinished">Y grwpiau</translation>
    </message>
    <message>
        <source>This person left</source>
        <translation type="unfinished">Gadawodd y person hwn</translation>
    </message>
    <message>
        <source>Who left?</source>
        <translation type="unfinished">Pwy adawodd?</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>A film gets at most {most} dB louder, not {gain}.</source>
        <translation type="unfinished">Gall ffilm fod {most} dB yn uwch ar y mwyaf, nid {gain}.</translation>
    </message>
    <message>
        <source>Choose another film, or hide the step: hidden: true.</source>
        <translation type="unfinished">Dewiswch ffilm arall, neu cuddiwch y cam: hidden: true.</translation>
    </message>
    <message>
        <source>Give an earlier `from`.</source>
        <translation type="unfinished">Rhowch `from` cynharach.</translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation type="unfinished">Rhowch amser cynharach.</translation>
    </message>
    <message>
        <source>Leave `gain` out.</source>
        <translation type="unfinished">Gadewch `gain` allan.</translation>
    </message>
    <message>
        <source>Leave `to` out to play to the end.</source>
        <translation type="unfinished">Gadewch `to` allan i chwarae hyd y diwedd.</translation>
    </message>
    <message>
        <source>Louder passages would be distorted: use the loudspeaker&apos;s own volume.</source>
        <translation type="unfinished">Byddai darnau uchel yn cael eu hystumio: defnyddiwch lefel sain y seinydd ei hun.</translation>
    </message>
    <message>
        <source>Made {gain} dB louder, this film is distorted: its loudest sound has {room} dB left.</source>
        <translation type="unfinished">{gain} dB yn uwch, mae&apos;r ffilm hon yn cael ei hystumio: mae gan ei sain uchaf {room} dB ar ôl.</translation>
    </message>
    <message>
        <source>The captions {file} go on until {last}, but the film is over at {length}.</source>
        <translation type="unfinished">Mae&apos;r capsiynau {file} yn mynd hyd at {last}, ond mae&apos;r ffilm yn gorffen ar {length}.</translation>
    </message>
    <message>
        <source>The film cannot start at {time}: the film is over at {length}.</source>
        <translation type="unfinished">Ni all y ffilm ddechrau ar {time}: mae&apos;r ffilm yn gorffen ar {length}.</translation>
    </message>
    <message>
        <source>The film cannot stop at {time}: the film is over at {length}.</source>
        <translation type="unfinished">Ni all y ffilm stopio ar {time}: mae&apos;r ffilm yn gorffen ar {length}.</translation>
    </message>
    <message>
        <source>The film never comes to {time}: the film is over at {length}, so nobody is asked.</source>
        <translation type="unfinished">Nid yw&apos;r ffilm byth yn cyrraedd {time}: mae&apos;n gorffen ar {length}, felly ni ofynnir i neb.</translation>
    </message>
    <message>
        <source>They may be those of another film, or the film may be cut off.</source>
        <translation type="unfinished">Efallai mai rhai ffilm arall ydynt, neu fod y ffilm wedi&apos;i thorri.</translation>
    </message>
    <message>
        <source>Write: gain: {room}</source>
        <translation type="unfinished">Ysgrifennwch: gain: {room}</translation>
    </message>
    <message>
        <source>its title</source>
        <translation type="unfinished">ei theitl</translation>
    </message>
    <message>
        <source>{contact} can say more.</source>
        <translation type="unfinished">Gall {contact} ddweud mwy.</translation>
    </message>
    <message>
        <source>{why} The room sees {seen}.</source>
        <translation type="unfinished">{why} Mae&apos;r ystafell yn gweld {seen}.</translation>
    </message>
</context>
<context>
    <name>instead</name>
    <message>
        <source>**Look for:** {what}</source>
        <translation type="unfinished">**Chwiliwch am:** {what}</translation>
    </message>
    <message>
        <source>In this film: {note}</source>
        <translation type="unfinished">Yn y ffilm hon: {note}</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished">Chwiliwch am</translation>
    </message>
</context>
<context>
    <name>key_list</name>
    <message>
        <source>What keys can do</source>
        <translation type="unfinished">Beth gall bysellau ei wneud</translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished">wedi&apos;i ddysgu</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">dim bysell</translation>
    </message>
</context>
<context>
    <name>key_names</name>
    <message>
        <source>1 second back in a film</source>
        <translation type="unfinished">1 eiliad yn ôl mewn ffilm</translation>
    </message>
    <message>
        <source>1 second on in a film</source>
        <translation type="unfinished">1 eiliad ymlaen mewn ffilm</translation>
    </message>
    <message>
        <source>10 seconds back in a film</source>
        <translation type="unfinished">10 eiliad yn ôl mewn ffilm</translation>
    </message>
    <message>
        <source>10 seconds on in a film</source>
        <translation type="unfinished">10 eiliad ymlaen mewn ffilm</translation>
    </message>
    <message>
        <source>5 seconds back in a film</source>
        <translation type="unfinished">5 eiliad yn ôl mewn ffilm</translation>
    </message>
    <message>
        <source>5 seconds on in a film</source>
        <translation type="unfinished">5 eiliad ymlaen mewn ffilm</translation>
    </message>
    <message>
        <source>A countdown over any picture, or away</source>
        <translation type="unfinished">Cyfrif i lawr dros unrhyw lun, neu ei dynnu</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation type="unfinished">Munud yn llai</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation type="unfinished">Munud yn fwy</translation>
    </message>
    <message>
        <source>A remark of your own, for the record</source>
        <translation type="unfinished">Eich sylw eich hun, ar gyfer y cofnod</translation>
    </message>
    <message>
        <source>A spotlight on the room&apos;s picture</source>
        <translation type="unfinished">Sbotolau ar lun yr ystafell</translation>
    </message>
    <message>
        <source>A test card for the room</source>
        <translation type="unfinished">Cerdyn prawf i&apos;r ystafell</translation>
    </message>
    <message>
        <source>All prompts at once, or one by one</source>
        <translation type="unfinished">Pob anogwr ar unwaith, neu fesul un</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished">Alt</translation>
    </message>
    <message>
        <source>Answers on the wall, or away</source>
        <translation type="unfinished">Atebion ar y wal, neu eu tynnu</translation>
    </message>
    <message>
        <source>Ask to end; again goes on</source>
        <translation type="unfinished">Gofyn am orffen; eto i barhau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished">Backspace</translation>
    </message>
    <message>
        <source>Begin, or return to the room</source>
        <translation type="unfinished">Dechrau, neu ddychwelyd i&apos;r ystafell</translation>
    </message>
    <message>
        <source>Black, and back to the picture</source>
        <translation type="unfinished">Du, ac yn ôl i&apos;r llun</translation>
    </message>
    <message>
        <source>Captions in another language</source>
        <translation type="unfinished">Capsiynau mewn iaith arall</translation>
    </message>
    <message>
        <source>Captions off and on</source>
        <translation type="unfinished">Capsiynau i ffwrdd ac ymlaen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished">Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Draw on the room&apos;s picture</source>
        <translation type="unfinished">Tynnu llun ar lun yr ystafell</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Erase what was drawn</source>
        <translation type="unfinished">Dileu&apos;r hyn a luniwyd</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Freeze the room&apos;s picture, and back</source>
        <translation type="unfinished">Rhewi llun yr ystafell, ac yn ôl</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation type="unfinished">Atalnod llawn</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished">Ins</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished">Geiriau mwy</translation>
    </message>
    <message>
        <source>Make groups, or change them</source>
        <translation type="unfinished">Gwneud grwpiau, neu eu newid</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished">Meta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Notes, with one screen only</source>
        <translation type="unfinished">Nodiadau, gydag un sgrin yn unig</translation>
    </message>
    <message>
        <source>Numbers on all screens</source>
        <translation type="unfinished">Rhifau ar bob sgrin</translation>
    </message>
    <message>
        <source>Of the keys in the settings: {wrong} They stay as usual.</source>
        <translation type="unfinished">O&apos;r bysellau yn y gosodiadau: {wrong} Maent yn aros fel arfer.</translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished">Trosolwg o bob cam</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished">Page down</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished">Page up</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation type="unfinished">Parcio rhywbeth at wedyn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Plan B for the film, and back</source>
        <translation type="unfinished">Cynllun B i&apos;r ffilm, ac yn ôl</translation>
    </message>
    <message>
        <source>Play a film faster, for practice</source>
        <translation type="unfinished">Chwarae ffilm yn gyflymach, i ymarfer</translation>
    </message>
    <message>
        <source>Play a film slower, for practice</source>
        <translation type="unfinished">Chwarae ffilm yn arafach, i ymarfer</translation>
    </message>
    <message>
        <source>Play or pause a film, else next</source>
        <translation type="unfinished">Chwarae neu oedi ffilm, fel arall nesaf</translation>
    </message>
    <message>
        <source>Point at the room&apos;s picture</source>
        <translation type="unfinished">Pwyntio at lun yr ystafell</translation>
    </message>
    <message>
        <source>Read the edited file again</source>
        <translation type="unfinished">Darllen y ffeil a olygwyd eto</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Return</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Shift</translation>
    </message>
    <message>
        <source>Skip the film</source>
        <translation type="unfinished">Neidio dros y ffilm</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation type="unfinished">Geiriau llai</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation type="unfinished">Sain i ffwrdd ac ymlaen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bylchwr</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation type="unfinished">Cychwyn neu oedi&apos;r cyfrif i lawr</translation>
    </message>
    <message>
        <source>Stop the run’s clock, and go on</source>
        <translation type="unfinished">Stopio cloc y rhediad, a pharhau</translation>
    </message>
    <message>
        <source>Support contacts on the wall, and back</source>
        <translation type="unfinished">Cysylltiadau cymorth ar y wal, ac yn ôl</translation>
    </message>
    <message>
        <source>Swap the two screens</source>
        <translation type="unfinished">Cyfnewid y ddwy sgrin</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Take the last change of the plan back</source>
        <translation type="unfinished">Dadwneud newid olaf y cynllun</translation>
    </message>
    <message>
        <source>The cue or question before</source>
        <translation type="unfinished">Y ciw neu&apos;r cwestiwn blaenorol</translation>
    </message>
    <message>
        <source>The film again from its start</source>
        <translation type="unfinished">Y ffilm eto o&apos;i dechrau</translation>
    </message>
    <message>
        <source>The group agreement on the wall, and back</source>
        <translation type="unfinished">Cytundeb y grŵp ar y wal, ac yn ôl</translation>
    </message>
    <message>
        <source>The groups on the wall, or away</source>
        <translation type="unfinished">Y grwpiau ar y wal, neu eu tynnu</translation>
    </message>
    <message>
        <source>The key card</source>
        <translation type="unfinished">Y cerdyn bysellau</translation>
    </message>
    <message>
        <source>The next cue or question</source>
        <translation type="unfinished">Y ciw neu&apos;r cwestiwn nesaf</translation>
    </message>
    <message>
        <source>The parking lot, and its page</source>
        <translation type="unfinished">Y maes parcio, a&apos;i dudalen</translation>
    </message>
    <message>
        <source>This key has no name by which it could be remembered.</source>
        <translation type="unfinished">Nid oes enw ar y fysell hon i&apos;w chofio wrtho.</translation>
    </message>
    <message>
        <source>Type a line on the wall</source>
        <translation type="unfinished">Teipio llinell ar y wal</translation>
    </message>
    <message>
        <source>What could be cut, or added, to end on time</source>
        <translation type="unfinished">Beth y gellid ei dorri, neu ei ychwanegu, i orffen ar amser</translation>
    </message>
    <message>
        <source>Where films are heard; a test tone</source>
        <translation type="unfinished">Ble mae ffilmiau i&apos;w clywed; tôn brawf</translation>
    </message>
    <message>
        <source>White, and back to the picture</source>
        <translation type="unfinished">Gwyn, ac yn ôl i&apos;r llun</translation>
    </message>
    <message>
        <source>Write down what people say, or count hands</source>
        <translation type="unfinished">Ysgrifennu beth mae pobl yn ei ddweud, neu gyfrif dwylo</translation>
    </message>
    <message>
        <source>Zoom into the picture, and back</source>
        <translation type="unfinished">Chwyddo&apos;r llun, ac yn ôl</translation>
    </message>
    <message>
        <source>asks for a countdown over any picture, or takes it away</source>
        <translation type="unfinished">gofyn am gyfrif i lawr dros unrhyw lun, neu ei dynnu</translation>
    </message>
    <message>
        <source>asks for a line on the wall</source>
        <translation type="unfinished">gofyn am linell ar y wal</translation>
    </message>
    <message>
        <source>asks for a remark of your own</source>
        <translation type="unfinished">gofyn am eich sylw eich hun</translation>
    </message>
    <message>
        <source>asks whether to end</source>
        <translation type="unfinished">gofyn a ddylid gorffen</translation>
    </message>
    <message>
        <source>begins, or returns to the room</source>
        <translation type="unfinished">dechrau, neu ddychwelyd i&apos;r ystafell</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation type="unfinished">gwneud dim</translation>
    </message>
    <message>
        <source>erases what was drawn</source>
        <translation type="unfinished">dileu&apos;r hyn a luniwyd</translation>
    </message>
    <message>
        <source>gives a minute more</source>
        <translation type="unfinished">rhoi munud yn fwy</translation>
    </message>
    <message>
        <source>goes 1 second back in a film</source>
        <translation type="unfinished">mynd 1 eiliad yn ôl mewn ffilm</translation>
    </message>
    <message>
        <source>goes 1 second on in a film</source>
        <translation type="unfinished">mynd 1 eiliad ymlaen mewn ffilm</translation>
    </message>
    <message>
        <source>goes 10 seconds back in a film</source>
        <translation type="unfinished">mynd 10 eiliad yn ôl mewn ffilm</translation>
    </message>
    <message>
        <source>goes 10 seconds on in a film</source>
        <translation type="unfinished">mynd 10 eiliad ymlaen mewn ffilm</translation>
    </message>
    <message>
        <source>goes 5 seconds back in a film</source>
        <translation type="unfinished">mynd 5 eiliad yn ôl mewn ffilm</translation>
    </message>
    <message>
        <source>goes 5 seconds on in a film</source>
        <translation type="unfinished">mynd 5 eiliad ymlaen mewn ffilm</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation type="unfinished">mynd yn ôl</translation>
    </message>
    <message>
        <source>goes from button to button</source>
        <translation type="unfinished">mynd o fotwm i fotwm</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished">mynd ymlaen</translation>
    </message>
    <message>
        <source>goes to a film&apos;s cue or question before</source>
        <translation type="unfinished">mynd i&apos;r ciw neu&apos;r cwestiwn blaenorol mewn ffilm</translation>
    </message>
    <message>
        <source>goes to a film&apos;s next cue or question</source>
        <translation type="unfinished">mynd i&apos;r ciw neu&apos;r cwestiwn nesaf mewn ffilm</translation>
    </message>
    <message>
        <source>hides the picture, or shows it again</source>
        <translation type="unfinished">cuddio&apos;r llun, neu ei ddangos eto</translation>
    </message>
    <message>
        <source>keeps the room&apos;s picture, or lets it go</source>
        <translation type="unfinished">cadw llun yr ystafell, neu ei ollwng</translation>
    </message>
    <message>
        <source>makes the wall white, or shows it again</source>
        <translation type="unfinished">gwneud y wal yn wyn, neu ei dangos eto</translation>
    </message>
    <message>
        <source>makes the words larger</source>
        <translation type="unfinished">gwneud y geiriau&apos;n fwy</translation>
    </message>
    <message>
        <source>makes the words smaller</source>
        <translation type="unfinished">gwneud y geiriau&apos;n llai</translation>
    </message>
    <message>
        <source>opens the page for groups</source>
        <translation type="unfinished">agor y dudalen grwpiau</translation>
    </message>
    <message>
        <source>opens the page for time</source>
        <translation type="unfinished">agor y dudalen amser</translation>
    </message>
    <message>
        <source>opens the parking lot</source>
        <translation type="unfinished">agor y maes parcio</translation>
    </message>
    <message>
        <source>opens what the room answers</source>
        <translation type="unfinished">agor yr hyn y mae&apos;r ystafell yn ei ateb</translation>
    </message>
    <message>
        <source>parks something for later</source>
        <translation type="unfinished">parcio rhywbeth at wedyn</translation>
    </message>
    <message>
        <source>plays a film faster</source>
        <translation type="unfinished">chwarae ffilm yn gyflymach</translation>
    </message>
    <message>
        <source>plays a film slower</source>
        <translation type="unfinished">chwarae ffilm yn arafach</translation>
    </message>
    <message>
        <source>plays or pauses a film</source>
        <translation type="unfinished">chwarae neu oedi ffilm</translation>
    </message>
    <message>
        <source>reads the edited file again</source>
        <translation type="unfinished">darllen y ffeil a olygwyd eto</translation>
    </message>
    <message>
        <source>scrolls the words</source>
        <translation type="unfinished">sgrolio&apos;r geiriau</translation>
    </message>
    <message>
        <source>shows a film again from its start</source>
        <translation type="unfinished">dangos ffilm eto o&apos;i dechrau</translation>
    </message>
    <message>
        <source>shows a film&apos;s plan B, or the film again</source>
        <translation type="unfinished">dangos cynllun B ffilm, neu&apos;r ffilm eto</translation>
    </message>
    <message>
        <source>shows a number on each screen</source>
        <translation type="unfinished">dangos rhif ar bob sgrin</translation>
    </message>
    <message>
        <source>shows all prompts at once</source>
        <translation type="unfinished">dangos pob anogwr ar unwaith</translation>
    </message>
    <message>
        <source>shows captions in another language</source>
        <translation type="unfinished">dangos capsiynau mewn iaith arall</translation>
    </message>
    <message>
        <source>shows support contacts, or takes them away</source>
        <translation type="unfinished">dangos cysylltiadau cymorth, neu eu tynnu</translation>
    </message>
    <message>
        <source>shows the answers on the wall, or hides them</source>
        <translation type="unfinished">dangos yr atebion ar y wal, neu eu cuddio</translation>
    </message>
    <message>
        <source>shows the group agreement, or takes it away</source>
        <translation type="unfinished">dangos cytundeb y grŵp, neu ei dynnu</translation>
    </message>
    <message>
        <source>shows the groups on the wall, or takes them away</source>
        <translation type="unfinished">dangos y grwpiau ar y wal, neu eu tynnu</translation>
    </message>
    <message>
        <source>shows the key card</source>
        <translation type="unfinished">dangos y cerdyn bysellau</translation>
    </message>
    <message>
        <source>shows the notes</source>
        <translation type="unfinished">dangos y nodiadau</translation>
    </message>
    <message>
        <source>shows the overview</source>
        <translation type="unfinished">dangos y trosolwg</translation>
    </message>
    <message>
        <source>shows the room a test card</source>
        <translation type="unfinished">dangos cerdyn prawf i&apos;r ystafell</translation>
    </message>
    <message>
        <source>shows the settings</source>
        <translation type="unfinished">dangos y gosodiadau</translation>
    </message>
    <message>
        <source>shows where films are heard</source>
        <translation type="unfinished">dangos ble mae ffilmiau i&apos;w clywed</translation>
    </message>
    <message>
        <source>skips a film</source>
        <translation type="unfinished">neidio dros ffilm</translation>
    </message>
    <message>
        <source>starts or pauses the countdown</source>
        <translation type="unfinished">cychwyn neu oedi&apos;r cyfrif i lawr</translation>
    </message>
    <message>
        <source>stops the run’s clock, or lets it go on</source>
        <translation type="unfinished">stopio cloc y rhediad, neu adael iddo barhau</translation>
    </message>
    <message>
        <source>swaps the room&apos;s screen and yours</source>
        <translation type="unfinished">cyfnewid sgrin yr ystafell a&apos;ch un chi</translation>
    </message>
    <message>
        <source>takes a minute away</source>
        <translation type="unfinished">tynnu munud</translation>
    </message>
    <message>
        <source>takes the last change of the plan back</source>
        <translation type="unfinished">dadwneud newid olaf y cynllun</translation>
    </message>
    <message>
        <source>takes up the pen, or puts it down</source>
        <translation type="unfinished">codi&apos;r pen, neu ei roi i lawr</translation>
    </message>
    <message>
        <source>takes up the pointer, or puts it down</source>
        <translation type="unfinished">codi&apos;r pwyntydd, neu ei roi i lawr</translation>
    </message>
    <message>
        <source>turns captions off and on</source>
        <translation type="unfinished">troi capsiynau i ffwrdd ac ymlaen</translation>
    </message>
    <message>
        <source>turns the sound off and on</source>
        <translation type="unfinished">troi&apos;r sain i ffwrdd ac ymlaen</translation>
    </message>
    <message>
        <source>turns the spotlight on or off</source>
        <translation type="unfinished">troi&apos;r sbotolau ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>zooms into the picture, or back</source>
        <translation type="unfinished">chwyddo&apos;r llun, neu fynd yn ôl</translation>
    </message>
    <message>
        <source>{key} already {now}; it would stop doing that, and no other key does it.</source>
        <translation type="unfinished">Mae {key} eisoes yn {now}; byddai&apos;n peidio â gwneud hynny, ac nid oes bysell arall yn ei wneud.</translation>
    </message>
    <message>
        <source>{key} already {now}; it would stop doing that.</source>
        <translation type="unfinished">Mae {key} eisoes yn {now}; byddai&apos;n peidio â gwneud hynny.</translation>
    </message>
    <message>
        <source>{key} is for the computer itself; that cannot change.</source>
        <translation type="unfinished">Mae {key} ar gyfer y cyfrifiadur ei hun; ni ellir newid hynny.</translation>
    </message>
    <message>
        <source>{key} is part of a step&apos;s number; that cannot change.</source>
        <translation type="unfinished">Mae {key} yn rhan o rif cam; ni ellir newid hynny.</translation>
    </message>
    <message>
        <source>{key} is to do “{wanted}”, which nothing is called (did you mean {guess}?).</source>
        <translation type="unfinished">Mae {key} i fod i wneud “{wanted}”, ond nid oes dim o&apos;r enw hwnnw (ai {guess} oedd gennych mewn golwg?).</translation>
    </message>
    <message>
        <source>{key} is to do “{wanted}”, which nothing is called.</source>
        <translation type="unfinished">Mae {key} i fod i wneud “{wanted}”, ond nid oes dim o&apos;r enw hwnnw.</translation>
    </message>
    <message>
        <source>{key} presses what is chosen and goes to the step typed; that cannot change.</source>
        <translation type="unfinished">Mae {key} yn pwyso&apos;r hyn a ddewiswyd ac yn mynd i&apos;r cam a deipiwyd; ni ellir newid hynny.</translation>
    </message>
    <message>
        <source>{key} {does}.</source>
        <translation type="unfinished">Mae {key} yn {does}.</translation>
    </message>
    <message>
        <source>“{key}” is no key.</source>
        <translation type="unfinished">Nid yw “{key}” yn fysell.</translation>
    </message>
</context>
<context>
    <name>keycard</name>
    <message>
        <source>5 seconds; with Ctrl 1, with both 10</source>
        <translation type="unfinished">5 eiliad; Ctrl: 1, y ddwy: 10</translation>
    </message>
    <message>
        <source>A countdown over it, and away</source>
        <translation type="unfinished">Cyfrif i lawr drosto, a&apos;i dynnu</translation>
    </message>
    <message>
        <source>A remark for the record</source>
        <translation type="unfinished">Sylw ar gyfer y cofnod</translation>
    </message>
    <message>
        <source>All prompts at once</source>
        <translation type="unfinished">Pob anogwr ar unwaith</translation>
    </message>
    <message>
        <source>Answers on the wall, and away</source>
        <translation type="unfinished">Atebion ar y wal, a&apos;u tynnu</translation>
    </message>
    <message>
        <source>Ask to end; again goes on</source>
        <translation type="unfinished">Gofyn am orffen; eto i barhau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Begin, or return to the room</source>
        <translation type="unfinished">Dechrau, neu yn ôl i&apos;r ystafell</translation>
    </message>
    <message>
        <source>Black, and back to the picture</source>
        <translation type="unfinished">Du, ac yn ôl i&apos;r llun</translation>
    </message>
    <message>
        <source>Captions in another language</source>
        <translation type="unfinished">Capsiynau mewn iaith arall</translation>
    </message>
    <message>
        <source>Captions off and on</source>
        <translation type="unfinished">Capsiynau i ffwrdd ac ymlaen</translation>
    </message>
    <message>
        <source>Change the keys, or learn a clicker</source>
        <translation type="unfinished">Newid y bysellau, neu ddysgu cliciwr</translation>
    </message>
    <message>
        <source>Changed: {keys}</source>
        <translation type="unfinished">Newidiwyd: {keys}</translation>
    </message>
    <message>
        <source>Change… (k)</source>
        <translation type="unfinished">Newid… (k)</translation>
    </message>
    <message>
        <source>Countdown, a minute more or less</source>
        <translation type="unfinished">Cyfrif i lawr, munud yn fwy neu&apos;n llai</translation>
    </message>
    <message>
        <source>Cue or question before, after</source>
        <translation type="unfinished">Ciw neu gwestiwn cynt, wedyn</translation>
    </message>
    <message>
        <source>Draw; gone when you go on</source>
        <translation type="unfinished">Tynnu llun; mae&apos;n mynd wedyn</translation>
    </message>
    <message>
        <source>Erase what was drawn</source>
        <translation type="unfinished">Dileu&apos;r hyn a luniwyd</translation>
    </message>
    <message>
        <source>Freeze the picture, and go on</source>
        <translation type="unfinished">Rhewi&apos;r llun, a mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to step 12</source>
        <translation type="unfinished">Mynd i gam 12</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">Mynd ymlaen</translation>
    </message>
    <message>
        <source>Group agreement on the wall, and away</source>
        <translation type="unfinished">Cytundeb y grŵp, a&apos;i dynnu</translation>
    </message>
    <message>
        <source>Groups; with w on the wall</source>
        <translation type="unfinished">Grwpiau; gyda w ar y wal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
        <source>Larger or smaller words</source>
        <translation type="unfinished">Geiriau mwy neu lai</translation>
    </message>
    <message>
        <source>Late or early: what to change</source>
        <translation type="unfinished">Hwyr neu gynnar: beth i&apos;w newid</translation>
    </message>
    <message>
        <source>Loudspeaker, and a test tone</source>
        <translation type="unfinished">Seinydd, a thôn brawf</translation>
    </message>
    <message>
        <source>Next; plays a film on</source>
        <translation type="unfinished">Nesaf; mae&apos;n chwarae ffilm ymlaen</translation>
    </message>
    <message>
        <source>Notes, with one screen only</source>
        <translation type="unfinished">Nodiadau, gydag un sgrin yn unig</translation>
    </message>
    <message>
        <source>Numbers: which screen is which</source>
        <translation type="unfinished">Rhifau: pa sgrin yw pa un</translation>
    </message>
    <message>
        <source>On the room&apos;s picture</source>
        <translation type="unfinished">Ar lun yr ystafell</translation>
    </message>
    <message>
        <source>Overview; type to find a step</source>
        <translation type="unfinished">Trosolwg; teipiwch i ganfod cam</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation type="unfinished">Parcio rhywbeth at wedyn</translation>
    </message>
    <message>
        <source>Pause; again leaves it, or plays on</source>
        <translation type="unfinished">Oedi; eto i&apos;w gadael, neu chwarae</translation>
    </message>
    <message>
        <source>Point with a red dot</source>
        <translation type="unfinished">Pwyntio â dot coch</translation>
    </message>
    <message>
        <source>Read the edited file again</source>
        <translation type="unfinished">Darllen y ffeil a olygwyd eto</translation>
    </message>
    <message>
        <source>Scroll the words</source>
        <translation type="unfinished">Sgrolio&apos;r geiriau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation type="unfinished">Sain i ffwrdd ac ymlaen</translation>
    </message>
    <message>
        <source>Spotlight; the wheel sizes it</source>
        <translation type="unfinished">Sbotolau; mae&apos;r olwyn yn newid ei faint</translation>
    </message>
    <message>
        <source>Stop the run’s clock, and go on</source>
        <translation type="unfinished">Stopio&apos;r cloc, a pharhau</translation>
    </message>
    <message>
        <source>Support contacts, and away</source>
        <translation type="unfinished">Cysylltiadau cymorth, a&apos;u tynnu</translation>
    </message>
    <message>
        <source>Swap the two screens</source>
        <translation type="unfinished">Cyfnewid y ddwy sgrin</translation>
    </message>
    <message>
        <source>Test card; any key ends it</source>
        <translation type="unfinished">Cerdyn prawf, nes pwyso bysell</translation>
    </message>
    <message>
        <source>The console</source>
        <translation type="unfinished">Y consol</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished">Y bysellau</translation>
    </message>
    <message>
        <source>The parking lot</source>
        <translation type="unfinished">Y maes parcio</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation type="unfinished">Y wal</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished">Y gweithdy</translation>
    </message>
    <message>
        <source>They work in both windows. Escape closes.</source>
        <translation type="unfinished">Maent yn gweithio yn y ddwy ffenestr. Mae Escape yn cau.</translation>
    </message>
    <message>
        <source>This card</source>
        <translation type="unfinished">Y cerdyn hwn</translation>
    </message>
    <message>
        <source>This part again from its start</source>
        <translation type="unfinished">Y rhan hon eto o&apos;i dechrau</translation>
    </message>
    <message>
        <source>Type a line below it, and away</source>
        <translation type="unfinished">Teipio llinell oddi tano, a&apos;i thynnu</translation>
    </message>
    <message>
        <source>While a film plays</source>
        <translation type="unfinished">Wrth i ffilm chwarae</translation>
    </message>
    <message>
        <source>White, and back to the picture</source>
        <translation type="unfinished">Gwyn, ac yn ôl i&apos;r llun</translation>
    </message>
    <message>
        <source>Write answers down, or count hands</source>
        <translation type="unfinished">Nodi atebion, neu gyfrif dwylo</translation>
    </message>
    <message>
        <source>Zoom, and back</source>
        <translation type="unfinished">Chwyddo, ac yn ôl</translation>
    </message>
    <message>
        <source>{keys} or {key}</source>
        <translation type="unfinished">{keys} neu {key}</translation>
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
        <translation type="unfinished">Mae popeth fel yr oedd.</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation type="unfinished">Mae pob bysell fel arfer eto.</translation>
    </message>
    <message>
        <source>All keys are as usual.</source>
        <translation type="unfinished">Mae pob bysell fel arfer.</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation type="unfinished">Pob bysell fel arfer</translation>
    </message>
    <message>
        <source>Any key, or a button of the clicker. Escape twice learns none.</source>
        <translation type="unfinished">Unrhyw fysell, neu fotwm y cliciwr. Nid yw Escape ddwywaith yn dysgu dim.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Keys and clicker</source>
        <translation type="unfinished">Bysellau a chliciwr</translation>
    </message>
    <message>
        <source>Learn a key</source>
        <translation type="unfinished">Dysgu bysell</translation>
    </message>
    <message>
        <source>Learn it all the same</source>
        <translation type="unfinished">Dysgu er hynny</translation>
    </message>
    <message>
        <source>Learn {key} all the same, for: {wanted}?</source>
        <translation type="unfinished">Dysgu {key} er hynny, ar gyfer: {wanted}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Gadael fel y mae</translation>
    </message>
    <message>
        <source>Press a key, or a button of your clicker, to see what it does.</source>
        <translation type="unfinished">Pwyswch fysell, neu fotwm eich cliciwr, i weld beth mae&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>Press the key for: {action}</source>
        <translation type="unfinished">Pwyswch y fysell ar gyfer: {action}</translation>
    </message>
    <message>
        <source>{key} does nothing in a session.</source>
        <translation type="unfinished">Nid yw {key} yn gwneud dim mewn sesiwn.</translation>
    </message>
    <message>
        <source>{key} does that already.</source>
        <translation type="unfinished">Mae {key} yn gwneud hynny eisoes.</translation>
    </message>
    <message>
        <source>{key} now {doing}.</source>
        <translation type="unfinished">Nawr mae {key} yn {doing}.</translation>
    </message>
    <message>
        <source>{key} {doing}.</source>
        <translation type="unfinished">Mae {key} yn {doing}.</translation>
    </message>
    <message>
        <source>{trouble} The keys hold until the program ends.</source>
        <translation type="unfinished">{trouble} Mae&apos;r bysellau&apos;n dal nes i&apos;r rhaglen orffen.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter learns another key for what is chosen, Escape closes.</source>
        <translation type="unfinished">Mae ↑ a ↓ yn dewis, mae Enter yn dysgu bysell arall i&apos;r un a ddewiswyd, mae Escape yn cau.</translation>
    </message>
</context>
<context>
    <name>language_settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Fel y system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Of the program, from its next start on. German and Welsh are machine-made, to be reviewed.</source>
        <translation type="unfinished">Iaith y rhaglen, o&apos;i chychwyn nesaf. Peiriant a wnaeth yr Almaeneg a&apos;r Gymraeg; i&apos;w hadolygu.</translation>
    </message>
</context>
<context>
    <name>legibility</name>
    <message>
        <source>There is too much text: say it in fewer words, or spread it over two steps.</source>
        <translation type="unfinished">Mae gormod o destun: dywedwch ef mewn llai o eiriau, neu ei rannu dros ddau gam.</translation>
    </message>
    <message>
        <source>“{text}” and {others} more are too small for the back row on a 4:3 projector.</source>
        <translation type="unfinished">Mae “{text}” a {others} arall yn rhy fach i&apos;r rhes gefn ar daflunydd 4:3.</translation>
    </message>
    <message>
        <source>“{text}” and {others} more are too small for the back row.</source>
        <translation type="unfinished">Mae “{text}” a {others} arall yn rhy fach i&apos;r rhes gefn.</translation>
    </message>
    <message>
        <source>“{text}” is too small for the back row on a 4:3 projector.</source>
        <translation type="unfinished">Mae “{text}” yn rhy fach i&apos;r rhes gefn ar daflunydd 4:3.</translation>
    </message>
    <message>
        <source>“{text}” is too small for the back row.</source>
        <translation type="unfinished">Mae “{text}” yn rhy fach i&apos;r rhes gefn.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>A film needs a name before the colon.</source>
        <translation type="unfinished">Mae angen enw ar ffilm o flaen y colon.</translation>
    </message>
    <message>
        <source>Add, moved in under it: file: films/NAME.mp4</source>
        <translation type="unfinished">Ychwanegwch, wedi&apos;i symud i mewn oddi tano: file: films/NAME.mp4</translation>
    </message>
    <message>
        <source>Describe it in the file of `films:` and write its name there here.</source>
        <translation type="unfinished">Disgrifiwch hi yn ffeil `films:` ac ysgrifennwch ei henw yno yma.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Cadwch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>The cue `{name}` is written twice.</source>
        <translation type="unfinished">Mae&apos;r ciw `{name}` wedi&apos;i ysgrifennu ddwywaith.</translation>
    </message>
    <message>
        <source>The film `{name}` is written twice.</source>
        <translation type="unfinished">Mae&apos;r ffilm `{name}` wedi&apos;i hysgrifennu ddwywaith.</translation>
    </message>
    <message>
        <source>The film `{name}` needs `file`.</source>
        <translation type="unfinished">Mae angen `file` ar y ffilm `{name}`.</translation>
    </message>
    <message>
        <source>The library has {words}.</source>
        <translation type="unfinished">Mae gan y llyfrgell {words}.</translation>
    </message>
    <message>
        <source>There is no film `{name}`.</source>
        <translation type="unfinished">Nid oes ffilm `{name}`.</translation>
    </message>
    <message>
        <source>There is no film library.</source>
        <translation type="unfinished">Nid oes llyfrgell ffilmiau.</translation>
    </message>
    <message>
        <source>This film is not in the film library: its rights and its label are missing.</source>
        <translation type="unfinished">Nid yw&apos;r ffilm hon yn y llyfrgell ffilmiau: mae ei hawliau a&apos;i label ar goll.</translation>
    </message>
    <message>
        <source>Write `file:` and `title:` under the film&apos;s name, moved in by two spaces.</source>
        <translation type="unfinished">Ysgrifennwch `file:` a `title:` o dan enw&apos;r ffilm, wedi&apos;u symud i mewn ddau fwlch.</translation>
    </message>
    <message>
        <source>Write it so: cues: {good-week: 0:41}</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: cues: {good-week: 0:41}</translation>
    </message>
    <message>
        <source>Write it so: {name: Tess, as: practitioner}</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: {name: Tess, as: practitioner}</translation>
    </message>
    <message>
        <source>Write the language before the file: captions: {en: films/NAME.en.vtt}</source>
        <translation type="unfinished">Ysgrifennwch yr iaith o flaen y ffeil: captions: {en: films/NAME.en.vtt}</translation>
    </message>
    <message>
        <source>Write the name of a library file, as films.yaml.</source>
        <translation type="unfinished">Ysgrifennwch enw ffeil llyfrgell, fel films.yaml.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Back at</source>
        <translation type="unfinished">Yn ôl am</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished">Amser ar ôl</translation>
    </message>
    <message>
        <source>We go on</source>
        <translation type="unfinished">Awn ymlaen</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">dros</translation>
    </message>
</context>
<context>
    <name>log_lines</name>
    <message>
        <source>The log in {folder} could not be cleared: {reason}.</source>
        <translation type="unfinished">Ni ellid clirio&apos;r log yn {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>marking</name>
    <message>
        <source>marks on it (e erases them)</source>
        <translation type="unfinished">marciau arno (mae e yn eu dileu)</translation>
    </message>
    <message>
        <source>pen on</source>
        <translation type="unfinished">pen ymlaen</translation>
    </message>
    <message>
        <source>pointer on</source>
        <translation type="unfinished">pwyntydd ymlaen</translation>
    </message>
    <message>
        <source>spotlight on</source>
        <translation type="unfinished">sbotolau ymlaen</translation>
    </message>
    <message>
        <source>zoom on</source>
        <translation type="unfinished">chwyddo ymlaen</translation>
    </message>
    <message>
        <source>{times} times larger</source>
        <translation type="unfinished">{times} gwaith yn fwy</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>A path is one line of letters.</source>
        <translation type="unfinished">Un llinell o lythrennau yw llwybr.</translation>
    </message>
    <message>
        <source>A path is written with / between folders.</source>
        <translation type="unfinished">Ysgrifennir llwybr gyda / rhwng ffolderi.</translation>
    </message>
    <message>
        <source>Copy the file into the assets folder and write its path from there, as: {name}</source>
        <translation type="unfinished">Copïwch y ffeil i&apos;r ffolder asedau ac ysgrifennwch ei llwybr oddi yno, fel: {name}</translation>
    </message>
    <message>
        <source>Copy the file into the assets folder; else the session cannot be taken along.</source>
        <translation type="unfinished">Copïwch y ffeil i&apos;r ffolder asedau; fel arall ni ellir mynd â&apos;r sesiwn gyda chi.</translation>
    </message>
    <message>
        <source>Did you mean `{meant}`?</source>
        <translation type="unfinished">Oeddech chi&apos;n meddwl `{meant}`?</translation>
    </message>
    <message>
        <source>Put it into the folder {folder}</source>
        <translation type="unfinished">Rhowch hi yn y ffolder {folder}</translation>
    </message>
    <message>
        <source>Save it into the assets folder and write its file name; a room may have no internet.</source>
        <translation type="unfinished">Cadwch ef yn y ffolder asedau ac ysgrifennwch enw ei ffeil; efallai nad oes rhyngrwyd mewn ystafell.</translation>
    </message>
    <message>
        <source>There is no file `{value}`.</source>
        <translation type="unfinished">Nid oes ffeil `{value}`.</translation>
    </message>
    <message>
        <source>This is an internet address.</source>
        <translation type="unfinished">Cyfeiriad rhyngrwyd yw hwn.</translation>
    </message>
    <message>
        <source>This path is of one computer only.</source>
        <translation type="unfinished">Llwybr un cyfrifiadur yn unig yw hwn.</translation>
    </message>
    <message>
        <source>Write: {path}</source>
        <translation type="unfinished">Ysgrifennwch: {path}</translation>
    </message>
    <message>
        <source>`{value}` leads out of the assets folder.</source>
        <translation type="unfinished">Mae `{value}` yn arwain allan o&apos;r ffolder asedau.</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation type="unfinished">
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
        </translation>
    </message>
    <message>
        <source>A backslash inside double quotation marks means something else here.</source>
        <translation type="unfinished">Mae ôl-slaes y tu mewn i ddyfynodau dwbl yn golygu rhywbeth arall yma.</translation>
    </message>
    <message>
        <source>A backslash means something else here; a path is written with / between folders.</source>
        <translation type="unfinished">Mae ôl-slaes yn golygu rhywbeth arall yma; ysgrifennir llwybr gyda / rhwng ffolderi.</translation>
    </message>
    <message>
        <source>A colon is missing after `{key}`.</source>
        <translation type="unfinished">Mae colon ar goll ar ôl `{key}`.</translation>
    </message>
    <message>
        <source>A group in { } is not closed, or a comma is missing in it.</source>
        <translation type="unfinished">Nid yw grŵp mewn { } wedi&apos;i gau, neu mae coma ar goll ynddo.</translation>
    </message>
    <message>
        <source>A list in [ ] is not closed, or a comma is missing in it.</source>
        <translation type="unfinished">Nid yw rhestr mewn [ ] wedi&apos;i chau, neu mae coma ar goll ynddi.</translation>
    </message>
    <message>
        <source>A list starts here in the middle of a line.</source>
        <translation type="unfinished">Mae rhestr yn dechrau yma yng nghanol llinell.</translation>
    </message>
    <message>
        <source>A quotation mark opened here is never closed.</source>
        <translation type="unfinished">Ni chaiff dyfynnod a agorwyd yma byth ei gau.</translation>
    </message>
    <message>
        <source>A space is missing after `{key}:`.</source>
        <translation type="unfinished">Mae bwlch ar goll ar ôl `{key}:`.</translation>
    </message>
    <message>
        <source>A space is missing after the dash.</source>
        <translation type="unfinished">Mae bwlch ar goll ar ôl y llinell doriad.</translation>
    </message>
    <message>
        <source>A tab is used here where YAML takes only spaces.</source>
        <translation type="unfinished">Defnyddir tab yma lle mae YAML yn cymryd bylchau yn unig.</translation>
    </message>
    <message>
        <source>A text cannot start with this mark; put it in quotation marks.</source>
        <translation type="unfinished">Ni all testun ddechrau gyda&apos;r nod hwn; rhowch ef mewn dyfynodau.</translation>
    </message>
    <message>
        <source>A text inside these brackets needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun y tu mewn i&apos;r cromfachau hyn.</translation>
    </message>
    <message>
        <source>A text that starts with `{mark}` needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun sy&apos;n dechrau gyda `{mark}`.</translation>
    </message>
    <message>
        <source>A text with a colon in it needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun â cholon ynddo.</translation>
    </message>
    <message>
        <source>After `{mark}` the text starts on the next line.</source>
        <translation type="unfinished">Ar ôl `{mark}` mae&apos;r testun yn dechrau ar y llinell nesaf.</translation>
    </message>
    <message>
        <source>Check that it starts in the same column as its neighbours.</source>
        <translation type="unfinished">Gwiriwch ei bod yn dechrau yn yr un golofn â&apos;i chymdogion.</translation>
    </message>
    <message>
        <source>If it goes on with the text above, put `|` there and the text under it: {start} |</source>
        <translation type="unfinished">Os yw&apos;n parhau â&apos;r testun uwchben, rhowch `|` yno a&apos;r testun oddi tano: {start} |</translation>
    </message>
    <message>
        <source>Put a dash and a space before it, or move it in if it goes on with the text above.</source>
        <translation type="unfinished">Rhowch linell doriad a bwlch o&apos;i blaen, neu symudwch hi i mewn os yw&apos;n parhau â&apos;r testun uwchben.</translation>
    </message>
    <message>
        <source>Put {mark} before `{text}` and at the end of the text.</source>
        <translation type="unfinished">Rhowch {mark} o flaen `{text}` ac ar ddiwedd y testun.</translation>
    </message>
    <message>
        <source>Put {spaces} before it.</source>
        <translation type="unfinished">Rhowch {spaces} o&apos;i flaen.</translation>
    </message>
    <message>
        <source>Put {spaces} there instead of the tab.</source>
        <translation type="unfinished">Rhowch {spaces} yno yn lle&apos;r tab.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Tynnwch hi.</translation>
    </message>
    <message>
        <source>Something is missing before this mark.</source>
        <translation type="unfinished">Mae rhywbeth ar goll o flaen y nod hwn.</translation>
    </message>
    <message>
        <source>Something stands here after the end of the session.</source>
        <translation type="unfinished">Mae rhywbeth yn sefyll yma ar ôl diwedd y sesiwn.</translation>
    </message>
    <message>
        <source>The `{mark}` of this line is never closed.</source>
        <translation type="unfinished">Ni chaiff `{mark}` y llinell hon byth ei gau.</translation>
    </message>
    <message>
        <source>The quotation mark of this line is never closed.</source>
        <translation type="unfinished">Ni chaiff dyfynnod y llinell hon byth ei gau.</translation>
    </message>
    <message>
        <source>The rest of this file is not read until this is mended.</source>
        <translation type="unfinished">Ni ddarllenir gweddill y ffeil hon nes trwsio hyn.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so in %n more line(s).</source>
        <translation type="unfinished">
            <numerusform>Mae&apos;r un peth yn wir am %n llinell arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n llinell arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n llinell arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n llinell arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n llinell arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is text outside the quotation marks {mark} of this line.</source>
        <translation type="unfinished">Mae testun y tu allan i ddyfynodau {mark} y llinell hon.</translation>
    </message>
    <message>
        <source>This bracket closes nothing that was opened.</source>
        <translation type="unfinished">Nid yw&apos;r cromfach hon yn cau dim a agorwyd.</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y llinell hon.</translation>
    </message>
    <message>
        <source>This line does not stand straight under the lines it belongs to.</source>
        <translation type="unfinished">Nid yw&apos;r llinell hon yn sefyll yn syth o dan y llinellau y mae&apos;n perthyn iddynt.</translation>
    </message>
    <message>
        <source>This line does not stand straight with its neighbours.</source>
        <translation type="unfinished">Nid yw&apos;r llinell hon yn sefyll yn syth gyda&apos;i chymdogion.</translation>
    </message>
    <message>
        <source>This line is moved in with a tab; YAML takes only spaces.</source>
        <translation type="unfinished">Mae&apos;r llinell hon wedi&apos;i symud i mewn gyda thab; dim ond bylchau mae YAML yn eu cymryd.</translation>
    </message>
    <message>
        <source>This line is not of the form `key: text`.</source>
        <translation type="unfinished">Nid yw&apos;r llinell hon ar ffurf `key: text`.</translation>
    </message>
    <message>
        <source>This line should start with a dash like its list, or be moved.</source>
        <translation type="unfinished">Dylai&apos;r llinell hon ddechrau gyda llinell doriad fel ei rhestr, neu gael ei symud.</translation>
    </message>
    <message>
        <source>This line stands in a list and has no dash.</source>
        <translation type="unfinished">Mae&apos;r llinell hon mewn rhestr ac nid oes ganddi linell doriad.</translation>
    </message>
    <message>
        <source>Use single quotation marks &apos; &apos; around the text.</source>
        <translation type="unfinished">Rhowch ddyfynodau sengl &apos; &apos; o amgylch y testun.</translation>
    </message>
    <message>
        <source>YAML cannot place the colon in this line.</source>
        <translation type="unfinished">Ni all YAML osod y colon yn y llinell hon.</translation>
    </message>
    <message>
        <source>`{key}` does not stand straight under `{above}`.</source>
        <translation type="unfinished">Nid yw `{key}` yn sefyll yn syth o dan `{above}`.</translation>
    </message>
    <message>
        <source>no space</source>
        <translation type="unfinished">dim bwlch</translation>
    </message>
</context>
<context>
    <name>meter</name>
    <message>
        <source>How loud the film is</source>
        <translation type="unfinished">Pa mor uchel yw&apos;r ffilm</translation>
    </message>
    <message>
        <source>The film has sound; the room hears none of it.</source>
        <translation type="unfinished">Mae sain gan y ffilm; nid yw&apos;r ystafell yn clywed dim ohoni.</translation>
    </message>
    <message>
        <source>The film is silent at this moment.</source>
        <translation type="unfinished">Mae&apos;r ffilm yn ddistaw ar hyn o bryd.</translation>
    </message>
    <message>
        <source>The film’s own sound: {level} dB below the loudest there can be.</source>
        <translation type="unfinished">Sain y ffilm ei hun: {level} dB yn is na&apos;r uchaf posibl.</translation>
    </message>
    <message>
        <source>This film has no sound.</source>
        <translation type="unfinished">Nid oes sain gan y ffilm hon.</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished">dim sain</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished">heb ei chlywed</translation>
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
        <translation type="unfinished">Mae&apos;r munudau yn llinell {line} wedi&apos;u hysgrifennu mewn ffordd y mae&apos;r rhaglen hon yn ei gadael yn llonydd.</translation>
    </message>
    <message>
        <source>There is no step in line {line} any more.</source>
        <translation type="unfinished">Nid oes cam yn llinell {line} mwyach.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The film “{name}” may be shown until {day} only.</source>
        <translation type="unfinished">Dim ond tan {day} y gellir dangos y ffilm “{name}”.</translation>
    </message>
    <message>
        <source>The film “{name}” was withdrawn.</source>
        <translation type="unfinished">Tynnwyd y ffilm “{name}” yn ôl.</translation>
    </message>
</context>
<context>
    <name>names_page</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
        </translation>
    </message>
    <message>
        <source>A name a line, as it is wished for the certificate; a role behind a semicolon. Two columns of a spreadsheet can be pasted. Names are kept on this computer only and are never joined with answers.</source>
        <translation type="unfinished">Un enw i bob llinell, fel y dymunir ar y dystysgrif; rôl ar ôl hanner colon. Gellir gludo dwy golofn o daenlen. Cedwir enwau ar y cyfrifiadur hwn yn unig ac ni chânt byth eu cysylltu ag atebion.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n name(s).</source>
        <translation type="unfinished">
            <numerusform>Cadwyd: %n enw.</numerusform>
            <numerusform>Cadwyd: %n enw.</numerusform>
            <numerusform>Cadwyd: %n enw.</numerusform>
            <numerusform>Cadwyd: %n enw.</numerusform>
            <numerusform>Cadwyd: %n enw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation type="unfinished">Enwau, un i bob llinell</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
</context>
<context>
    <name>noting</name>
    <message>
        <source>Did you mean `{found}`?</source>
        <translation type="unfinished">Oeddech chi&apos;n meddwl `{found}`?</translation>
    </message>
    <message>
        <source>Mend the first ones; the others often go with them.</source>
        <translation type="unfinished">Trwsiwch y rhai cyntaf; mae&apos;r lleill yn aml yn mynd gyda nhw.</translation>
    </message>
    <message>
        <source>There are {left} more problems than are shown here.</source>
        <translation type="unfinished">Mae {left} problem arall nad ydynt i&apos;w gweld yma.</translation>
    </message>
    <message>
        <source>Write: {line}</source>
        <translation type="unfinished">Ysgrifennwch: {line}</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation type="unfinished">Yn barod</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished">Diweddar</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Did you mean {guess}?</source>
        <translation type="unfinished">Oeddech chi&apos;n meddwl {guess}?</translation>
    </message>
    <message>
        <source>The file was edited since. {changes}</source>
        <translation type="unfinished">Golygwyd y ffeil ers hynny. {changes}</translation>
    </message>
    <message>
        <source>The film {name} is damaged: it breaks off before its end.</source>
        <translation type="unfinished">Mae&apos;r ffilm {name} wedi&apos;i difrodi: mae&apos;n torri cyn ei diwedd.</translation>
    </message>
    <message>
        <source>There is no step {wanted}; steps have an id or a number, 1 to {last}.</source>
        <translation type="unfinished">Nid oes cam {wanted}; mae gan gamau enw neu rif, 1 i {last}.</translation>
    </message>
    <message>
        <source>There was no unfinished run to go on with; this one begins anew.</source>
        <translation type="unfinished">Nid oedd rhediad anorffenedig i barhau ag ef; mae hwn yn dechrau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>You were typing: “{text}”</source>
        <translation type="unfinished">Roeddech yn teipio: “{text}”</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation type="unfinished">ar ei ddechrau</translation>
    </message>
    <message>
        <source>at step {number}, {heading}</source>
        <translation type="unfinished">ar gam {number}, {heading}</translation>
    </message>
    <message>
        <source>at step {number}, {heading}, at {time} of the film</source>
        <translation type="unfinished">ar gam {number}, {heading}, ar {time} o&apos;r ffilm</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation type="unfinished">ar y diwedd</translation>
    </message>
    <message>
        <source>{edited} You are {where}.</source>
        <translation type="unfinished">{edited} Rydych chi {where}.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a film.</source>
        <translation type="unfinished">Mae {name} wedi&apos;i difrodi, neu nid yw&apos;n ffilm.</translation>
    </message>
    <message>
        <source>{problem} The run goes on from what could be read of it.</source>
        <translation type="unfinished">{problem} Mae&apos;r rhediad yn parhau o&apos;r hyn y gellid ei ddarllen.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Arrows choose, Enter goes there, Escape clears the search</source>
        <translation type="unfinished">Saethau&apos;n dewis, Enter yn mynd yno, Escape yn clirio&apos;r chwiliad</translation>
    </message>
    <message>
        <source>Arrows choose, Enter goes there, a number too, Escape closes</source>
        <translation type="unfinished">Saethau&apos;n dewis, Enter yn mynd yno, rhif hefyd, Escape yn cau</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished">NAWR</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Dim wedi&apos;i ganfod</translation>
    </message>
    <message>
        <source>Nothing found: no step has “{text}” in its words.</source>
        <translation type="unfinished">Dim: nid oes gan unrhyw gam “{text}” yn ei eiriau.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished">Trosolwg o bob cam</translation>
    </message>
    <message>
        <source>Step {number}, then Enter</source>
        <translation type="unfinished">Cam {number}, yna Enter</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">gweithgaredd</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">egwyl</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished">trafodaeth</translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished">ffilm</translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished">pôl</translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished">sleid</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation type="unfinished">{number} wedi&apos;u canfod</translation>
    </message>
</context>
<context>
    <name>pacing</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>If you begin now you end at {time}, {minutes} early.</source>
        <translation type="unfinished">O ddechrau nawr: gorffen am {time}, {minutes} yn gynnar.</translation>
    </message>
    <message>
        <source>If you begin now you end at {time}, {minutes} late.</source>
        <translation type="unfinished">O ddechrau nawr: gorffen am {time}, {minutes} yn hwyr.</translation>
    </message>
    <message>
        <source>If you begin now you end at {time}.</source>
        <translation type="unfinished">O ddechrau nawr: gorffen am {time}.</translation>
    </message>
    <message>
        <source>Next break at {time}</source>
        <translation type="unfinished">Egwyl nesaf am {time}</translation>
    </message>
    <message>
        <source>Next break at {time}, {minutes} early</source>
        <translation type="unfinished">Egwyl nesaf am {time}, {minutes} yn gynnar</translation>
    </message>
    <message>
        <source>Next break at {time}, {minutes} late</source>
        <translation type="unfinished">Egwyl nesaf am {time}, {minutes} yn hwyr</translation>
    </message>
    <message>
        <source>Not begun. Leaving the cover starts the clock.</source>
        <translation type="unfinished">Heb ddechrau. Mae gadael y clawr yn cychwyn y cloc.</translation>
    </message>
    <message>
        <source>Planned start {time}.</source>
        <translation type="unfinished">Dechrau&apos;r cynllun {time}.</translation>
    </message>
    <message>
        <source>This break is over at {time}</source>
        <translation type="unfinished">Mae&apos;r egwyl hon ar ben am {time}</translation>
    </message>
    <message>
        <source>This break was to end at {time}</source>
        <translation type="unfinished">Roedd yr egwyl hon i orffen am {time}</translation>
    </message>
    <message>
        <source>You end at {time}</source>
        <translation type="unfinished">Gorffen am {time}</translation>
    </message>
    <message>
        <source>You end at {time}, on time</source>
        <translation type="unfinished">Gorffen am {time}, ar amser</translation>
    </message>
    <message>
        <source>You end at {time}, {minutes} early</source>
        <translation type="unfinished">Gorffen am {time}, {minutes} yn gynnar</translation>
    </message>
    <message>
        <source>You end at {time}, {minutes} late</source>
        <translation type="unfinished">Gorffen am {time}, {minutes} yn hwyr</translation>
    </message>
    <message>
        <source>You ended at {time}</source>
        <translation type="unfinished">Gorffennwyd am {time}</translation>
    </message>
    <message>
        <source>You ended at {time}, on time</source>
        <translation type="unfinished">Gorffennwyd am {time}, ar amser</translation>
    </message>
    <message>
        <source>You ended at {time}, {minutes} early</source>
        <translation type="unfinished">Gorffennwyd am {time}, {minutes} yn gynnar</translation>
    </message>
    <message>
        <source>You ended at {time}, {minutes} late</source>
        <translation type="unfinished">Gorffennwyd am {time}, {minutes} yn hwyr</translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished">dim amser</translation>
    </message>
</context>
<context>
    <name>parking</name>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Maes parcio</translation>
    </message>
</context>
<context>
    <name>parking_desk</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Ei newid</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished">Dilëwyd. Mae Ctrl+Z yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Enter changes it, Escape leaves it as it was.</source>
        <translation type="unfinished">Mae Enter yn ei newid, mae Escape yn ei adael fel yr oedd.</translation>
    </message>
    <message>
        <source>Enter keeps it, empty for nobody.</source>
        <translation type="unfinished">Mae Enter yn ei gadw, gwag i neb.</translation>
    </message>
    <message>
        <source>It waits until later. Enter keeps it, Escape leaves.</source>
        <translation type="unfinished">Mae&apos;n aros tan wedyn. Mae Enter yn ei gadw, mae Escape yn gadael.</translation>
    </message>
    <message>
        <source>Park this</source>
        <translation type="unfinished">Parcio hyn</translation>
    </message>
    <message numerus="yes">
        <source>Parked. %n item(s) waiting; Shift+K shows them.</source>
        <translation type="unfinished">
            <numerusform>Parciwyd. %n eitem yn aros; mae Shift+K yn eu dangos.</numerusform>
            <numerusform>Parciwyd. %n eitem yn aros; mae Shift+K yn eu dangos.</numerusform>
            <numerusform>Parciwyd. %n eitem yn aros; mae Shift+K yn eu dangos.</numerusform>
            <numerusform>Parciwyd. %n eitem yn aros; mae Shift+K yn eu dangos.</numerusform>
            <numerusform>Parciwyd. %n eitem yn aros; mae Shift+K yn eu dangos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Pwy sy&apos;n gofalu amdano?</translation>
    </message>
</context>
<context>
    <name>parking_page</name>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation type="unfinished">
            <numerusform>%n eitem yn aros</numerusform>
            <numerusform>%n eitem yn aros</numerusform>
            <numerusform>%n eitem yn aros</numerusform>
            <numerusform>%n eitem yn aros</numerusform>
            <numerusform>%n eitem yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>Away (Space)</source>
        <translation type="unfinished">Tynnu (bylchwr)</translation>
    </message>
    <message>
        <source>Change what it says</source>
        <translation type="unfinished">Newid beth mae&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Cau (Escape)</translation>
    </message>
    <message>
        <source>Close the parking lot</source>
        <translation type="unfinished">Cau&apos;r maes parcio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">Ei ddileu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Golygu</translation>
    </message>
    <message>
        <source>Enter edits · a: who takes it on · s: settled, or not · Delete deletes, Ctrl+Z brings it back · Space shows it to the room, or takes it away</source>
        <translation type="unfinished">Enter i olygu · a: pwy sy&apos;n gofalu amdano · s: wedi&apos;i setlo, neu beidio · Delete i ddileu, Ctrl+Z i&apos;w gael yn ôl · y bylchwr i&apos;w ddangos i&apos;r ystafell, neu ei dynnu</translation>
    </message>
    <message>
        <source>Nothing is parked yet. Press k anywhere, type what is to wait, and Enter.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i barcio eto. Pwyswch k yn unrhyw le, teipiwch beth sydd i aros, ac Enter.</translation>
    </message>
    <message>
        <source>Owner (a)</source>
        <translation type="unfinished">Pwy (a)</translation>
    </message>
    <message>
        <source>Park (k)</source>
        <translation type="unfinished">Parcio (k)</translation>
    </message>
    <message>
        <source>Park something more</source>
        <translation type="unfinished">Parcio rhywbeth arall</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Maes parcio</translation>
    </message>
    <message>
        <source>Settled (s)</source>
        <translation type="unfinished">Wedi&apos;i setlo (s)</translation>
    </message>
    <message>
        <source>Settled, or waiting again</source>
        <translation type="unfinished">Wedi&apos;i setlo, neu&apos;n aros eto</translation>
    </message>
    <message>
        <source>Show (Space)</source>
        <translation type="unfinished">Dangos (bylchwr)</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation type="unfinished">Ei ddangos i&apos;r ystafell</translation>
    </message>
    <message>
        <source>Take it off the wall</source>
        <translation type="unfinished">Ei dynnu o&apos;r wal</translation>
    </message>
    <message>
        <source>The next page on the wall</source>
        <translation type="unfinished">Y dudalen nesaf ar y wal</translation>
    </message>
    <message>
        <source>The page before on the wall</source>
        <translation type="unfinished">Y dudalen flaenorol ar y wal</translation>
    </message>
    <message>
        <source>The room sees it; next takes it away</source>
        <translation type="unfinished">Mae&apos;r ystafell yn ei weld; mae Nesaf yn ei dynnu</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation type="unfinished">Beth sydd wedi&apos;i barcio</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation type="unfinished">Pwy sy&apos;n gofalu amdano</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">wedi&apos;i setlo</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">yn aros</translation>
    </message>
    <message>
        <source>{name} takes it on</source>
        <translation type="unfinished">{name} sy&apos;n gofalu amdano</translation>
    </message>
</context>
<context>
    <name>parsing</name>
    <message>
        <source>A second document starts here; a file holds one.</source>
        <translation type="unfinished">Mae ail ddogfen yn dechrau yma; un sydd mewn ffeil.</translation>
    </message>
    <message>
        <source>More than {most} lists and groups lie inside each other here.</source>
        <translation type="unfinished">Mae mwy na {most} rhestr a grŵp y tu mewn i&apos;w gilydd yma.</translation>
    </message>
    <message>
        <source>This file holds more than {most} values.</source>
        <translation type="unfinished">Mae gan y ffeil hon fwy na {most} gwerth.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished">Pawb gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>At your tables</source>
        <translation type="unfinished">Wrth eich byrddau</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Adborth</translation>
    </message>
    <message>
        <source>In fours</source>
        <translation type="unfinished">Mewn pedwarau</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation type="unfinished">Mewn parau</translation>
    </message>
    <message>
        <source>In threes</source>
        <translation type="unfinished">Mewn trioedd</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished">Ar eich pen eich hun</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">{number} munud</translation>
    </message>
    <message>
        <source>{number}½ minutes</source>
        <translation type="unfinished">{number}½ munud</translation>
    </message>
    <message>
        <source>½ minute</source>
        <translation type="unfinished">½ munud</translation>
    </message>
</context>
<context>
    <name>past_page</name>
    <message>
        <source>A table with a row for each name: hours, date, aims.</source>
        <translation type="unfinished">Tabl gyda rhes i bob enw: oriau, dyddiad, nodau.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished">Pob sesiwn</translation>
    </message>
    <message>
        <source>Answers, polls, the parking lot and the films. Never a name.</source>
        <translation type="unfinished">Atebion, polau, y maes parcio a&apos;r ffilmiau. Byth enw.</translation>
    </message>
    <message>
        <source>Data for certificates</source>
        <translation type="unfinished">Data ar gyfer tystysgrifau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation type="unfinished">Ffurflenni gwerthuso</translation>
    </message>
    <message>
        <source>Five questions before and after, a row a form, without names.</source>
        <translation type="unfinished">Pum cwestiwn cyn ac ar ôl, rhes i bob ffurflen, heb enwau.</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation type="unfinished">I gyfranogwyr</translation>
    </message>
    <message>
        <source>For the organisation: one row a session. No names, no answers.</source>
        <translation type="unfinished">I&apos;r sefydliad: un rhes i bob sesiwn. Dim enwau, dim atebion.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished">I&apos;r tîm</translation>
    </message>
    <message>
        <source>From the paper forms</source>
        <translation type="unfinished">O&apos;r ffurflenni papur</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation type="unfinished">Nid ysgrifennwyd ef.</translation>
    </message>
    <message>
        <source>Kept on this computer only, and deleted with the record.</source>
        <translation type="unfinished">Fe&apos;u cedwir ar y cyfrifiadur hwn yn unig, a&apos;u dileu gyda&apos;r cofnod.</translation>
    </message>
    <message>
        <source>Looking for past sessions…</source>
        <translation type="unfinished">Yn chwilio am sesiynau blaenorol…</translation>
    </message>
    <message>
        <source>Markdown, plain text</source>
        <translation type="unfinished">Markdown, testun plaen</translation>
    </message>
    <message>
        <source>Names in the team&apos;s report</source>
        <translation type="unfinished">Enwau yn adroddiad y tîm</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation type="unfinished">Enwau…</translation>
    </message>
    <message>
        <source>No session is kept here yet.</source>
        <translation type="unfinished">Ni chedwir sesiwn yma eto.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Agor y ffeil</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation type="unfinished">PDF, i&apos;w argraffu a&apos;i anfon</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation type="unfinished">Sesiynau blaenorol</translation>
    </message>
    <message>
        <source>Planned and real times, remarks, and what was cut.</source>
        <translation type="unfinished">Amseroedd y cynllun a&apos;r rhai go iawn, sylwadau, a&apos;r hyn a dorrwyd.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Cadw…</translation>
    </message>
    <message>
        <source>Scores…</source>
        <translation type="unfinished">Sgoriau…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation type="unfinished">Tabl ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Table of all sessions</source>
        <translation type="unfinished">Tabl o bob sesiwn</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished">Mae&apos;r sesiwn ar ben</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">I ble?</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation type="unfinished">Pa sesiwn</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>Who was there, apart from all answers.</source>
        <translation type="unfinished">Pwy oedd yno, ar wahân i bob ateb.</translation>
    </message>
    <message>
        <source>Word, to change it</source>
        <translation type="unfinished">Word, i&apos;w newid</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished">Yn ysgrifennu {file}…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Ysgrifennwyd: {file}</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation type="unfinished">tystysgrifau</translation>
    </message>
    <message>
        <source>for participants</source>
        <translation type="unfinished">i gyfranogwyr</translation>
    </message>
    <message>
        <source>for the team</source>
        <translation type="unfinished">i&apos;r tîm</translation>
    </message>
    <message>
        <source>{session} (practice)</source>
        <translation type="unfinished">{session} (ymarfer)</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>A space, dash or hidden mark was pasted here that is not the keyboard&apos;s own.</source>
        <translation type="unfinished">Gludwyd bwlch, llinell doriad neu nod cudd yma nad yw&apos;n perthyn i&apos;r bysellfwrdd.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished">Tynnwch y llinell.</translation>
    </message>
    <message>
        <source>This line came along with pasted text; it is no part of a session.</source>
        <translation type="unfinished">Daeth y llinell hon gyda thestun a ludwyd; nid yw&apos;n rhan o sesiwn.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>a document of Word or LibreOffice, or a packed folder</source>
        <translation type="unfinished">dogfen Word neu LibreOffice, neu ffolder wedi&apos;i phacio</translation>
    </message>
    <message>
        <source>a document of an old Word</source>
        <translation type="unfinished">dogfen hen Word</translation>
    </message>
    <message>
        <source>a page of the internet</source>
        <translation type="unfinished">tudalen o&apos;r rhyngrwyd</translation>
    </message>
    <message>
        <source>a text with formatting (RTF)</source>
        <translation type="unfinished">testun â fformat (RTF)</translation>
    </message>
</context>
<context>
    <name>people_form</name>
    <message numerus="yes">
        <source>%n (person|people) (is|are) here</source>
        <translation type="unfinished">
            <numerusform>Mae %n o bobl yma</numerusform>
            <numerusform>Mae %n person yma</numerusform>
            <numerusform>Mae %n o bobl yma</numerusform>
            <numerusform>Mae %n o bobl yma</numerusform>
            <numerusform>Mae %n o bobl yma</numerusform>
        </translation>
    </message>
    <message>
        <source>By table</source>
        <translation type="unfinished">Fesul bwrdd</translation>
    </message>
    <message>
        <source>Delete all names from this laptop</source>
        <translation type="unfinished">Dileu pob enw o&apos;r gliniadur hwn</translation>
    </message>
    <message>
        <source>Delete names</source>
        <translation type="unfinished">Dileu enwau</translation>
    </message>
    <message>
        <source>Fours</source>
        <translation type="unfinished">Pedwarau</translation>
    </message>
    <message>
        <source>Groups of {size}</source>
        <translation type="unfinished">Grwpiau o {size}</translation>
    </message>
    <message>
        <source>How many are here</source>
        <translation type="unfinished">Faint sydd yma</translation>
    </message>
    <message>
        <source>How many tables</source>
        <translation type="unfinished">Faint o fyrddau</translation>
    </message>
    <message>
        <source>How to split</source>
        <translation type="unfinished">Sut i rannu</translation>
    </message>
    <message>
        <source>Names of those who are here</source>
        <translation type="unfinished">Enwau&apos;r rhai sydd yma</translation>
    </message>
    <message>
        <source>Names, if you like</source>
        <translation type="unfinished">Enwau, os dymunwch</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation type="unfinished">Ar y wal</translation>
    </message>
    <message>
        <source>One a line or with commas. They stay on this laptop, apart from answers.</source>
        <translation type="unfinished">Un i bob llinell neu gyda choma. Maent yn aros ar y gliniadur hwn, ar wahân i atebion.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Parau</translation>
    </message>
    <message>
        <source>These are here</source>
        <translation type="unfinished">Mae&apos;r rhain yma</translation>
    </message>
    <message>
        <source>These people are here</source>
        <translation type="unfinished">Mae&apos;r bobl hyn yma</translation>
    </message>
    <message>
        <source>Threes</source>
        <translation type="unfinished">Trioedd</translation>
    </message>
</context>
<context>
    <name>picture_problems</name>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation type="unfinished">Copïwch ef eto o&apos;r lle y cawsoch ef.</translation>
    </message>
    <message>
        <source>Save it again as PNG, JPEG or SVG. Until then the room sees {}.</source>
        <translation type="unfinished">Cadwch ef eto fel PNG, JPEG neu SVG. Tan hynny mae&apos;r ystafell yn gweld {}.</translation>
    </message>
    <message>
        <source>Save it again with at most 3840 pixels across. Until then the room sees {}.</source>
        <translation type="unfinished">Cadwch ef eto gyda 3840 picsel ar draws ar y mwyaf. Tan hynny mae&apos;r ystafell yn gweld {}.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: it is damaged or no picture.</source>
        <translation type="unfinished">Ni ellir darllen y llun {file}: mae wedi&apos;i ddifrodi neu nid llun yw.</translation>
    </message>
    <message>
        <source>The picture {file} is cut off: a part of it is grey.</source>
        <translation type="unfinished">Mae&apos;r llun {file} wedi&apos;i dorri: mae rhan ohono&apos;n llwyd.</translation>
    </message>
    <message>
        <source>The picture {file} is too large for a laptop&apos;s memory: {width} × {height} pixels.</source>
        <translation type="unfinished">Mae&apos;r llun {file} yn rhy fawr i gof gliniadur: {width} × {height} picsel.</translation>
    </message>
    <message>
        <source>its `alt`</source>
        <translation type="unfinished">ei `alt`</translation>
    </message>
    <message>
        <source>the film&apos;s title</source>
        <translation type="unfinished">teitl y ffilm</translation>
    </message>
</context>
<context>
    <name>players</name>
    <message>
        <source>Films cannot play. {why}</source>
        <translation type="unfinished">Ni all ffilmiau chwarae. {why}</translation>
    </message>
    <message>
        <source>Films play through {name}. {why}</source>
        <translation type="unfinished">Mae ffilmiau&apos;n chwarae trwy {name}. {why}</translation>
    </message>
    <message>
        <source>Qt Multimedia does not load: {error}.</source>
        <translation type="unfinished">Nid yw Qt Multimedia yn llwytho: {error}.</translation>
    </message>
</context>
<context>
    <name>poll</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation type="unfinished">
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
        </translation>
    </message>
    <message>
        <source>After: {counts}</source>
        <translation type="unfinished">Ar ôl: {counts}</translation>
    </message>
    <message>
        <source>Before: {counts}</source>
        <translation type="unfinished">Cyn: {counts}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">Dod yn ôl</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">Clirio popeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation type="unfinished">Cyfrif dwylo</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished">Heb eu cyfrif eto</translation>
    </message>
    <message>
        <source>On average the same</source>
        <translation type="unfinished">Yr un peth ar gyfartaledd</translation>
    </message>
    <message>
        <source>On average {number} higher</source>
        <translation type="unfinished">{number} yn uwch ar gyfartaledd</translation>
    </message>
    <message>
        <source>On average {number} lower</source>
        <translation type="unfinished">{number} yn is ar gyfartaledd</translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished">Un yn llai</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Un yn fwy</translation>
    </message>
    <message>
        <source>Show the bars to the room</source>
        <translation type="unfinished">Dangos y barrau</translation>
    </message>
    <message>
        <source>The room does not see the bars yet.</source>
        <translation type="unfinished">Nid yw&apos;r ystafell yn gweld y barrau eto.</translation>
    </message>
    <message>
        <source>The room sees the bars grow.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld y barrau&apos;n tyfu.</translation>
    </message>
    <message>
        <source>middle answer {number}</source>
        <translation type="unfinished">ateb canol {number}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">heb ei gyfrif</translation>
    </message>
    <message>
        <source>on average {number}</source>
        <translation type="unfinished">{number} ar gyfartaledd</translation>
    </message>
    <message>
        <source>{answer}: {count}</source>
        <translation type="unfinished">{answer}: {count}</translation>
    </message>
    <message>
        <source>{before} hands before, {after} after: not the same group</source>
        <translation type="unfinished">{before} llaw cyn, {after} ar ôl: nid yr un grŵp</translation>
    </message>
    <message>
        <source>{before} people before, {after} after: not the same group</source>
        <translation type="unfinished">{before} o bobl cyn, {after} ar ôl: nid yr un grŵp</translation>
    </message>
    <message>
        <source>{hands} in all.</source>
        <translation type="unfinished">{hands} i gyd.</translation>
    </message>
    <message numerus="yes">
        <source>{hands} of %n (person|people) here.</source>
        <translation type="unfinished">
            <numerusform>{hands} o&apos;r %n o bobl yma.</numerusform>
            <numerusform>{hands} o&apos;r %n person yma.</numerusform>
            <numerusform>{hands} o&apos;r %n o bobl yma.</numerusform>
            <numerusform>{hands} o&apos;r %n o bobl yma.</numerusform>
            <numerusform>{hands} o&apos;r %n o bobl yma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hands}, more than the %n (person|people) here.</source>
        <translation type="unfinished">
            <numerusform>{hands}, mwy na&apos;r %n o bobl yma.</numerusform>
            <numerusform>{hands}, mwy na&apos;r %n person yma.</numerusform>
            <numerusform>{hands}, mwy na&apos;r %n o bobl yma.</numerusform>
            <numerusform>{hands}, mwy na&apos;r %n o bobl yma.</numerusform>
            <numerusform>{hands}, mwy na&apos;r %n o bobl yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole}.{part}</source>
        <translation type="unfinished">{whole}.{part}</translation>
    </message>
    <message>
        <source>← → choose an answer. ↑ ↓ count a hand more or less, or type how many. Delete takes a count back. Escape closes.</source>
        <translation type="unfinished">Mae ← → yn dewis ateb. Mae ↑ ↓ yn cyfrif llaw yn fwy neu&apos;n llai, neu teipiwch faint. Mae Delete yn tynnu cyfrif yn ôl. Mae Escape yn cau.</translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message>
        <source>Press next again to leave the film, space to play on.</source>
        <translation type="unfinished">Pwyswch nesaf eto i adael y ffilm, y bylchwr i chwarae ymlaen.</translation>
    </message>
    <message>
        <source>The room is at this step: leave it before you hide it.</source>
        <translation type="unfinished">Mae&apos;r ystafell ar y cam hwn: gadewch ef cyn ei guddio.</translation>
    </message>
    <message>
        <source>There is no step {number}. The last one is {last}.</source>
        <translation type="unfinished">Nid oes cam {number}. Yr olaf yw {last}.</translation>
    </message>
</context>
<context>
    <name>previews</name>
    <message>
        <source>What the room sees next</source>
        <translation type="unfinished">Beth fydd yr ystafell yn ei weld nesaf</translation>
    </message>
    <message>
        <source>What the room sees now</source>
        <translation type="unfinished">Beth mae&apos;r ystafell yn ei weld nawr</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished">Dewiswch ffeil y ffilm ei hun.</translation>
    </message>
    <message>
        <source>Give an earlier time: cues: {{{name}: 0:05}}</source>
        <translation type="unfinished">Rhowch amser cynharach: cues: {{{name}: 0:05}}</translation>
    </message>
    <message>
        <source>If it should have some, copy it again; else there is nothing to do.</source>
        <translation type="unfinished">Os dylai fod sain, copïwch hi eto; fel arall nid oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>It has {rate} frames a second: more than 30 is hard work.</source>
        <translation type="unfinished">Mae ganddi {rate} ffrâm yr eiliad: mae mwy na 30 yn waith caled.</translation>
    </message>
    <message>
        <source>It is {width} × {height}: more than 1080p is hard work for a laptop.</source>
        <translation type="unfinished">Mae&apos;n {width} × {height}: mae mwy na 1080p yn waith caled i liniadur.</translation>
    </message>
    <message>
        <source>The cue `{name}` is at {time}, but {file} is over at {length}.</source>
        <translation type="unfinished">Mae&apos;r ciw `{name}` ar {time}, ond mae {file} yn gorffen ar {length}.</translation>
    </message>
    <message>
        <source>The film {file} is cut off: the end of the file is missing.</source>
        <translation type="unfinished">Mae&apos;r ffilm {file} wedi&apos;i thorri: mae diwedd y ffeil ar goll.</translation>
    </message>
    <message>
        <source>The film {file} is not there.</source>
        <translation type="unfinished">Nid yw&apos;r ffilm {file} yno.</translation>
    </message>
    <message>
        <source>The room sees `instead` until {file} is there.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld `instead` nes bod {file} yno.</translation>
    </message>
    <message>
        <source>There is no picture in {name}, only sound.</source>
        <translation type="unfinished">Nid oes llun yn {name}, dim ond sain.</translation>
    </message>
    <message>
        <source>Try it on the laptop of the day, or make a copy in 1080p with 25 or 30 frames a second.</source>
        <translation type="unfinished">Rhowch gynnig arni ar liniadur y dydd, neu gwnewch gopi mewn 1080p gyda 25 neu 30 ffrâm yr eiliad.</translation>
    </message>
    <message>
        <source>{file} has no sound.</source>
        <translation type="unfinished">Nid oes sain yn {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a film.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i difrodi, neu nid yw&apos;n ffilm.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no length.</source>
        <translation type="unfinished">Mae {name} wedi&apos;i difrodi: nid oes iddi hyd.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no picture.</source>
        <translation type="unfinished">Mae {name} wedi&apos;i difrodi: nid oes llun ynddi.</translation>
    </message>
    <message>
        <source>{name} is not a film: there is nothing in it to show.</source>
        <translation type="unfinished">Nid yw {name} yn ffilm: nid oes dim ynddi i&apos;w ddangos.</translation>
    </message>
</context>
<context>
    <name>problem_report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong in %n files.</source>
        <translation type="unfinished">
            <numerusform>Nid oes dim o&apos;i le mewn %n ffeil.</numerusform>
            <numerusform>Nid oes dim o&apos;i le mewn %n ffeil.</numerusform>
            <numerusform>Nid oes dim o&apos;i le mewn %n ffeil.</numerusform>
            <numerusform>Nid oes dim o&apos;i le mewn %n ffeil.</numerusform>
            <numerusform>Nid oes dim o&apos;i le mewn %n ffeil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished">Nid oes dim o&apos;i le.</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished">gwall</translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished">rhybudd</translation>
    </message>
    <message>
        <source>{errors} and {warnings}.</source>
        <translation type="unfinished">{errors} a {warnings}.</translation>
    </message>
</context>
<context>
    <name>problems_page</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Edrych eto</translation>
    </message>
    <message>
        <source>Nothing can be presented until the errors are mended</source>
        <translation type="unfinished">Ni ellir cyflwyno dim nes trwsio&apos;r gwallau</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished">Nid oes dim o&apos;i le</translation>
    </message>
    <message>
        <source>Present without the marked parts</source>
        <translation type="unfinished">Cyflwyno heb y rhannau a farciwyd</translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished">Y sesiwn</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Beth sydd o&apos;i le</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished">llinell {number}</translation>
    </message>
    <message>
        <source>{errors} and {warnings}</source>
        <translation type="unfinished">{errors} a {warnings}</translation>
    </message>
    <message>
        <source>{name} needs mending</source>
        <translation type="unfinished">Mae angen trwsio {name}</translation>
    </message>
    <message>
        <source>{summary}. Mend the file in your editor, save it, then look again.</source>
        <translation type="unfinished">{summary}. Trwsiwch y ffeil yn eich golygydd, cadwch hi, yna edrychwch eto.</translation>
    </message>
    <message>
        <source>△ Warning</source>
        <translation type="unfinished">△ Rhybudd</translation>
    </message>
    <message>
        <source>✕ Error</source>
        <translation type="unfinished">✕ Gwall</translation>
    </message>
</context>
<context>
    <name>qt</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished">Dewiswch ffeil y ffilm ei hun.</translation>
    </message>
    <message>
        <source>Close the presenter and start it again.</source>
        <translation type="unfinished">Caewch y cyflwynydd a&apos;i gychwyn eto.</translation>
    </message>
    <message>
        <source>Install VLC 3, or make a copy of the film in H.264 (MP4).</source>
        <translation type="unfinished">Gosodwch VLC 3, neu gwnewch gopi o&apos;r ffilm yn H.264 (MP4).</translation>
    </message>
    <message>
        <source>The film player failed: {error}.</source>
        <translation type="unfinished">Methodd y chwaraewr ffilmiau: {error}.</translation>
    </message>
    <message>
        <source>There is no picture in {name}, only sound.</source>
        <translation type="unfinished">Nid oes llun yn {name}, dim ond sain.</translation>
    </message>
    <message>
        <source>{name} is coded as {codec}, which does not play without VLC.</source>
        <translation type="unfinished">Mae {name} wedi&apos;i amgodio fel {codec}, nad yw&apos;n chwarae heb VLC.</translation>
    </message>
</context>
<context>
    <name>qt_media</name>
    <message>
        <source>Qt Multimedia does not load ({reason}).</source>
        <translation type="unfinished">Nid yw Qt Multimedia yn llwytho ({reason}).</translation>
    </message>
    <message>
        <source>Qt Multimedia finds nothing to decode films with.</source>
        <translation type="unfinished">Nid yw Qt Multimedia yn canfod dim i ddadgodio ffilmiau.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>A session includes at most {most} files; this is one more.</source>
        <translation type="unfinished">Mae sesiwn yn cynnwys {most} ffeil ar y mwyaf; mae hon yn un yn fwy.</translation>
    </message>
    <message>
        <source>A session is a group of keys with values.</source>
        <translation type="unfinished">Grŵp o allweddi â gwerthoedd yw sesiwn.</translation>
    </message>
    <message>
        <source>A session starts with `title:` and has `sections:`.</source>
        <translation type="unfinished">Mae sesiwn yn dechrau gyda `title:` ac mae ganddi `sections:`.</translation>
    </message>
    <message>
        <source>A session starts with: title: …</source>
        <translation type="unfinished">Mae sesiwn yn dechrau gyda: title: …</translation>
    </message>
    <message>
        <source>Add `steps:` and under it a step, as: - slide: Welcome</source>
        <translation type="unfinished">Ychwanegwch `steps:` ac oddi tano gam, fel: - slide: Welcome</translation>
    </message>
    <message>
        <source>An included file includes nothing further.</source>
        <translation type="unfinished">Nid yw ffeil sydd wedi&apos;i chynnwys yn cynnwys dim pellach.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished">Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Copy the file into the session&apos;s folder.</source>
        <translation type="unfinished">Copïwch y ffeil i ffolder y sesiwn.</translation>
    </message>
    <message>
        <source>Did you mean `{near}`?</source>
        <translation type="unfinished">Oeddech chi&apos;n meddwl `{near}`?</translation>
    </message>
    <message>
        <source>Include it in the session itself.</source>
        <translation type="unfinished">Cynhwyswch hi yn y sesiwn ei hun.</translation>
    </message>
    <message>
        <source>The id `{name}` is already used in {where}.</source>
        <translation type="unfinished">Mae&apos;r enw `{name}` eisoes yn cael ei ddefnyddio: {where}.</translation>
    </message>
    <message>
        <source>The session is over at {time}, before it starts.</source>
        <translation type="unfinished">Mae&apos;r sesiwn yn gorffen am {time}, cyn iddi ddechrau.</translation>
    </message>
    <message>
        <source>There is no file `{name}`.</source>
        <translation type="unfinished">Nid oes ffeil `{name}`.</translation>
    </message>
    <message>
        <source>There is no film library `{name}`.</source>
        <translation type="unfinished">Nid oes llyfrgell ffilmiau `{name}`.</translation>
    </message>
    <message>
        <source>There is no folder `{folder}`.</source>
        <translation type="unfinished">Nid oes ffolder `{folder}`.</translation>
    </message>
    <message>
        <source>This file holds no session yet.</source>
        <translation type="unfinished">Nid oes sesiwn yn y ffeil hon eto.</translation>
    </message>
    <message>
        <source>This file includes itself.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon yn ei chynnwys ei hun.</translation>
    </message>
    <message>
        <source>This path leads out of the folder.</source>
        <translation type="unfinished">Mae&apos;r llwybr hwn yn arwain allan o&apos;r ffolder.</translation>
    </message>
    <message>
        <source>Write `title:` and `steps:` after the dash.</source>
        <translation type="unfinished">Ysgrifennwch `title:` a `steps:` ar ôl y llinell doriad.</translation>
    </message>
    <message>
        <source>Write it so: - include: modules/barriers.yaml</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: - include: modules/barriers.yaml</translation>
    </message>
    <message>
        <source>`finish` comes after `start`, {time}.</source>
        <translation type="unfinished">Mae `finish` yn dod ar ôl `start`, {time}.</translation>
    </message>
    <message>
        <source>`include` needs the name of a file.</source>
        <translation type="unfinished">Mae angen enw ffeil ar `include`.</translation>
    </message>
    <message>
        <source>`{key}` has no entry.</source>
        <translation type="unfinished">Nid oes cofnod gan `{key}`.</translation>
    </message>
    <message>
        <source>`{name}` leads out of the session&apos;s folder.</source>
        <translation type="unfinished">Mae `{name}` yn arwain allan o ffolder y sesiwn.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished">llinell {number}</translation>
    </message>
    <message>
        <source>line {number} of {file}</source>
        <translation type="unfinished">llinell {number} o {file}</translation>
    </message>
    <message>
        <source>{what} needs `{key}`.</source>
        <translation type="unfinished">{what}: mae angen `{key}`.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Another program has {file} open.</source>
        <translation type="unfinished">Mae rhaglen arall wedi agor {file}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation type="unfinished">Ni ellir ysgrifennu dim yn {folder}.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it; the record then goes on.</source>
        <translation type="unfinished">Mae&apos;r ddisg yn llawn. Gwnewch le arni; yna bydd y cofnod yn parhau.</translation>
    </message>
    <message>
        <source>The record {file} cannot be used: {reason}.</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r cofnod {file}: {reason}.</translation>
    </message>
    <message>
        <source>The record {file} is damaged.</source>
        <translation type="unfinished">Mae&apos;r cofnod {file} wedi&apos;i ddifrodi.</translation>
    </message>
    <message>
        <source>The recorder stopped.</source>
        <translation type="unfinished">Stopiodd y cofnodydd.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>The record {file} is damaged.</source>
        <translation type="unfinished">Mae&apos;r cofnod {file} wedi&apos;i ddifrodi.</translation>
    </message>
    <message>
        <source>The record {file} is empty.</source>
        <translation type="unfinished">Mae&apos;r cofnod {file} yn wag.</translation>
    </message>
    <message>
        <source>The record {file} was made by a newer presenter.</source>
        <translation type="unfinished">Gwnaed y cofnod {file} gan gyflwynydd mwy newydd.</translation>
    </message>
    <message>
        <source>There is no record {file}.</source>
        <translation type="unfinished">Nid oes cofnod {file}.</translation>
    </message>
</context>
<context>
    <name>records_cli</name>
    <message numerus="yes">
        <source>%n evaluation sheet(s)</source>
        <translation type="unfinished">
            <numerusform>%n ffurflen werthuso</numerusform>
            <numerusform>%n ffurflen werthuso</numerusform>
            <numerusform>%n ffurflen werthuso</numerusform>
            <numerusform>%n ffurflen werthuso</numerusform>
            <numerusform>%n ffurflen werthuso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
            <numerusform>%n enw</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">Dechreuwyd</translation>
    </message>
    <message>
        <source>Delete the names and the evaluation of these runs for good?</source>
        <translation type="unfinished">Dileu enwau a ffurflenni gwerthuso&apos;r rhediadau hyn am byth?</translation>
    </message>
    <message>
        <source>Delete these runs for good?</source>
        <translation type="unfinished">Dileu&apos;r rhediadau hyn am byth?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good: %n.</source>
        <translation type="unfinished">
            <numerusform>Dilëwyd am byth: %n.</numerusform>
            <numerusform>Dilëwyd am byth: %n.</numerusform>
            <numerusform>Dilëwyd am byth: %n.</numerusform>
            <numerusform>Dilëwyd am byth: %n.</numerusform>
            <numerusform>Dilëwyd am byth: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart: {names} and {sheets}.</source>
        <translation type="unfinished">Cedwir ar wahân: {names} a {sheets}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>No run is kept in {folder}.</source>
        <translation type="unfinished">Ni chedwir rhediad yn {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>No run is older than %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Nid oes rhediad yn hŷn na %n diwrnod.</numerusform>
            <numerusform>Nid oes rhediad yn hŷn na %n diwrnod.</numerusform>
            <numerusform>Nid oes rhediad yn hŷn na %n diwrnod.</numerusform>
            <numerusform>Nid oes rhediad yn hŷn na %n diwrnod.</numerusform>
            <numerusform>Nid oes rhediad yn hŷn na %n diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Run {number} is going on: end it first.</source>
        <translation type="unfinished">Mae rhediad {number} ar waith: gorffennwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>There is no run {number}. See: presenter records list</source>
        <translation type="unfinished">Nid oes rhediad {number}. Gweler: presenter records list</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation type="unfinished">ar waith nawr</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">heb ddechrau</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">heb orffen</translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished">ymarfer</translation>
    </message>
    <message>
        <source>{age} is no age such as 90d (days) or 12w (weeks)</source>
        <translation type="unfinished">Nid yw {age} yn oed fel 90d (diwrnodau) neu 12w (wythnosau)</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n llun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them on paper: {file}</source>
        <translation type="unfinished">Pob un ar bapur: {file}</translation>
    </message>
    <message>
        <source>The film “{name}” is not shown: {reason}</source>
        <translation type="unfinished">Ni ddangosir y ffilm “{name}”: {reason}</translation>
    </message>
    <message>
        <source>The pictures cannot be written to {folder}: {reason}. Choose another folder with --out.</source>
        <translation type="unfinished">Ni ellir ysgrifennu&apos;r lluniau i {folder}: {reason}. Dewiswch ffolder arall gyda --out.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished">gweithgaredd</translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished">egwyl</translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished">diwedd</translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished">clawr</translation>
    </message>
    <message>
        <source>film, its card</source>
        <translation type="unfinished">ffilm, ei cherdyn</translation>
    </message>
    <message>
        <source>film, its last picture</source>
        <translation type="unfinished">ffilm, ei llun olaf</translation>
    </message>
    <message>
        <source>film, part {number}</source>
        <translation type="unfinished">ffilm, rhan {number}</translation>
    </message>
    <message>
        <source>film, question {number}</source>
        <translation type="unfinished">ffilm, cwestiwn {number}</translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished">pôl</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">cwestiwn</translation>
    </message>
    <message>
        <source>question, up to prompt {number}</source>
        <translation type="unfinished">cwestiwn, hyd at anogwr {number}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished">rownd {number}</translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished">sleid</translation>
    </message>
    <message>
        <source>slide, up to item {number}</source>
        <translation type="unfinished">sleid, hyd at eitem {number}</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation type="unfinished">yr atebion</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished">mae ffeil o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished">{number} mun</translation>
    </message>
    <message>
        <source>{number} pictures are in {folder}</source>
        <translation type="unfinished">Mae {number} llun yn {folder}</translation>
    </message>
    <message>
        <source>{words} (hidden)</source>
        <translation type="unfinished">{words} (cudd)</translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>install VLC 3 (64-bit) from https://www.videolan.org/vlc/</source>
        <translation type="unfinished">gosodwch VLC 3 (64-did) o https://www.videolan.org/vlc/</translation>
    </message>
    <message>
        <source>install the libraries that Qt&apos;s xcb plugin needs</source>
        <translation type="unfinished">gosodwch y llyfrgelloedd sydd eu hangen ar ategyn xcb Qt</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n hand(s) counted.</source>
        <translation type="unfinished">
            <numerusform>Cyfrifwyd %n llaw.</numerusform>
            <numerusform>Cyfrifwyd %n llaw.</numerusform>
            <numerusform>Cyfrifwyd %n llaw.</numerusform>
            <numerusform>Cyfrifwyd %n llaw.</numerusform>
            <numerusform>Cyfrifwyd %n llaw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) early</source>
        <translation type="unfinished">
            <numerusform>%n munud yn gynnar</numerusform>
            <numerusform>%n munud yn gynnar</numerusform>
            <numerusform>%n munud yn gynnar</numerusform>
            <numerusform>%n munud yn gynnar</numerusform>
            <numerusform>%n munud yn gynnar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation type="unfinished">
            <numerusform>%n munud yn hwyr</numerusform>
            <numerusform>%n munud yn hwyr</numerusform>
            <numerusform>%n munud yn hwyr</numerusform>
            <numerusform>%n munud yn hwyr</numerusform>
            <numerusform>%n munud yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), scores from 0 to 10.</source>
        <translation type="unfinished">
            <numerusform>%n ffurflen, sgoriau o 0 i 10.</numerusform>
            <numerusform>%n ffurflen, sgoriau o 0 i 10.</numerusform>
            <numerusform>%n ffurflen, sgoriau o 0 i 10.</numerusform>
            <numerusform>%n ffurflen, sgoriau o 0 i 10.</numerusform>
            <numerusform>%n ffurflen, sgoriau o 0 i 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>(later it could)</source>
        <translation type="unfinished">(yn ddiweddarach fe allai)</translation>
    </message>
    <message>
        <source>(taken back later)</source>
        <translation type="unfinished">(tynnwyd yn ôl wedyn)</translation>
    </message>
    <message>
        <source>&lt; ½ min</source>
        <translation type="unfinished">&lt; ½ mun</translation>
    </message>
    <message>
        <source>A star marks what was held to be important in the room.</source>
        <translation type="unfinished">Mae seren yn dangos yr hyn a ystyriwyd yn bwysig yn yr ystafell.</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Ar ôl</translation>
    </message>
    <message>
        <source>All five</source>
        <translation type="unfinished">Y pump</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Cyn</translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Gwerthuso</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">Ffilm</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Ffilmiau</translation>
    </message>
    <message>
        <source>For participants</source>
        <translation type="unfinished">I gyfranogwyr</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished">I&apos;r tîm</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished">Dwylo</translation>
    </message>
    <message>
        <source>Hands counted: {before} before, {after} after.</source>
        <translation type="unfinished">Dwylo a gyfrifwyd: {before} cyn, {after} ar ôl.</translation>
    </message>
    <message>
        <source>Hands for each answer</source>
        <translation type="unfinished">Dwylo ar gyfer pob ateb</translation>
    </message>
    <message>
        <source>Hands for each answer, before and after</source>
        <translation type="unfinished">Dwylo ar gyfer pob ateb, cyn ac ar ôl</translation>
    </message>
    <message>
        <source>In brackets: how many sheets have a score.</source>
        <translation type="unfinished">Mewn cromfachau: faint o ffurflenni sydd â sgôr.</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished">Toriadau</translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>Mean {before} before, {after} after: {change}.</source>
        <translation type="unfinished">Cymedr {before} cyn, {after} ar ôl: {change}.</translation>
    </message>
    <message>
        <source>Mean {number}.</source>
        <translation type="unfinished">Cymedr {number}.</translation>
    </message>
    <message>
        <source>Not all sheets have both scores: the change is counted on those that have, so it may differ from the difference of the means.</source>
        <translation type="unfinished">Nid oes y ddau sgôr gan bob ffurflen: cyfrifir y newid ar y rhai sydd â&apos;r ddau, felly gall fod yn wahanol i&apos;r gwahaniaeth rhwng y cymedrau.</translation>
    </message>
    <message>
        <source>Not counted: {time} in which the program was not running.</source>
        <translation type="unfinished">Heb eu cyfrif: {time} pan nad oedd y rhaglen yn rhedeg.</translation>
    </message>
    <message>
        <source>Not counted: {time} in which the run was paused.</source>
        <translation type="unfinished">Heb eu cyfrif: {time} pan oedd y rhediad wedi&apos;i oedi.</translation>
    </message>
    <message>
        <source>Not the same number of people answered both times, so the change is partly one of who was asked.</source>
        <translation type="unfinished">Nid atebodd yr un nifer o bobl y ddau dro, felly mae&apos;r newid yn dibynnu&apos;n rhannol ar bwy a holwyd.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation type="unfinished">Ni ysgrifennwyd dim yma.</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>Of that on the cover and at the close: {time}.</source>
        <translation type="unfinished">O hynny ar y clawr ac ar y diwedd: {time}.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished">Dros</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Maes parcio</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>Planned and real minutes of each step</source>
        <translation type="unfinished">Munudau&apos;r cynllun a&apos;r rhai go iawn ar gyfer pob cam</translation>
    </message>
    <message>
        <source>Planned and real time</source>
        <translation type="unfinished">Amser y cynllun a&apos;r amser go iawn</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished">Diwedd y cynllun</translation>
    </message>
    <message>
        <source>Planned {planned}, real {real}.</source>
        <translation type="unfinished">Cynllun {planned}, go iawn {real}.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">Polau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Problemau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished">Go iawn</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
        <source>Remarks and problems</source>
        <translation type="unfinished">Sylwadau a phroblemau</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>Session by</source>
        <translation type="unfinished">Sesiwn gan</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished">Dangoswyd</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished">Meintiau</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished">Cam wrth gam</translation>
    </message>
    <message>
        <source>Steps the room did not come to</source>
        <translation type="unfinished">Camau na chyrhaeddodd yr ystafell</translation>
    </message>
    <message>
        <source>The run was not ended: the last that is known of it counts.</source>
        <translation type="unfinished">Ni orffennwyd y rhediad: y peth olaf sy&apos;n hysbys amdano sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished">Am beth yr oedd</translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation type="unfinished">Beth a dorrwyd</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation type="unfinished">Beth gytunwyd gennym</translation>
    </message>
    <message>
        <source>What we wrote</source>
        <translation type="unfinished">Beth ysgrifennwyd gennym</translation>
    </message>
    <message>
        <source>Where to find support</source>
        <translation type="unfinished">Ble i gael cymorth</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>With {names}.</source>
        <translation type="unfinished">Gyda {names}.</translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished">ar ôl</translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished">cyn</translation>
    </message>
    <message>
        <source>could not play: {reason}</source>
        <translation type="unfinished">ni allai chwarae: {reason}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation type="unfinished">gadawyd ar {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">gadawyd allan</translation>
    </message>
    <message>
        <source>left out: saves {time}</source>
        <translation type="unfinished">gadawyd allan: yn arbed {time}</translation>
    </message>
    <message>
        <source>lengthened from {before} to {after}</source>
        <translation type="unfinished">estynnwyd o {before} i {after}</translation>
    </message>
    <message>
        <source>lengthened to {time}</source>
        <translation type="unfinished">estynnwyd i {time}</translation>
    </message>
    <message>
        <source>no longer in the file</source>
        <translation type="unfinished">nid yw yn y ffeil mwyach</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished">heb ei dangos</translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished">ar amser</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">agored</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished">aethpwyd heibio</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished">go iawn</translation>
    </message>
    <message>
        <source>replaced by its plan B</source>
        <translation type="unfinished">cynllun B yn ei lle</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">wedi&apos;i setlo</translation>
    </message>
    <message>
        <source>shortened from {before} to {after}</source>
        <translation type="unfinished">byrhawyd o {before} i {after}</translation>
    </message>
    <message>
        <source>shortened to {time}</source>
        <translation type="unfinished">byrhawyd i {time}</translation>
    </message>
    <message>
        <source>somebody takes it on</source>
        <translation type="unfinished">mae rhywun yn gofalu amdano</translation>
    </message>
    <message>
        <source>taken in: {time}</source>
        <translation type="unfinished">cymerwyd i mewn: {time}</translation>
    </message>
    <message>
        <source>taken on by {name}</source>
        <translation type="unfinished">{name} sy&apos;n gofalu amdano</translation>
    </message>
    <message>
        <source>visited {number} times</source>
        <translation type="unfinished">ymwelwyd {number} gwaith</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished">{day} {month} {year}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished">{number} mun</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} o {count}</translation>
    </message>
    <message>
        <source>{number} of {size}</source>
        <translation type="unfinished">{number} o {size}</translation>
    </message>
    <message>
        <source>{parts}, to its end</source>
        <translation type="unfinished">{parts}, hyd ei diwedd</translation>
    </message>
    <message>
        <source>{since}–{until}: the program was not running</source>
        <translation type="unfinished">{since}–{until}: nid oedd y rhaglen yn rhedeg</translation>
    </message>
    <message>
        <source>{since}–{until}: the run was paused</source>
        <translation type="unfinished">{since}–{until}: roedd y rhediad wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>{time}, because it was late</source>
        <translation type="unfinished">{time}, am ei bod yn hwyr</translation>
    </message>
    <message>
        <source>{time}, because there was time</source>
        <translation type="unfinished">{time}, am fod amser</translation>
    </message>
    <message>
        <source>{time}, by hand</source>
        <translation type="unfinished">{time}, â llaw</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>Then</source>
        <translation type="unfinished">Yna</translation>
    </message>
</context>
<context>
    <name>resume_page</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
            <numerusform>%n munud yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation type="unfinished">Parhau lle y stopioch chi?</translation>
    </message>
    <message>
        <source>Go on with the practice where you stopped?</source>
        <translation type="unfinished">Parhau â&apos;r ymarfer lle y stopioch chi?</translation>
    </message>
    <message>
        <source>Going on counts none of the time in between. Starting afresh begins at the cover; the record of the earlier run is kept.</source>
        <translation type="unfinished">Nid yw parhau&apos;n cyfrif dim o&apos;r amser rhwng y ddau. Mae dechrau o&apos;r newydd yn dechrau ar y clawr; cedwir cofnod y rhediad cynharach.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished">Dechrau o&apos;r newydd</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">newydd ddigwydd</translation>
    </message>
</context>
<context>
    <name>rewriting</name>
    <message>
        <source>Nothing was written: {file} cannot be changed ({reason}). It is as it was.</source>
        <translation type="unfinished">Nid ysgrifennwyd dim: ni ellir newid {file} ({reason}). Mae fel yr oedd.</translation>
    </message>
    <message>
        <source>The minutes would change more than the plan here, so nothing is written.</source>
        <translation type="unfinished">Byddai&apos;r munudau&apos;n newid mwy na&apos;r cynllun yma, felly ni ysgrifennir dim.</translation>
    </message>
    <message>
        <source>The session has errors. Mend them first; Check shows them.</source>
        <translation type="unfinished">Mae gwallau yn y sesiwn. Trwsiwch nhw yn gyntaf; mae Gwirio yn eu dangos.</translation>
    </message>
    <message>
        <source>Two of the session&apos;s files are one and the same file.</source>
        <translation type="unfinished">Yr un ffeil yw dwy o ffeiliau&apos;r sesiwn.</translation>
    </message>
    <message>
        <source>{file} is not saved as UTF-8. Save it again with that encoding, then try again.</source>
        <translation type="unfinished">Ni chadwyd {file} fel UTF-8. Cadwch hi eto gyda&apos;r amgodiad hwnnw, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>{file} is protected against changes. Nothing was written.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i diogelu rhag newidiadau. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile. Nothing was written; look at the times again.</source>
        <translation type="unfinished">Newidiwyd {file} yn y cyfamser. Nid ysgrifennwyd dim; edrychwch ar yr amseroedd eto.</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Both screens show the same picture: extend the desktop, then s swaps them. {how}</source>
        <translation type="unfinished">Mae&apos;r ddwy sgrin yn dangos yr un llun: estynnwch y bwrdd gwaith, yna mae s yn eu cyfnewid. {how}</translation>
    </message>
    <message>
        <source>GNOME: Settings, Displays, then Join Displays.</source>
        <translation type="unfinished">GNOME: Gosodiadau, Dangosyddion, yna Join Displays.</translation>
    </message>
    <message>
        <source>KDE: press the Windows key and P, then Extend to right.</source>
        <translation type="unfinished">KDE: pwyswch fysell Windows a P, yna Extend to right.</translation>
    </message>
    <message>
        <source>Mirrored: the room would see your notes, so they stay away. {how}</source>
        <translation type="unfinished">Adlewyrchu: byddai&apos;r ystafell yn gweld eich nodiadau, felly maent yn cadw draw. {how}</translation>
    </message>
    <message>
        <source>The projector is gone. Plug it in again: the picture comes back by itself.</source>
        <translation type="unfinished">Mae&apos;r taflunydd wedi mynd. Plygiwch ef eto: daw&apos;r llun yn ôl ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>The room may see the only screen left, so your notes stay away: n brings them there.</source>
        <translation type="unfinished">Efallai fod yr ystafell yn gweld yr unig sgrin sydd ar ôl, felly nid yw&apos;r nodiadau yno: mae n yn dod â nhw.</translation>
    </message>
    <message>
        <source>The room now sees {screen}. This is remembered; s swaps again.</source>
        <translation type="unfinished">Mae&apos;r ystafell nawr yn gweld {screen}. Cofir hyn; mae s yn cyfnewid eto.</translation>
    </message>
    <message>
        <source>The room sees {screen} again.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld {screen} eto.</translation>
    </message>
    <message>
        <source>There is only one screen: nothing to swap. Is the projector connected and on?</source>
        <translation type="unfinished">Un sgrin yn unig sydd: dim i&apos;w gyfnewid. A yw&apos;r taflunydd wedi&apos;i gysylltu ac ymlaen?</translation>
    </message>
    <message>
        <source>These are ordinary windows: drag each to where you want it.</source>
        <translation type="unfinished">Ffenestri cyffredin yw&apos;r rhain: llusgwch bob un i&apos;r lle y mynnwch.</translation>
    </message>
    <message>
        <source>Windows: press the Windows key and P, then choose Extend.</source>
        <translation type="unfinished">Windows: pwyswch fysell Windows a P, yna dewiswch Estyn (Extend).</translation>
    </message>
    <message>
        <source>macOS: System Settings, Displays: untick Mirror, or “Use as: Extended display”.</source>
        <translation type="unfinished">macOS: System Settings, Displays: dad-dicio Mirror, neu “Use as: Extended display”.</translation>
    </message>
</context>
<context>
    <name>run_in_words</name>
    <message numerus="yes">
        <source>%n (person|people) in the room</source>
        <translation type="unfinished">
            <numerusform>%n o bobl yn yr ystafell</numerusform>
            <numerusform>%n person yn yr ystafell</numerusform>
            <numerusform>%n o bobl yn yr ystafell</numerusform>
            <numerusform>%n o bobl yn yr ystafell</numerusform>
            <numerusform>%n o bobl yn yr ystafell</numerusform>
        </translation>
    </message>
    <message>
        <source>(practice)</source>
        <translation type="unfinished">(ymarfer)</translation>
    </message>
    <message>
        <source>({count} times)</source>
        <translation type="unfinished">({count} gwaith)</translation>
    </message>
    <message>
        <source>Answers: {heading}</source>
        <translation type="unfinished">Atebion: {heading}</translation>
    </message>
    <message>
        <source>Besides, the program was not running for {length}.</source>
        <translation type="unfinished">Hefyd, nid oedd y rhaglen yn rhedeg am {length}.</translation>
    </message>
    <message>
        <source>Changed on the day</source>
        <translation type="unfinished">Newidiwyd ar y diwrnod</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Ffilmiau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>It never left the cover.</source>
        <translation type="unfinished">Ni adawodd y clawr.</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Maes parcio</translation>
    </message>
    <message>
        <source>Paused for {length} of it.</source>
        <translation type="unfinished">Wedi&apos;i oedi am {length} o hynny.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">Polau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Problemau</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>Written on the wall</source>
        <translation type="unfinished">Ysgrifennwyd ar y wal</translation>
    </message>
    <message>
        <source>could not play: {reason}</source>
        <translation type="unfinished">ni allai chwarae: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">hepgorwyd</translation>
    </message>
    <message>
        <source>left out “{heading}”</source>
        <translation type="unfinished">gadawyd “{heading}” allan</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished">heb ei gweld</translation>
    </message>
    <message>
        <source>paused at {places}</source>
        <translation type="unfinished">oedwyd ar {places}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">wedi&apos;i setlo</translation>
    </message>
    <message>
        <source>skipped at {place}</source>
        <translation type="unfinished">neidiwyd ar {place}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">rhywun</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished">cymerodd</translation>
    </message>
    <message>
        <source>took in “{heading}”</source>
        <translation type="unfinished">cymerwyd “{heading}” i mewn</translation>
    </message>
    <message>
        <source>{day}, from {begin} to {end}, {length}</source>
        <translation type="unfinished">{day}, o {begin} i {end}, {length}</translation>
    </message>
    <message>
        <source>{day}, from {begin}, cut off at {end}, {length}</source>
        <translation type="unfinished">{day}, o {begin}, torrwyd am {end}, {length}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished">{hours} a {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} mun</translation>
    </message>
    <message>
        <source>{owner} takes it on</source>
        <translation type="unfinished">{owner} sy&apos;n gofalu amdano</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} e</translation>
    </message>
    <message>
        <source>{title}: {length} seen, up to {place}</source>
        <translation type="unfinished">{title}: gwelwyd {length}, hyd at {place}</translation>
    </message>
    <message>
        <source>“{heading}” in {length}</source>
        <translation type="unfinished">“{heading}” mewn {length}</translation>
    </message>
</context>
<context>
    <name>run_report</name>
    <message>
        <source>The record is empty.</source>
        <translation type="unfinished">Mae&apos;r cofnod yn wag.</translation>
    </message>
    <message>
        <source>{file}: a report is a .pdf, a .docx (Word) or a .md (Markdown) file.</source>
        <translation type="unfinished">{file}: ffeil .pdf, .docx (Word) neu .md (Markdown) yw adroddiad.</translation>
    </message>
</context>
<context>
    <name>scores_model</name>
    <message>
        <source>After</source>
        <translation type="unfinished">Ar ôl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Cyn</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
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
            <numerusform>%n ffurflen.</numerusform>
            <numerusform>%n ffurflen.</numerusform>
            <numerusform>%n ffurflen.</numerusform>
            <numerusform>%n ffurflen.</numerusform>
            <numerusform>%n ffurflen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row a form. A digit goes on by itself; 10 is 1 and 0, or x; the space bar leaves one blank. Columns of a spreadsheet can be pasted.</source>
        <translation type="unfinished">Rhes i bob ffurflen. Mae digid yn mynd ymlaen ohono&apos;i hun; 10 yw 1 a 0, neu x; mae&apos;r bylchwr yn gadael un yn wag. Gellir gludo colofnau o daenlen.</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Ar ôl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Cyn</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation type="unfinished">Ffurflenni gwerthuso</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n form(s).</source>
        <translation type="unfinished">
            <numerusform>Cadwyd: %n ffurflen.</numerusform>
            <numerusform>Cadwyd: %n ffurflen.</numerusform>
            <numerusform>Cadwyd: %n ffurflen.</numerusform>
            <numerusform>Cadwyd: %n ffurflen.</numerusform>
            <numerusform>Cadwyd: %n ffurflen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean before {before}, after {after}.</source>
        <translation type="unfinished">Cymedr cyn {before}, ar ôl {after}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Sgoriau</translation>
    </message>
</context>
<context>
    <name>screen_help</name>
    <message>
        <source>If the room sees the wrong screen: s swaps them. p: a test card.</source>
        <translation type="unfinished">Os yw&apos;r ystafell yn gweld y sgrin anghywir: s i&apos;w cyfnewid. p: cerdyn prawf.</translation>
    </message>
    <message>
        <source>There is no wall for the test card: no projector is found.</source>
        <translation type="unfinished">Nid oes wal ar gyfer y cerdyn prawf: ni chafwyd hyd i daflunydd.</translation>
    </message>
</context>
<context>
    <name>screen_page</name>
    <message>
        <source>Both screens show the same picture</source>
        <translation type="unfinished">Mae&apos;r ddwy sgrin yn dangos yr un llun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Is the projector connected and switched on? Then the desktop must be extended to it, not mirrored:</source>
        <translation type="unfinished">A yw&apos;r taflunydd wedi&apos;i gysylltu a&apos;i droi ymlaen? Yna rhaid estyn y bwrdd gwaith iddo, nid ei adlewyrchu:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Edrych eto</translation>
    </message>
    <message>
        <source>Only one screen is found</source>
        <translation type="unfinished">Un sgrin yn unig a ganfuwyd</translation>
    </message>
    <message>
        <source>Practise side by side</source>
        <translation type="unfinished">Ymarfer ochr yn ochr</translation>
    </message>
    <message>
        <source>Practise side by side: both windows on this screen</source>
        <translation type="unfinished">Ymarfer ochr yn ochr: y ddwy ffenestr ar y sgrin hon</translation>
    </message>
    <message>
        <source>Show here (N for notes)</source>
        <translation type="unfinished">Dangos yma (N: nodiadau)</translation>
    </message>
    <message>
        <source>Show here: the room’s picture fills this screen, N shows your notes</source>
        <translation type="unfinished">Dangos yma: mae llun yr ystafell yn llenwi&apos;r sgrin hon, mae N yn dangos eich nodiadau</translation>
    </message>
    <message>
        <source>The room would read your notes. Extend the desktop to the projector, so that each screen has a picture of its own; this page then goes by itself:</source>
        <translation type="unfinished">Byddai&apos;r ystafell yn darllen eich nodiadau. Estynnwch y bwrdd gwaith i&apos;r taflunydd, fel bod gan bob sgrin ei llun ei hun; yna mae&apos;r dudalen hon yn mynd ohoni&apos;i hun:</translation>
    </message>
</context>
<context>
    <name>scrub_bar</name>
    <message>
        <source>Place in the film</source>
        <translation type="unfinished">Lle yn y ffilm</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation type="unfinished">{at} o {whole}</translation>
    </message>
</context>
<context>
    <name>search_field</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">Clirio&apos;r chwiliad</translation>
    </message>
    <message>
        <source>Find a step by its words</source>
        <translation type="unfinished">Canfod cam yn ôl ei eiriau</translation>
    </message>
    <message>
        <source>Type to find a step</source>
        <translation type="unfinished">Teipiwch i ganfod cam</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Damaged in {file}, so as usual again: {names}.</source>
        <translation type="unfinished">Wedi&apos;i ddifrodi yn {file}, felly fel arfer eto: {names}.</translation>
    </message>
    <message>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation type="unfinished">Ni ellid cadw&apos;r gosodiadau yn {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} are damaged; they start afresh.</source>
        <translation type="unfinished">Mae&apos;r gosodiadau yn {file} wedi&apos;u difrodi; maent yn dechrau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation type="unfinished">Ni ellir darllen y gosodiadau yn {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>settings_page</name>
    <message>
        <source>A soft tone in the room. Never during a film.</source>
        <translation type="unfinished">Tôn feddal yn yr ystafell. Byth yn ystod ffilm.</translation>
    </message>
    <message>
        <source>Black, white and few strong colours.</source>
        <translation type="unfinished">Du, gwyn ac ychydig o liwiau cryf.</translation>
    </message>
    <message>
        <source>Chime when time is up</source>
        <translation type="unfinished">Cloch pan fydd yr amser ar ben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished">Consol</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
        <source>Keys and clicker</source>
        <translation type="unfinished">Bysellau a chliciwr</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished">Bysellau…</translation>
    </message>
    <message>
        <source>Nothing moves by itself but films and clocks.</source>
        <translation type="unfinished">Nid oes dim yn symud ohono&apos;i hun ond ffilmiau a chlociau.</translation>
    </message>
    <message>
        <source>Of the console and its pages. The room&apos;s picture keeps its own size.</source>
        <translation type="unfinished">Y consol a&apos;i dudalennau. Mae llun yr ystafell yn cadw ei faint ei hun.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished">Llai o symud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Size of all texts</source>
        <translation type="unfinished">Maint pob testun</translation>
    </message>
    <message>
        <source>What each key does; learn the buttons of a clicker.</source>
        <translation type="unfinished">Beth mae pob bysell yn ei wneud; dysgu botymau cliciwr.</translation>
    </message>
    <message>
        <source>{trouble} The settings hold until the program ends.</source>
        <translation type="unfinished">{trouble} Mae&apos;r gosodiadau&apos;n dal nes i&apos;r rhaglen orffen.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>1 error; Check shows it.</source>
        <translation type="unfinished">1 gwall; mae Gwirio yn ei ddangos.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished">Nid yw&apos;r ffeil hon yno bellach.</translation>
    </message>
    <message>
        <source>{number} errors; Check shows them.</source>
        <translation type="unfinished">{number} gwall; mae Gwirio yn eu dangos.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message numerus="yes">
        <source>Read again: %n step(s).</source>
        <translation type="unfinished">
            <numerusform>Darllenwyd eto: %n cam.</numerusform>
            <numerusform>Darllenwyd eto: %n cam.</numerusform>
            <numerusform>Darllenwyd eto: %n cam.</numerusform>
            <numerusform>Darllenwyd eto: %n cam.</numerusform>
            <numerusform>Darllenwyd eto: %n cam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited file has an error. Going on as before.</source>
        <translation type="unfinished">Mae gwall yn y ffeil a olygwyd. Yn parhau fel o&apos;r blaen.</translation>
    </message>
    <message numerus="yes">
        <source>The edited file has an error. Line {line}: {message} (and %n more) Going on as before.</source>
        <translation type="unfinished">
            <numerusform>Mae gwall yn y ffeil a olygwyd. Llinell {line}: {message} (a %n arall) Yn parhau fel o&apos;r blaen.</numerusform>
            <numerusform>Mae gwall yn y ffeil a olygwyd. Llinell {line}: {message} (a %n arall) Yn parhau fel o&apos;r blaen.</numerusform>
            <numerusform>Mae gwall yn y ffeil a olygwyd. Llinell {line}: {message} (a %n arall) Yn parhau fel o&apos;r blaen.</numerusform>
            <numerusform>Mae gwall yn y ffeil a olygwyd. Llinell {line}: {message} (a %n arall) Yn parhau fel o&apos;r blaen.</numerusform>
            <numerusform>Mae gwall yn y ffeil a olygwyd. Llinell {line}: {message} (a %n arall) Yn parhau fel o&apos;r blaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited file has an error. Line {line}: {message} Going on as before.</source>
        <translation type="unfinished">Mae gwall yn y ffeil a olygwyd. Llinell {line}: {message} Yn parhau fel o&apos;r blaen.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation type="unfinished">A glywsoch chi hi?</translation>
    </message>
    <message>
        <source>Else try the next device.</source>
        <translation type="unfinished">Fel arall rhowch gynnig ar y ddyfais nesaf.</translation>
    </message>
    <message>
        <source>Films sound here. Choose another with ↑ ↓ and Enter.</source>
        <translation type="unfinished">Yma y clywir ffilmiau. Dewiswch un arall gyda ↑ ↓ ac Enter.</translation>
    </message>
    <message>
        <source>Good: films are heard.</source>
        <translation type="unfinished">Da: mae ffilmiau i&apos;w clywed.</translation>
    </message>
    <message>
        <source>Is the computer’s own sound turned up, and not muted? Is the loudspeaker switched on, turned up and its cable in? Over HDMI the projector’s own loudspeaker plays, and many have none or have it off.</source>
        <translation type="unfinished">A yw sain y cyfrifiadur ei hun wedi&apos;i throi i fyny, ac nid wedi&apos;i diffodd? A yw&apos;r seinydd ymlaen, wedi&apos;i droi i fyny a&apos;i gebl i mewn? Dros HDMI seinydd y taflunydd sy&apos;n chwarae, ac mae llawer heb un neu wedi&apos;i ddiffodd.</translation>
    </message>
    <message>
        <source>Listen: the tone plays now …</source>
        <translation type="unfinished">Gwrandewch: mae&apos;r dôn yn chwarae nawr …</translation>
    </message>
    <message>
        <source>Loudspeaker…</source>
        <translation type="unfinished">Seinydd…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Play a short tone where films sound</source>
        <translation type="unfinished">Chwarae tôn fer lle clywir ffilmiau</translation>
    </message>
    <message>
        <source>Press a to choose.</source>
        <translation type="unfinished">Pwyswch a i ddewis.</translation>
    </message>
    <message numerus="yes">
        <source>Press a to choose: {names} and %n more.</source>
        <translation type="unfinished">
            <numerusform>Pwyswch a i ddewis: {names} a %n arall.</numerusform>
            <numerusform>Pwyswch a i ddewis: {names} a %n arall.</numerusform>
            <numerusform>Pwyswch a i ddewis: {names} a %n arall.</numerusform>
            <numerusform>Pwyswch a i ddewis: {names} a %n arall.</numerusform>
            <numerusform>Pwyswch a i ddewis: {names} a %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a to choose: {names}.</source>
        <translation type="unfinished">Pwyswch a i ddewis: {names}.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Sain</translation>
    </message>
    <message>
        <source>Sound tested at {time} on {date}, on {name}.</source>
        <translation type="unfinished">Profwyd y sain am {time} ar {date}, ar {name}.</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation type="unfinished">Tôn brawf</translation>
    </message>
    <message>
        <source>The loudspeaker of all films, and a test tone.</source>
        <translation type="unfinished">Seinydd pob ffilm, a thôn brawf.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” is back: films sound on it again.</source>
        <translation type="unfinished">Mae&apos;r seinydd “{name}” yn ôl: clywir ffilmiau arno eto.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” is gone: the film goes on, on {other}.</source>
        <translation type="unfinished">Mae&apos;r seinydd “{name}” wedi mynd: mae&apos;r ffilm yn parhau, ar {other}.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” is not there: films will sound on {other}.</source>
        <translation type="unfinished">Nid yw&apos;r seinydd “{name}” yno: clywir ffilmiau ar {other}.</translation>
    </message>
    <message>
        <source>The tone could not be played.</source>
        <translation type="unfinished">Ni ellid chwarae&apos;r dôn.</translation>
    </message>
    <message>
        <source>Then something is between the film and the room.</source>
        <translation type="unfinished">Yna mae rhywbeth rhwng y ffilm a&apos;r ystafell.</translation>
    </message>
    <message>
        <source>There is no film player on this computer.</source>
        <translation type="unfinished">Nid oes chwaraewr ffilm ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>This film player has no chime.</source>
        <translation type="unfinished">Nid oes cloch gan y chwaraewr hwn.</translation>
    </message>
    <message>
        <source>This film player has no test tone: play a film to hear it.</source>
        <translation type="unfinished">Nid oes tôn brawf gan y chwaraewr hwn: chwaraewch ffilm i&apos;w chlywed.</translation>
    </message>
    <message>
        <source>Try the next device</source>
        <translation type="unfinished">Rhoi cynnig ar y ddyfais nesaf</translation>
    </message>
    <message>
        <source>Until it is back films sound on {other}. Choose another, or plug it in.</source>
        <translation type="unfinished">Nes iddo ddychwelyd clywir ffilmiau ar {other}. Dewiswch un arall, neu plygiwch ef i mewn.</translation>
    </message>
    <message>
        <source>Where films are heard</source>
        <translation type="unfinished">Ble mae ffilmiau i&apos;w clywed</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation type="unfinished">Do, fe&apos;i clywais</translation>
    </message>
    <message>
        <source>the computer’s usual loudspeaker</source>
        <translation type="unfinished">seinydd arferol y cyfrifiadur</translation>
    </message>
    <message>
        <source>{name}, in use</source>
        <translation type="unfinished">{name}, ar waith</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation type="unfinished">Nid yw “{name}” yno.</translation>
    </message>
</context>
<context>
    <name>soundings</name>
    <message>
        <source>it ended with {code}</source>
        <translation type="unfinished">gorffennodd gyda {code}</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation type="unfinished">dim ateb o fewn {seconds} eiliad</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A line that starts with `%` is a directive; a session has none.</source>
        <translation type="unfinished">Cyfarwyddeb yw llinell sy&apos;n dechrau gyda `%`; nid oes un gan sesiwn.</translation>
    </message>
    <message>
        <source>A text that starts with `!` needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun sy&apos;n dechrau gyda `!`.</translation>
    </message>
    <message>
        <source>A text that starts with `&amp;` needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun sy&apos;n dechrau gyda `&amp;`.</translation>
    </message>
    <message>
        <source>A text that starts with `*` needs quotation marks.</source>
        <translation type="unfinished">Mae angen dyfynodau ar destun sy&apos;n dechrau gyda `*`.</translation>
    </message>
    <message>
        <source>An invisible control character stands here, perhaps pasted from elsewhere.</source>
        <translation type="unfinished">Mae nod rheoli anweledig yma, wedi&apos;i ludo o rywle arall efallai.</translation>
    </message>
    <message>
        <source>Choose the session&apos;s .yaml file.</source>
        <translation type="unfinished">Dewiswch ffeil .yaml y sesiwn.</translation>
    </message>
    <message>
        <source>From the `#` on this is a comment and is not shown.</source>
        <translation type="unfinished">O&apos;r `#` ymlaen sylw yw hwn ac ni chaiff ei ddangos.</translation>
    </message>
    <message>
        <source>If it belongs to the text, put the whole text in quotation marks.</source>
        <translation type="unfinished">Os yw&apos;n perthyn i&apos;r testun, rhowch y testun cyfan mewn dyfynodau.</translation>
    </message>
    <message>
        <source>Is this the right file? Films and pictures lie beside it, not in it.</source>
        <translation type="unfinished">Ai hon yw&apos;r ffeil iawn? Wrth ei hymyl mae ffilmiau a lluniau, nid ynddi.</translation>
    </message>
    <message>
        <source>Open it, and save its text as a plain text file (.yaml) with the encoding UTF-8.</source>
        <translation type="unfinished">Agorwch hi, a chadwch ei thestun fel ffeil testun plaen (.yaml) gyda&apos;r amgodiad UTF-8.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished">Tynnwch y llinell.</translation>
    </message>
    <message>
        <source>Save the file again and choose the encoding UTF-8.</source>
        <translation type="unfinished">Cadwch y ffeil eto a dewiswch yr amgodiad UTF-8.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Nid oes ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation type="unfinished">Ni ellir agor y ffeil hon: {reason}.</translation>
    </message>
    <message>
        <source>This file is longer than {size}.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon yn hirach na {size}.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16 (some editors call it Unicode).</source>
        <translation type="unfinished">Cadwyd y ffeil hon fel UTF-16 (Unicode yw enw rhai golygyddion arni).</translation>
    </message>
    <message>
        <source>This is a folder; a session is a file in it.</source>
        <translation type="unfinished">Ffolder yw hon; ffeil ynddi yw sesiwn.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished">Nid ffeil testun yw hon.</translation>
    </message>
    <message>
        <source>This is {what}, not a plain text file.</source>
        <translation type="unfinished">{what} yw hwn, nid ffeil testun plaen.</translation>
    </message>
    <message>
        <source>This letter is not saved as UTF-8, so it cannot be read.</source>
        <translation type="unfinished">Ni chadwyd y llythyren hon fel UTF-8, felly ni ellir ei darllen.</translation>
    </message>
    <message>
        <source>What comes after this is not read.</source>
        <translation type="unfinished">Ni ddarllenir yr hyn sy&apos;n dod ar ôl hyn.</translation>
    </message>
</context>
<context>
    <name>spec</name>
    <message>
        <source>A key is a word, not a list or a group.</source>
        <translation type="unfinished">Gair yw allwedd, nid rhestr na grŵp.</translation>
    </message>
    <message>
        <source>Add: {name}: …</source>
        <translation type="unfinished">Ychwanegwch: {name}: …</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Cadwch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>Put the text before the colon in quotation marks.</source>
        <translation type="unfinished">Rhowch y testun o flaen y colon mewn dyfynodau.</translation>
    </message>
    <message>
        <source>Put the text that holds the comma in quotation marks.</source>
        <translation type="unfinished">Rhowch y testun sy&apos;n cynnwys y coma mewn dyfynodau.</translation>
    </message>
    <message>
        <source>The comma splits a text here: `{name}` is taken for a key.</source>
        <translation type="unfinished">Mae&apos;r coma yn hollti testun yma: cymerir `{name}` fel allwedd.</translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes values from elsewhere; write them out here.</source>
        <translation type="unfinished">Mae `&lt;&lt;` yn cymryd gwerthoedd o rywle arall; ysgrifennwch nhw yma yn llawn.</translation>
    </message>
    <message>
        <source>`{name}` belongs to {home}.</source>
        <translation type="unfinished">Mae `{name}` yn perthyn i {home}.</translation>
    </message>
    <message>
        <source>`{name}` is written twice; the first is in line {line}.</source>
        <translation type="unfinished">Mae `{name}` wedi&apos;i ysgrifennu ddwywaith; mae&apos;r cyntaf yn llinell {line}.</translation>
    </message>
    <message>
        <source>a discuss step</source>
        <translation type="unfinished">cam trafod</translation>
    </message>
    <message>
        <source>a film step</source>
        <translation type="unfinished">cam ffilm</translation>
    </message>
    <message>
        <source>a line of its own under `sections:`, as - include: modules/barriers.yaml</source>
        <translation type="unfinished">llinell ei hun o dan `sections:`, fel - include: modules/barriers.yaml</translation>
    </message>
    <message>
        <source>a pause of a film</source>
        <translation type="unfinished">saib mewn ffilm</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation type="unfinished">pôl</translation>
    </message>
    <message>
        <source>a section</source>
        <translation type="unfinished">adran</translation>
    </message>
    <message>
        <source>a slide</source>
        <translation type="unfinished">sleid</translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished">cam</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation type="unfinished">gweithgaredd</translation>
    </message>
    <message>
        <source>the `rights` of a film</source>
        <translation type="unfinished">`rights` ffilm</translation>
    </message>
    <message>
        <source>the film library</source>
        <translation type="unfinished">y llyfrgell ffilmiau</translation>
    </message>
    <message>
        <source>the top of the file, before `sections`</source>
        <translation type="unfinished">ben y ffeil, cyn `sections`</translation>
    </message>
    <message>
        <source>{what} has no key `{name}`.</source>
        <translation type="unfinished">{what}: nid oes allwedd `{name}`.</translation>
    </message>
    <message>
        <source>{what} needs `{name}`.</source>
        <translation type="unfinished">{what}: mae angen `{name}`.</translation>
    </message>
</context>
<context>
    <name>splitting</name>
    <message numerus="yes">
        <source>%n alone</source>
        <translation type="unfinished">
            <numerusform>%n ar ei ben ei hun</numerusform>
            <numerusform>%n ar ei ben ei hun</numerusform>
            <numerusform>%n ar ei ben ei hun</numerusform>
            <numerusform>%n ar ei ben ei hun</numerusform>
            <numerusform>%n ar ei ben ei hun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n four(s)</source>
        <translation type="unfinished">
            <numerusform>%n grŵp o bedwar</numerusform>
            <numerusform>%n grŵp o bedwar</numerusform>
            <numerusform>%n grŵp o bedwar</numerusform>
            <numerusform>%n grŵp o bedwar</numerusform>
            <numerusform>%n grŵp o bedwar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) (is|are) larger, so that nobody is left over.</source>
        <translation type="unfinished">
            <numerusform>Mae %n grŵp yn fwy, fel nad oes neb dros ben.</numerusform>
            <numerusform>Mae %n grŵp yn fwy, fel nad oes neb dros ben.</numerusform>
            <numerusform>Mae %n grŵp yn fwy, fel nad oes neb dros ben.</numerusform>
            <numerusform>Mae %n grŵp yn fwy, fel nad oes neb dros ben.</numerusform>
            <numerusform>Mae %n grŵp yn fwy, fel nad oes neb dros ben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) (is|are) smaller, as there are not more people.</source>
        <translation type="unfinished">
            <numerusform>Mae %n grŵp yn llai, gan nad oes rhagor o bobl.</numerusform>
            <numerusform>Mae %n grŵp yn llai, gan nad oes rhagor o bobl.</numerusform>
            <numerusform>Mae %n grŵp yn llai, gan nad oes rhagor o bobl.</numerusform>
            <numerusform>Mae %n grŵp yn llai, gan nad oes rhagor o bobl.</numerusform>
            <numerusform>Mae %n grŵp yn llai, gan nad oes rhagor o bobl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of {size}</source>
        <translation type="unfinished">
            <numerusform>%n grŵp o {size}</numerusform>
            <numerusform>%n grŵp o {size}</numerusform>
            <numerusform>%n grŵp o {size}</numerusform>
            <numerusform>%n grŵp o {size}</numerusform>
            <numerusform>%n grŵp o {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation type="unfinished">
            <numerusform>%n pâr</numerusform>
            <numerusform>%n pâr</numerusform>
            <numerusform>%n pâr</numerusform>
            <numerusform>%n pâr</numerusform>
            <numerusform>%n pâr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: {groups}.</source>
        <translation type="unfinished">
            <numerusform>%n o bobl: {groups}.</numerusform>
            <numerusform>%n person: {groups}.</numerusform>
            <numerusform>%n o bobl: {groups}.</numerusform>
            <numerusform>%n o bobl: {groups}.</numerusform>
            <numerusform>%n o bobl: {groups}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n three(s)</source>
        <translation type="unfinished">
            <numerusform>%n grŵp o dri</numerusform>
            <numerusform>%n grŵp o dri</numerusform>
            <numerusform>%n grŵp o dri</numerusform>
            <numerusform>%n grŵp o dri</numerusform>
            <numerusform>%n grŵp o dri</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups need two people at least.</source>
        <translation type="unfinished">Mae angen o leiaf ddau berson ar grwpiau.</translation>
    </message>
    <message>
        <source>It comes out even.</source>
        <translation type="unfinished">Mae&apos;n rhannu&apos;n gyfartal.</translation>
    </message>
    <message>
        <source>One group is a three, so that nobody is left over.</source>
        <translation type="unfinished">Mae un grŵp yn grŵp o dri, fel nad oes neb dros ben.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) (is|are) used, so that nobody is alone.</source>
        <translation type="unfinished">
            <numerusform>Dim ond %n bwrdd a ddefnyddir, fel nad oes neb ar ei ben ei hun.</numerusform>
            <numerusform>Dim ond %n bwrdd a ddefnyddir, fel nad oes neb ar ei ben ei hun.</numerusform>
            <numerusform>Dim ond %n bwrdd a ddefnyddir, fel nad oes neb ar ei ben ei hun.</numerusform>
            <numerusform>Dim ond %n bwrdd a ddefnyddir, fel nad oes neb ar ei ben ei hun.</numerusform>
            <numerusform>Dim ond %n bwrdd a ddefnyddir, fel nad oes neb ar ei ben ei hun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables differ by one person.</source>
        <translation type="unfinished">Mae&apos;r byrddau&apos;n amrywio o un person.</translation>
    </message>
    <message>
        <source>There are no more people than that.</source>
        <translation type="unfinished">Nid oes rhagor o bobl na hynny.</translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation type="unfinished">{some} a {others}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>The room sees a frozen picture: press f, then the film can play.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld llun wedi&apos;i rewi: pwyswch f, yna gall y ffilm chwarae.</translation>
    </message>
    <message>
        <source>The room sees nothing: this stands until the projector is back. n shows it here.</source>
        <translation type="unfinished">Nid yw&apos;r ystafell yn gweld dim: mae hwn yn sefyll nes i&apos;r taflunydd ddod yn ôl. Mae n yn ei ddangos yma.</translation>
    </message>
    <message>
        <source>The room sees something else: Next goes back to the film, then it can play.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld rhywbeth arall: mae Nesaf yn mynd yn ôl i&apos;r ffilm, yna gall chwarae.</translation>
    </message>
</context>
<context>
    <name>step_panel</name>
    <message>
        <source>Count hands</source>
        <translation type="unfinished">Cyfrif dwylo</translation>
    </message>
    <message>
        <source>Count hands (j)</source>
        <translation type="unfinished">Cyfrif dwylo (j)</translation>
    </message>
    <message>
        <source>THIS STEP</source>
        <translation type="unfinished">Y CAM HWN</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation type="unfinished">I BETH</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>A poll has `scale` or `options`, not both.</source>
        <translation type="unfinished">Mae gan bôl `scale` neu `options`, nid y ddau.</translation>
    </message>
    <message>
        <source>A poll needs `scale` or `options`.</source>
        <translation type="unfinished">Mae angen `scale` neu `options` ar bôl.</translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation type="unfinished">Mae angen o leiaf ddau ddewis ar bôl.</translation>
    </message>
    <message>
        <source>A round needs one of {known}.</source>
        <translation type="unfinished">Mae angen un o {known} ar rownd.</translation>
    </message>
    <message>
        <source>A scale has at most {most} steps.</source>
        <translation type="unfinished">Mae gan raddfa {most} gris ar y mwyaf.</translation>
    </message>
    <message>
        <source>A step starts with {words}.</source>
        <translation type="unfinished">Mae cam yn dechrau gyda {words}.</translation>
    </message>
    <message>
        <source>Add: minutes: 5</source>
        <translation type="unfinished">Ychwanegwch: minutes: 5</translation>
    </message>
    <message>
        <source>Add: scale: 0-10</source>
        <translation type="unfinished">Ychwanegwch: scale: 0-10</translation>
    </message>
    <message>
        <source>As: - {pairs: 4}</source>
        <translation type="unfinished">Fel: - {pairs: 4}</translation>
    </message>
    <message>
        <source>It has {words}.</source>
        <translation type="unfinished">Mae ganddi {words}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Cadwch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>Let the film stop later, or leave the pause out.</source>
        <translation type="unfinished">Gadewch i&apos;r ffilm orffen yn hwyrach, neu gadewch y saib allan.</translation>
    </message>
    <message>
        <source>Put `text:` before it, moved in under `quote:`.</source>
        <translation type="unfinished">Rhowch `text:` o&apos;i flaen, wedi&apos;i symud i mewn o dan `quote:`.</translation>
    </message>
    <message>
        <source>Put a dash before the second, so that it is a step of its own.</source>
        <translation type="unfinished">Rhowch linell doriad o flaen yr ail, fel ei fod yn gam ei hun.</translation>
    </message>
    <message>
        <source>Put the pauses in the order of the film.</source>
        <translation type="unfinished">Rhowch y seibiau yn nhrefn y ffilm.</translation>
    </message>
    <message>
        <source>Say in a few words what it shows: alt: &quot;…&quot;</source>
        <translation type="unfinished">Dywedwch mewn ychydig eiriau beth mae&apos;n ei ddangos: alt: &quot;…&quot;</translation>
    </message>
    <message>
        <source>The film has no cue `{value}`.</source>
        <translation type="unfinished">Nid oes ciw `{value}` gan y ffilm.</translation>
    </message>
    <message>
        <source>The film stops at {stop}, before it starts at {start}.</source>
        <translation type="unfinished">Mae&apos;r ffilm yn stopio ar {stop}, cyn iddi ddechrau ar {start}.</translation>
    </message>
    <message>
        <source>The parts of this step take {parts}, the step {given}.</source>
        <translation type="unfinished">Mae rhannau&apos;r cam hwn yn cymryd {parts}, a&apos;r cam {given}.</translation>
    </message>
    <message>
        <source>The shortest time is longer than the step, {given}.</source>
        <translation type="unfinished">Mae&apos;r amser byrraf yn hirach na&apos;r cam, {given}.</translation>
    </message>
    <message>
        <source>There are no captions in `{language}`.</source>
        <translation type="unfinished">Nid oes capsiynau yn `{language}`.</translation>
    </message>
    <message>
        <source>There are {words}.</source>
        <translation type="unfinished">Mae {words} ar gael.</translation>
    </message>
    <message>
        <source>There is nothing after this dash of `steps`.</source>
        <translation type="unfinished">Nid oes dim ar ôl y llinell doriad hon o `steps`.</translation>
    </message>
    <message>
        <source>This film has no captions.</source>
        <translation type="unfinished">Nid oes capsiynau i&apos;r ffilm hon.</translation>
    </message>
    <message>
        <source>This pause at {time} is not after the pause before it, {last}.</source>
        <translation type="unfinished">Nid yw&apos;r saib hwn ar {time} ar ôl y saib o&apos;i flaen, {last}.</translation>
    </message>
    <message>
        <source>This pause at {time} is not after where the film starts, {last}.</source>
        <translation type="unfinished">Nid yw&apos;r saib hwn ar {time} ar ôl dechrau&apos;r ffilm, {last}.</translation>
    </message>
    <message>
        <source>This pause at {time} is not before `to`, {stop}.</source>
        <translation type="unfinished">Nid yw&apos;r saib hwn ar {time} cyn `to`, {stop}.</translation>
    </message>
    <message>
        <source>This picture has no words for people who cannot see it.</source>
        <translation type="unfinished">Nid oes geiriau i&apos;r llun hwn ar gyfer pobl na allant ei weld.</translation>
    </message>
    <message>
        <source>This step does not say what it is: {words}.</source>
        <translation type="unfinished">Nid yw&apos;r cam hwn yn dweud beth ydyw: {words}.</translation>
    </message>
    <message>
        <source>This step has no time; the plan counts 0 minutes for it.</source>
        <translation type="unfinished">Nid oes amser gan y cam hwn; mae&apos;r cynllun yn cyfrif 0 munud iddo.</translation>
    </message>
    <message>
        <source>This step is several things: {names}.</source>
        <translation type="unfinished">Mae&apos;r cam hwn yn sawl peth: {names}.</translation>
    </message>
    <message>
        <source>Write `at:` and `ask:` after the dash.</source>
        <translation type="unfinished">Ysgrifennwch `at:` ac `ask:` ar ôl y llinell doriad.</translation>
    </message>
    <message>
        <source>Write a time, as 1:05.</source>
        <translation type="unfinished">Ysgrifennwch amser, fel 1:05.</translation>
    </message>
    <message>
        <source>Write it after the colon, as {key}: Tea</source>
        <translation type="unfinished">Ysgrifennwch ef ar ôl y colon, fel {key}: Tea</translation>
    </message>
    <message>
        <source>Write it so: - {pairs: 4}</source>
        <translation type="unfinished">Ysgrifennwch fel hyn: - {pairs: 4}</translation>
    </message>
    <message>
        <source>Write minutes and seconds up to 59, as 1:05.</source>
        <translation type="unfinished">Ysgrifennwch funudau ac eiliadau hyd at 59, fel 1:05.</translation>
    </message>
    <message>
        <source>Write: image: {{file: {file}, alt: &quot;…&quot;}}</source>
        <translation type="unfinished">Ysgrifennwch: image: {{file: {file}, alt: &quot;…&quot;}}</translation>
    </message>
    <message>
        <source>Write: minutes: {minutes}</source>
        <translation type="unfinished">Ysgrifennwch: minutes: {minutes}</translation>
    </message>
    <message>
        <source>Write: scale: 0-10</source>
        <translation type="unfinished">Ysgrifennwch: scale: 0-10</translation>
    </message>
    <message>
        <source>Write: {key}: 5</source>
        <translation type="unfinished">Ysgrifennwch: {key}: 5</translation>
    </message>
    <message>
        <source>Write: {key}: {number}</source>
        <translation type="unfinished">Ysgrifennwch: {key}: {number}</translation>
    </message>
    <message>
        <source>`at` takes a time in the film or a cue, not `{value}`.</source>
        <translation type="unfinished">Mae `at` yn cymryd amser yn y ffilm neu giw, nid `{value}`.</translation>
    </message>
    <message>
        <source>`image` takes `file` and `alt`.</source>
        <translation type="unfinished">Mae `image` yn cymryd `file` ac `alt`.</translation>
    </message>
    <message>
        <source>`quote` takes `text` and `by`.</source>
        <translation type="unfinished">Mae `quote` yn cymryd `text` a `by`.</translation>
    </message>
    <message>
        <source>`to` comes after `from`.</source>
        <translation type="unfinished">Mae `to` yn dod ar ôl `from`.</translation>
    </message>
    <message>
        <source>`{key}` needs its film.</source>
        <translation type="unfinished">Mae angen ffilm ar `{key}`.</translation>
    </message>
    <message>
        <source>`{key}` needs its heading.</source>
        <translation type="unfinished">Mae angen pennawd ar `{key}`.</translation>
    </message>
    <message>
        <source>`{key}` needs its minutes.</source>
        <translation type="unfinished">Mae angen munudau ar `{key}`.</translation>
    </message>
    <message>
        <source>`{key}` takes a number of people or {words}, not `{value}`.</source>
        <translation type="unfinished">Mae `{key}` yn cymryd nifer o bobl neu {words}, nid `{value}`.</translation>
    </message>
</context>
<context>
    <name>stills</name>
    <message>
        <source>There is no picture in {file}, only sound.</source>
        <translation type="unfinished">Nid oes llun yn {file}, dim ond sain.</translation>
    </message>
    <message>
        <source>{file} is damaged: it has no picture.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i difrodi: nid oes llun ynddi.</translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>The record holds an event this presenter does not know: {name}.</source>
        <translation type="unfinished">Mae&apos;r cofnod yn cynnwys digwyddiad nad yw&apos;r cyflwynydd hwn yn ei adnabod: {name}.</translation>
    </message>
    <message>
        <source>The record holds something that is not an event.</source>
        <translation type="unfinished">Mae&apos;r cofnod yn cynnwys rhywbeth nad yw&apos;n ddigwyddiad.</translation>
    </message>
    <message>
        <source>The record&apos;s event {name} has a wrong {field}.</source>
        <translation type="unfinished">Mae {field} anghywir yn nigwyddiad {name} y cofnod.</translation>
    </message>
    <message>
        <source>The record&apos;s event {name} has no {field}.</source>
        <translation type="unfinished">Nid oes {field} yn nigwyddiad {name} y cofnod.</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Fours</source>
        <translation type="unfinished">Pedwarau</translation>
    </message>
    <message>
        <source>Groups of {number}</source>
        <translation type="unfinished">Grwpiau o {number}</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished">Ar eich pen eich hun</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished">Parau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Byrddau</translation>
    </message>
    <message>
        <source>Threes</source>
        <translation type="unfinished">Trioedd</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>A break</source>
        <translation type="unfinished">Egwyl</translation>
    </message>
    <message>
        <source>A discuss step</source>
        <translation type="unfinished">Cam trafod</translation>
    </message>
    <message>
        <source>A film</source>
        <translation type="unfinished">Ffilm</translation>
    </message>
    <message>
        <source>A film step</source>
        <translation type="unfinished">Cam ffilm</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation type="unfinished">Saib</translation>
    </message>
    <message>
        <source>A poll</source>
        <translation type="unfinished">Pôl</translation>
    </message>
    <message>
        <source>A quote</source>
        <translation type="unfinished">Dyfyniad</translation>
    </message>
    <message>
        <source>A round</source>
        <translation type="unfinished">Rownd</translation>
    </message>
    <message>
        <source>A section</source>
        <translation type="unfinished">Adran</translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>A slide</source>
        <translation type="unfinished">Sleid</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation type="unfinished">Siaradwr</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation type="unfinished">Gweithgaredd</translation>
    </message>
    <message>
        <source>An image</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>An include</source>
        <translation type="unfinished">Cynhwysiad</translation>
    </message>
    <message>
        <source>The group `rights`</source>
        <translation type="unfinished">Y grŵp `rights`</translation>
    </message>
</context>
<context>
    <name>time_view</name>
    <message>
        <source>The run is {words}</source>
        <translation type="unfinished">Y rhediad: {words}</translation>
    </message>
    <message>
        <source>early</source>
        <translation type="unfinished">cynnar</translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished">hwyr</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished">ar amser</translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <translation type="unfinished">{spent} o {planned}</translation>
    </message>
    <message>
        <source>{spent} of {planned}, {over}</source>
        <translation type="unfinished">{spent} o {planned}, {over}</translation>
    </message>
    <message>
        <source>{spent}, no time planned</source>
        <translation type="unfinished">{spent}, dim amser wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} dros</translation>
    </message>
</context>
<context>
    <name>timekeeper</name>
    <message>
        <source>The run goes on after {minutes}.</source>
        <translation type="unfinished">Mae&apos;r rhediad yn parhau ar ôl {minutes}.</translation>
    </message>
    <message>
        <source>The run goes on after {minutes}. The countdown stands: t starts it.</source>
        <translation type="unfinished">Mae&apos;r rhediad yn parhau ar ôl {minutes}. Mae&apos;r cyfrif i lawr yn sefyll: mae t yn ei gychwyn.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">llai na munud</translation>
    </message>
    <message>
        <source>{minutes} late: Shift+T proposes what to cut.</source>
        <translation type="unfinished">{minutes} yn hwyr: mae Shift+T yn cynnig beth i&apos;w dorri.</translation>
    </message>
</context>
<context>
    <name>times_command</name>
    <message>
        <source>Did you mean {step}?</source>
        <translation type="unfinished">Oeddech chi&apos;n meddwl {step}?</translation>
    </message>
    <message>
        <source>Nothing is proposed for step {step}.</source>
        <translation type="unfinished">Ni chynigir dim ar gyfer cam {step}.</translation>
    </message>
    <message>
        <source>Nothing is written yet; --write writes it.</source>
        <translation type="unfinished">Nid ysgrifennwyd dim eto; mae --write yn ei ysgrifennu.</translation>
    </message>
    <message>
        <source>There is no step {step}.</source>
        <translation type="unfinished">Nid oes cam {step}.</translation>
    </message>
</context>
<context>
    <name>times_page</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the planned time</source>
        <translation type="unfinished">Newid amser y cynllun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>How long the steps took</source>
        <translation type="unfinished">Pa mor hir fu&apos;r camau</translation>
    </message>
    <message>
        <source>It took {took}, between {least} and {most} in {runs}.</source>
        <translation type="unfinished">Cymerodd {took}, rhwng {least} a {most} mewn {runs}.</translation>
    </message>
    <message>
        <source>It took {took}, in {runs}.</source>
        <translation type="unfinished">Cymerodd {took}, mewn {runs}.</translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation type="unfinished">Gadael y ffeil fel y mae</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Edrych eto</translation>
    </message>
    <message>
        <source>Only in practice, where no room talks.</source>
        <translation type="unfinished">Mewn ymarfer yn unig, lle nad oes ystafell yn siarad.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>The times could not be written.</source>
        <translation type="unfinished">Ni ellid ysgrifennu&apos;r amseroedd.</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation type="unfinished">Mae&apos;r rhain yn aros fel y maent</translation>
    </message>
    <message>
        <source>Write to the file</source>
        <translation type="unfinished">Ysgrifennu i&apos;r ffeil</translation>
    </message>
    <message>
        <source>{number} · {heading} · {planned} min, {why}. {took}</source>
        <translation type="unfinished">{number} · {heading} · {planned} mun, {why}. {took}</translation>
    </message>
    <message>
        <source>{number} · {heading} · {planned} → {minutes} min</source>
        <translation type="unfinished">{number} · {heading} · {planned} → {minutes} mun</translation>
    </message>
</context>
<context>
    <name>times_report</name>
    <message numerus="yes">
        <source>%n practice run(s)</source>
        <translation type="unfinished">
            <numerusform>%n ymarfer</numerusform>
            <numerusform>%n ymarfer</numerusform>
            <numerusform>%n ymarfer</numerusform>
            <numerusform>%n ymarfer</numerusform>
            <numerusform>%n ymarfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real run(s)</source>
        <translation type="unfinished">
            <numerusform>%n rhediad go iawn</numerusform>
            <numerusform>%n rhediad go iawn</numerusform>
            <numerusform>%n rhediad go iawn</numerusform>
            <numerusform>%n rhediad go iawn</numerusform>
            <numerusform>%n rhediad go iawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps change: the plan goes from {a} to {b}.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cam yn newid: mae&apos;r cynllun yn mynd o {a} i {b}.</numerusform>
            <numerusform>Mae %n cam yn newid: mae&apos;r cynllun yn mynd o {a} i {b}.</numerusform>
            <numerusform>Mae %n cam yn newid: mae&apos;r cynllun yn mynd o {a} i {b}.</numerusform>
            <numerusform>Mae %n cam yn newid: mae&apos;r cynllun yn mynd o {a} i {b}.</numerusform>
            <numerusform>Mae %n cam yn newid: mae&apos;r cynllun yn mynd o {a} i {b}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step changes: the plan goes from {a} to {b}.</source>
        <translation type="unfinished">Mae 1 cam yn newid: mae&apos;r cynllun yn mynd o {a} i {b}.</translation>
    </message>
    <message>
        <source>By {real} and {practice}.</source>
        <translation type="unfinished">Yn ôl {real} a {practice}.</translation>
    </message>
    <message>
        <source>By {runs}.</source>
        <translation type="unfinished">Yn ôl {runs}.</translation>
    </message>
    <message>
        <source>No run of this session tells yet how long a step took.</source>
        <translation type="unfinished">Nid oes rhediad o&apos;r sesiwn hon eto&apos;n dweud pa mor hir fu cam.</translation>
    </message>
    <message>
        <source>No step changes.</source>
        <translation type="unfinished">Nid oes cam yn newid.</translation>
    </message>
    <message>
        <source>Nothing was to be written.</source>
        <translation type="unfinished">Nid oedd dim i&apos;w ysgrifennu.</translation>
    </message>
    <message>
        <source>Planned min</source>
        <translation type="unfinished">Mun cynllun</translation>
    </message>
    <message>
        <source>Proposed min</source>
        <translation type="unfinished">Mun cynnig</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished">Rhediadau</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished">Ystod</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished">Cymerodd</translation>
    </message>
    <message>
        <source>Written: {file}. As it was: {backup}.</source>
        <translation type="unfinished">Ysgrifennwyd: {file}. Fel yr oedd: {backup}.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished">fel y cynllun</translation>
    </message>
    <message>
        <source>below its shortest time</source>
        <translation type="unfinished">o dan ei amser byrraf</translation>
    </message>
    <message>
        <source>its parts alone take longer</source>
        <translation type="unfinished">mae ei rannau&apos;n unig yn cymryd mwy</translation>
    </message>
    <message>
        <source>its text stands for several steps</source>
        <translation type="unfinished">mae ei destun yn sefyll am sawl cam</translation>
    </message>
    <message>
        <source>the sum of its rounds: change these</source>
        <translation type="unfinished">swm ei rowndiau: newidiwch y rhain</translation>
    </message>
    <message>
        <source>{minutes}, by practice alone</source>
        <translation type="unfinished">{minutes}, yn ôl ymarfer yn unig</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Glas</translation>
    </message>
    <message>
        <source>Choose a tool.</source>
        <translation type="unfinished">Dewiswch offeryn.</translation>
    </message>
    <message>
        <source>Done (Escape)</source>
        <translation type="unfinished">Gorffen (Escape)</translation>
    </message>
    <message>
        <source>Drag a frame, or turn the wheel. Then drag, or use the arrows.</source>
        <translation type="unfinished">Llusgwch ffrâm, neu trowch yr olwyn. Yna llusgwch, neu&apos;r saethau.</translation>
    </message>
    <message>
        <source>Draw on the picture. Gone when you go on.</source>
        <translation type="unfinished">Tynnwch ar y llun. Mae&apos;n mynd pan ewch ymlaen.</translation>
    </message>
    <message>
        <source>Draw, point and zoom</source>
        <translation type="unfinished">Tynnu llun, pwyntio a chwyddo</translation>
    </message>
    <message>
        <source>Erase (e)</source>
        <translation type="unfinished">Dileu (e)</translation>
    </message>
    <message>
        <source>Leave the tools</source>
        <translation type="unfinished">Gadael yr offer</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Canolig</translation>
    </message>
    <message>
        <source>Move over the picture: the room sees a red dot.</source>
        <translation type="unfinished">Symudwch dros y llun: mae&apos;r ystafell yn gweld dot coch.</translation>
    </message>
    <message>
        <source>Move the light; the wheel changes its size.</source>
        <translation type="unfinished">Symudwch y golau; mae&apos;r olwyn yn newid ei faint.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished">Pen</translation>
    </message>
    <message>
        <source>Pen (d)</source>
        <translation type="unfinished">Pen (d)</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished">Pwyntydd</translation>
    </message>
    <message>
        <source>Pointer (x)</source>
        <translation type="unfinished">Pwyntydd (x)</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Coch</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished">Sbotolau</translation>
    </message>
    <message>
        <source>Spotlight (g)</source>
        <translation type="unfinished">Sbotolau (g)</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <translation type="unfinished">Tynnu pob strôc</translation>
    </message>
    <message>
        <source>Take the last stroke away</source>
        <translation type="unfinished">Tynnu&apos;r strôc olaf</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Trwchus</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Tenau</translation>
    </message>
    <message>
        <source>Type minutes as a number up to {most}, for example 10.</source>
        <translation type="unfinished">Teipiwch funudau fel rhif hyd at {most}, er enghraifft 10.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>What the room sees, to draw and point on</source>
        <translation type="unfinished">Beth mae&apos;r ystafell yn ei weld, i dynnu llun a phwyntio arno</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Melyn</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished">Chwyddo</translation>
    </message>
    <message>
        <source>Zoom (z)</source>
        <translation type="unfinished">Chwyddo (z)</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Change the permissions of the file, or copy it into your own folder.</source>
        <translation type="unfinished">Newidiwch ganiatâd y ffeil, neu copïwch hi i&apos;ch ffolder eich hun.</translation>
    </message>
    <message>
        <source>Copy it again from where you got it, or make a new copy of the film.</source>
        <translation type="unfinished">Copïwch hi eto o&apos;r lle y cawsoch hi, neu gwnewch gopi newydd o&apos;r ffilm.</translation>
    </message>
    <message>
        <source>Name the film&apos;s file.</source>
        <translation type="unfinished">Enwch ffeil y ffilm.</translation>
    </message>
    <message>
        <source>Put it into the folder {folder}.</source>
        <translation type="unfinished">Rhowch hi yn y ffolder {folder}.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation type="unfinished">Mae&apos;r ffeil {name} yn wag.</translation>
    </message>
    <message>
        <source>The film {name} is not there.</source>
        <translation type="unfinished">Nid yw&apos;r ffilm {name} yno.</translation>
    </message>
    <message>
        <source>This computer does not let you read {name}.</source>
        <translation type="unfinished">Nid yw&apos;r cyfrifiadur hwn yn gadael i chi ddarllen {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished">Ni ellir darllen {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a film.</source>
        <translation type="unfinished">Ffolder yw {name}, nid ffilm.</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>For a while nothing was recorded: {reason}</source>
        <translation type="unfinished">Am ychydig ni chofnodwyd dim: {reason}</translation>
    </message>
    <message>
        <source>Recorded again, with what happened meanwhile.</source>
        <translation type="unfinished">Cofnodir eto, gyda&apos;r hyn a ddigwyddodd yn y cyfamser.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” was gone.</source>
        <translation type="unfinished">Roedd y seinydd “{name}” wedi mynd.</translation>
    </message>
    <message>
        <source>The loudspeaker “{name}” was there again, or another.</source>
        <translation type="unfinished">Roedd y seinydd “{name}” yno eto, neu un arall.</translation>
    </message>
    <message>
        <source>The projector was back.</source>
        <translation type="unfinished">Roedd y taflunydd yn ôl.</translation>
    </message>
    <message>
        <source>The projector was gone.</source>
        <translation type="unfinished">Roedd y taflunydd wedi mynd.</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message numerus="yes">
        <source>%n groups report</source>
        <translation type="unfinished">
            <numerusform>%n grŵp yn adrodd</numerusform>
            <numerusform>%n grŵp yn adrodd</numerusform>
            <numerusform>%n grŵp yn adrodd</numerusform>
            <numerusform>%n grŵp yn adrodd</numerusform>
            <numerusform>%n grŵp yn adrodd</numerusform>
        </translation>
    </message>
    <message>
        <source>First: {name}</source>
        <translation type="unfinished">Yn gyntaf: {name}</translation>
    </message>
    <message>
        <source>Group {place} of {count}: {name}</source>
        <translation type="unfinished">Grŵp {place} o {count}: {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished">Nesaf: {name}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation type="unfinished">Bwrdd {number}</translation>
    </message>
    <message>
        <source>Table {number} ({place} of {count})</source>
        <translation type="unfinished">Bwrdd {number} ({place} o {count})</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation type="unfinished">Yr un olaf</translation>
    </message>
    <message>
        <source>{groups}, {time} each</source>
        <translation type="unfinished">{groups}, {time} yr un</translation>
    </message>
</context>
<context>
    <name>typing_page</name>
    <message>
        <source>It was not kept.</source>
        <translation type="unfinished">Ni chadwyd ef.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Gadael</translation>
    </message>
    <message>
        <source>Not kept yet. Keep it, or leave once more and it is gone.</source>
        <translation type="unfinished">Heb ei gadw eto. Cadwch ef, neu gadewch unwaith eto ac mae wedi mynd.</translation>
    </message>
</context>
<context>
    <name>unexpected</name>
    <message>
        <source>Something unexpected happened ({kind}); {where}</source>
        <translation type="unfinished">Digwyddodd rhywbeth annisgwyl ({kind}); {where}</translation>
    </message>
    <message>
        <source>details are in {log}</source>
        <translation type="unfinished">mae&apos;r manylion yn {log}</translation>
    </message>
    <message>
        <source>no log could be written: {reason}</source>
        <translation type="unfinished">ni ellid ysgrifennu log: {reason}</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Gweithgaredd</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Egwyl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Clawr</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished">Trafodaeth</translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished">Ffilm</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished">Pôl</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished">Sleid</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>A picture that the file no longer has</source>
        <translation type="unfinished">Llun nad yw’r ffeil yn ei gynnwys mwyach</translation>
    </message>
    <message>
        <source>Frozen until you press f. The room sees: {picture}</source>
        <translation type="unfinished">Wedi rhewi nes i chi bwyso f. Mae&apos;r ystafell yn gweld: {picture}</translation>
    </message>
    <message>
        <source>Go on without it: tell in your words what the film is about.</source>
        <translation type="unfinished">Parhewch hebddi: dywedwch yn eich geiriau eich hun am beth mae&apos;r ffilm.</translation>
    </message>
    <message>
        <source>Next, in {step}: {note}</source>
        <translation type="unfinished">Nesaf, yn {step}: {note}</translation>
    </message>
    <message>
        <source>Nothing: film and countdown stand. n shows the room&apos;s picture on this screen</source>
        <translation type="unfinished">Dim: mae&apos;r ffilm a&apos;r cyfrif i lawr yn sefyll. Mae n yn dangos llun yr ystafell yma</translation>
    </message>
    <message>
        <source>Paused since {time}; next or Shift+P goes on.</source>
        <translation type="unfinished">Wedi oedi ers {time}; mae Nesaf neu Shift+P yn parhau.</translation>
    </message>
    <message>
        <source>The room sees plan B instead of the film.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld cynllun B yn lle&apos;r ffilm.</translation>
    </message>
    <message>
        <source>The room sees these notes if it sees this screen: n takes them away</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld y nodiadau hyn os yw&apos;n gweld y sgrin hon: mae n yn eu tynnu</translation>
    </message>
    <message>
        <source>The test card: any key takes it away</source>
        <translation type="unfinished">Y cerdyn prawf: mae unrhyw fysell yn ei dynnu</translation>
    </message>
    <message>
        <source>You chose so. The film can be put back at any time.</source>
        <translation type="unfinished">Chi ddewisodd hynny. Gellir rhoi&apos;r ffilm yn ôl unrhyw bryd.</translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished">diwedd</translation>
    </message>
    <message>
        <source>f shows {picture}</source>
        <translation type="unfinished">mae f yn dangos {picture}</translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished">ffilm</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation type="unfinished">rhan {number}</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation type="unfinished">pwynt {number}</translation>
    </message>
    <message>
        <source>prompt {number}</source>
        <translation type="unfinished">anogwr {number}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished">cwestiwn {number}</translation>
    </message>
    <message>
        <source>round {number}, {way}</source>
        <translation type="unfinished">rownd {number}, {way}</translation>
    </message>
    <message>
        <source>tally</source>
        <translation type="unfinished">cyfrif</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation type="unfinished">{least} i {most} o bobl</translation>
    </message>
    <message>
        <source>{picture}, before the last section</source>
        <translation type="unfinished">{picture}, cyn yr adran olaf</translation>
    </message>
</context>
<context>
    <name>vlc</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished">Dewiswch ffeil y ffilm ei hun.</translation>
    </message>
    <message>
        <source>Close the presenter and start it again; it goes on where it was.</source>
        <translation type="unfinished">Caewch y cyflwynydd a&apos;i gychwyn eto; mae&apos;n parhau o&apos;r lle&apos;r oedd.</translation>
    </message>
    <message>
        <source>The film player failed: {reason}.</source>
        <translation type="unfinished">Methodd y chwaraewr ffilm: {reason}.</translation>
    </message>
    <message>
        <source>There is no picture in {file}, only sound.</source>
        <translation type="unfinished">Nid oes llun yn {file}, dim ond sain.</translation>
    </message>
</context>
<context>
    <name>vlclib</name>
    <message>
        <source>Install VLC 3 from videolan.org, for the same kind of processor as Python.</source>
        <translation type="unfinished">Gosodwch VLC 3 o videolan.org, ar gyfer yr un math o brosesydd â Python.</translation>
    </message>
    <message>
        <source>Install VLC 3.</source>
        <translation type="unfinished">Gosodwch VLC 3.</translation>
    </message>
    <message>
        <source>Install it: sudo apt install vlc (Debian, Ubuntu) or sudo dnf install vlc (Fedora).</source>
        <translation type="unfinished">Gosodwch ef: sudo apt install vlc (Debian, Ubuntu) neu sudo dnf install vlc (Fedora).</translation>
    </message>
    <message>
        <source>Install the 64-bit VLC 3 from videolan.org.</source>
        <translation type="unfinished">Gosodwch VLC 3 (64-did) o videolan.org.</translation>
    </message>
    <message>
        <source>VLC was not found ({reason}).</source>
        <translation type="unfinished">Ni chafwyd hyd i VLC ({reason}).</translation>
    </message>
    <message>
        <source>VLC {version} cannot decode into memory.</source>
        <translation type="unfinished">Ni all VLC {version} ddatgodio i&apos;r cof.</translation>
    </message>
    <message>
        <source>VLC {version} is installed but does not start.</source>
        <translation type="unfinished">Mae VLC {version} wedi&apos;i osod ond nid yw&apos;n cychwyn.</translation>
    </message>
    <message>
        <source>VLC {version} is installed, but films need VLC 3.</source>
        <translation type="unfinished">Mae VLC {version} wedi&apos;i osod, ond mae angen VLC 3 ar ffilmiau.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Next goes back to the plan</source>
        <translation type="unfinished">mae Nesaf yn mynd yn ôl i&apos;r cynllun</translation>
    </message>
    <message>
        <source>behind it: {picture}</source>
        <translation type="unfinished">y tu ôl: {picture}</translation>
    </message>
    <message>
        <source>countdown {time} (q takes it away)</source>
        <translation type="unfinished">cyfrif i lawr {time} (mae q yn ei dynnu)</translation>
    </message>
    <message>
        <source>countdown {time} comes back with the picture</source>
        <translation type="unfinished">daw&apos;r cyfrif i lawr {time} yn ôl gyda&apos;r llun</translation>
    </message>
    <message>
        <source>line “{line}” (l, empty, takes it away)</source>
        <translation type="unfinished">llinell “{line}” (mae l, yn wag, yn ei thynnu)</translation>
    </message>
    <message>
        <source>line “{line}” comes back with the picture</source>
        <translation type="unfinished">daw llinell “{line}” yn ôl gyda&apos;r llun</translation>
    </message>
</context>
<context>
    <name>wall_strip</name>
    <message>
        <source>A practice: its record is kept apart from the real runs</source>
        <translation type="unfinished">Ymarfer: cedwir ei gofnod ar wahân i&apos;r rhediadau go iawn</translation>
    </message>
    <message>
        <source>BLACK</source>
        <translation type="unfinished">DU</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation type="unfinished">WEDI RHEWI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished">BYW</translation>
    </message>
    <message>
        <source>MUTED</source>
        <translation type="unfinished">DIM SAIN</translation>
    </message>
    <message>
        <source>NO PROJECTOR</source>
        <translation type="unfinished">DIM TAFLUNYDD</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation type="unfinished">HEB EI GOFNODI</translation>
    </message>
    <message>
        <source>NOTES SEEN</source>
        <translation type="unfinished">NODIADAU I&apos;W GWELD</translation>
    </message>
    <message>
        <source>No projector is found</source>
        <translation type="unfinished">Ni chafwyd hyd i daflunydd</translation>
    </message>
    <message>
        <source>Notes lie over the room&apos;s picture; n takes them away</source>
        <translation type="unfinished">Mae nodiadau dros lun yr ystafell; mae n yn eu tynnu</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished">WEDI OEDI</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished">YMARFER</translation>
    </message>
    <message>
        <source>TEST CARD</source>
        <translation type="unfinished">CERDYN PRAWF</translation>
    </message>
    <message>
        <source>The picture stands; f shows where you are</source>
        <translation type="unfinished">Mae&apos;r llun yn sefyll; mae f yn dangos lle&apos;r ydych chi</translation>
    </message>
    <message>
        <source>The room sees black; b shows the picture again</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld du; mae b yn dangos y llun eto</translation>
    </message>
    <message>
        <source>The room sees the picture</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld y llun</translation>
    </message>
    <message>
        <source>The room sees the test card; any key takes it away</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld y cerdyn prawf; mae unrhyw fysell yn ei dynnu</translation>
    </message>
    <message>
        <source>The room sees white; w shows the picture again</source>
        <translation type="unfinished">Mae&apos;r ystafell yn gweld gwyn; mae w yn dangos y llun eto</translation>
    </message>
    <message>
        <source>The run cannot be recorded; it goes on</source>
        <translation type="unfinished">Ni ellir cofnodi&apos;r rhediad; mae&apos;n parhau</translation>
    </message>
    <message>
        <source>The run’s clock stands; next or Shift+P goes on</source>
        <translation type="unfinished">Mae cloc y rhediad yn sefyll; mae Nesaf neu Shift+P yn parhau</translation>
    </message>
    <message>
        <source>The sound is off; m gives it back</source>
        <translation type="unfinished">Mae&apos;r sain i ffwrdd; mae m yn ei rhoi&apos;n ôl</translation>
    </message>
    <message>
        <source>The workshop: agreement, support, polls and more</source>
        <translation type="unfinished">Y gweithdy: cytundeb, cymorth, polau a mwy</translation>
    </message>
    <message>
        <source>WHITE</source>
        <translation type="unfinished">GWYN</translation>
    </message>
    <message>
        <source>Which screen is which: numbers on all of them, for 3 seconds</source>
        <translation type="unfinished">Pa sgrin yw pa un: rhifau ar bob un, am 3 eiliad</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">Gweithdy</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Check</source>
        <translation type="unfinished">Gwirio</translation>
    </message>
    <message>
        <source>Check the chosen session for mistakes</source>
        <translation type="unfinished">Gwirio&apos;r sesiwn a ddewiswyd am gamgymeriadau</translation>
    </message>
    <message>
        <source>Films, questions and the clock for a workshop, from one session file.</source>
        <translation type="unfinished">Ffilmiau, cwestiynau a&apos;r cloc ar gyfer gweithdy, o un ffeil sesiwn.</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation type="unfinished">Gollyngwch hi i&apos;w hagor.</translation>
    </message>
    <message>
        <source>Looking {file} and its films over…</source>
        <translation type="unfinished">Yn edrych dros {file} a&apos;i ffilmiau…</translation>
    </message>
    <message>
        <source>Nothing is wrong with {file}.</source>
        <translation type="unfinished">Nid oes dim o&apos;i le ar {file}.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished">Agor sesiwn</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation type="unfinished">Agor ffeil sesiwn</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Agor…</translation>
    </message>
    <message>
        <source>Past sessions: reports, names and scores</source>
        <translation type="unfinished">Sesiynau blaenorol: adroddiadau, enwau a sgoriau</translation>
    </message>
    <message>
        <source>Past sessions…</source>
        <translation type="unfinished">Sesiynau blaenorol…</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>Practise the chosen session; its record is kept apart</source>
        <translation type="unfinished">Ymarfer y sesiwn a ddewiswyd; cedwir ei gofnod ar wahân</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Cyflwyno</translation>
    </message>
    <message>
        <source>Present the chosen session</source>
        <translation type="unfinished">Cyflwyno&apos;r sesiwn a ddewiswyd</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Sessions (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished">Sesiynau (*.yaml *.yml);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Settings, keys and clicker</source>
        <translation type="unfinished">Gosodiadau, bysellau a chliciwr</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished">Gosodiadau…</translation>
    </message>
    <message>
        <source>There is no session here yet. Open one, or drop its file on this window.</source>
        <translation type="unfinished">Nid oes sesiwn yma eto. Agorwch un, neu gollyngwch ei ffeil ar y ffenestr hon.</translation>
    </message>
</context>
<context>
    <name>welcome_art</name>
    <message>
        <source>People in a room look at a bright picture on the wall</source>
        <translation type="unfinished">Pobl mewn ystafell yn edrych ar lun llachar ar y wal</translation>
    </message>
</context>
<context>
    <name>whole_file</name>
    <message>
        <source>Nothing can be written in {folder}, or {name} is open in another program. Close it there, or choose another place.</source>
        <translation type="unfinished">Ni ellir ysgrifennu dim yn {folder}, neu mae {name} ar agor mewn rhaglen arall. Caewch hi yno, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation type="unfinished">Nid oes ffolder {folder}. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a name for the file.</source>
        <translation type="unfinished">Ffolder yw {file}. Dewiswch enw i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>{file} was not written: the disk is full. Make room on it, or choose another place.</source>
        <translation type="unfinished">Nid ysgrifennwyd {file}: mae&apos;r ddisg yn llawn. Gwnewch le arni, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Choose another place.</source>
        <translation type="unfinished">Nid ysgrifennwyd {file}: {reason}. Dewiswch le arall.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to report</source>
        <translation type="unfinished">
            <numerusform>%n grŵp i adrodd</numerusform>
            <numerusform>%n grŵp i adrodd</numerusform>
            <numerusform>%n grŵp i adrodd</numerusform>
            <numerusform>%n grŵp i adrodd</numerusform>
            <numerusform>%n grŵp i adrodd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture instead of the film {heading}</source>
        <translation type="unfinished">Llun yn lle&apos;r ffilm {heading}</translation>
    </message>
    <message>
        <source>A text instead of the film {heading}</source>
        <translation type="unfinished">Testun yn lle&apos;r ffilm {heading}</translation>
    </message>
    <message>
        <source>Black: the room sees nothing</source>
        <translation type="unfinished">Du: nid yw&apos;r ystafell yn gweld dim</translation>
    </message>
    <message>
        <source>The activity: {heading}</source>
        <translation type="unfinished">Y gweithgaredd: {heading}</translation>
    </message>
    <message>
        <source>The break: {heading}</source>
        <translation type="unfinished">Yr egwyl: {heading}</translation>
    </message>
    <message>
        <source>The card of the film {heading}</source>
        <translation type="unfinished">Cerdyn y ffilm {heading}</translation>
    </message>
    <message>
        <source>The close, with thanks and credits</source>
        <translation type="unfinished">Y diwedd, gyda diolch a chydnabyddiaeth</translation>
    </message>
    <message>
        <source>The cover: {title}</source>
        <translation type="unfinished">Y clawr: {title}</translation>
    </message>
    <message>
        <source>The film {heading}</source>
        <translation type="unfinished">Y ffilm {heading}</translation>
    </message>
    <message>
        <source>The film {heading}, playing</source>
        <translation type="unfinished">Y ffilm {heading}, yn chwarae</translation>
    </message>
    <message>
        <source>The film {heading}, standing still</source>
        <translation type="unfinished">Y ffilm {heading}, yn sefyll</translation>
    </message>
    <message>
        <source>The film’s question: {question}</source>
        <translation type="unfinished">Cwestiwn y ffilm: {question}</translation>
    </message>
    <message>
        <source>The film’s question: {question} (without the film)</source>
        <translation type="unfinished">Cwestiwn y ffilm: {question} (heb y ffilm)</translation>
    </message>
    <message numerus="yes">
        <source>The groups, %n of them</source>
        <translation type="unfinished">
            <numerusform>Y grwpiau, %n ohonynt</numerusform>
            <numerusform>Y grwpiau, %n ohonynt</numerusform>
            <numerusform>Y grwpiau, %n ohonynt</numerusform>
            <numerusform>Y grwpiau, %n ohonynt</numerusform>
            <numerusform>Y grwpiau, %n ohonynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parking lot, %n item(s)</source>
        <translation type="unfinished">
            <numerusform>Y maes parcio, %n eitem</numerusform>
            <numerusform>Y maes parcio, %n eitem</numerusform>
            <numerusform>Y maes parcio, %n eitem</numerusform>
            <numerusform>Y maes parcio, %n eitem</numerusform>
            <numerusform>Y maes parcio, %n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>The poll: {question}</source>
        <translation type="unfinished">Y pôl: {question}</translation>
    </message>
    <message>
        <source>The poll: {question} (the answers)</source>
        <translation type="unfinished">Y pôl: {question} (yr atebion)</translation>
    </message>
    <message>
        <source>The question: {question}</source>
        <translation type="unfinished">Y cwestiwn: {question}</translation>
    </message>
    <message>
        <source>The slide: {heading}</source>
        <translation type="unfinished">Y sleid: {heading}</translation>
    </message>
    <message>
        <source>What the group agreed on</source>
        <translation type="unfinished">Beth gytunodd y grŵp arno</translation>
    </message>
    <message>
        <source>Where people find support</source>
        <translation type="unfinished">Ble mae pobl yn cael cymorth</translation>
    </message>
    <message>
        <source>White: the room sees an empty white wall</source>
        <translation type="unfinished">Gwyn: mae&apos;r ystafell yn gweld wal wen wag</translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished">ar eich pen eich hun</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished">adborth</translation>
    </message>
    <message>
        <source>fours</source>
        <translation type="unfinished">pedwarau</translation>
    </message>
    <message>
        <source>group {place} of {count}: {name}</source>
        <translation type="unfinished">grŵp {place} o {count}: {name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished">parau</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation type="unfinished">pawb</translation>
    </message>
    <message>
        <source>table {number}, {place} of {count}</source>
        <translation type="unfinished">bwrdd {number}, {place} o {count}</translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished">byrddau</translation>
    </message>
    <message>
        <source>threes</source>
        <translation type="unfinished">trioedd</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished">{most} a {last}</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation type="unfinished">{most} neu {last}</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">{number} munud</translation>
    </message>
    <message>
        <source>{words} (round {number} of {count}: {way})</source>
        <translation type="unfinished">{words} (rownd {number} o {count}: {way})</translation>
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
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Gofyn</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation type="unfinished">Nodyn cynnwys</translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished">Gwneud</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished">Bod yn barod</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished">Dan arweiniad</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished">Gwrando am</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished">Deunyddiau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i ysgrifennu yma.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished">Dweud</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation type="unfinished">Gwylio am</translation>
    </message>
    <message>
        <source>What you do and watch for</source>
        <translation type="unfinished">Beth rydych chi&apos;n ei wneud ac yn gwylio amdano</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation type="unfinished">Beth rydych chi&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished">Pwy sy&apos;n dod</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>All prompts at once</source>
        <translation type="unfinished">Pob anogwr ar unwaith</translation>
    </message>
    <message>
        <source>Answers on the wall</source>
        <translation type="unfinished">Atebion ar y wal</translation>
    </message>
    <message>
        <source>Answers, or hands</source>
        <translation type="unfinished">Atebion, neu ddwylo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Each works by its key too, at any time, without this page.</source>
        <translation type="unfinished">Mae pob un yn gweithio â&apos;i fysell hefyd, unrhyw bryd, heb y dudalen hon.</translation>
    </message>
    <message>
        <source>Group agreement</source>
        <translation type="unfinished">Cytundeb y grŵp</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Groups on the wall</source>
        <translation type="unfinished">Grwpiau ar y wal</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation type="unfinished">Hwyr neu gynnar</translation>
    </message>
    <message>
        <source>No groups were made yet.</source>
        <translation type="unfinished">Ni wnaed grwpiau eto.</translation>
    </message>
    <message>
        <source>No prompts are waiting at this step.</source>
        <translation type="unfinished">Nid oes anogwyr yn aros ar y cam hwn.</translation>
    </message>
    <message>
        <source>Noted for the record.</source>
        <translation type="unfinished">Wedi’i nodi ar gyfer y cofnod.</translation>
    </message>
    <message>
        <source>Nothing is parked yet.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i barcio eto.</translation>
    </message>
    <message>
        <source>Only for the record. Enter keeps it, Escape leaves.</source>
        <translation type="unfinished">Ar gyfer y cofnod yn unig. Mae Enter yn ei gadw, mae Escape yn gadael.</translation>
    </message>
    <message>
        <source>Park for later</source>
        <translation type="unfinished">Parcio at wedyn</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished">Maes parcio</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation type="unfinished">Stopio&apos;r cloc</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation type="unfinished">Cysylltiadau cymorth</translation>
    </message>
    <message>
        <source>The plan as before</source>
        <translation type="unfinished">Y cynllun fel o&apos;r blaen</translation>
    </message>
    <message>
        <source>The room sees it once the curtain is lifted.</source>
        <translation type="unfinished">Mae&apos;r ystafell yn ei weld pan ddaw ei llun yn ôl.</translation>
    </message>
    <message>
        <source>The session has no group agreement.</source>
        <translation type="unfinished">Nid oes cytundeb grŵp gan y sesiwn.</translation>
    </message>
    <message>
        <source>The session names no support contacts.</source>
        <translation type="unfinished">Nid yw&apos;r sesiwn yn enwi cysylltiadau cymorth.</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished">Y gweithdy</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation type="unfinished">Eich sylw</translation>
    </message>
    <message>
        <source>{what}. Key: {key}</source>
        <translation type="unfinished">{what}. Bysell: {key}</translation>
    </message>
</context>
</TS>
