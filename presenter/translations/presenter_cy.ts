<?xml version="1.0" encoding="utf-8"?>
<!-- Machine-made, to be reviewed. docs/translating.md says how. -->
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>agenda</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: leave it out of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the chosen step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen step in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda_model</name>
    <message>
        <source>Section: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where we are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>awake</name>
    <message>
        <source>The screen may go to sleep during the run ({}). Switch the screen saver off in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop offers no way that is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calibration</name>
    <message>
        <source>Can the back row read this? It is the smallest text a session shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <source>Choose a .vtt or .srt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the captions again as WebVTT (.vtt) or SubRip (.srt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no captions the presenter can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for captions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>In this film: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deck</name>
    <message>
        <source>It will show as soon as it is there. Is it on a slow stick or network drive? Copy it to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film takes too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>director</name>
    <message>
        <source>Install VLC 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film player on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n thing(s) needed (is|are) missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that is needed is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is not here; {family} is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyAV cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot play: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged {scale} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films cannot play, VLC&apos;s library ended with: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space: a run could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its space cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let this user write there, or free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no display here, so no windows; check and rehearse work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound output found; films will be silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none came with the program; open your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs cannot be listed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to run: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it from a terminal of the desktop you are logged in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the display cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to mend it: {fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; no projector is connected now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A text with a colon in it needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is minutes, write: {key}: {a}:{b} - else: {key}: {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is one text, write: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma inside `[ ]` makes two texts of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after this dash of `{key}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is of format {value}; this program reads format 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write a text with dashes, put `|` after `{key}:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each entry on its own line with a dash and a space before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each entry on its own line with the plain dash of the keyboard: -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: {key}: 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: {key}: 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: {key}: 8-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write minutes and seconds up to 59, as 1:05, or only seconds, as 65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write under it: - {{{a}: {b}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day: {key}: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: {high}-{low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`true` or `false`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes `true` or `false`, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a date, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a number from {least} to {most}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a number of {unit}, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a text, not a group of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a text, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a time in the film, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a time of day, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes letters, digits and dashes, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes the smaller number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes two numbers, as 8-20, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes {words}, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{value}` is {seconds} seconds of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers, as 8-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} takes keys with values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fixed end today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When must you finish today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Choose another film, or hide the step: hidden: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an earlier `from`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave `to` out to play to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captions {file} go on until {last}, but the film is over at {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot start at {time}: the film is over at {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot stop at {time}: the film is over at {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film never comes to {time}: the film is over at {length}, so nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be those of another film, or the film may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} can say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{today} The room sees {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>instead</name>
    <message>
        <source>**Look for:** {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legibility</name>
    <message>
        <source>There is too much text: say it in fewer words, or spread it over two steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” and {others} more are too small for the back row on a 4:3 projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” and {others} more are too small for the back row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too small for the back row on a 4:3 projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too small for the back row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>A film needs a name before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, moved in under it: file: films/NAME.mp4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it in the file of `films:` and write its name there here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue `{name}` is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film `{name}` is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film `{name}` needs `file`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film `{name}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is not in the film library: its rights and its label are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `file:` and `title:` under the film&apos;s name, moved in by two spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: cues: {good-week: 0:41}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: {name: Tess, as: practitioner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the language before the file: captions: {en: films/NAME.en.vtt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a library file, as films.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>A path is one line of letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is written with / between folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file into the assets folder and write its path from there, as: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file into the assets folder; else the session cannot be taken along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean `{meant}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it into the assets folder and write its file name; a room may have no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an internet address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path is of one computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{value}` leads out of the assets folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backslash inside double quotation marks means something else here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash means something else here; a path is written with / between folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after `{key}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group in { } is not closed, or a comma is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in [ ] is not closed, or a comma is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list starts here in the middle of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing after `{key}:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing after the dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab is used here where YAML takes only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot start with this mark; put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text inside these brackets needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that starts with `{mark}` needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with a colon in it needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After `{mark}` the text starts on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it starts in the same column as its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on with the text above, put `|` there and the text under it: {start} |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a dash and a space before it, or move it in if it goes on with the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {mark} before `{text}` and at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {spaces} before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {spaces} there instead of the tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing before this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands here after the end of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The `{mark}` of this line is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark of this line is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this file is not read until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same is so in %n more line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is text outside the quotation marks {mark} of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket closes nothing that was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not stand straight under the lines it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not stand straight with its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is moved in with a tab; YAML takes only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not of the form `key: text`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line should start with a dash like its list, or be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line stands in a list and has no dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use single quotation marks &apos; &apos; around the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML cannot place the colon in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` does not stand straight under `{above}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The film “{name}” may be shown until {day} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film “{name}” was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noting</name>
    <message>
        <source>Did you mean `{found}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the first ones; the others often go with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {left} more problems than are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Did you mean {guess}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {name} is damaged: it breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {wanted}; steps have an id or a number, 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no unfinished run to go on with; this one begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {number}, {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {number}, {heading}, at {time} of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or is not a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The run goes on from what could be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Arrows choose, Enter goes there, Escape clears the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter goes there, a number too, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: no step has “{text}” in its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pacing</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun. Leaving the cover starts the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You end at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You end at {time}, on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You end at {time}, {minutes} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You end at {time}, {minutes} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended at {time}, on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended at {time}, {minutes} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended at {time}, {minutes} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parsing</name>
    <message>
        <source>A second document starts here; a file holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} lists and groups lie inside each other here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds more than {most} values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In threes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}½ minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>A space, dash or hidden mark was pasted here that is not the keyboard&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line came along with pasted text; it is no part of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of Word or LibreOffice, or a packed folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of an old Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text with formatting (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picture_problems</name>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as PNG, JPEG or SVG. Until then the room sees {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with at most 3840 pixels across. Until then the room sees {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be read: it is damaged or no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} is cut off: a part of it is grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} is too large for a laptop&apos;s memory: {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its `alt`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>previews</name>
    <message>
        <source>What the room sees next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room sees now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an earlier time: cues: {{{name}: 0:05}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it should have some, copy it again; else there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {rate} frames a second: more than 30 is hard work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {width} × {height}: more than 1080p is hard work for a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue `{name}` is at {time}, but {file} is over at {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {file} is cut off: the end of the file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees `instead` until {file} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in {name}, only sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on the laptop of the day, or make a copy in 1080p with 25 or 30 frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: it has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: it has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a film: there is nothing in it to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem_report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong in %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} and {warnings}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems_page</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be presented until the errors are mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present without the marked parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} and {warnings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary}. Mend the file in your editor, save it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>A session includes at most {most} files; this is one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is a group of keys with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session starts with `title:` and has `sections:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session starts with: title: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add `steps:` and under it a step, as: - slide: Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An included file includes nothing further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file into the session&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean `{near}`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include it in the session itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over at {time}, before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file `{name}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film library `{name}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder `{folder}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file includes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `title:` and `steps:` after the dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: - include: modules/barriers.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`finish` comes after `start`, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`include` needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` has no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` leads out of the session&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs `{key}`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Another program has {file} open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room on it; the record then goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>The record {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} was made by a newer presenter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them on paper: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film “{name}” is not shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures cannot be written to {folder}: {reason}. Choose another folder with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film, its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film, its last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film, part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film, question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question, up to prompt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide, up to item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pictures are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remedies</name>
    <message>
        <source>install VLC 3 (64-bit) from https://www.videolan.org/vlc/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the libraries that Qt&apos;s xcb plugin needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resume_page</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on counts none of the time in between. Starting afresh begins at the cover; the record of the earlier run is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen_help</name>
    <message>
        <source>If the room sees the wrong screen: s swaps them. p: a test card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wall for the test card: no projector is found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen_page</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME: Settings, Displays, then Join Displays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the projector connected and switched on? Then the desktop must be extended to it, not mirrored:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDE: press the Windows key and P, then Extend to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one screen is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise side by side: both windows on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show here (N for notes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show here: the room’s picture fills this screen, N shows your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows: press the Windows key and P, then choose Extend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS: System Settings, Displays, then “Use as: Extended display”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>no screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scrub_bar</name>
    <message>
        <source>Place in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search_field</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a step by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Damaged in {file}, so as usual again: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} are damaged; they start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>1 error; Check shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} errors; Check shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>soundings</name>
    <message>
        <source>it ended with {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A line that starts with `%` is a directive; a session has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that starts with `!` needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that starts with `&amp;` needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that starts with `*` needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible control character stands here, perhaps pasted from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the session&apos;s .yaml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the `#` on this is a comment and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it belongs to the text, put the whole text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right file? Films and pictures lie beside it, not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and save its text as a plain text file (.yaml) with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file again and choose the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is longer than {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is saved as UTF-16 (some editors call it Unicode).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; a session is a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {what}, not a plain text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is not saved as UTF-8, so it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes after this is not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spec</name>
    <message>
        <source>A key is a word, not a list or a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {name}: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text before the colon in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text that holds the comma in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma splits a text here: `{name}` is taken for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&lt;&lt;` takes values from elsewhere; write them out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` belongs to {home}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{name}` is written twice; the first is in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a discuss step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of its own under `sections:`, as - include: modules/barriers.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the `rights` of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of the file, before `sections`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no key `{name}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs `{name}`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>step_panel</name>
    <message>
        <source>THIS STEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>A poll has `scale` or `options`, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll needs `scale` or `options`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll needs at least two options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale has at most {most} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step starts with {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: minutes: 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: scale: 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As: - {pairs: 4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the film stop later, or leave the pause out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put `text:` before it, moved in under `quote:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a dash before the second, so that it is a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pauses in the order of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it shows: alt: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no cue `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film stops at {stop}, before it starts at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this step take {parts}, the step {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest time is longer than the step, {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no captions in `{language}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after this dash of `steps`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film has no captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pause at {time} is not after the pause before it, {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pause at {time} is not after where the film starts, {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pause at {time} is not before `to`, {stop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no words for people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not say what it is: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no time; the plan counts 0 minutes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is several things: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `at:` and `ask:` after the dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time, as 1:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it after the colon, as {key}: Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so: - {pairs: 4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write minutes and seconds up to 59, as 1:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: image: {{file: {file}, alt: &quot;…&quot;}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: minutes: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: scale: 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {key}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`at` takes a time in the film or a cue, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`image` takes `file` and `alt`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`quote` takes `text` and `by`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`to` comes after `from`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` needs its film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` needs its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` needs its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` takes a number of people or {words}, not `{value}`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stills</name>
    <message>
        <source>There is no picture in {file}, only sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: it has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stored</name>
    <message>
        <source>The record holds an event this presenter does not know: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds something that is not an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s event {name} has a wrong {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s event {name} has no {field}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discuss step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group `rights`</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time_view</name>
    <message>
        <source>The run is {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of {planned}, {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent}, no time planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Change the permissions of the file, or copy it into your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where you got it, or make a new copy of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the film&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unexpected</name>
    <message>
        <source>Something unexpected happened ({__name__}); {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details are in {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log could be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vlc</name>
    <message>
        <source>Choose the file of the film itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the presenter and start it again; it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film player failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in {file}, only sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vlclib</name>
    <message>
        <source>Install VLC 3 from videolan.org, for the same kind of processor as Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install VLC 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: sudo apt install vlc (Debian, Ubuntu) or sudo dnf install vlc (Fedora).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the 64-bit VLC 3 from videolan.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC was not found ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC {version} cannot decode into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC {version} is installed but does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC {version} is installed, but films need VLC 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wall_strip</name>
    <message>
        <source>BLACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO PROJECTOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projector is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST CARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands; f shows where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees black; b shows the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the test card; any key takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees white; w shows the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be recorded; it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is off; m gives it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHITE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which screen is which: numbers on all of them, for 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chosen session for mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films, questions and the clock for a workshop, from one session file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking {file} and its films over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present the chosen session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session here yet. Open one, or drop its file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>welcome_art</name>
    <message>
        <source>People in a room look at a bright picture on the wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A picture instead of the film {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text instead of the film {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black: the room sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the film {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close, with thanks and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {heading}, playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {heading}, standing still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film’s question: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film’s question: {question} (without the film)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll: {question} (the answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White: the room sees an empty white wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (round {number} of {count}: {way})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words_view</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do and watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
