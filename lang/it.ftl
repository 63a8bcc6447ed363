### Glossario: le parole che qui hanno sempre lo stesso significato.
###
### bacheca (board) · turno (round) · sigillare, sigillo (seal) · rivelare, rivelazione (reveal) · scheda (ballot) · chiave, girare la chiave (key, to
### turn a key) · custode di una chiave (key holder) · chi facilita (facilitator) · relay (relay) · kit di recupero (recovery kit) · ricevuta (receipt) ·
### busta (envelope) · elenco, elenco firmato (list, signed list) · punti (dots) · voto (vote) · idea (idea) · nota (note) · gruppo (group) ·
### opzione (option) · contributo (contribution) · aspetto (side of the question) · laboratorio (workshop) · commento (comment)
###
### Si dà del tu, senza forme che presuppongano il genere di chi legge. «Nulla è andato perso» (nothing is lost), «Nulla è cambiato» (nothing has changed).

## The language itself

language-name = Italiano
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstorm sta arrivando…
loader-failed = Non è stato possibile caricare Quietstorm. Nulla è andato perso. Controlla la connessione e riprova.
loader-retry = Riprova
loader-blocked = Quietstorm non può funzionare in questa pagina: la sua Content Security Policy deve consentire 'wasm-unsafe-eval' in script-src. Nulla è andato perso. Chi gestisce questa pagina può modificarla.
loader-no-wasm = Questo browser non può eseguire Quietstorm: WebAssembly manca o è disattivato. Nulla è andato perso. Con un browser aggiornato funziona.
loader-crashed = Una parte di Quietstorm si è fermata. Ciò che hai scritto è conservato. Ricarica per continuare.
loader-reload = Ricarica

## The page as an app: a new version of it

app-ready = È pronta una nuova versione.
app-use = Usala adesso
app-moved = Un’altra scheda del browser è passata alla nuova versione: ricarica quando vuoi.
app-stays = La nuova versione aspetta: qualcosa che hai scritto qui non è ancora conservato su questo dispositivo e andrebbe perso. Aggiungilo o salva il tuo file, poi riprova.

## On every screen

common-name = Quietstorm
common-all-boards = Tutte le bacheche
common-undo = Annulla
common-redo = Ripeti
common-cancel = Annulla
common-close = Chiudi
common-waking = Preparazione in corso… puoi già scrivere.
common-restarting = Un momento: si riprende da dove eri… puoi continuare a scrivere.
common-gone = Qui qualcosa continua ad andare storto. Ciò che era salvato su questo dispositivo è al sicuro, e ciò che hai scritto è ancora nella sua casella. Se è importante copialo, poi riprova; se non basta, ricarica la pagina.
common-try-again = Riprova
common-messages = Messaggi
common-drop-here = Rilascia per importare il file
common-no-brief = La domanda non è ancora arrivata
common-no-brief-what-now = Questo link apre la bacheca, ma non ne porta con sé la domanda. Chiedi il file della bacheca a chi ti ha invitato e importalo qui sotto.
common-characters = { $count } caratteri su { $most }
common-characters-over = { $count ->
    [one] { $count } carattere; il massimo è { $most }. Accorcia un po’ il testo prima di aggiungerlo.
    [many] { $count } di caratteri; il massimo è { $most }. Accorcia un po’ il testo prima di aggiungerlo.
   *[other] { $count } caratteri; il massimo è { $most }. Accorcia un po’ il testo prima di aggiungerlo.
}

## What people are told in passing

told-sealed = Sigillato. Da ora nessuno può leggerlo prima della rivelazione, e tu puoi ancora modificarlo fino alla chiusura del turno.
told-seat-taken = La tua chiave è stata creata e ce l’hai tu. Conserva il suo kit di recupero e rimanda il tuo file a chi facilita.
told-restored = Le tue chiavi sono di nuovo su questo dispositivo.
told-deleted-on-relay = Il relay ha dimenticato questa bacheca. Ciò che si trova su questo dispositivo, e su quelli degli altri, resta.
told-forgotten = La bacheca e tutto ciò che conteneva non sono più su questo dispositivo.
told-replaced = Una parte di questa pagina si è fermata ed è stata riavviata. Nulla di ciò che hai scritto è andato perso: continua da dove eri.
told-gave-back = Una parte di questa pagina si è fermata nel mezzo del tuo ultimo passaggio ed è stata riavviata. Le tue parole sono di nuovo nella loro casella: prova ancora una volta.
told-not-there = Una parte di questa pagina si è fermata, e questo browser non aveva conservato nulla della bacheca. Ciò che hai scritto è ancora qui: copialo in un posto sicuro, poi rientra con il link.
told-browser = Il browser non lo ha permesso. Nulla è andato perso.
told-browser-says = Il browser non lo ha permesso. Nulla è andato perso. Il suo messaggio: { $words }
told-deleted = Eliminato.
told-copied = Copiato.
told-closed-frame = Se non è stato salvato nessun file, la pagina che circonda questo riquadro non lo consente. Chi cura quella pagina può consentirlo: allow-downloads.

## The first screen

lobby-promise = Rifletti per conto tuo, con i tuoi tempi. Poi tutto viene rivelato nello stesso momento.
lobby-promise-more = Ciò che scrivi resta sotto chiave sul tuo dispositivo fino alla rivelazione. Prima di allora nessun collega e nessun server può leggerlo, e ogni bacheca dice chi ne custodisce le chiavi.
lobby-start = Inizia un brainstorming
lobby-come-in = Entra
lobby-link = Un link che hai ricevuto
lobby-link-hint = Incollalo per intero. La chiave è nel link.
lobby-join = Entra
lobby-have-a-file = Hai ricevuto un file? Apri prima la sua bacheca, con il link o dall’elenco qui sotto; poi trascina lì il file.
lobby-kept = Su questo dispositivo
lobby-none-kept = Su questo dispositivo non ci sono ancora bacheche. Creane una o entra con un link.
lobby-unnamed = Una bacheca la cui domanda non è ancora arrivata
lobby-forget = Dimentica
lobby-forget-named = Dimentica «{ $text }»
lobby-forget-title = Dimenticare questa bacheca su questo dispositivo?
lobby-forget-yes = Dimentica
lobby-forget-facilitator = Le tue note, la tua copia di tutto e la tua chiave vengono rimosse da questo dispositivo. Senza la chiave, o il suo kit di recupero, forse nessuno potrà mai aprire i turni di questa bacheca.
lobby-forget-key-holder = Le tue note, la tua copia di tutto e la tua chiave vengono rimosse da questo dispositivo. Per aprire un turno gli altri potrebbero avere bisogno della tua chiave: conserva il suo kit di recupero.
lobby-forget-contributor = Le tue note e la tua copia di tutto vengono rimosse da questo dispositivo. Ciò che hai sigillato e consegnato resta agli altri.
lobby-role-facilitator = fai la domanda
lobby-role-key-holder = custodisci una chiave
lobby-role-invited = ti si chiede di custodire una chiave
lobby-role-contributor = partecipi

## The form for a new board

setup-heading = Che cosa vuoi chiedere?
setup-question = La domanda
setup-question-example = Come potremmo rendere più leggeri i lunedì?
setup-question-missing = Scrivi prima una domanda; il resto può rimanere vuoto.
setup-why = Perché è importante
setup-why-hint = Si pensa meglio quando si sa a che cosa serve. Chi legge è per conto suo e non può chiederti chiarimenti.
setup-prompts = Aspetti della domanda
setup-prompts-hint = Fino a sei, ognuno con uno spazio suo in cui scrivere. Due o tre aspetti portano più idee di una sola grande domanda.
setup-prompt = Aspetto { $number }
setup-prompt-add = Aggiungi un aspetto
setup-prompt-remove = Rimuovi l’aspetto { $number }
setup-goal = Idee a cui puntare, a testa
setup-goal-hint = Un numero funziona meglio di «fai del tuo meglio». Ognuno vede solo i propri progressi. Con 0 non c’è un obiettivo.
setup-naming = Alla rivelazione, le idee appaiono
setup-anonymous = Senza nomi
setup-anonymous-what = Si scrive più liberamente. Lo stile di scrittura e i gruppi piccoli possono comunque far riconoscere qualcuno.
setup-named = Con i nomi di chi le ha scritte
setup-named-what = I nomi vengono sigillati insieme alle idee e appaiono con loro, non prima.
setup-more = Limiti, chi decide, che cosa succede dopo
setup-constraints = Che cosa deve rispettare un’idea
setup-decider = Chi decide
setup-outcome = Che cosa si farà con il risultato
setup-your-name = Il tuo nome
setup-your-name-hint = Tutti vedono chi fa la domanda.
setup-name-missing = Scrivi il tuo nome, così tutti vedono chi fa la domanda.
setup-policy = Chi può aprire le idee sigillate
setup-solo = Solo tu
setup-solo-what = Semplice e rapido. Potresti guardare prima, e tutti ne vengono informati.
setup-two = Tu e un’altra persona, servono entrambe le chiavi
setup-two-what = Nessuno dei due può guardare per conto suo. Se una chiave va persa, non si può più aprire nulla.
setup-three = Due persone qualsiasi su tre
setup-three-what = Nessuno può guardare per conto suo, e una chiave può anche andare persa.
setup-clock = Un orologio, all’ora che stabilisci
setup-clock-what = Non serve la presenza di nessuno. Nessuno può guardare prima per conto suo: il relay non può leggere ciò che conserva, e tu non ne hai la chiave. Potrebbe farlo il relay insieme a qualcuno che ha il link.
setup-clock-what-named = Non serve la presenza di nessuno. Nessuno può guardare prima per conto suo: il relay ({ $name }) non può leggere ciò che conserva, e tu non ne hai la chiave. Potrebbe farlo il relay insieme a qualcuno che ha il link.
setup-second-key = Anche un’altra persona custodisce una chiave, così potete aprire insieme se il relay dovesse andare perso
setup-retention = { $days ->
    [one] Il relay dimentica una bacheca { $days } giorno dopo l’ultima volta che qualcuno l’ha usata; ciò che è sui vostri dispositivi resta.
    [many] Il relay dimentica una bacheca { $days } di giorni dopo l’ultima volta che qualcuno l’ha usata; ciò che è sui vostri dispositivi resta.
   *[other] Il relay dimentica una bacheca { $days } giorni dopo l’ultima volta che qualcuno l’ha usata; ciò che è sui vostri dispositivi resta.
}
setup-create = Crea la bacheca

## The deadline, where a clock opens everything

clock-deadline = Quando si apre tutto
clock-deadline-hint = Nel tuo fuso orario; ognuno lo vede nel proprio. Lascia almeno un giorno: c’è sempre qualcuno che dorme.
clock-deadline-missing = Stabilisci un giorno e un’ora.
clock-deadline-past = Quel momento è già passato. Scegline uno più avanti.
clock-night-here = A quell’ora da te è notte. Non è un problema, perché l’orologio non ha bisogno di nessuno; ma qualcuno potrebbe voler essere presente.
clock-zones = A che ora corrisponde per gli altri?
clock-zone = Un fuso orario, per esempio Asia/Tokyo
clock-zone-add = Mostra
clock-zone-unknown = Questo browser non conosce un fuso orario con quel nome. Prova con il nome di una grande città, per esempio Europe/Warsaw.
clock-night-there = lì è notte
clock-opens-days-hours = Tutto si apre da sé { $moment }, fra { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
} e { $hours ->
    [one] { $hours } ora
    [many] { $hours } di ore
   *[other] { $hours } ore
}.
clock-opens-days = Tutto si apre da sé { $moment }, fra { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
}.
clock-opens-hours-minutes = Tutto si apre da sé { $moment }, fra { $hours ->
    [one] { $hours } ora
    [many] { $hours } di ore
   *[other] { $hours } ore
} e { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
   *[other] { $minutes } minuti
}.
clock-opens-hours = Tutto si apre da sé { $moment }, fra { $hours ->
    [one] { $hours } ora
    [many] { $hours } di ore
   *[other] { $hours } ore
}.
clock-opens-minutes = Tutto si apre da sé { $moment }, fra { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
   *[other] { $minutes } minuti
}.
clock-opens-soon = Tutto si apre da sé { $moment }, fra meno di un minuto.
clock-time-is-up = Il tempo è scaduto. Qui si apre tutto appena il relay lo comunica; non devi fare nulla.
clock-time-is-up-away = Il tempo è scaduto, ma in questo momento da qui non si riesce a raggiungere il relay. Tutto si apre da sé appena è possibile.
clock-waiting = In attesa che il relay avvii il suo orologio. Si comincia automaticamente appena il relay è raggiungibile.
clock-starts = Un momento: l’orologio
clock-later = Dai più tempo
clock-later-what = Puoi spostare la scadenza più avanti tutte le volte che vuoi. Nessuno può anticiparla.
clock-later-do = Sposta la scadenza
clock-delete = Elimina dal relay
clock-delete-what = Il relay dimentica tutto di questa bacheca, per sempre, e non ne accetta più nulla. Ciò che è sui dispositivi delle persone resta lì. Un turno che l’orologio non ha ancora aperto potrà essere aperto solo dai custodi delle chiavi, se sono due.
clock-delete-title = Eliminare questa bacheca dal relay?
clock-delete-yes = Elimina dal relay

## The head of a board: its question and how to take part

brief-asked-by = chiede { $name }
brief-about = Di che cosa si tratta e come partecipare
brief-why = Perché è importante
brief-constraints = Un’idea deve rispettare
brief-decider = Chi decide
brief-outcome = Che cosa succede dopo
brief-how = Come partecipare
brief-how-1 = Scrivi per conto tuo, un’idea per nota. Anche quelle azzardate: per riordinare c’è tempo dopo.
brief-how-2 = Sigilla ciò che hai. Puoi modificarlo fino alla chiusura del turno.
brief-how-3 = Quando tutto viene rivelato, leggi ogni cosa, unisci ciò che va insieme e parti da lì per andare oltre.
brief-how-4 = Vota per conto tuo. Nessuno vede conteggi prima che siano aperte le schede di tutti.
brief-who-opens = Chi potrebbe guardare prima

## Who could look early

opener-solo-you = L’unica chiave è la tua. Potresti guardare prima degli altri, e chi partecipa viene informato.
opener-solo-somebody = Chi ha creato questa bacheca custodisce l’unica chiave e potrebbe guardare prima degli altri.
opener-solo = { $name } custodisce l’unica chiave e potrebbe guardare prima degli altri.
opener-two = Due persone custodiscono una chiave ciascuna, e servono entrambe. Nessuna delle due può guardare per conto suo; insieme potrebbero.
opener-two-so-far = Due persone custodiscono una chiave ciascuna, e servono entrambe. Nessuna delle due può guardare per conto suo; insieme potrebbero. Finora: { $names }.
opener-three = { $count } persone custodiscono una chiave ciascuna, e due qualsiasi di loro possono aprire. Nessuna può guardare per conto suo; due insieme potrebbero.
opener-three-so-far = { $count } persone custodiscono una chiave ciascuna, e due qualsiasi di loro possono aprire. Nessuna può guardare per conto suo; due insieme potrebbero. Finora: { $names }.
opener-clock = Apre un orologio del relay, all’ora indicata sopra. Nessuno può guardare prima per conto suo. Potrebbe farlo chi gestisce il relay insieme a qualcuno che ha il link.
opener-clock-two = Apre un orologio del relay, all’ora indicata sopra. Nessuno può guardare prima per conto suo. Potrebbe farlo chi gestisce il relay insieme a qualcuno che ha il link, e potrebbero farlo anche le due persone che custodiscono le chiavi, insieme.
opener-clock-two-named = Apre un orologio del relay, all’ora indicata sopra. Nessuno può guardare prima per conto suo. Potrebbe farlo chi gestisce il relay insieme a qualcuno che ha il link, e potrebbero farlo anche due custodi insieme: { $names }.
holder-you = tu
holder-facilitator = chi facilita
holder-unnamed = custode { $number }

## The steps of a board

steps-label = Fasi di questa bacheca
steps-write = Scrittura
steps-reveal = Rivelazione
steps-workshop = Laboratorio
steps-vote = Voto
steps-result = Risultato
steps-done = fatto
steps-heading-write = Scrivi per conto tuo
steps-heading-write-closed = In attesa della rivelazione
steps-heading-workshop = Lavorateci insieme
steps-heading-vote = Vota per conto tuo
steps-heading-vote-closed = In attesa del risultato
steps-heading-result = Il risultato
steps-heading-gathering = Per prima cosa, i custodi delle chiavi

## How safe one's work is, in the corner

status-label = Dove si trova il tuo lavoro
status-saved = Salvato su questo dispositivo
status-saving = Salvataggio…
status-memory-only = Non salvato: solo in questa pagina
status-sealed = Sigillato
status-delivered = Consegnato
status-late = In ritardo
status-left-out = Escluso
status-changed = Modificato dopo il sigillo
status-relay-away = Offline: partirà da sé più tardi
status-relay-busy = Scambio in corso…
status-relay-even = Connesso
status-memory-bar = Questo browser non permette a Quietstorm di conservare nulla, quindi il tuo lavoro si trova solo in questa pagina. Nulla va perso finché resta aperta: sigilla ciò che hai e salvalo in un file prima di chiuderla.
status-memory-bar-says = Questo browser non permette a Quietstorm di conservare nulla, quindi il tuo lavoro si trova solo in questa pagina. Nulla va perso finché resta aperta: sigilla ciò che hai e salvalo in un file prima di chiuderla. (Il messaggio del browser: { $words })
status-framed = Questa pagina è mostrata dentro un’altra: ciò che scrivi resta salvato solo per la pagina che la circonda. Per portarlo altrove, salva il tuo file.

## Inviting people

share-heading = Invita a scrivere
share-what = Chiunque abbia questo link può partecipare. La chiave è nel link: invialo solo a chi deve averlo, e dove solo quelle persone possono leggerlo.
share-link = Il link
share-copy = Copia il link
share-code = Il link come codice per la fotocamera di un telefono
share-making = Creazione del link…

## Who holds a key

seats-label = Custodi delle chiavi
seats-wait = Si può cominciare a scrivere appena tutti i custodi hanno creato la loro chiave. Le chiavi nascono nei loro browser; nessun altro le vede mai.
seats-wait-others = Non tutti i custodi hanno ancora creato la loro chiave. Appena chi facilita le ha tutte, ricevi un nuovo link o un file e puoi cominciare.
seats-wait-others-relay = Non tutti i custodi hanno ancora creato la loro chiave. Appena lo fanno, qui si comincia automaticamente.
seats-how-1 = Invia a ciascuno il suo link, qui sotto.
seats-how-2 = Lo aprono, occupano il loro posto e ti rimandano il file che salvano lì.
seats-how-3 = Trascina qui i loro file. Quando c’è anche l’ultimo, tutti possono scrivere.
seats-how-relay-2 = Lo aprono e occupano il loro posto.
seats-how-relay-3 = Appena l’ultimo lo ha fatto, tutti possono scrivere.
seats-seat = Custode { $number }
seats-taken = chiave creata
seats-empty = Ancora nessuno
seats-invite = Crea il suo link
seats-link-what = Per una sola persona: chi lo apre per primo può occupare questo posto.
seats-invited = Ti si chiede di custodire una chiave
seats-invited-what = Questo browser crea una chiave che non lo lascia mai. Senza di te nessuno può aprire ciò che viene scritto, e nemmeno tu puoi aprirlo per conto tuo. Alla fine giri la tua chiave; fino ad allora scrivi come tutti gli altri.
seats-invited-name = Il tuo nome, come lo vedono gli altri
seats-take = Crea la mia chiave
seats-send-back = La tua chiave è stata creata. Salva il tuo file e invialo a chi facilita. Si comincia a scrivere quando le chiavi ci sono tutte: allora importa il file che ti viene rimandato, o apri il nuovo link.
seats-made-relay = La tua chiave è stata creata, e il relay lo comunica agli altri. Si comincia a scrivere automaticamente quando le chiavi ci sono tutte.

## The recovery kit of a key

kit-heading = Il tuo kit di recupero
kit-what = Dodici parole che valgono come la tua chiave. Se questo dispositivo va perso, te la restituiscono; senza di loro, ciò che è stato sigillato potrebbe restare chiuso per sempre. Annotale o stampale, e conservale dove nessun altro guarda.
kit-show = Mostra le parole
kit-hide = Nascondi le parole
kit-print = Stampa
kit-code = Le dodici parole come codice
kit-sheet = Kit di recupero di Quietstorm
kit-restore = Recupera una chiave con il suo kit di recupero
kit-restore-what = Per chi custodisce una chiave di questa bacheca e ha perso il dispositivo su cui si trovava.
kit-restore-words = Le dodici parole, nel loro ordine
kit-restore-counted = { $count } parole su 12
kit-restore-do = Recupera la mia chiave

## Carrying files by hand

carry-heading = Consegna a mano
carry-heading-too = Oppure a mano, con un file
carry-what = Non serve un server: un file trasporta ciò che hai sigillato, ancora sigillato. Invialo per posta elettronica o in chat, oppure consegnalo su una chiavetta.
carry-what-keys = Riceverai i file degli altri: importali qui, tutte le volte che vuoi. Il tuo file porta loro le novità.
carry-export = Salva il mio file
carry-import = Importa un file
carry-or-drop = oppure trascinalo qui, in un punto qualsiasi
carry-reading = Lettura del file: { $percent }
carry-report = Che cosa ha portato il file
carry-new-and-known = { $count ->
    [one] { $count } elemento nuovo
    [many] { $count } di elementi nuovi
   *[other] { $count } elementi nuovi
}, { $known ->
    [one] { $known } già presente.
    [many] { $known } già presenti.
   *[other] { $known } già presenti.
}
carry-nothing-new = Tutto ciò che contiene era già qui.
carry-cut-off = Il file si interrompe a metà. Tutto ciò che veniva prima è stato importato; chiedi di nuovo il file per avere il resto.
carry-left-out-altered = { $count ->
    [one] { $count } elemento escluso: alterato lungo il percorso, o di un’altra bacheca.
    [many] { $count } di elementi esclusi: alterati lungo il percorso, o di un’altra bacheca.
   *[other] { $count } elementi esclusi: alterati lungo il percorso, o di un’altra bacheca.
}
carry-left-out-too-long = { $count ->
    [one] { $count } elemento escluso: troppo lungo.
    [many] { $count } di elementi esclusi: troppo lunghi.
   *[other] { $count } elementi esclusi: troppo lunghi.
}
carry-left-out-broken = { $count ->
    [one] { $count } elemento escluso: danneggiato.
    [many] { $count } di elementi esclusi: danneggiati.
   *[other] { $count } elementi esclusi: danneggiati.
}
carry-left-out-newer = { $count ->
    [one] { $count } elemento escluso: creato con una versione più recente.
    [many] { $count } di elementi esclusi: creati con una versione più recente.
   *[other] { $count } elementi esclusi: creati con una versione più recente.
}
carry-left-out-signature = { $count ->
    [one] { $count } elemento escluso: la firma non corrisponde.
    [many] { $count } di elementi esclusi: la firma non corrisponde.
   *[other] { $count } elementi esclusi: la firma non corrisponde.
}
carry-left-out-not-theirs = { $count ->
    [one] { $count } elemento escluso: chi lo ha creato non poteva farlo.
    [many] { $count } di elementi esclusi: chi li ha creati non poteva farlo.
   *[other] { $count } elementi esclusi: chi li ha creati non poteva farlo.
}
carry-left-out-too-many = { $count ->
    [one] { $count } elemento escluso: oltre quanto può inviare una persona.
    [many] { $count } di elementi esclusi: oltre quanto può inviare una persona.
   *[other] { $count } elementi esclusi: oltre quanto può inviare una persona.
}
carry-left-out-unsafe = { $count ->
    [one] { $count } elemento escluso: non nasce dal lavoro di una persona.
    [many] { $count } di elementi esclusi: non nascono dal lavoro di una persona.
   *[other] { $count } elementi esclusi: non nascono dal lavoro di una persona.
}
carry-left-out-other-board = { $count ->
    [one] { $count } elemento escluso: di un’altra bacheca.
    [many] { $count } di elementi esclusi: di un’altra bacheca.
   *[other] { $count } elementi esclusi: di un’altra bacheca.
}
carry-left-out-unknown = { $count ->
    [one] { $count } elemento escluso: non comprensibile.
    [many] { $count } di elementi esclusi: non comprensibili.
   *[other] { $count } elementi esclusi: non comprensibili.
}

## Closing a round and turning keys

keys-close-round = Chiudi questo turno
keys-close-no-ballots = Qui non ci sono ancora schede. Importa prima i file delle persone.
keys-close-no-ideas = Qui non ci sono ancora contributi. Importa prima i file delle persone.
keys-close-ballots = { $count ->
    [one] Qui c’è { $count } scheda. Quando ci sono tutte quelle attese, chiudi la votazione.
    [many] Qui ci sono { $count } di schede. Quando ci sono tutte quelle attese, chiudi la votazione.
   *[other] Qui ci sono { $count } schede. Quando ci sono tutte quelle attese, chiudi la votazione.
}
keys-close-ideas = { $count ->
    [one] Qui c’è { $count } contributo. Quando ci sono tutti quelli attesi, chiudi il turno.
    [many] Qui ci sono { $count } di contributi. Quando ci sono tutti quelli attesi, chiudi il turno.
   *[other] Qui ci sono { $count } contributi. Quando ci sono tutti quelli attesi, chiudi il turno.
}
keys-close-relay = Ciò che è stato sigillato si trova sul relay, che non mostra a nessuno quanto ce n’è. Quando c’è tutto quello che deve esserci, chiudi: allora viene portato qui.
keys-close-title-ballots = { $count ->
    [one] Chiudere la votazione con { $count } scheda?
    [many] Chiudere la votazione con { $count } di schede?
   *[other] Chiudere la votazione con { $count } schede?
}
keys-close-title-ideas = { $count ->
    [one] Chiudere il turno con { $count } contributo?
    [many] Chiudere il turno con { $count } di contributi?
   *[other] Chiudere il turno con { $count } contributi?
}
keys-close-title-relay = Chiudere adesso?
keys-close-means-ballots = Firmi l’elenco delle schede che sono qui. Le schede che arrivano dopo non contano. Finché nessuna chiave è stata girata, puoi ancora aggiungerne all’elenco.
keys-close-means-ideas = Firmi l’elenco dei contributi che sono qui. Le idee che arrivano dopo vengono mostrate come in ritardo. Finché nessuna chiave è stata girata, puoi ancora aggiungerne all’elenco.
keys-close-yes = Firma e chiudi
keys-closing = Si sta portando qui ciò che il relay conserva…
keys-closed-ballots = { $count ->
    [one] La votazione è chiusa, con { $count } scheda nell’elenco firmato.
    [many] La votazione è chiusa, con { $count } di schede nell’elenco firmato.
   *[other] La votazione è chiusa, con { $count } schede nell’elenco firmato.
}
keys-closed-ideas = { $count ->
    [one] Il turno è chiuso, con { $count } contributo nell’elenco firmato.
    [many] Il turno è chiuso, con { $count } di contributi nell’elenco firmato.
   *[other] Il turno è chiuso, con { $count } contributi nell’elenco firmato.
}
keys-turned-of = Chiavi girate: { $count } su { $needed }
keys-turned = girata
keys-missing = manca ancora
keys-turn = Gira la mia chiave
keys-turn-only = Rivela tutto adesso
keys-turn-what = Non si può tornare indietro: dopo, ciò che è nell’elenco può essere letto da chiunque abbia il link.
keys-turn-title = Girare la tua chiave?
keys-extend = Aggiungili all’elenco
keys-unlisted-mine = { $count ->
    [one] Dopo la tua firma è arrivato { $count } contributo. Aggiungilo all’elenco prima di girare la tua chiave, altrimenti resta fuori.
    [many] Dopo la tua firma sono arrivati { $count } di contributi. Aggiungili all’elenco prima di girare la tua chiave, altrimenti restano fuori.
   *[other] Dopo la tua firma sono arrivati { $count } contributi. Aggiungili all’elenco prima di girare la tua chiave, altrimenti restano fuori.
}
keys-unlisted = { $count ->
    [one] Su questo dispositivo c’è { $count } contributo che l’elenco firmato non nomina. La tua chiave non viene girata finché non vi compare: salva il tuo file per chi facilita, e importa di nuovo il suo.
    [many] Su questo dispositivo ci sono { $count } di contributi che l’elenco firmato non nomina. La tua chiave non viene girata finché non vi compaiono: salva il tuo file per chi facilita, e importa di nuovo il suo.
   *[other] Su questo dispositivo ci sono { $count } contributi che l’elenco firmato non nomina. La tua chiave non viene girata finché non vi compaiono: salva il tuo file per chi facilita, e importa di nuovo il suo.
}
keys-waiting-one = Deve ancora girare la chiave: { $name }.
keys-waiting-any = { $count ->
    [one] Tra queste persone, una qualsiasi deve ancora girare la chiave: { $names }.
    [many] Tra queste persone, { $count } qualsiasi devono ancora girare la chiave: { $names }.
   *[other] Tra queste persone, { $count } qualsiasi devono ancora girare la chiave: { $names }.
}
keys-waiting-all = Devono ancora girare la chiave: { $names }.
keys-waiting-relay = Appena le chiavi girate bastano, qui si apre tutto.
keys-waiting-hand-one = Consegna questo file e importa quello che ricevi in risposta.
keys-waiting-hand-many = Consegna loro questo file e importa quelli che ricevi in risposta.
keys-waiting-file = Appena le chiavi girate bastano, importa il file che ti invia chi facilita.
keys-hand-over = Salva il file per loro
keys-opening = Le chiavi ci sono tutte. Apertura…

## Writing alone

write-alone = Nessun collega e nessun server può leggere ciò che scrivi qui prima della rivelazione.
write-heading = Le tue idee
write-box = La tua idea
write-placeholder = Scrivi un’idea, poi premi Invio
write-add = Aggiungi
write-hint = Un’idea per nota, con le poche parole che bastano a un collega. Per esempio: «Mostrare la data di consegna prima del pagamento.»
write-two-ideas = Sta diventando lunga. Forse sono due idee?
write-empty = Ancora nessuna nota. Scrivi la tua prima idea qui sopra e premi Invio; anche un abbozzo è un buon inizio.
write-empty-prompt = Qui non c’è ancora nulla.
write-notes = Le tue note
write-keys = Alt con la freccia su o giù sposta una nota.
write-name = Il tuo nome
write-name-hint = Viene sigillato insieme alle tue idee e appare con loro alla rivelazione, non prima.
write-progress = { $count ->
    [one] { $count } nota
    [many] { $count } di note
   *[other] { $count } note
}
write-progress-of = { $count } su { $goal }
write-progress-own = Lo vedi solo tu.
write-goal-reached = Obiettivo raggiunto. Altre idee sono benvenute.

## One note

note-edit = Modifica
note-save = Salva
note-delete = Elimina
note-up = Sposta su
note-down = Sposta giù
note-edit-named = Modifica: { $text }
note-delete-named = Elimina: { $text }
note-up-named = Sposta su: { $text }
note-down-named = Sposta giù: { $text }
note-grip = Trascina per spostare

## Sealing

seal-ideas = Sigilla le mie idee
seal-ballot = Sigilla la mia scheda
seal-again = Sigilla di nuovo
seal-heading = Quando hai finito
seal-heading-ballot = Quando hai scelto
seal-means-solo = Sigillando, tutto viene messo sotto chiave su questo dispositivo: solo la chiave di chi facilita può aprirlo, dopo la chiusura del turno. Fino ad allora puoi modificare e sigillare di nuovo.
seal-means-clock = Sigillando, tutto viene messo sotto chiave su questo dispositivo: nessuno può aprirlo prima dell’ora stabilita. Fino ad allora puoi modificare e sigillare di nuovo.
seal-means-together = Sigillando, tutto viene messo sotto chiave su questo dispositivo: solo due custodi insieme possono aprirlo, dopo la chiusura del turno. Fino ad allora puoi modificare e sigillare di nuovo.
seal-changed = Da allora hai modificato qualcosa. Ciò che avevi sigillato resta valido; la modifica conta quando sigilli di nuovo.
seal-open-notes = Leggi o modifica le mie note
seal-fold-notes = Richiudi le mie note
seal-open-ballot = Leggi o modifica la mia scheda
seal-fold-ballot = Richiudi la mia scheda
seal-receipt = La tua ricevuta
seal-receipt-why = Annota queste parole se vuoi verificare, dopo la rivelazione, che il tuo contributo è stato contato.
seal-states = A che punto è
seal-state-saved = Salvato su questo dispositivo
seal-state-saving = Salvataggio su questo dispositivo…
seal-state-memory = Non salvato: solo nella memoria di questa pagina
seal-state-sealed = Sigillato
seal-state-not-sealed = Non ancora sigillato
seal-state-delivered = Consegnato
seal-state-not-delivered = Non ancora consegnato
seal-state-late = In ritardo: il turno si è chiuso senza
seal-state-left-out = Confermato, e poi escluso
seal-inside-ideas = { $count ->
    [one] Contiene { $count } idea.
    [many] Contiene { $count } di idee.
   *[other] Contiene { $count } idee.
}
seal-inside-marks = { $count ->
    [one] Contiene { $count } preferenza.
    [many] Contiene { $count } di preferenze.
   *[other] Contiene { $count } preferenze.
}
seal-inside-ideas-again = { $count ->
    [one] Contiene { $count } idea. Hai sigillato { $times } volte; conta l’ultima.
    [many] Contiene { $count } di idee. Hai sigillato { $times } volte; conta l’ultima.
   *[other] Contiene { $count } idee. Hai sigillato { $times } volte; conta l’ultima.
}
seal-inside-marks-again = { $count ->
    [one] Contiene { $count } preferenza. Hai sigillato { $times } volte; conta l’ultima.
    [many] Contiene { $count } di preferenze. Hai sigillato { $times } volte; conta l’ultima.
   *[other] Contiene { $count } preferenze. Hai sigillato { $times } volte; conta l’ultima.
}
seal-sealed = Sigillato
seal-sealed-means = È sotto chiave e conservato su questo dispositivo. Per quanto ne sa questo dispositivo, nessun altro lo ha ancora.
seal-sealed-means-relay = È sotto chiave e conservato su questo dispositivo. Va al relay da sé appena c’è una connessione; nessuno lo ha ancora confermato.
seal-hand-over = Fai avere il tuo file a chi facilita: salvalo, poi invialo come preferisci. Può viaggiare sotto gli occhi di tutti, perché nessuno può leggerlo.
seal-hand-over-self = Non c’è altro da fare: faciliti tu, quindi lo hai già. Conta quando chiudi qui il turno.
seal-save-file = Salva il mio file
seal-delivered = Consegnato
seal-delivered-means = L’elenco firmato di ciò che conta nomina il tuo contributo. Nessuno può più escluderlo.
seal-delivered-means-relay = Il relay ha confermato di averlo. Non può leggerlo, e non lo mostra a nessuno prima dell’ora stabilita.
seal-late = In ritardo
seal-late-ideas = Il turno si è chiuso prima che arrivasse il tuo contributo. Nulla è andato perso: chi facilita può ancora importare il tuo file finché nessuna chiave è stata girata; altrimenti le tue idee staranno tra quelle in ritardo.
seal-late-ballot = La votazione si è chiusa prima che arrivasse la tua scheda. Chi facilita può ancora importare il tuo file finché nessuna chiave è stata girata; dopo, non può più essere contata.
seal-late-ideas-clock = Il tempo è scaduto prima che il tuo contributo arrivasse al relay. Nulla è andato perso: le tue idee stanno tra quelle in ritardo.
seal-late-ballot-clock = Il tempo è scaduto prima che la tua scheda arrivasse al relay, quindi non può essere contata. È ancora qui, su questo dispositivo.
seal-left-out = Escluso
seal-left-out-means = Il relay ha confermato in tempo di avere il tuo contributo, ma l’elenco di ciò che conta lo esclude. Hai la firma del relay che lo dimostra: parlane con chi facilita. Nulla di ciò che hai scritto è andato perso.
seal-more = Altre due?
seal-more-why = Quasi tutti si fermano un po’ troppo presto, e spesso le idee insolite sono proprio le ultime. Vuoi pensarci ancora un minuto?
seal-more-yes = Scrivi ancora un po’
seal-more-no = Sigilla adesso
seal-typed = C’è del testo scritto e non ancora aggiunto
seal-typed-why = In una casella qui sopra c’è del testo che non è una nota. Va sigillato insieme al resto?
seal-typed-add = Aggiungi e sigilla
seal-typed-skip = Sigilla senza

## Waiting for keys

wait-file = Aspetti un file? Importa quello che chi facilita manda a tutti dopo la rivelazione: a quel punto qui si apre tutto.
wait-relay = Appena viene aperto, qui appare tutto.
wait-own = Ciò che hai scritto
wait-none = Per questo turno non hai consegnato nulla. Dopo la rivelazione puoi comunque lavorare con gli altri.

## The reveal

reveal-opening = Apertura di ciò che era sigillato
reveal-opening-why = Ogni contributo viene aperto e verificato su questo dispositivo.
reveal-steps = { $done } su { $total }
reveal-brought = { $count ->
    [one] { $count } idea
    [many] { $count } di idee
   *[other] { $count } idee
} da { $people ->
    [one] { $people } persona
    [many] { $people } di persone
   *[other] { $people } persone
}
reveal-disputed = Ci sono due elenchi firmati che si contraddicono. Conta solo ciò che compare in entrambi. Chiedi a chi facilita che cosa è successo.
reveal-missing-ideas = { $count ->
    [one] { $count } contributo dell’elenco non è ancora arrivato su questo dispositivo. Importa un file più recente per vedere il resto.
    [many] { $count } di contributi dell’elenco non sono ancora arrivati su questo dispositivo. Importa un file più recente per vedere il resto.
   *[other] { $count } contributi dell’elenco non sono ancora arrivati su questo dispositivo. Importa un file più recente per vedere il resto.
}
reveal-missing-ballots = { $count ->
    [one] { $count } scheda dell’elenco non è ancora arrivata su questo dispositivo. Importa un file più recente per vedere il resto.
    [many] { $count } di schede dell’elenco non sono ancora arrivate su questo dispositivo. Importa un file più recente per vedere il resto.
   *[other] { $count } schede dell’elenco non sono ancora arrivate su questo dispositivo. Importa un file più recente per vedere il resto.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } contributo non può essere aperto da nessuno: era danneggiato fin dall’inizio.
    [many] { $count } di contributi non possono essere aperti da nessuno: erano danneggiati fin dall’inizio.
   *[other] { $count } contributi non possono essere aperti da nessuno: erano danneggiati fin dall’inizio.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } scheda non può essere aperta da nessuno: era danneggiata fin dall’inizio.
    [many] { $count } di schede non possono essere aperte da nessuno: erano danneggiate fin dall’inizio.
   *[other] { $count } schede non possono essere aperte da nessuno: erano danneggiate fin dall’inizio.
}
reveal-late-ideas = { $count ->
    [one] { $count } contributo è arrivato dopo la firma dell’elenco: lo trovi qui sotto, tra quelli in ritardo.
    [many] { $count } di contributi sono arrivati dopo la firma dell’elenco: li trovi qui sotto, tra quelli in ritardo.
   *[other] { $count } contributi sono arrivati dopo la firma dell’elenco: li trovi qui sotto, tra quelli in ritardo.
}
reveal-late-ballots = { $count ->
    [one] { $count } scheda è arrivata dopo la firma dell’elenco e non è stato possibile contarla.
    [many] { $count } di schede sono arrivate dopo la firma dell’elenco e non è stato possibile contarle.
   *[other] { $count } schede sono arrivate dopo la firma dell’elenco e non è stato possibile contarle.
}

## The workshop: working on the ideas together

workshop-intro = Ognuno legge in un ordine tutto suo. Unite le idee che vanno insieme, sviluppatele, chiedete ciò che non è chiaro.
workshop-empty = Qui non ci sono ancora idee. Se te ne aspetti, importa il file che chi facilita ha mandato a tutti.
workshop-tools = Strumenti per le idee
workshop-views = Mostra
workshop-view-ideas = Idee ({ $count })
workshop-view-groups = Gruppi ({ $count })
workshop-find = Cerca
workshop-find-hint = Cerca una parola
workshop-nothing-found = Nessuna idea la contiene. Prova con una parola più corta.
workshop-no-groups = Ancora nessun gruppo. Spunta due o più idee che vanno insieme e scegli «Raggruppa selezionate».
workshop-ungrouped = Fuori dai gruppi
workshop-late-lane = In ritardo: arrivate dopo la firma dell’elenco
workshop-list = Idee, in un ordine tutto tuo
workshop-list-groups = Gruppi e le loro idee
workshop-seen = Idee viste: { $count } su { $total }.
workshop-seen-all = { $count ->
    [one] Hai visto l’unica idea.
    [many] Hai visto tutte le idee: { $count }.
   *[other] Hai visto tutte le { $count } idee.
}
workshop-selected = Selezionate: { $count }
workshop-group-selected = Raggruppa selezionate
workshop-clear-selected = Annulla selezione

## One idea in the workshop

idea-yours = Tua
idea-by = di { $name }
idea-hidden = Nascosta da chi facilita.
idea-hidden-why = Nascosta da chi facilita: { $text }
idea-in-group = Nel gruppo: { $text }
idea-in-group-unnamed = In un gruppo senza nome
idea-builds-on = Parte da: { $text }
idea-builds-on-hidden = Parte da un’idea nascosta
idea-carried-further = Sviluppata in: { $text }
idea-carried-further-hidden = Sviluppata in un’idea nascosta
idea-comments = Commenti
idea-drag = Trascinala su un’altra idea per raggrupparle
idea-select-named = Seleziona: { $text }
idea-actions = Che cosa farne
idea-actions-named = Che cosa farne: { $text }
idea-comment = Commenta
idea-comment-box = Il tuo commento o la tua domanda
idea-comment-send = Invia
idea-build = Sviluppa
idea-build-box = La tua idea che parte da questa
idea-build-add = Aggiungi l’idea
idea-move = Sposta in un gruppo
idea-move-hint = Scegli un gruppo
idea-move-new = Un nuovo gruppo
idea-ungroup = Togli dal gruppo
idea-hide = Nascondi
idea-hide-box = Perché va nascosta? Tutti vedranno questo motivo.
idea-hide-now = Nascondi per tutti
idea-unhide = Mostra di nuovo

## Groups of ideas

group-unnamed = Gruppo senza nome
group-unnamed-with = Gruppo senza nome: { $text }
group-name = Nome del gruppo
group-name-hint = Dai un nome a questo gruppo
group-size = { $count ->
    [one] { $count } idea
    [many] { $count } di idee
   *[other] { $count } idee
}

## Opening the vote

open-vote-heading = Passare al voto
open-vote-intro = Aprendo la votazione, i gruppi e le idee restano fissati come sono adesso. Ognuno vota per conto suo; nessuno vede conteggi prima che tutte le schede siano aperte.
open-vote-method = Come si vota
open-vote-approval = Approvazione
open-vote-approval-means = Ognuno spunta tutte le opzioni che trova accettabili.
open-vote-dots = Punti
open-vote-dots-means = Ognuno distribuisce un certo numero di punti, anche più d’uno sulla stessa opzione se ci tiene molto.
open-vote-budget = Punti a testa
open-vote-proposal-approval = Proposta per { $options } opzioni: approvazione. Con così poche, una spunta su ognuna di quelle buone dice tutto ciò che c’è da dire.
open-vote-proposal-dots = Proposta per { $options } opzioni: { $budget } punti a testa. Con così tante, un numero limitato di punti fa scegliere ciò che conta di più.
open-vote-too-few = Non c’è ancora nulla fra cui scegliere: per votare servono almeno due opzioni.
open-vote-open = Fissa e apri la votazione
open-vote-sure = Dopo, nessuno potrà più raggruppare, commentare o sviluppare le idee.
open-vote-yes = Sì, apri la votazione

## Voting alone

vote-heading = La tua scheda
vote-alone = Voti per conto tuo. Nessun conteggio si muove prima che tutte le schede siano aperte insieme.
vote-approval = Spunta ogni opzione che trovi accettabile, quante ne vuoi.
vote-dots = { $count ->
    [one] Hai { $count } punto. Puoi metterne più d’uno su un’opzione se ci tieni molto.
    [many] Hai { $count } di punti. Puoi metterne più d’uno su un’opzione se ci tieni molto.
   *[other] Hai { $count } punti. Puoi metterne più d’uno su un’opzione se ci tieni molto.
}
vote-left = { $count ->
    [0] Tutti i punti sono assegnati
    [one] Resta { $count } punto
    [many] Restano { $count } di punti
   *[other] Restano { $count } punti
}
vote-ticked = Spuntate: { $count }
vote-options = Opzioni
vote-empty = Qui non c’è nulla fra cui scegliere. Chiedi a chi facilita.
vote-yours = C’è anche la tua
vote-more-named = Un punto in più: { $text }
vote-less-named = Un punto in meno: { $text }
vote-given = { $count ->
    [one] { $count } punto
    [many] { $count } di punti
   *[other] { $count } punti
}
vote-ideas-in-it = { $count ->
    [one] { $count } idea al suo interno
    [many] { $count } di idee al suo interno
   *[other] { $count } idee al suo interno
}
vote-hidden = (un’idea nascosta)

## The result

result-ballots = { $count ->
    [one] È stata contata { $count } scheda.
    [many] Sono state contate { $count } di schede.
   *[other] Sono state contate { $count } schede.
}
result-ballots-people = { $count ->
    [one] È stata contata { $count } scheda
    [many] Sono state contate { $count } di schede
   *[other] Sono state contate { $count } schede
}; { $people ->
    [one] { $people } persona aveva consegnato idee.
    [many] { $people } di persone avevano consegnato idee.
   *[other] { $people } persone avevano consegnato idee.
}
result-no-ballots = Nessuna scheda è stata contata, quindi non ha vinto nessuna opzione.
result-no-votes = Tutte le schede contate erano bianche, quindi non ha vinto nessuna opzione.
result-first-votes = { $count ->
    [one] Al primo posto, con { $count } voto:
    [many] Al primo posto, con { $count } di voti:
   *[other] Al primo posto, con { $count } voti:
}
result-first-dots = { $count ->
    [one] Al primo posto, con { $count } punto:
    [many] Al primo posto, con { $count } di punti:
   *[other] Al primo posto, con { $count } punti:
}
result-shared-votes = { $count ->
    [one] { $options } opzioni condividono il primo posto, con { $count } voto ciascuna:
    [many] { $options } opzioni condividono il primo posto, con { $count } di voti ciascuna:
   *[other] { $options } opzioni condividono il primo posto, con { $count } voti ciascuna:
}
result-shared-dots = { $count ->
    [one] { $options } opzioni condividono il primo posto, con { $count } punto ciascuna:
    [many] { $options } opzioni condividono il primo posto, con { $count } di punti ciascuna:
   *[other] { $options } opzioni condividono il primo posto, con { $count } punti ciascuna:
}
result-chart = Grafico
result-table = Gli stessi numeri in una tabella
result-more-rows = Mostra altro
result-rank = Posto
result-option = Opzione
result-votes = Voti
result-dots = Punti
result-supporters = Persone a favore
result-spread = Quante persone hanno dato 0, 1, 2…
result-disagreement = Disaccordo
result-disagreement-means = Il disaccordo dice quanto distano in media le preferenze di due persone; 0 significa che tutte hanno dato lo stesso.
result-rank-shared = { $rank } (a pari merito)
result-total-votes = { $count ->
    [one] { $count } voto
    [many] { $count } di voti
   *[other] { $count } voti
}
result-total-dots = { $count ->
    [one] { $count } punto
    [many] { $count } di punti
   *[other] { $count } punti
}
result-from = { $people ->
    [one] da { $people } persona
    [many] da { $people } di persone
   *[other] da { $people } persone
}
result-gave = { $people ->
    [one] { $people } ha dato { $marks }
    [many] { $people } hanno dato { $marks }
   *[other] { $people } hanno dato { $marks }
}
result-contested = Pareri divisi
result-export = Porta con te il risultato
result-export-why = Un file per le persone, per un foglio di calcolo, per un programma, oppure il documento condiviso stesso.
result-markdown = Markdown
result-csv = Tabella CSV
result-json = JSON
result-automerge = Documento Automerge
result-ideas = Idee
result-exported = Preso da Quietstorm il { $day }.

## Why something cannot be done: texts and numbers

refusal-empty-text = Nella casella c’erano solo spazi o caratteri invisibili, quindi non è stato aggiunto nulla. Nulla è andato perso: scrivi qualche parola e riprova.
refusal-long-text = { $count ->
    [one] Questo testo ha { $count } carattere, e il massimo è { $most }. Nulla è andato perso: accorcialo, oppure dividilo in due idee.
    [many] Questo testo ha { $count } di caratteri, e il massimo è { $most }. Nulla è andato perso: accorcialo, oppure dividilo in due idee.
   *[other] Questo testo ha { $count } caratteri, e il massimo è { $most }. Nulla è andato perso: accorcialo, oppure dividilo in due idee.
}
refusal-too-many = Si è già raggiunto il massimo consentito: { $most }. Nulla è andato perso: prima unisci due elementi o eliminane uno.
refusal-does-not-fit = In tutto sono { $size }, e in una busta entrano { $limit }. Nulla è andato perso: accorcia o elimina qualcosa, poi sigilla.
refusal-no-name = Qui manca un nome. Nulla è andato perso: scrivi il tuo nella sua casella, poi riprova.
refusal-nothing-to-seal = Non c’è ancora nulla da sigillare. Nulla è andato perso: prima aggiungi qualcosa.
refusal-no-dots-left = Hai assegnato tutti i tuoi punti. Nulla è cambiato: riprendine uno da un’altra parte per assegnarlo qui.
refusal-gone = Ciò a cui si riferiva non è più qui; forse qualcuno lo ha cambiato nello stesso momento. Nulla di tuo è andato perso: guarda di nuovo.

## Why something cannot be done: roles and steps

refusal-no-board = Per questo serve una bacheca aperta. Nulla è andato perso: entra prima con il link della bacheca, poi riprova.
refusal-only-facilitator = Può farlo solo chi facilita. Nulla è cambiato: chiedi a chi ha creato questa bacheca.
refusal-only-key-holder = Può farlo solo chi custodisce una chiave. Nulla è cambiato: chiedi a una delle persone indicate sopra che ne custodiscono una.
refusal-not-now-ideas = Si può fare mentre si scrivono le idee, e quella fase è conclusa. Nulla è andato perso.
refusal-not-now-workshop = Si può fare dopo la rivelazione delle idee e prima che cominci la votazione. Nulla è andato perso: riprova allora.
refusal-not-now-vote = Si può fare mentre una votazione è aperta. Nulla è andato perso: riprova allora.
refusal-not-now = In questa fase non si può fare. Nulla è andato perso: guarda sopra in quale fase si trova la bacheca.
refusal-seats-missing = Non tutti i custodi hanno ancora creato la loro chiave, quindi il turno non può cominciare. Nulla è andato perso: invia di nuovo a ciascuno il suo link, poi importa i file che ti rimandano.
refusal-list-incomplete = { $count ->
    [one] Su questo dispositivo c’è { $count } contributo che l’elenco firmato non nomina, quindi la tua chiave non viene girata. Nulla è andato perso: dai il tuo file a chi facilita e chiedi di completare l’elenco.
    [many] Su questo dispositivo ci sono { $count } di contributi che l’elenco firmato non nomina, quindi la tua chiave non viene girata. Nulla è andato perso: dai il tuo file a chi facilita e chiedi di completare l’elenco.
   *[other] Su questo dispositivo ci sono { $count } contributi che l’elenco firmato non nomina, quindi la tua chiave non viene girata. Nulla è andato perso: dai il tuo file a chi facilita e chiedi di completare l’elenco.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = In questo link manca la chiave: è la parte lunga dopo il #. Nulla è andato perso: chiedi di nuovo il link e copialo per intero.
refusal-link-damaged = In questo link manca un carattere, o uno è diverso. Nulla è andato perso: copia di nuovo tutto il link, o chiedilo ancora una volta.
refusal-link-newer = Questo link è stato creato con una versione più recente di Quietstorm. Nulla è andato perso: ricarica questa pagina, o chiedi la versione più recente.
refusal-kit-word = La parola numero { $place }, «{ $text }», non fa parte di nessun kit di recupero. Nulla è cambiato: intendevi «{ $near }»?
refusal-kit-length = { $count ->
    [one] Un kit di recupero ha { $needed } parole, e questa è una sola. Nulla è cambiato: controlla se ne manca qualcuna o se una è ripetuta.
    [many] Un kit di recupero ha { $needed } parole, e queste sono { $count }. Nulla è cambiato: controlla se ne manca qualcuna o se una è ripetuta.
   *[other] Un kit di recupero ha { $needed } parole, e queste sono { $count }. Nulla è cambiato: controlla se ne manca qualcuna o se una è ripetuta.
}
refusal-kit-checksum = Sono tutte parole dei kit di recupero, ma una è sbagliata o si trova al posto sbagliato. Nulla è cambiato: confrontale una per una con il tuo foglio.
refusal-kit-foreign = Questo kit è valido, ma appartiene a un’altra bacheca o a un’altra persona. Nulla è cambiato: cerca il kit di questa bacheca.

## Why something cannot be done: files and what is in them

refusal-file-empty = Il file è vuoto. Nulla è cambiato: chiedi di salvarlo e inviarlo di nuovo.
refusal-file-too-large = Il file è di { $size }, e il massimo è { $limit }. Non è stato letto e nulla è cambiato: assicurati che sia quello giusto.
refusal-not-a-bundle = Questo non è un file di Quietstorm; il loro nome finisce in .quietstorm. Nulla è cambiato: scegline un altro.
refusal-bundle-newer = Questo file è stato creato con una versione più recente di Quietstorm. Nulla è andato perso: ricarica questa pagina per averla, poi importa di nuovo il file.
refusal-other-board = Questo file appartiene a un’altra bacheca. Nulla è cambiato: apri quella bacheca con il suo link, poi importa lì il file.
refusal-file-unreadable = Non è stato possibile leggere il file fino in fondo. Ciò che veniva prima è qui: scegli di nuovo il file.
refusal-file-unreadable-says = Non è stato possibile leggere il file fino in fondo. Ciò che veniva prima è qui: scegli di nuovo il file. (Il messaggio del browser: { $words })
refusal-altered = Una parte è stata alterata lungo il percorso, o creata per un’altra bacheca. È stata esclusa e il resto è intatto: chiedi di nuovo il file.
refusal-envelope-too-long = Una busta è più lunga di quanto sia consentito. È stata esclusa; il resto è intatto.
refusal-malformed = Una busta è danneggiata. È stata esclusa e il resto è intatto: chiedi di nuovo il file.
refusal-envelope-newer = Una busta è stata creata con una versione più recente di Quietstorm. Per ora è stata esclusa: ricarica questa pagina, poi importa di nuovo il file.
refusal-bad-signature = La firma di una busta non corrisponde, quindi nessuno sa chi l’ha creata. È stata esclusa; il resto è intatto.
refusal-not-allowed = Qualcuno ha detto qualcosa che non gli spetta dire. È stato escluso; il resto è intatto.
refusal-over-quota = Qualcuno ha inviato molto più di quanto scriva una persona. L’eccedenza è stata esclusa; il resto è intatto.
refusal-unsafe-change = Una modifica non è di quelle che nascono dal lavoro di una persona. È stata esclusa; il resto è intatto.
refusal-not-kept = Questo dispositivo non ha potuto conservare le tue ultime modifiche; sono ancora qui, in questa pagina. Non chiudere la pagina: salvale in un file qui sotto, poi libera spazio sul dispositivo.
refusal-not-kept-says = Questo dispositivo non ha potuto conservare le tue ultime modifiche; sono ancora qui, in questa pagina. Non chiudere la pagina: salvale in un file qui sotto, poi libera spazio sul dispositivo. (Il messaggio del browser: { $words })

## Why something cannot be done: the relay

refusal-relay-away = Per questo serve il relay, che in questo momento non è raggiungibile. Nulla è andato perso: riprova quando c’è una connessione.
refusal-relay-not-understood = Il relay non ha capito questo dispositivo. Nulla è andato perso: tutto è conservato qui, e i file funzionano come sempre. Ricaricando la pagina potrebbe arrivare una versione adatta.
refusal-relay-too-large = Il relay non accetta nulla di così grande. Nulla è andato perso: può trasportarlo un file.
refusal-relay-not-owner = Il relay lo fa solo per chi facilita. Nulla è cambiato.
refusal-relay-busy = In questo momento il relay è troppo occupato. Nulla è andato perso: si riprova automaticamente.
refusal-relay-full = Il relay non ha più spazio per questa bacheca. Nulla è andato perso: tutto è conservato su questo dispositivo, e i file possono trasportarlo.
refusal-relay-deadline-passed = Quella scadenza è già passata. Nulla è andato perso: stabiliscine una più avanti.
refusal-relay-never-earlier = Una scadenza si può solo spostare più avanti, perché le persone ci fanno affidamento. Nulla è cambiato.
refusal-relay-has-clock = Questo turno lo apre l’orologio del relay, e nessuno può farlo prima. Nulla è cambiato.
refusal-relay-too-far = È più lontano di quanto il relay conservi qualsiasi cosa. Nulla è andato perso: stabilisci una scadenza più vicina.
refusal-relay-deleted = Questa bacheca è stata eliminata dal relay da chi facilita. Ciò che è su questo dispositivo resta.
refusal-relay-no-ticket = Il relay accetta solo le persone garantite dalla pagina da cui si apre la bacheca. Nulla è andato perso: apri la bacheca da quella pagina, oppure porta i file a mano.
