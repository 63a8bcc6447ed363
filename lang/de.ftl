### Jeder Satz, den jemand in Quietstorm liest, auf Deutsch. Was erlaubt ist, steht am Anfang von en.ftl.
###
### Der Ton: schlicht, ruhig, genau. Wo es ohne Anrede geht, steht keine; sonst „Sie“.
###
### Wörter, die überall dasselbe bedeuten:
### board – Board. round – Runde. seal – versiegeln. reveal – Enthüllung. ballot – Stimmzettel. key holder – wer einen Schlüssel hat.
### facilitator – Moderation. relay – Relay. recovery kit – Notfall-Kit. receipt – Quittung. envelope – Umschlag.
### the signed list – die unterschriebene Liste. dots – Punkte. idea – Idee. note – Notiz. group – Gruppe. contribution – Beitrag. side – Teilfrage.

## The language itself

language-name = Deutsch
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstorm ist unterwegs …
loader-failed = Quietstorm konnte nicht geladen werden. Nichts ist verloren. Bitte die Verbindung prüfen und es noch einmal versuchen.
loader-retry = Noch einmal versuchen
loader-blocked = Quietstorm darf auf dieser Seite nicht laufen: Die Content Security Policy der Seite muss in script-src 'wasm-unsafe-eval' erlauben. Nichts ist verloren. Wer diese Seite betreut, kann das ändern.
loader-no-wasm = In diesem Browser kann Quietstorm nicht laufen: WebAssembly fehlt oder ist abgeschaltet. Nichts ist verloren. Ein aktueller Browser hilft.
loader-crashed = Ein Teil von Quietstorm ist stehen geblieben. Was Sie getippt haben, ist noch da. Zum Weitermachen bitte neu laden.
loader-reload = Neu laden

## The page as an app: a new version of it

app-ready = Eine neue Version ist da.
app-use = Jetzt verwenden
app-moved = Ein anderer Tab ist zur neuen Version gewechselt: Laden Sie neu, sobald es Ihnen passt.
app-stays = Die neue Version wartet: Etwas, das Sie hier getippt haben, liegt noch nicht auf diesem Gerät und ginge verloren. Fügen Sie es hinzu oder sichern Sie Ihre Datei, und versuchen Sie es dann noch einmal.

## On every screen

common-name = Quietstorm
common-all-boards = Alle Boards
common-undo = Rückgängig
common-redo = Wiederholen
common-cancel = Abbrechen
common-close = Schließen
common-waking = Gleich so weit … Sie können schon tippen.
common-restarting = Einen Moment: Es geht gleich dort weiter, wo Sie waren … Sie können weitertippen.
common-gone = Hier geht immer wieder etwas schief. Was auf diesem Gerät gesichert war, ist sicher, und was Sie getippt haben, steht noch in seinem Feld. Kopieren Sie es, wenn es wichtig ist, und versuchen Sie es dann noch einmal; hilft das nicht, laden Sie die Seite neu.
common-try-again = Noch einmal versuchen
common-messages = Meldungen
common-drop-here = Loslassen, um die Datei einzulesen
common-no-brief = Die Frage ist noch unterwegs
common-no-brief-what-now = Dieser Link öffnet das Board, bringt aber seine Frage nicht mit. Bitten Sie die Person, die Sie eingeladen hat, um die Datei des Boards, und lesen Sie sie unten ein.
common-characters = { $count } von { $most } Zeichen
common-characters-over = { $count ->
    [one] { $count } Zeichen; höchstens { $most } sind möglich. Kürzen Sie ein wenig, bevor Sie es hinzufügen.
   *[other] { $count } Zeichen; höchstens { $most } sind möglich. Kürzen Sie ein wenig, bevor Sie es hinzufügen.
}

## What people are told in passing

told-sealed = Versiegelt. Ab jetzt kann es vor der Enthüllung niemand lesen, und bis die Runde schließt, können Sie es noch ändern.
told-seat-taken = Ihr Schlüssel ist erzeugt, und nur Sie haben ihn. Bewahren Sie sein Notfall-Kit auf, und schicken Sie Ihre Datei zurück an die Moderation.
told-restored = Ihre Schlüssel sind wieder auf diesem Gerät.
told-deleted-on-relay = Das Relay hat dieses Board vergessen. Was auf diesem Gerät und auf denen der anderen liegt, bleibt.
told-forgotten = Das Board und alles, was dazugehört, ist von diesem Gerät entfernt.
told-replaced = Ein Teil dieser Seite ist stehen geblieben und wurde neu gestartet. Nichts Getipptes ist verloren; machen Sie einfach weiter.
told-gave-back = Ein Teil dieser Seite ist mitten in Ihrem letzten Schritt stehen geblieben und wurde neu gestartet. Ihre Worte stehen wieder in ihrem Feld: Bitte versuchen Sie es noch einmal.
told-not-there = Ein Teil dieser Seite ist stehen geblieben, und dieser Browser hatte von dem Board nichts aufbewahrt. Was Sie geschrieben haben, steht noch hier: Kopieren Sie es an einen sicheren Ort, und kommen Sie dann mit dem Link wieder herein.
told-browser = Der Browser hat das nicht erlaubt. Nichts ist verloren.
told-browser-says = Der Browser hat das nicht erlaubt. Nichts ist verloren. Er sagt: { $words }
told-deleted = Gelöscht.
told-copied = Kopiert.
told-closed-frame = Wurde keine Datei gesichert, dann erlaubt es die Seite rings um diesen Rahmen nicht. Wer diese Seite betreut, kann es erlauben: allow-downloads.

## The first screen

lobby-promise = Allein nachdenken, in aller Ruhe. Dann wird alles auf einmal enthüllt.
lobby-promise-more = Was Sie schreiben, ist bis zur Enthüllung auf Ihrem Gerät verschlossen. Niemand aus dem Team und kein Server kann es vorher lesen, und jedes Board sagt, wer seine Schlüssel hat.
lobby-start = Ein Brainstorming beginnen
lobby-come-in = Hereinkommen
lobby-link = Ein Link, den Sie bekommen haben
lobby-link-hint = Bitte den ganzen Link einfügen: In ihm steckt der Schlüssel.
lobby-join = Hereinkommen
lobby-have-a-file = Sie haben eine Datei bekommen? Öffnen Sie zuerst ihr Board, mit seinem Link oder aus der Liste unten; ziehen Sie die Datei dann hinein.
lobby-kept = Auf diesem Gerät
lobby-none-kept = Auf diesem Gerät sind noch keine Boards. Beginnen Sie eines, oder kommen Sie mit einem Link herein.
lobby-unnamed = Ein Board, dessen Frage noch nicht angekommen ist
lobby-forget = Vergessen
lobby-forget-named = „{ $text }“ vergessen
lobby-forget-title = Dieses Board auf diesem Gerät vergessen?
lobby-forget-yes = Vergessen
lobby-forget-facilitator = Ihre Notizen, Ihre Kopie von allem und Ihr Schlüssel werden von diesem Gerät entfernt. Ohne den Schlüssel oder sein Notfall-Kit kann womöglich nie wieder jemand die Runden dieses Boards öffnen.
lobby-forget-key-holder = Ihre Notizen, Ihre Kopie von allem und Ihr Schlüssel werden von diesem Gerät entfernt. Die anderen brauchen Ihren Schlüssel vielleicht, um eine Runde zu öffnen; bewahren Sie sein Notfall-Kit auf.
lobby-forget-contributor = Ihre Notizen und Ihre Kopie von allem werden von diesem Gerät entfernt. Was Sie versiegelt und abgegeben haben, bleibt bei den anderen.
lobby-role-facilitator = Sie fragen
lobby-role-key-holder = Sie haben einen Schlüssel
lobby-role-invited = Sie sollen einen Schlüssel bekommen
lobby-role-contributor = Sie machen mit

## The form for a new board

setup-heading = Was möchten Sie fragen?
setup-question = Die Frage
setup-question-example = Wie könnten Montage leichter werden?
setup-question-missing = Schreiben Sie zuerst eine Frage; der Rest darf leer bleiben.
setup-why = Warum es wichtig ist
setup-why-hint = Man denkt besser, wenn man weiß, wofür. Alle lesen das allein und können nicht nachfragen.
setup-prompts = Teilfragen
setup-prompts-hint = Bis zu sechs, jede mit eigenem Platz zum Schreiben. Zwei oder drei Teilfragen bringen mehr Ideen als eine große Frage.
setup-prompt = Teilfrage { $number }
setup-prompt-add = Teilfrage hinzufügen
setup-prompt-remove = Teilfrage { $number } entfernen
setup-goal = Angestrebte Ideen pro Person
setup-goal-hint = Eine Zahl ist besser als „so viel wie möglich“. Alle sehen nur den eigenen Fortschritt. 0 setzt kein Ziel.
setup-naming = Bei der Enthüllung erscheinen die Ideen
setup-anonymous = Ohne Namen
setup-anonymous-what = So schreibt es sich freier. Der Schreibstil und kleine Gruppen können trotzdem jemanden verraten.
setup-named = Mit den Namen ihrer Urheber
setup-named-what = Die Namen werden mit den Ideen versiegelt und erscheinen mit ihnen, nicht früher.
setup-more = Grenzen, wer entscheidet, was dann geschieht
setup-constraints = Was eine Idee beachten muss
setup-decider = Wer entscheidet
setup-outcome = Was mit dem Ergebnis geschieht
setup-your-name = Ihr Name
setup-your-name-hint = Alle sehen, wer fragt.
setup-name-missing = Schreiben Sie Ihren Namen, damit alle sehen, wer fragt.
setup-policy = Wer die versiegelten Ideen öffnen kann
setup-solo = Nur Sie
setup-solo-what = Einfach und schnell. Sie könnten früher hineinsehen, und das wird allen gesagt.
setup-two = Sie und eine zweite Person, beide Schlüssel sind nötig
setup-two-what = Keiner von beiden kann allein hineinsehen. Geht ein Schlüssel verloren, lässt sich nichts öffnen.
setup-three = Je zwei von drei Personen
setup-three-what = Niemand kann allein hineinsehen, und ein Schlüssel darf fehlen.
setup-clock = Eine Uhr, zu der Zeit, die Sie setzen
setup-clock-what = Niemand muss dabei sein. Niemand kann allein früher hineinsehen: Das Relay kann nicht lesen, was es aufbewahrt, und Sie haben seinen Schlüssel nicht. Das Relay zusammen mit jemandem, der den Link hat, könnte es.
setup-clock-what-named = Niemand muss dabei sein. Niemand kann allein früher hineinsehen: Das Relay ({ $name }) kann nicht lesen, was es aufbewahrt, und Sie haben seinen Schlüssel nicht. Das Relay zusammen mit jemandem, der den Link hat, könnte es.
setup-second-key = Noch jemand bekommt einen Schlüssel, damit Sie beide es gemeinsam öffnen können, falls das Relay verloren geht
setup-retention = { $days ->
    [one] Das Relay vergisst ein Board { $days } Tag nach der letzten Benutzung; was auf den Geräten liegt, bleibt.
   *[other] Das Relay vergisst ein Board { $days } Tage nach der letzten Benutzung; was auf den Geräten liegt, bleibt.
}
setup-create = Board anlegen

## The deadline, where a clock opens everything

clock-deadline = Alles öffnet sich am
clock-deadline-hint = In Ihrer Zeitzone; alle sehen die Zeit in ihrer eigenen. Geben Sie mindestens einen Tag: Irgendwo schläft immer jemand.
clock-deadline-missing = Setzen Sie einen Tag und eine Uhrzeit.
clock-deadline-past = Dieser Zeitpunkt ist schon vorbei. Setzen Sie einen späteren.
clock-night-here = Dann ist bei Ihnen Nacht. Das schadet nicht, denn die Uhr braucht niemanden; aber vielleicht möchten manche dabei sein.
clock-zones = Wann ist das für die anderen?
clock-zone = Eine Zeitzone, zum Beispiel Asia/Tokyo
clock-zone-add = Anzeigen
clock-zone-unknown = Dieser Browser kennt keine Zone mit diesem Namen. Versuchen Sie es mit einer großen Stadt, zum Beispiel Europe/Warsaw.
clock-night-there = dort ist Nacht
clock-opens-days-hours = Öffnet sich von selbst: { $moment }, in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} und { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}.
clock-opens-days = Öffnet sich von selbst: { $moment }, in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
clock-opens-hours-minutes = Öffnet sich von selbst: { $moment }, in { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} und { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
clock-opens-hours = Öffnet sich von selbst: { $moment }, in { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}.
clock-opens-minutes = Öffnet sich von selbst: { $moment }, in { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
clock-opens-soon = Öffnet sich von selbst: { $moment }, in weniger als einer Minute.
clock-time-is-up = Die Zeit ist um. Hier öffnet sich alles, sobald das Relay es sagt; Sie müssen nichts tun.
clock-time-is-up-away = Die Zeit ist um, und das Relay ist von hier gerade nicht zu erreichen. Alles öffnet sich von selbst, sobald es wieder geht.
clock-waiting = Das Relay hat seine Uhr noch nicht gestartet. Es beginnt von selbst, sobald das Relay zu erreichen ist.
clock-starts = Einen Moment: die Uhr
clock-later = Mehr Zeit geben
clock-later-what = Sie können die Frist auf später verschieben, so oft Sie möchten. Auf früher kann sie niemand verschieben.
clock-later-do = Frist verschieben
clock-delete = Auf dem Relay löschen
clock-delete-what = Das Relay vergisst alles von diesem Board, für immer, und nimmt nichts mehr davon an. Was auf den Geräten liegt, bleibt dort. Eine Runde, die seine Uhr noch nicht geöffnet hat, kann dann nur noch von den Personen mit Schlüsseln geöffnet werden, wenn es zwei sind.
clock-delete-title = Dieses Board auf dem Relay löschen?
clock-delete-yes = Dort löschen

## The head of a board: its question and how to take part

brief-asked-by = es fragt { $name }
brief-about = Worum es geht, und wie man mitmacht
brief-why = Warum es wichtig ist
brief-constraints = Was eine Idee beachten muss
brief-decider = Wer entscheidet
brief-outcome = Was dann geschieht
brief-how = So macht man mit
brief-how-1 = Allein schreiben, eine Idee pro Notiz. Auch wilde; sortieren lässt sich später.
brief-how-2 = Versiegeln, was da ist. Bis die Runde schließt, lässt es sich ändern.
brief-how-3 = Wenn alles enthüllt ist: alles lesen, zusammenlegen, was zusammengehört, und darauf aufbauen.
brief-how-4 = Allein abstimmen. Niemand sieht einen Zwischenstand, bevor alle Stimmzettel geöffnet sind.
brief-who-opens = Wer früher hineinsehen könnte

## Who could look early

opener-solo-you = Sie haben den einzigen Schlüssel. Sie könnten vor den anderen hineinsehen, und allen, die mitmachen, wird das gesagt.
opener-solo-somebody = Wer dieses Board angelegt hat, hat den einzigen Schlüssel und könnte vor den anderen hineinsehen.
opener-solo = { $name } hat den einzigen Schlüssel und könnte vor den anderen hineinsehen.
opener-two = Zwei Personen haben je einen Schlüssel, und beide sind nötig. Keine kann allein hineinsehen; zusammen könnten sie es.
opener-two-so-far = Zwei Personen haben je einen Schlüssel, und beide sind nötig. Keine kann allein hineinsehen; zusammen könnten sie es. Bisher: { $names }.
opener-three = { $count } Personen haben je einen Schlüssel, und je zwei davon können öffnen. Niemand kann allein hineinsehen; zu zweit ginge es.
opener-three-so-far = { $count } Personen haben je einen Schlüssel, und je zwei davon können öffnen. Niemand kann allein hineinsehen; zu zweit ginge es. Bisher: { $names }.
opener-clock = Eine Uhr auf dem Relay öffnet es, zu der Zeit, die oben steht. Niemand kann allein früher hineinsehen. Wer das Relay betreibt, könnte es zusammen mit jemandem, der den Link hat.
opener-clock-two = Eine Uhr auf dem Relay öffnet es, zu der Zeit, die oben steht. Niemand kann allein früher hineinsehen. Wer das Relay betreibt, könnte es zusammen mit jemandem, der den Link hat; die zwei Personen mit Schlüsseln könnten es gemeinsam auch.
opener-clock-two-named = Eine Uhr auf dem Relay öffnet es, zu der Zeit, die oben steht. Niemand kann allein früher hineinsehen. Wer das Relay betreibt, könnte es zusammen mit jemandem, der den Link hat. Gemeinsam könnten es auch: { $names }.
holder-you = Sie
holder-facilitator = die Moderation
holder-unnamed = Schlüssel { $number }

## The steps of a board

steps-label = Schritte dieses Boards
steps-write = Schreiben
steps-reveal = Enthüllen
steps-workshop = Ausarbeiten
steps-vote = Abstimmen
steps-result = Ergebnis
steps-done = erledigt
steps-heading-write = Allein schreiben
steps-heading-write-closed = Warten auf die Enthüllung
steps-heading-workshop = Gemeinsam daran arbeiten
steps-heading-vote = Allein abstimmen
steps-heading-vote-closed = Warten auf das Ergebnis
steps-heading-result = Das Ergebnis
steps-heading-gathering = Zuerst die Schlüssel

## How safe one's work is, in the corner

status-label = Wo Ihre Arbeit ist
status-saved = Auf diesem Gerät gesichert
status-saving = Wird gesichert …
status-memory-only = Nicht gesichert: nur auf dieser Seite
status-sealed = Versiegelt
status-delivered = Zugestellt
status-late = Zu spät
status-left-out = Ausgelassen
status-changed = Seit dem Versiegeln geändert
status-relay-away = Offline: geht später von selbst hinaus
status-relay-busy = Wird ausgetauscht …
status-relay-even = Verbunden
status-memory-bar = Dieser Browser lässt Quietstorm nichts aufbewahren, Ihre Arbeit ist also nur auf dieser Seite. Solange sie offen bleibt, ist nichts verloren: Versiegeln Sie, was da ist, und sichern Sie es in einer Datei, bevor Sie die Seite schließen.
status-memory-bar-says = Dieser Browser lässt Quietstorm nichts aufbewahren, Ihre Arbeit ist also nur auf dieser Seite. Solange sie offen bleibt, ist nichts verloren: Versiegeln Sie, was da ist, und sichern Sie es in einer Datei, bevor Sie die Seite schließen. (Der Browser sagt: { $words })
status-framed = Diese Seite wird in einer anderen gezeigt: Was Sie schreiben, wird nur für die Seite ringsum aufbewahrt. Um es anderswohin mitzunehmen, sichern Sie Ihre Datei.

## Inviting people

share-heading = Zum Schreiben einladen
share-what = Wer diesen Link hat, kann mitmachen. In ihm steckt der Schlüssel: Schicken Sie ihn nur denen, die dabei sein sollen, und nur dorthin, wo niemand sonst mitliest.
share-link = Der Link
share-copy = Link kopieren
share-code = Der Link als Code für die Handykamera
share-making = Der Link wird erzeugt …

## Who holds a key

seats-label = Die Schlüssel
seats-wait = Das Schreiben kann beginnen, sobald alle, die einen Schlüssel haben sollen, ihn erzeugt haben. Ihre Browser erzeugen die Schlüssel; niemand sonst bekommt sie je zu sehen.
seats-wait-others = Noch nicht alle, die einen Schlüssel haben sollen, haben ihn erzeugt. Sobald die Moderation alle hat, bekommen Sie einen neuen Link oder eine Datei und können anfangen.
seats-wait-others-relay = Noch nicht alle, die einen Schlüssel haben sollen, haben ihn erzeugt. Sobald das geschehen ist, geht es hier von selbst los.
seats-how-1 = Schicken Sie jeder dieser Personen ihren eigenen Link von unten.
seats-how-2 = Sie öffnet ihn, erzeugt ihren Schlüssel und schickt Ihnen die Datei zurück, die sie dort sichert.
seats-how-3 = Ziehen Sie diese Dateien hierher. Ist die letzte da, können alle schreiben.
seats-how-relay-2 = Sie öffnet ihn und erzeugt ihren Schlüssel.
seats-how-relay-3 = Sobald der letzte erzeugt ist, können alle schreiben.
seats-seat = Schlüssel { $number }
seats-taken = Schlüssel erzeugt
seats-empty = Noch niemand
seats-invite = Link dafür erzeugen
seats-link-what = Nur für eine Person: Wer ihn zuerst öffnet, kann diesen Platz einnehmen.
seats-invited = Sie sollen einen Schlüssel bekommen
seats-invited-what = Dieser Browser erzeugt einen Schlüssel, der ihn nie verlässt. Ohne Sie kann niemand öffnen, was geschrieben wird, und allein können Sie es auch nicht. Am Ende drehen Sie Ihren Schlüssel um; bis dahin schreiben Sie wie alle anderen.
seats-invited-name = Ihr Name, wie die anderen ihn sehen
seats-take = Meinen Schlüssel erzeugen
seats-send-back = Ihr Schlüssel ist erzeugt. Sichern Sie Ihre Datei, und schicken Sie sie der Moderation. Das Schreiben beginnt, wenn dort alle da sind: Lesen Sie dann die Datei ein, die Sie zurückbekommen, oder öffnen Sie den neuen Link.
seats-made-relay = Ihr Schlüssel ist erzeugt, und das Relay sagt es den anderen. Das Schreiben beginnt von selbst, sobald alle Schlüssel da sind.

## The recovery kit of a key

kit-heading = Ihr Notfall-Kit
kit-what = Zwölf Wörter, die für Ihren Schlüssel stehen. Geht dieses Gerät verloren, bringen sie ihn zurück; ohne sie bleibt das Versiegelte vielleicht für immer verschlossen. Schreiben Sie sie auf oder drucken Sie sie, und bewahren Sie sie dort auf, wo niemand sonst hinsieht.
kit-show = Wörter zeigen
kit-hide = Wörter verbergen
kit-print = Drucken
kit-code = Die zwölf Wörter als Code
kit-sheet = Notfall-Kit für Quietstorm
kit-restore = Einen Schlüssel aus seinem Notfall-Kit zurückholen
kit-restore-what = Für jemanden, der einen Schlüssel dieses Boards hatte und das Gerät verloren hat, auf dem er war.
kit-restore-words = Die zwölf Wörter in ihrer Reihenfolge
kit-restore-counted = { $count } von 12 Wörtern
kit-restore-do = Meinen Schlüssel zurückholen

## Carrying files by hand

carry-heading = Von Hand weitergeben
carry-heading-too = Oder von Hand weitergeben, als Datei
carry-what = Es braucht keinen Server: Eine Datei trägt, was Sie versiegelt haben, und es bleibt versiegelt. Schicken Sie sie per Mail oder Chat, oder geben Sie sie auf einem Stick weiter.
carry-what-keys = Sie bekommen die Dateien der anderen; lesen Sie sie hier ein, so oft Sie möchten. Ihre eigene Datei bringt den anderen, was neu ist.
carry-export = Meine Datei sichern
carry-import = Eine Datei einlesen
carry-or-drop = oder irgendwohin hier ziehen
carry-reading = Die Datei wird gelesen: { $percent }
carry-report = Was die Datei gebracht hat
carry-new-and-known = { $count ->
    [one] { $count } Stück neu, { $known } schon da.
   *[other] { $count } Stücke neu, { $known } schon da.
}
carry-nothing-new = Alles darin war schon da.
carry-cut-off = Die Datei endet mittendrin. Alles davor ist da; bitten Sie noch einmal um die Datei, um den Rest zu bekommen.
carry-left-out-altered = { $count } ausgelassen: unterwegs verändert oder von einem anderen Board.
carry-left-out-too-long = { $count } ausgelassen: zu lang.
carry-left-out-broken = { $count } ausgelassen: beschädigt.
carry-left-out-newer = { $count } ausgelassen: aus einer neueren Version.
carry-left-out-signature = { $count } ausgelassen: Die Unterschrift passt nicht.
carry-left-out-not-theirs = { $count } ausgelassen: Das stand der Person nicht zu.
carry-left-out-too-many = { $count } ausgelassen: mehr, als eine Person schicken darf.
carry-left-out-unsafe = { $count } ausgelassen: nicht aus menschlicher Arbeit entstanden.
carry-left-out-other-board = { $count } ausgelassen: von einem anderen Board.
carry-left-out-unknown = { $count } ausgelassen: nicht verstanden.

## Closing a round and turning keys

keys-close-round = Diese Runde schließen
keys-close-no-ballots = Hier sind noch keine Stimmzettel. Lesen Sie zuerst die Dateien der anderen ein.
keys-close-no-ideas = Hier sind noch keine Beiträge. Lesen Sie zuerst die Dateien der anderen ein.
keys-close-ballots = { $count ->
    [one] { $count } Stimmzettel ist hier. Wenn alle da sind, die dabei sein sollen, schließen Sie die Abstimmung.
   *[other] { $count } Stimmzettel sind hier. Wenn alle da sind, die dabei sein sollen, schließen Sie die Abstimmung.
}
keys-close-ideas = { $count ->
    [one] { $count } Beitrag ist hier. Wenn alle da sind, die dabei sein sollen, schließen Sie die Runde.
   *[other] { $count } Beiträge sind hier. Wenn alle da sind, die dabei sein sollen, schließen Sie die Runde.
}
keys-close-relay = Was versiegelt wurde, ist beim Relay, und das zeigt niemandem, wie viel es ist. Wenn alle da sind, die dabei sein sollen, schließen Sie: Dann wird es hierher geholt.
keys-close-title-ballots = { $count ->
    [one] Die Abstimmung mit { $count } Stimmzettel schließen?
   *[other] Die Abstimmung mit { $count } Stimmzetteln schließen?
}
keys-close-title-ideas = { $count ->
    [one] Die Runde mit { $count } Beitrag schließen?
   *[other] Die Runde mit { $count } Beiträgen schließen?
}
keys-close-title-relay = Jetzt schließen?
keys-close-means-ballots = Sie unterschreiben die Liste der Stimmzettel, die hier sind. Was später kommt, zählt nicht. Solange kein Schlüssel umgedreht ist, können Sie die Liste noch ergänzen.
keys-close-means-ideas = Sie unterschreiben die Liste der Beiträge, die hier sind. Ideen, die später kommen, erscheinen als verspätet. Solange kein Schlüssel umgedreht ist, können Sie die Liste noch ergänzen.
keys-close-yes = Unterschreiben und schließen
keys-closing = Was beim Relay liegt, wird hierher geholt …
keys-closed-ballots = { $count ->
    [one] Die Abstimmung ist geschlossen, mit { $count } Stimmzettel auf der unterschriebenen Liste.
   *[other] Die Abstimmung ist geschlossen, mit { $count } Stimmzetteln auf der unterschriebenen Liste.
}
keys-closed-ideas = { $count ->
    [one] Die Runde ist geschlossen, mit { $count } Beitrag auf der unterschriebenen Liste.
   *[other] Die Runde ist geschlossen, mit { $count } Beiträgen auf der unterschriebenen Liste.
}
keys-turned-of = { $count } von { $needed } Schlüsseln umgedreht
keys-turned = umgedreht
keys-missing = fehlt noch
keys-turn = Meinen Schlüssel umdrehen
keys-turn-only = Jetzt alles enthüllen
keys-turn-what = Das lässt sich nicht zurücknehmen: Was auf der Liste steht, können dann alle lesen, die den Link haben.
keys-turn-title = Ihren Schlüssel umdrehen?
keys-extend = In die Liste aufnehmen
keys-unlisted-mine = { $count ->
    [one] { $count } Beitrag kam, nachdem Sie unterschrieben hatten. Ergänzen Sie die Liste, bevor Sie Ihren Schlüssel umdrehen, sonst bleibt der verspätete draußen.
   *[other] { $count } Beiträge kamen, nachdem Sie unterschrieben hatten. Ergänzen Sie die Liste, bevor Sie Ihren Schlüssel umdrehen, sonst bleiben die verspäteten draußen.
}
keys-unlisted = { $count ->
    [one] Auf diesem Gerät ist { $count } Beitrag, den die unterschriebene Liste nicht nennt. Ihr Schlüssel bleibt, wie er ist, bis er darauf steht: Sichern Sie Ihre Datei für die Moderation, und lesen Sie deren Datei wieder ein.
   *[other] Auf diesem Gerät sind { $count } Beiträge, die die unterschriebene Liste nicht nennt. Ihr Schlüssel bleibt, wie er ist, bis sie darauf stehen: Sichern Sie Ihre Datei für die Moderation, und lesen Sie deren Datei wieder ein.
}
keys-waiting-one = Ein Schlüssel fehlt noch: { $name }.
keys-waiting-any = { $count ->
    [one] Von diesen Schlüsseln wird noch { $count } gebraucht: { $names }.
   *[other] Von diesen Schlüsseln werden noch { $count } gebraucht: { $names }.
}
keys-waiting-all = Diese Schlüssel fehlen noch: { $names }.
keys-waiting-relay = Sobald umgedreht ist, öffnet sich hier alles.
keys-waiting-hand-one = Geben Sie diese Datei weiter, und lesen Sie die ein, die zurückkommt.
keys-waiting-hand-many = Geben Sie diese Datei weiter, und lesen Sie die ein, die zurückkommen.
keys-waiting-file = Sobald umgedreht ist, lesen Sie die Datei ein, die die Moderation Ihnen schickt.
keys-hand-over = Datei dafür sichern
keys-opening = Alle Schlüssel sind da. Es wird geöffnet …

## Writing alone

write-alone = Niemand aus dem Team und kein Server kann vor der Enthüllung lesen, was Sie hier schreiben.
write-heading = Ihre Ideen
write-box = Ihre Idee
write-placeholder = Eine Idee tippen, dann die Eingabetaste
write-add = Hinzufügen
write-hint = Eine Idee pro Notiz, mit so wenigen Worten, wie jemand aus dem Team braucht. Zum Beispiel: „Das Lieferdatum vor dem Bezahlen zeigen.“
write-two-ideas = Das wird lang. Sind es vielleicht zwei Ideen?
write-empty = Noch keine Notizen. Tippen Sie oben Ihre erste Idee und drücken Sie die Eingabetaste; eine grobe ist ein guter Anfang.
write-empty-prompt = Hier ist noch nichts.
write-notes = Ihre Notizen
write-keys = Alt mit Pfeil nach oben oder unten verschiebt eine Notiz.
write-name = Ihr Name
write-name-hint = Er wird mit Ihren Ideen versiegelt und erscheint mit ihnen bei der Enthüllung, nicht früher.
write-progress = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
}
write-progress-of = { $count } von { $goal }
write-progress-own = Das sehen nur Sie.
write-goal-reached = Das Ziel ist erreicht. Mehr ist willkommen.

## One note

note-edit = Bearbeiten
note-save = Sichern
note-delete = Löschen
note-up = Nach oben
note-down = Nach unten
note-edit-named = Bearbeiten: { $text }
note-delete-named = Löschen: { $text }
note-up-named = Nach oben: { $text }
note-down-named = Nach unten: { $text }
note-grip = Ziehen zum Verschieben

## Sealing

seal-ideas = Meine Ideen versiegeln
seal-ballot = Meinen Stimmzettel versiegeln
seal-again = Noch einmal versiegeln
seal-heading = Wenn Sie fertig sind
seal-heading-ballot = Wenn Sie gewählt haben
seal-means-solo = Versiegeln verschließt es auf diesem Gerät, sodass nur der Schlüssel der Moderation es öffnen kann, nachdem die Runde geschlossen ist. Bis dahin können Sie es ändern und noch einmal versiegeln.
seal-means-clock = Versiegeln verschließt es auf diesem Gerät; vor der Zeit kann es niemand öffnen. Bis dahin können Sie es ändern und noch einmal versiegeln.
seal-means-together = Versiegeln verschließt es auf diesem Gerät, sodass nur zwei Personen mit Schlüsseln es gemeinsam öffnen können, nachdem die Runde geschlossen ist. Bis dahin können Sie es ändern und noch einmal versiegeln.
seal-changed = Sie haben seitdem etwas geändert. Was Sie vorher versiegelt haben, gilt weiter; die Änderung zählt, sobald Sie noch einmal versiegeln.
seal-open-notes = Meine Notizen lesen oder ändern
seal-fold-notes = Meine Notizen zuklappen
seal-open-ballot = Meinen Stimmzettel lesen oder ändern
seal-fold-ballot = Meinen Stimmzettel zuklappen
seal-receipt = Ihre Quittung
seal-receipt-why = Schreiben Sie diese Wörter auf, wenn Sie nach der Enthüllung prüfen möchten, ob Ihr Beitrag gezählt wurde.
seal-states = Wie weit es gekommen ist
seal-state-saved = Auf diesem Gerät gesichert
seal-state-saving = Wird auf diesem Gerät gesichert …
seal-state-memory = Nicht gesichert: nur im Speicher dieser Seite
seal-state-sealed = Versiegelt
seal-state-not-sealed = Noch nicht versiegelt
seal-state-delivered = Zugestellt
seal-state-not-delivered = Noch nicht zugestellt
seal-state-late = Zu spät: Die Runde wurde ohne ihn geschlossen
seal-state-left-out = Bestätigt und dann ausgelassen
seal-inside-ideas = { $count ->
    [one] { $count } Idee ist darin.
   *[other] { $count } Ideen sind darin.
}
seal-inside-marks = { $count ->
    [one] { $count } Markierung ist darin.
   *[other] { $count } Markierungen sind darin.
}
seal-inside-ideas-again = { $count ->
    [one] { $count } Idee ist darin, { $times }-mal versiegelt; das letzte Mal zählt.
   *[other] { $count } Ideen sind darin, { $times }-mal versiegelt; das letzte Mal zählt.
}
seal-inside-marks-again = { $count ->
    [one] { $count } Markierung ist darin, { $times }-mal versiegelt; das letzte Mal zählt.
   *[other] { $count } Markierungen sind darin, { $times }-mal versiegelt; das letzte Mal zählt.
}
seal-sealed = Versiegelt
seal-sealed-means = Es ist verschlossen und auf diesem Gerät aufbewahrt. Soweit dieses Gerät weiß, hat es noch niemand sonst.
seal-sealed-means-relay = Es ist verschlossen und auf diesem Gerät aufbewahrt. Es geht von selbst ans Relay, sobald eine Verbindung da ist; bestätigt hat es noch niemand.
seal-hand-over = Geben Sie Ihre Datei der Moderation: Sichern Sie sie, und schicken Sie sie auf beliebigem Weg. Sie darf offen reisen, denn niemand kann sie lesen.
seal-hand-over-self = Mehr ist nicht zu tun: Als Moderation haben Sie es schon. Es zählt, sobald Sie die Runde hier schließen.
seal-save-file = Meine Datei sichern
seal-delivered = Zugestellt
seal-delivered-means = Die unterschriebene Liste dessen, was zählt, nennt Ihren Beitrag. Niemand kann ihn mehr auslassen.
seal-delivered-means-relay = Das Relay hat bestätigt, dass es ihn hat. Es kann ihn nicht lesen und zeigt ihn vor der Zeit niemandem.
seal-late = Zu spät
seal-late-ideas = Die Runde wurde geschlossen, bevor Ihr Beitrag ankam. Nichts ist verloren: Solange kein Schlüssel umgedreht ist, kann die Moderation Ihre Datei noch einlesen; sonst stehen Ihre Ideen im Bereich für verspätete.
seal-late-ballot = Die Abstimmung wurde geschlossen, bevor Ihr Stimmzettel ankam. Solange kein Schlüssel umgedreht ist, kann die Moderation Ihre Datei noch einlesen; danach lässt er sich nicht mehr zählen.
seal-late-ideas-clock = Die Zeit war um, bevor Ihr Beitrag beim Relay ankam. Nichts ist verloren: Ihre Ideen stehen im Bereich für verspätete.
seal-late-ballot-clock = Die Zeit war um, bevor Ihr Stimmzettel beim Relay ankam, er lässt sich also nicht zählen. Er ist noch hier, auf diesem Gerät.
seal-left-out = Ausgelassen
seal-left-out-means = Das Relay hat rechtzeitig bestätigt, dass es Ihren Beitrag hatte, und die Liste dessen, was zählt, lässt ihn aus. Sie haben dafür die Unterschrift des Relays: Sagen Sie es der Moderation. Nichts von dem, was Sie geschrieben haben, ist verloren.
seal-more = Noch zwei?
seal-more-why = Die meisten hören ein wenig zu früh auf, und die späten Ideen sind oft die ungewöhnlichen. Noch eine Minute?
seal-more-yes = Noch etwas schreiben
seal-more-no = Jetzt versiegeln
seal-typed = Etwas ist getippt und noch nicht hinzugefügt
seal-typed-why = Oben steht Text in einem Feld, der noch keine Notiz ist. Soll er mit dem Rest versiegelt werden?
seal-typed-add = Hinzufügen und versiegeln
seal-typed-skip = Ohne ihn versiegeln

## Waiting for keys

wait-file = Sie warten auf eine Datei? Lesen Sie die ein, die die Moderation nach der Enthüllung herumschickt: Dann öffnet sich hier alles.
wait-relay = Sobald geöffnet ist, erscheint hier alles.
wait-own = Was Sie geschrieben haben
wait-none = Sie haben in dieser Runde nichts abgegeben. Nach der Enthüllung können Sie trotzdem mitarbeiten.

## The reveal

reveal-opening = Das Versiegelte wird geöffnet
reveal-opening-why = Jeder Beitrag wird auf diesem Gerät aufgeschlossen und geprüft.
reveal-steps = { $done } von { $total }
reveal-brought = { $count ->
    [one] { $count } Idee
   *[other] { $count } Ideen
} von { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
reveal-disputed = Es gibt zwei unterschriebene Listen, die einander widersprechen. Nur was beide nennen, zählt. Fragen Sie die Moderation, was geschehen ist.
reveal-missing-ideas = { $count ->
    [one] { $count } Beitrag auf der Liste ist auf diesem Gerät noch nicht angekommen. Lesen Sie eine neuere Datei ein, um den Rest zu sehen.
   *[other] { $count } Beiträge auf der Liste sind auf diesem Gerät noch nicht angekommen. Lesen Sie eine neuere Datei ein, um den Rest zu sehen.
}
reveal-missing-ballots = { $count ->
    [one] { $count } Stimmzettel auf der Liste ist auf diesem Gerät noch nicht angekommen. Lesen Sie eine neuere Datei ein, um den Rest zu sehen.
   *[other] { $count } Stimmzettel auf der Liste sind auf diesem Gerät noch nicht angekommen. Lesen Sie eine neuere Datei ein, um den Rest zu sehen.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } Beitrag kann von niemandem geöffnet werden: Er war schon beschädigt, als er entstand.
   *[other] { $count } Beiträge können von niemandem geöffnet werden: Sie waren schon beschädigt, als sie entstanden.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } Stimmzettel kann von niemandem geöffnet werden: Er war schon beschädigt, als er entstand.
   *[other] { $count } Stimmzettel können von niemandem geöffnet werden: Sie waren schon beschädigt, als sie entstanden.
}
reveal-late-ideas = { $count ->
    [one] { $count } Beitrag kam, nachdem die Liste unterschrieben war: Er steht unten im Bereich für verspätete.
   *[other] { $count } Beiträge kamen, nachdem die Liste unterschrieben war: Sie stehen unten im Bereich für verspätete.
}
reveal-late-ballots = { $count ->
    [one] { $count } Stimmzettel kam, nachdem die Liste unterschrieben war, und konnte nicht gezählt werden.
   *[other] { $count } Stimmzettel kamen, nachdem die Liste unterschrieben war, und konnten nicht gezählt werden.
}

## The workshop: working on the ideas together

workshop-intro = Alle lesen in einer eigenen Reihenfolge. Legen Sie Ideen zusammen, die zusammengehören, bauen Sie darauf auf, und fragen Sie nach, was unklar ist.
workshop-empty = Hier sind noch keine Ideen. Falls es welche geben sollte, lesen Sie die Datei ein, die die Moderation herumgeschickt hat.
workshop-tools = Werkzeuge für die Ideen
workshop-views = Anzeigen
workshop-view-ideas = Ideen ({ $count })
workshop-view-groups = Gruppen ({ $count })
workshop-find = Suchen
workshop-find-hint = Ein Wort suchen
workshop-nothing-found = In keiner Idee kommt das vor. Versuchen Sie es mit einem kürzeren Wort.
workshop-no-groups = Noch keine Gruppen. Haken Sie zwei oder mehr Ideen an, die zusammengehören, und wählen Sie „Ausgewählte gruppieren“.
workshop-ungrouped = In keiner Gruppe
workshop-late-lane = Verspätet: gekommen, nachdem die Liste unterschrieben war
workshop-list = Ideen in Ihrer eigenen Reihenfolge
workshop-list-groups = Gruppen und ihre Ideen
workshop-seen = Sie haben { $count } von { $total } gesehen.
workshop-seen-all = Sie haben alle { $count } gesehen.
workshop-selected = { $count } ausgewählt
workshop-group-selected = Ausgewählte gruppieren
workshop-clear-selected = Auswahl aufheben

## One idea in the workshop

idea-yours = Von Ihnen
idea-by = von { $name }
idea-hidden = Von der Moderation ausgeblendet.
idea-hidden-why = Von der Moderation ausgeblendet: { $text }
idea-in-group = In: { $text }
idea-in-group-unnamed = In einer Gruppe ohne Namen
idea-builds-on = Aufbauend auf: { $text }
idea-builds-on-hidden = Baut auf einer ausgeblendeten Idee auf
idea-carried-further = Weitergeführt: { $text }
idea-carried-further-hidden = Weitergeführt von einer ausgeblendeten Idee
idea-comments = Kommentare
idea-drag = Auf eine andere Idee ziehen, um beide zu gruppieren
idea-select-named = Auswählen: { $text }
idea-actions = Was Sie damit tun können
idea-actions-named = Was Sie damit tun können: { $text }
idea-comment = Kommentieren
idea-comment-box = Ihr Kommentar oder Ihre Frage
idea-comment-send = Sagen
idea-build = Darauf aufbauen
idea-build-box = Ihre Idee, die auf dieser aufbaut
idea-build-add = Idee hinzufügen
idea-move = In eine Gruppe legen
idea-move-hint = Gruppe wählen
idea-move-new = Eine neue Gruppe
idea-ungroup = Aus der Gruppe nehmen
idea-hide = Ausblenden
idea-hide-box = Warum soll sie ausgeblendet werden? Alle sehen diesen Grund.
idea-hide-now = Für alle ausblenden
idea-unhide = Wieder zeigen

## Groups of ideas

group-unnamed = Gruppe ohne Namen
group-unnamed-with = Gruppe ohne Namen: { $text }
group-name = Name der Gruppe
group-name-hint = Diese Gruppe benennen
group-size = { $count ->
    [one] { $count } Idee
   *[other] { $count } Ideen
}

## Opening the vote

open-vote-heading = Weiter zur Abstimmung
open-vote-intro = Mit dem Beginn der Abstimmung bleiben Gruppen und Ideen so, wie sie jetzt sind. Alle stimmen allein ab; niemand sieht einen Zwischenstand, bevor alle Stimmzettel geöffnet sind.
open-vote-method = Wie abgestimmt wird
open-vote-approval = Zustimmung
open-vote-approval-means = Jede Option anhaken, mit der man leben könnte.
open-vote-dots = Punkte
open-vote-dots-means = Eine Anzahl Punkte verteilen; mehrere auf eine Option, wenn sie besonders wichtig ist.
open-vote-budget = Punkte pro Person
open-vote-proposal-approval = Vorschlag für { $options } Optionen: Zustimmung. Bei so wenigen sagt ein Haken für jede gute alles, was zu sagen ist.
open-vote-proposal-dots = Vorschlag für { $options } Optionen: je { $budget } Punkte. Bei so vielen hilft eine begrenzte Anzahl, das Wichtigste zu wählen.
open-vote-too-few = Es gibt noch nichts zu wählen: Eine Abstimmung braucht mindestens zwei Optionen.
open-vote-open = Festhalten und Abstimmung beginnen
open-vote-sure = Danach kann niemand mehr gruppieren, kommentieren oder auf Ideen aufbauen.
open-vote-yes = Ja, Abstimmung beginnen

## Voting alone

vote-heading = Ihr Stimmzettel
vote-alone = Sie stimmen allein ab. Kein Zwischenstand bewegt sich, bevor alle Stimmzettel zusammen geöffnet sind.
vote-approval = Haken Sie jede Option an, mit der Sie leben könnten; so viele Sie möchten.
vote-dots = { $count ->
    [one] Sie haben { $count } Punkt. Setzen Sie mehrere auf eine Option, wenn sie Ihnen besonders wichtig ist.
   *[other] Sie haben { $count } Punkte. Setzen Sie mehrere auf eine Option, wenn sie Ihnen besonders wichtig ist.
}
vote-left = { $count ->
    [0] Alle Punkte sind vergeben
    [one] Noch { $count } Punkt
   *[other] Noch { $count } Punkte
}
vote-ticked = { $count } angehakt
vote-options = Optionen
vote-empty = Hier gibt es nichts zu wählen. Fragen Sie die Moderation.
vote-yours = Eine davon ist von Ihnen
vote-more-named = Ein Punkt mehr: { $text }
vote-less-named = Ein Punkt weniger: { $text }
vote-given = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
vote-ideas-in-it = { $count ->
    [one] { $count } Idee darin
   *[other] { $count } Ideen darin
}
vote-hidden = (eine ausgeblendete Idee)

## The result

result-ballots = { $count ->
    [one] { $count } Stimmzettel wurde gezählt.
   *[other] { $count } Stimmzettel wurden gezählt.
}
result-ballots-people = { $count ->
    [one] { $count } Stimmzettel wurde gezählt
   *[other] { $count } Stimmzettel wurden gezählt
}; { $people ->
    [one] { $people } Person hatte Ideen abgegeben.
   *[other] { $people } Personen hatten Ideen abgegeben.
}
result-no-ballots = Kein Stimmzettel wurde gezählt, es gibt also keinen Sieger.
result-no-votes = Jeder gezählte Stimmzettel war leer, es gibt also keinen Sieger.
result-first-votes = { $count ->
    [one] Auf Platz eins, mit { $count } Stimme:
   *[other] Auf Platz eins, mit { $count } Stimmen:
}
result-first-dots = { $count ->
    [one] Auf Platz eins, mit { $count } Punkt:
   *[other] Auf Platz eins, mit { $count } Punkten:
}
result-shared-votes = { $count ->
    [one] { $options } Optionen teilen sich den ersten Platz, mit je { $count } Stimme:
   *[other] { $options } Optionen teilen sich den ersten Platz, mit je { $count } Stimmen:
}
result-shared-dots = { $count ->
    [one] { $options } Optionen teilen sich den ersten Platz, mit je { $count } Punkt:
   *[other] { $options } Optionen teilen sich den ersten Platz, mit je { $count } Punkten:
}
result-chart = Diagramm
result-table = Dieselben Zahlen als Tabelle
result-more-rows = Mehr zeigen
result-rank = Rang
result-option = Option
result-votes = Stimmen
result-dots = Punkte
result-supporters = Personen dafür
result-spread = Wie viele 0, 1, 2, … gaben
result-disagreement = Uneinigkeit
result-disagreement-means = Uneinigkeit ist, wie weit die Wertungen zweier Personen im Mittel auseinanderliegen; 0 heißt, alle gaben dasselbe.
result-rank-shared = { $rank } (geteilt)
result-total-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
result-total-dots = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
result-from = { $people ->
    [one] von { $people } Person
   *[other] von { $people } Personen
}
result-gave = { $people ->
    [one] { $people } gab { $marks }
   *[other] { $people } gaben { $marks }
}
result-contested = Die Meinungen sind geteilt
result-export = Zum Mitnehmen
result-export-why = Eine Datei zum Lesen, für eine Tabellenkalkulation, für ein Programm oder das gemeinsame Dokument selbst.
result-markdown = Markdown
result-csv = CSV-Tabelle
result-json = JSON
result-automerge = Automerge-Dokument
result-ideas = Ideen
result-exported = Am { $day } aus Quietstorm mitgenommen.

## Why something cannot be done: texts and numbers

refusal-empty-text = Im Feld waren nur Leerzeichen oder unsichtbare Zeichen, also wurde nichts hinzugefügt. Nichts ist verloren: Schreiben Sie ein paar Worte, und versuchen Sie es noch einmal.
refusal-long-text = { $count ->
    [one] Dieser Text hat { $count } Zeichen, und höchstens { $most } sind möglich. Nichts ist verloren: Kürzen Sie ihn, oder machen Sie zwei Ideen daraus.
   *[other] Dieser Text hat { $count } Zeichen, und höchstens { $most } sind möglich. Nichts ist verloren: Kürzen Sie ihn, oder machen Sie zwei Ideen daraus.
}
refusal-too-many = Es sind schon { $most }, und mehr dürfen es nicht sein. Nichts ist verloren: Legen Sie zuerst zwei zusammen, oder löschen Sie eine.
refusal-does-not-fit = Zusammen sind das { $size }, und { $limit } passen in einen Umschlag. Nichts ist verloren: Kürzen oder löschen Sie etwas, und versiegeln Sie dann.
refusal-no-name = Hier fehlt ein Name. Nichts ist verloren: Schreiben Sie Ihren in sein Feld, und versuchen Sie es noch einmal.
refusal-nothing-to-seal = Es gibt noch nichts zu versiegeln. Nichts ist verloren: Fügen Sie zuerst etwas hinzu.
refusal-no-dots-left = Alle Ihre Punkte sind vergeben. Nichts hat sich geändert: Nehmen Sie irgendwo einen zurück, um ihn hier zu vergeben.
refusal-gone = Worum es ging, ist nicht mehr da; vielleicht hat es jemand zur selben Zeit geändert. Von Ihnen ist nichts verloren: Sehen Sie noch einmal nach.

## Why something cannot be done: roles and steps

refusal-no-board = Dafür ist kein Board offen. Nichts ist verloren: Kommen Sie zuerst mit dem Link des Boards herein, und versuchen Sie es dann noch einmal.
refusal-only-facilitator = Das kann nur die Moderation tun. Nichts hat sich geändert: Fragen Sie die Person, die dieses Board angelegt hat.
refusal-only-key-holder = Das kann nur tun, wer einen Schlüssel hat. Nichts hat sich geändert: Fragen Sie eine der Personen, die oben mit Schlüssel genannt sind.
refusal-not-now-ideas = Das geht, solange Ideen geschrieben werden, und dieser Schritt ist vorbei. Nichts ist verloren.
refusal-not-now-workshop = Das geht, wenn die Ideen enthüllt sind und bevor die Abstimmung beginnt. Nichts ist verloren: Versuchen Sie es dann noch einmal.
refusal-not-now-vote = Das geht, solange eine Abstimmung offen ist. Nichts ist verloren: Versuchen Sie es dann noch einmal.
refusal-not-now = Das geht in diesem Schritt nicht. Nichts ist verloren: Oben steht, in welchem Schritt das Board ist.
refusal-seats-missing = Noch nicht alle, die einen Schlüssel haben sollen, haben ihn erzeugt, die Runde kann also nicht beginnen. Nichts ist verloren: Schicken Sie diesen Personen ihre Links noch einmal, und lesen Sie dann die Dateien ein, die zurückkommen.
refusal-list-incomplete = { $count ->
    [one] Auf diesem Gerät ist { $count } Beitrag, den die unterschriebene Liste nicht nennt, darum bleibt Ihr Schlüssel, wie er ist. Nichts ist verloren: Geben Sie der Moderation Ihre Datei, und lassen Sie die Liste ergänzen.
   *[other] Auf diesem Gerät sind { $count } Beiträge, die die unterschriebene Liste nicht nennt, darum bleibt Ihr Schlüssel, wie er ist. Nichts ist verloren: Geben Sie der Moderation Ihre Datei, und lassen Sie die Liste ergänzen.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = In diesem Link fehlt der Schlüssel; er ist der lange Teil nach dem #. Nichts ist verloren: Bitten Sie noch einmal um den Link, und kopieren Sie ihn ganz.
refusal-link-damaged = In diesem Link fehlt ein Zeichen oder ist ein anderes. Nichts ist verloren: Kopieren Sie den ganzen Link noch einmal, oder bitten Sie erneut darum.
refusal-link-newer = Dieser Link stammt aus einer neueren Version von Quietstorm. Nichts ist verloren: Laden Sie diese Seite neu, oder bitten Sie um die neuere Version.
refusal-kit-word = Wort { $place }, „{ $text }“, kommt in keinem Notfall-Kit vor. Nichts hat sich geändert: Meinten Sie „{ $near }“?
refusal-kit-length = { $count ->
    [one] Ein Notfall-Kit hat { $needed } Wörter, und dies ist nur eines. Nichts hat sich geändert: Prüfen Sie, ob eines fehlt oder doppelt da ist.
   *[other] Ein Notfall-Kit hat { $needed } Wörter, und dies sind { $count }. Nichts hat sich geändert: Prüfen Sie, ob eines fehlt oder doppelt da ist.
}
refusal-kit-checksum = Alle diese Wörter kommen in Notfall-Kits vor, aber eines ist das falsche oder steht am falschen Platz. Nichts hat sich geändert: Vergleichen Sie sie einzeln mit Ihrem Blatt.
refusal-kit-foreign = Dieses Kit ist in Ordnung, gehört aber zu einem anderen Board oder einer anderen Person. Nichts hat sich geändert: Suchen Sie das Kit dieses Boards.

## Why something cannot be done: files and what is in them

refusal-file-empty = Die Datei ist leer. Nichts hat sich geändert: Bitten Sie darum, sie noch einmal zu sichern und zu schicken.
refusal-file-too-large = Die Datei hat { $size }, und höchstens { $limit } sind möglich. Sie wurde nicht gelesen, und nichts hat sich geändert: Prüfen Sie, ob es die richtige ist.
refusal-not-a-bundle = Das ist keine Datei von Quietstorm; deren Namen enden auf .quietstorm. Nichts hat sich geändert: Wählen Sie eine andere.
refusal-bundle-newer = Diese Datei stammt aus einer neueren Version von Quietstorm. Nichts ist verloren: Laden Sie diese Seite neu, um sie zu bekommen, und lesen Sie die Datei dann noch einmal ein.
refusal-other-board = Diese Datei gehört zu einem anderen Board. Nichts hat sich geändert: Öffnen Sie jenes Board mit seinem Link, und lesen Sie die Datei dort ein.
refusal-file-unreadable = Die Datei konnte nicht bis zum Ende gelesen werden. Was davor kam, ist hier: Wählen Sie die Datei noch einmal.
refusal-file-unreadable-says = Die Datei konnte nicht bis zum Ende gelesen werden. Was davor kam, ist hier: Wählen Sie die Datei noch einmal. (Der Browser sagt: { $words })
refusal-altered = Etwas davon wurde unterwegs verändert oder gehört zu einem anderen Board. Es wurde ausgelassen, und sonst ist nichts berührt: Bitten Sie noch einmal um die Datei.
refusal-envelope-too-long = Ein Umschlag ist länger, als einer sein darf. Er wurde ausgelassen; sonst ist nichts berührt.
refusal-malformed = Ein Umschlag ist beschädigt. Er wurde ausgelassen, und sonst ist nichts berührt: Bitten Sie noch einmal um die Datei.
refusal-envelope-newer = Ein Umschlag stammt aus einer neueren Version von Quietstorm. Er wurde fürs Erste ausgelassen: Laden Sie diese Seite neu, und lesen Sie die Datei dann noch einmal ein.
refusal-bad-signature = Die Unterschrift eines Umschlags passt nicht, niemand weiß also, von wem er ist. Er wurde ausgelassen; sonst ist nichts berührt.
refusal-not-allowed = Jemand hat etwas gesagt, das dieser Person nicht zusteht. Es wurde ausgelassen; sonst ist nichts berührt.
refusal-over-quota = Jemand hat weit mehr geschickt, als ein Mensch schreibt. Der Rest wurde ausgelassen; sonst ist nichts berührt.
refusal-unsafe-change = Eine Änderung ist keine, die durch menschliche Arbeit entsteht. Sie wurde ausgelassen; sonst ist nichts berührt.
refusal-not-kept = Dieses Gerät konnte Ihre letzte Arbeit nicht aufbewahren; sie ist noch hier, auf dieser Seite. Schließen Sie die Seite nicht: Sichern Sie die Arbeit unten in einer Datei, und schaffen Sie dann Platz auf dem Gerät.
refusal-not-kept-says = Dieses Gerät konnte Ihre letzte Arbeit nicht aufbewahren; sie ist noch hier, auf dieser Seite. Schließen Sie die Seite nicht: Sichern Sie die Arbeit unten in einer Datei, und schaffen Sie dann Platz auf dem Gerät. (Der Browser sagt: { $words })

## Why something cannot be done: the relay

refusal-relay-away = Dafür braucht es das Relay, und es ist gerade nicht zu erreichen. Nichts ist verloren: Versuchen Sie es noch einmal, wenn Sie verbunden sind.
refusal-relay-not-understood = Das Relay hat dieses Gerät nicht verstanden. Nichts ist verloren: Alles ist hier aufbewahrt, und Dateien gehen wie immer. Neu laden bringt vielleicht eine Version, die passt.
refusal-relay-too-large = So Großes nimmt das Relay nicht an. Nichts ist verloren: Eine Datei kann es tragen.
refusal-relay-not-owner = Das tut das Relay nur für die Moderation. Nichts hat sich geändert.
refusal-relay-busy = Das Relay hat gerade zu viel zu tun. Nichts ist verloren: Es wird von selbst noch einmal versucht.
refusal-relay-full = Das Relay hat für dieses Board keinen Platz mehr. Nichts ist verloren: Alles ist auf diesem Gerät aufbewahrt, und Dateien können es tragen.
refusal-relay-deadline-passed = Diese Frist ist schon vorbei. Nichts ist verloren: Setzen Sie eine spätere.
refusal-relay-never-earlier = Eine Frist lässt sich nur auf später verschieben, denn andere verlassen sich auf sie. Nichts hat sich geändert.
refusal-relay-has-clock = Die Uhr des Relays öffnet diese Runde, und niemand kann es früher tun. Nichts hat sich geändert.
refusal-relay-too-far = Das liegt weiter weg, als das Relay etwas aufbewahrt. Nichts ist verloren: Setzen Sie eine frühere Frist.
refusal-relay-deleted = Dieses Board wurde von seiner Moderation auf dem Relay gelöscht. Was auf diesem Gerät liegt, bleibt.
refusal-relay-no-ticket = Das Relay lässt nur Personen herein, für die die Seite bürgt, von der aus das Board geöffnet wird. Nichts ist verloren: Öffnen Sie das Board von jener Seite aus, oder geben Sie Dateien weiter.
