### Todas las frases que se leen en Quietstorm, en español. El original, con sus explicaciones, es lang/en.ftl.
###
### Tono: sencillo, tranquilo, exacto y cercano; se tutea, sin «vosotros». Las frases evitan dar un género a quien lee.
### Tipografía: ¿ ? ¡ !, comillas « », puntos suspensivos pegados a la palabra.
###
### Glosario:
### board – tablero. round – ronda. seal – sellar. reveal – revelación, revelar. ballot – papeleta. key – llave; to turn a key – girar la llave.
### key holder – titular (de una llave). facilitator – la persona que facilita. relay – retransmisor. recovery kit – kit de recuperación.
### receipt – comprobante. envelope – sobre. the (signed) list – la lista (firmada). dots – puntos. idea – idea. note – nota. group – grupo.
### side – aspecto. deadline – fecha límite. device – dispositivo. to take a file in – importar un archivo. to hand in – entregar. tick – marcar.

## The language itself

language-name = Español
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstorm está en camino…
loader-failed = No se pudo cargar Quietstorm. No se ha perdido nada. Comprueba la conexión y vuelve a intentarlo.
loader-retry = Reintentar
loader-blocked = Quietstorm no puede ejecutarse en esta página: su política de seguridad de contenido tiene que permitir 'wasm-unsafe-eval' en script-src. No se ha perdido nada. Quien se encarga de esta página puede cambiarlo.
loader-no-wasm = Este navegador no puede ejecutar Quietstorm: WebAssembly no existe o está desactivado. No se ha perdido nada. Con un navegador actualizado debería funcionar.
loader-crashed = Una parte de Quietstorm se detuvo. Lo que escribiste se conserva. Vuelve a cargarlo para seguir.
loader-reload = Volver a cargar

## The page as an app: a new version of it

app-ready = Hay una versión nueva lista.
app-use = Usarla ahora
app-moved = Otra pestaña ya usa la versión nueva: recarga la página cuando quieras.
app-stays = La versión nueva espera: algo que escribiste aquí todavía no está guardado en este dispositivo y se perdería. Añádelo o guarda tu archivo y vuelve a intentarlo.

## On every screen

common-name = Quietstorm
common-all-boards = Todos los tableros
common-undo = Deshacer
common-redo = Rehacer
common-cancel = Cancelar
common-close = Cerrar
common-waking = Preparando… ya puedes escribir.
common-restarting = Un momento, retomando donde estabas… puedes seguir escribiendo.
common-gone = Algo sigue fallando aquí. Lo que se guardó en este dispositivo está a salvo, y lo que escribiste sigue en su cuadro. Cópialo si te importa y vuelve a intentarlo; si no basta, recarga la página.
common-try-again = Reintentar
common-messages = Mensajes
common-drop-here = Suelta para importar el archivo
common-no-brief = La pregunta todavía está en camino
common-no-brief-what-now = Este enlace abre el tablero, pero no lleva su pregunta. Pide el archivo del tablero a quien te invitó e impórtalo abajo.
common-characters = { $count ->
    [one] { $count } carácter de { $most }
    [many] { $count } caracteres de { $most }
   *[other] { $count } caracteres de { $most }
}
common-characters-over = { $count ->
    [one] { $count } carácter; el máximo es { $most }. Acorta un poco el texto antes de añadirlo.
    [many] { $count } caracteres; el máximo es { $most }. Acorta un poco el texto antes de añadirlo.
   *[other] { $count } caracteres; el máximo es { $most }. Acorta un poco el texto antes de añadirlo.
}

## What people are told in passing

told-sealed = Sellado. A partir de ahora nadie puede leerlo antes de la revelación, y todavía puedes cambiarlo hasta que se cierre la ronda.
told-seat-taken = Tu llave está creada y la tienes tú. Guarda su kit de recuperación y devuelve tu archivo a la persona que facilita.
told-restored = Tus llaves están de nuevo en este dispositivo.
told-deleted-on-relay = El retransmisor ha olvidado este tablero. Lo que hay en este dispositivo y en los de los demás se queda ahí.
told-forgotten = El tablero y todo lo suyo han desaparecido de este dispositivo.
told-replaced = Una parte de esta página se detuvo y se volvió a iniciar. No se ha perdido nada de lo que escribiste; sigue donde estabas.
told-gave-back = Una parte de esta página se detuvo en mitad de tu última acción y se volvió a iniciar. Tu texto está de nuevo en su cuadro: inténtalo otra vez, por favor.
told-not-there = Una parte de esta página se detuvo, y este navegador no había guardado nada del tablero. Lo que escribiste sigue aquí a la vista: cópialo en un lugar seguro y vuelve a entrar con el enlace.
told-browser = El navegador no lo permitió. No se ha perdido nada.
told-browser-says = El navegador no lo permitió. No se ha perdido nada. Dice: { $words }
told-deleted = Eliminado.
told-copied = Copiado.
told-closed-frame = Si no se ha guardado ningún archivo, la página que rodea este marco no lo permite. Quien se ocupa de esa página puede permitirlo: allow-downloads.

## The first screen

lobby-promise = Piensa por tu cuenta, a tu ritmo. Después todo se revela a la vez.
lobby-promise-more = Lo que escribes queda bloqueado en tu dispositivo hasta la revelación. Nadie del equipo ni ningún servidor puede leerlo antes, y cada tablero dice quién tiene sus llaves.
lobby-start = Iniciar una lluvia de ideas
lobby-come-in = Entrar
lobby-link = Un enlace que te enviaron
lobby-link-hint = Pégalo entero. La llave está en el enlace.
lobby-join = Entrar
lobby-have-a-file = ¿Te enviaron un archivo? Abre primero su tablero, con el enlace o desde la lista de abajo, y luego suelta ahí el archivo.
lobby-kept = En este dispositivo
lobby-none-kept = Todavía no hay tableros guardados en este dispositivo. Crea uno o entra con un enlace.
lobby-unnamed = Un tablero cuya pregunta aún no ha llegado
lobby-forget = Olvidar
lobby-forget-named = Olvidar «{ $text }»
lobby-forget-title = ¿Olvidar este tablero en este dispositivo?
lobby-forget-yes = Olvidarlo
lobby-forget-facilitator = Tus notas, tu copia de todo y tu llave se quitan de este dispositivo. Sin la llave o su kit de recuperación, puede que nadie abra jamás las rondas de este tablero.
lobby-forget-key-holder = Tus notas, tu copia de todo y tu llave se quitan de este dispositivo. Los demás pueden necesitar tu llave para abrir una ronda; conserva su kit de recuperación.
lobby-forget-contributor = Tus notas y tu copia de todo se quitan de este dispositivo. Lo que sellaste y entregaste sigue en manos de los demás.
lobby-role-facilitator = tú preguntas
lobby-role-key-holder = tienes una llave
lobby-role-invited = te piden que guardes una llave
lobby-role-contributor = participas

## The form for a new board

setup-heading = ¿Qué quieres preguntar?
setup-question = La pregunta
setup-question-example = ¿Cómo podríamos hacer más llevaderos los lunes?
setup-question-missing = Escribe primero una pregunta; lo demás puede quedar vacío.
setup-why = Por qué importa
setup-why-hint = Se piensa mejor cuando se sabe para qué es. Cada persona lee esto a solas y no puede preguntarte.
setup-prompts = Aspectos de la pregunta
setup-prompts-hint = Hasta seis, cada uno con su propio espacio para escribir. Dos o tres aspectos traen más ideas que una sola pregunta grande.
setup-prompt = Aspecto { $number }
setup-prompt-add = Añadir un aspecto
setup-prompt-remove = Quitar el aspecto { $number }
setup-goal = Meta de ideas por persona
setup-goal-hint = Un número funciona mejor que «haz lo que puedas». Cada persona ve solo su propio avance. Con 0 no hay meta.
setup-naming = En la revelación, las ideas aparecen
setup-anonymous = Sin nombres
setup-anonymous-what = Se escribe con más libertad. El estilo o un grupo pequeño aún pueden delatar a alguien.
setup-named = Con el nombre de quien las escribió
setup-named-what = Los nombres se sellan con las ideas y aparecen con ellas, no antes.
setup-more = Límites, quién decide y qué pasa después
setup-constraints = Qué tiene que respetar una idea
setup-decider = Quién decide
setup-outcome = Qué pasará con el resultado
setup-your-name = Tu nombre
setup-your-name-hint = Todo el mundo ve quién pregunta.
setup-name-missing = Escribe tu nombre para que todo el mundo vea quién pregunta.
setup-policy = Quién puede abrir las ideas selladas
setup-solo = Solo tú
setup-solo-what = Sencillo y rápido. Podrías mirar antes de tiempo, y se avisará de ello a todo el mundo.
setup-two = Tú y otra persona; hacen falta las dos llaves
setup-two-what = Ninguna de las dos puede mirar por sí sola. Si se pierde una llave, no se puede abrir nada.
setup-three = Dos de tres personas, sean cuales sean
setup-three-what = Nadie puede mirar por sí solo, y una de las llaves se puede perder.
setup-clock = Un reloj, a la hora que fijes
setup-clock-what = No hace falta que haya nadie. Nadie puede mirar antes de tiempo por sí solo: el retransmisor no puede leer lo que guarda, y tú no tienes su llave. El retransmisor, junto con alguien que tenga el enlace, sí podría.
setup-clock-what-named = No hace falta que haya nadie. Nadie puede mirar antes de tiempo por sí solo: el retransmisor ({ $name }) no puede leer lo que guarda, y tú no tienes su llave. El retransmisor, junto con alguien que tenga el enlace, sí podría.
setup-second-key = Otra persona tiene también una llave, para poder abrirlo entre las dos si se pierde el retransmisor
setup-retention = { $days ->
    [one] El retransmisor olvida un tablero { $days } día después de la última vez que alguien lo usó; lo que hay en los dispositivos se queda ahí.
    [many] El retransmisor olvida un tablero { $days } días después de la última vez que alguien lo usó; lo que hay en los dispositivos se queda ahí.
   *[other] El retransmisor olvida un tablero { $days } días después de la última vez que alguien lo usó; lo que hay en los dispositivos se queda ahí.
}
setup-create = Crear el tablero

## The deadline, where a clock opens everything

clock-deadline = Todo se abre el
clock-deadline-hint = En tu zona horaria; cada persona lo ve en la suya. Da al menos un día: siempre hay alguien durmiendo.
clock-deadline-missing = Fija un día y una hora.
clock-deadline-past = Ese momento ya ha pasado. Fija uno posterior.
clock-night-here = A esa hora es de noche donde estás. No pasa nada, porque el reloj no necesita a nadie; pero quizá la gente quiera estar presente.
clock-zones = ¿Qué hora será para los demás?
clock-zone = Una zona horaria, por ejemplo Asia/Tokyo
clock-zone-add = Mostrar
clock-zone-unknown = Este navegador no conoce ninguna zona con ese nombre. Prueba con el nombre de una gran ciudad, por ejemplo Europe/Warsaw.
clock-night-there = de noche allí
clock-opens-days-hours = Se abre automáticamente el { $moment }, dentro de { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} y { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
}.
clock-opens-days = Se abre automáticamente el { $moment }, dentro de { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
}.
clock-opens-hours-minutes = Se abre automáticamente el { $moment }, dentro de { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
} y { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
}.
clock-opens-hours = Se abre automáticamente el { $moment }, dentro de { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
}.
clock-opens-minutes = Se abre automáticamente el { $moment }, dentro de { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
}.
clock-opens-soon = Se abre automáticamente el { $moment }, en menos de un minuto.
clock-time-is-up = Se acabó el tiempo. Todo se abre aquí en cuanto el retransmisor lo anuncie; no tienes que hacer nada.
clock-time-is-up-away = Se acabó el tiempo, y ahora mismo no se puede llegar al retransmisor desde aquí. Todo se abrirá automáticamente en cuanto se pueda.
clock-waiting = Esperando a que el retransmisor ponga en marcha su reloj. Empieza automáticamente en cuanto se pueda llegar a él.
clock-starts = Un momento: el reloj
clock-later = Dar más tiempo
clock-later-what = Puedes aplazar la fecha límite tantas veces como quieras. Nadie puede adelantarla.
clock-later-do = Aplazar la fecha límite
clock-delete = Eliminar del retransmisor
clock-delete-what = El retransmisor olvida todo lo de este tablero, para siempre, y ya no acepta nada de él. Lo que hay en los dispositivos de la gente se queda ahí. Una ronda que su reloj aún no haya abierto solo podrán abrirla entonces los titulares de las llaves, si son dos.
clock-delete-title = ¿Eliminar este tablero del retransmisor?
clock-delete-yes = Sí, eliminarlo

## The head of a board: its question and how to take part

brief-asked-by = pregunta de { $name }
brief-about = De qué se trata y cómo participar
brief-why = Por qué importa
brief-constraints = Una idea tiene que respetar
brief-decider = Quién decide
brief-outcome = Qué pasa después
brief-how = Cómo participar
brief-how-1 = Escribe por tu cuenta, una idea por nota. También las más locas; ya habrá tiempo de ordenar.
brief-how-2 = Sella lo que tengas. Puedes cambiarlo hasta que se cierre la ronda.
brief-how-3 = Cuando todo esté revelado, léelo entero, junta lo que va junto y construye sobre ello.
brief-how-4 = Vota por tu cuenta. Nadie ve ningún recuento antes de que se abran todas las papeletas.
brief-who-opens = Quién podría mirar antes de tiempo

## Who could look early

opener-solo-you = Tienes la única llave. Podrías mirar antes que los demás, y se avisa de ello a quienes participan.
opener-solo-somebody = Quien creó este tablero tiene la única llave y podría mirar antes que los demás.
opener-solo = { $name } tiene la única llave y podría mirar antes que los demás.
opener-two = Dos personas tienen una llave cada una, y hacen falta ambas. Ninguna puede mirar por sí sola; juntas podrían.
opener-two-so-far = Dos personas tienen una llave cada una, y hacen falta ambas. Ninguna puede mirar por sí sola; juntas podrían. Por ahora: { $names }.
opener-three = { $count } personas tienen una llave cada una, y dos cualesquiera de ellas pueden abrir. Nadie puede mirar por sí solo; dos personas juntas podrían.
opener-three-so-far = { $count } personas tienen una llave cada una, y dos cualesquiera de ellas pueden abrir. Nadie puede mirar por sí solo; dos personas juntas podrían. Por ahora: { $names }.
opener-clock = Un reloj en el retransmisor lo abre todo, a la hora indicada arriba. Nadie puede mirar antes de tiempo por sí solo. Quien gestiona el retransmisor, junto con alguien que tenga el enlace, sí podría.
opener-clock-two = Un reloj en el retransmisor lo abre todo, a la hora indicada arriba. Nadie puede mirar antes de tiempo por sí solo. Sería posible entre quien gestiona el retransmisor y alguien que tenga el enlace, o entre las dos personas que tienen llaves.
opener-clock-two-named = Un reloj en el retransmisor lo abre todo, a la hora indicada arriba. Nadie puede mirar antes de tiempo por sí solo. Sería posible entre quien gestiona el retransmisor y alguien que tenga el enlace, o entre { $names }.
holder-you = tú
holder-facilitator = la persona que facilita
holder-unnamed = titular { $number }

## The steps of a board

steps-label = Pasos de este tablero
steps-write = Escribir
steps-reveal = Revelar
steps-workshop = Taller
steps-vote = Votar
steps-result = Resultado
steps-done = hecho
steps-heading-write = Escribe por tu cuenta
steps-heading-write-closed = Esperando la revelación
steps-heading-workshop = Trabaja con los demás en las ideas
steps-heading-vote = Vota por tu cuenta
steps-heading-vote-closed = Esperando el resultado
steps-heading-result = El resultado
steps-heading-gathering = Primero, los titulares de las llaves

## How safe one's work is, in the corner

status-label = Dónde está tu trabajo
status-saved = Guardado en este dispositivo
status-saving = Guardando…
status-memory-only = Sin guardar: solo en esta página
status-sealed = Sellado
status-delivered = Entregado
status-late = Llegó tarde
status-left-out = Excluido
status-changed = Modificado desde que lo sellaste
status-relay-away = Sin conexión: se enviará automáticamente más tarde
status-relay-busy = Intercambiando…
status-relay-even = En línea
status-memory-bar = Este navegador no permite que Quietstorm guarde nada, así que tu trabajo está solo en esta página. No se pierde nada mientras siga abierta: sella lo que tengas y guárdalo en un archivo antes de cerrarla.
status-memory-bar-says = Este navegador no permite que Quietstorm guarde nada, así que tu trabajo está solo en esta página. No se pierde nada mientras siga abierta: sella lo que tengas y guárdalo en un archivo antes de cerrarla. (El navegador dice: { $words })
status-framed = Esta página se muestra dentro de otra: lo que escribes se guarda solo para la página que la rodea. Para llevarlo a otro sitio, guarda tu archivo.

## Inviting people

share-heading = Invitar a escribir
share-what = Quien tenga este enlace puede participar. La llave está en el enlace: envíalo solo a quienes deban tenerlo, y por donde solo esas personas puedan leerlo.
share-link = El enlace
share-copy = Copiar el enlace
share-code = El enlace como código para la cámara de un teléfono
share-making = Creando el enlace…

## Who holds a key

seats-label = Titulares de las llaves
seats-wait = Se puede empezar a escribir en cuanto todas las personas que van a tener una llave hayan creado la suya. Las llaves las crean sus navegadores; nadie más las ve nunca.
seats-wait-others = Todavía no han creado su llave todas las personas que van a tener una. Cuando lo hayan hecho, la persona que facilita te dará un enlace nuevo o un archivo, y podrás empezar.
seats-wait-others-relay = Todavía no han creado su llave todas las personas que van a tener una. Cuando lo hayan hecho, aquí empieza todo automáticamente.
seats-how-1 = Envía a cada titular su propio enlace, abajo.
seats-how-2 = Cada titular lo abre, ocupa su puesto y te devuelve el archivo que guarda allí.
seats-how-3 = Suelta aquí esos archivos. Cuando esté el último, todo el mundo podrá escribir.
seats-how-relay-2 = Cada titular lo abre y ocupa su puesto.
seats-how-relay-3 = En cuanto lo haga el último titular, todo el mundo podrá escribir.
seats-seat = Titular { $number }
seats-taken = llave creada
seats-empty = Nadie todavía
seats-invite = Crear su enlace
seats-link-what = Para una sola persona: la primera que lo abra puede ocupar este puesto.
seats-invited = Te piden que guardes una llave
seats-invited-what = Este navegador crea una llave que nunca sale de él. Sin ti nadie puede abrir lo que se escribe, y tú por tu cuenta tampoco. Al final giras tu llave; hasta entonces escribes como los demás.
seats-invited-name = Tu nombre, como lo verán los demás
seats-take = Crear mi llave
seats-send-back = Tu llave está creada. Guarda tu archivo y envíalo a la persona que facilita. Se empieza a escribir cuando tenga los de todas las personas: importa entonces el archivo que te devuelva o abre su enlace nuevo.
seats-made-relay = Tu llave está creada, y el retransmisor avisa a los demás. Se empieza a escribir automáticamente en cuanto estén creadas todas.

## The recovery kit of a key

kit-heading = Tu kit de recuperación
kit-what = Doce palabras que equivalen a tu llave. Si se pierde este dispositivo, sirven para recuperarla; sin ellas, lo que la gente selló puede quedar cerrado para siempre. Anótalas o imprímelas, y guárdalas donde no mire nadie más.
kit-show = Mostrar las palabras
kit-hide = Ocultarlas
kit-print = Imprimir
kit-code = Las doce palabras como código
kit-sheet = Kit de recuperación de Quietstorm
kit-restore = Recuperar una llave con su kit de recuperación
kit-restore-what = Para quien tiene una llave de este tablero y ha perdido el dispositivo donde estaba.
kit-restore-words = Las doce palabras, en su orden
kit-restore-counted = { $count ->
    [one] { $count } palabra de 12
    [many] { $count } palabras de 12
   *[other] { $count } palabras de 12
}
kit-restore-do = Recuperar mi llave

## Carrying files by hand

carry-heading = Llevarlo a mano
carry-heading-too = O llevarlo a mano, en un archivo
carry-what = No hace falta ningún servidor: un archivo lleva lo que sellaste, todavía sellado. Envíalo por correo o chat, o entrégalo en una memoria USB.
carry-what-keys = La gente te envía sus archivos; impórtalos aquí tantas veces como quieras. Tu propio archivo les lleva las novedades.
carry-export = Guardar mi archivo
carry-import = Importar un archivo
carry-or-drop = o suéltalo en cualquier lugar de aquí
carry-reading = Leyendo el archivo: { $percent }
carry-report = Lo que trajo el archivo
carry-new-and-known = { $count ->
    [one] { $count } elemento nuevo; ya estaban aquí: { $known }.
    [many] { $count } elementos nuevos; ya estaban aquí: { $known }.
   *[other] { $count } elementos nuevos; ya estaban aquí: { $known }.
}
carry-nothing-new = Todo lo que contiene ya estaba aquí.
carry-cut-off = El archivo se corta a la mitad. Todo lo anterior está importado; vuelve a pedir el archivo para tener el resto.
carry-left-out-altered = { $count ->
    [one] { $count } elemento excluido: alterado por el camino o de otro tablero.
    [many] { $count } elementos excluidos: alterados por el camino o de otro tablero.
   *[other] { $count } elementos excluidos: alterados por el camino o de otro tablero.
}
carry-left-out-too-long = { $count ->
    [one] { $count } elemento excluido: demasiado largo.
    [many] { $count } elementos excluidos: demasiado largos.
   *[other] { $count } elementos excluidos: demasiado largos.
}
carry-left-out-broken = { $count ->
    [one] { $count } elemento excluido: dañado.
    [many] { $count } elementos excluidos: dañados.
   *[other] { $count } elementos excluidos: dañados.
}
carry-left-out-newer = { $count ->
    [one] { $count } elemento excluido: creado con una versión más reciente.
    [many] { $count } elementos excluidos: creados con una versión más reciente.
   *[other] { $count } elementos excluidos: creados con una versión más reciente.
}
carry-left-out-signature = { $count ->
    [one] { $count } elemento excluido: su firma no corresponde.
    [many] { $count } elementos excluidos: su firma no corresponde.
   *[other] { $count } elementos excluidos: su firma no corresponde.
}
carry-left-out-not-theirs = { $count ->
    [one] { $count } elemento excluido: no le correspondía crearlo a quien lo creó.
    [many] { $count } elementos excluidos: no le correspondía crearlos a quien los creó.
   *[other] { $count } elementos excluidos: no le correspondía crearlos a quien los creó.
}
carry-left-out-too-many = { $count ->
    [one] { $count } elemento excluido: supera lo que puede enviar una persona.
    [many] { $count } elementos excluidos: superan lo que puede enviar una persona.
   *[other] { $count } elementos excluidos: superan lo que puede enviar una persona.
}
carry-left-out-unsafe = { $count ->
    [one] { $count } elemento excluido: no procede del trabajo de una persona.
    [many] { $count } elementos excluidos: no proceden del trabajo de una persona.
   *[other] { $count } elementos excluidos: no proceden del trabajo de una persona.
}
carry-left-out-other-board = { $count ->
    [one] { $count } elemento excluido: de otro tablero.
    [many] { $count } elementos excluidos: de otro tablero.
   *[other] { $count } elementos excluidos: de otro tablero.
}
carry-left-out-unknown = { $count ->
    [one] { $count } elemento excluido: no se entiende.
    [many] { $count } elementos excluidos: no se entienden.
   *[other] { $count } elementos excluidos: no se entienden.
}

## Closing a round and turning keys

keys-close-round = Cerrar esta ronda
keys-close-no-ballots = Todavía no hay papeletas aquí. Importa primero los archivos de la gente.
keys-close-no-ideas = Todavía no hay contribuciones aquí. Importa primero los archivos de la gente.
keys-close-ballots = { $count ->
    [one] Hay { $count } papeleta aquí. Cuando ya no falte nadie, cierra la votación.
    [many] Hay { $count } papeletas aquí. Cuando ya no falte nadie, cierra la votación.
   *[other] Hay { $count } papeletas aquí. Cuando ya no falte nadie, cierra la votación.
}
keys-close-ideas = { $count ->
    [one] Hay { $count } contribución aquí. Cuando ya no falte nadie, cierra la ronda.
    [many] Hay { $count } contribuciones aquí. Cuando ya no falte nadie, cierra la ronda.
   *[other] Hay { $count } contribuciones aquí. Cuando ya no falte nadie, cierra la ronda.
}
keys-close-relay = Lo que la gente selló está en el retransmisor, que no muestra a nadie cuánto hay. Cuando creas que ya no falta nadie, cierra: entonces se trae todo aquí.
keys-close-title-ballots = { $count ->
    [one] ¿Cerrar la votación con { $count } papeleta?
    [many] ¿Cerrar la votación con { $count } papeletas?
   *[other] ¿Cerrar la votación con { $count } papeletas?
}
keys-close-title-ideas = { $count ->
    [one] ¿Cerrar la ronda con { $count } contribución?
    [many] ¿Cerrar la ronda con { $count } contribuciones?
   *[other] ¿Cerrar la ronda con { $count } contribuciones?
}
keys-close-title-relay = ¿Cerrar ahora?
keys-close-means-ballots = Firmas la lista de las papeletas que están aquí. Las que lleguen después no cuentan. Mientras no se haya girado ninguna llave, aún puedes ampliar la lista.
keys-close-means-ideas = Firmas la lista de las contribuciones que están aquí. Las ideas que lleguen después se muestran como tardías. Mientras no se haya girado ninguna llave, aún puedes ampliar la lista.
keys-close-yes = Firmar y cerrar
keys-closing = Trayendo aquí lo que guarda el retransmisor…
keys-closed-ballots = { $count ->
    [one] La votación está cerrada, con { $count } papeleta en la lista firmada.
    [many] La votación está cerrada, con { $count } papeletas en la lista firmada.
   *[other] La votación está cerrada, con { $count } papeletas en la lista firmada.
}
keys-closed-ideas = { $count ->
    [one] La ronda está cerrada, con { $count } contribución en la lista firmada.
    [many] La ronda está cerrada, con { $count } contribuciones en la lista firmada.
   *[other] La ronda está cerrada, con { $count } contribuciones en la lista firmada.
}
keys-turned-of = { $count ->
    [one] { $count } llave girada de { $needed }
    [many] { $count } llaves giradas de { $needed }
   *[other] { $count } llaves giradas de { $needed }
}
keys-turned = llave girada
keys-missing = aún falta
keys-turn = Girar mi llave
keys-turn-only = Revelar todo ahora
keys-turn-what = Esto no se puede deshacer: lo que está en la lista podrá leerlo cualquiera que tenga el enlace.
keys-turn-title = ¿Girar tu llave?
keys-extend = Añadirlas a la lista
keys-unlisted-mine = { $count ->
    [one] Llegó { $count } contribución después de que firmaras. Amplía la lista antes de girar tu llave, o las tardías quedarán fuera.
    [many] Llegaron { $count } contribuciones después de que firmaras. Amplía la lista antes de girar tu llave, o las tardías quedarán fuera.
   *[other] Llegaron { $count } contribuciones después de que firmaras. Amplía la lista antes de girar tu llave, o las tardías quedarán fuera.
}
keys-unlisted = { $count ->
    [one] Este dispositivo tiene { $count } contribución que la lista firmada no menciona. Tu llave no se puede girar hasta que esté en ella: guarda tu archivo para la persona que facilita y vuelve a importar el suyo.
    [many] Este dispositivo tiene { $count } contribuciones que la lista firmada no menciona. Tu llave no se puede girar hasta que estén en ella: guarda tu archivo para la persona que facilita y vuelve a importar el suyo.
   *[other] Este dispositivo tiene { $count } contribuciones que la lista firmada no menciona. Tu llave no se puede girar hasta que estén en ella: guarda tu archivo para la persona que facilita y vuelve a importar el suyo.
}
keys-waiting-one = Falta aún la llave de { $name }.
keys-waiting-any = { $count ->
    [one] Hace falta aún { $count } llave entre las de estas personas: { $names }.
    [many] Hacen falta aún { $count } llaves entre las de estas personas: { $names }.
   *[other] Hacen falta aún { $count } llaves entre las de estas personas: { $names }.
}
keys-waiting-all = Faltan aún las llaves de { $names }.
keys-waiting-relay = En cuanto no falte ninguna llave, todo se abre aquí.
keys-waiting-hand-one = Hazle llegar este archivo e importa el que te devuelva.
keys-waiting-hand-many = Hazles llegar este archivo e importa los que te devuelvan.
keys-waiting-file = En cuanto no falte ninguna llave, importa el archivo que te envíe la persona que facilita.
keys-hand-over = Guardar el archivo para entregar
keys-opening = Están todas las llaves. Abriendo…

## Writing alone

write-alone = Nadie del equipo ni ningún servidor puede leer lo que escribes aquí antes de la revelación.
write-heading = Tus ideas
write-box = Tu idea
write-placeholder = Escribe una idea y pulsa Intro
write-add = Añadir
write-hint = Una idea por nota, con las palabras justas para que se entienda. Por ejemplo: «Mostrar la fecha de entrega antes de pagar».
write-two-ideas = Se está haciendo largo. ¿Quizá son dos ideas?
write-empty = Todavía no hay notas. Escribe arriba tu primera idea y pulsa Intro; un esbozo es un buen comienzo.
write-empty-prompt = Todavía no hay nada aquí.
write-notes = Tus notas
write-keys = Alt con la flecha arriba o abajo mueve una nota.
write-name = Tu nombre
write-name-hint = Se sella con tus ideas y aparece con ellas en la revelación, no antes.
write-progress = { $count ->
    [one] { $count } nota
    [many] { $count } notas
   *[other] { $count } notas
}
write-progress-of = { $count } de { $goal }
write-progress-own = Solo tú ves esto.
write-goal-reached = Meta alcanzada. Si hay más ideas, bienvenidas.

## One note

note-edit = Editar
note-save = Guardar
note-delete = Eliminar
note-up = Subir
note-down = Bajar
note-edit-named = Editar: { $text }
note-delete-named = Eliminar: { $text }
note-up-named = Subir: { $text }
note-down-named = Bajar: { $text }
note-grip = Arrastrar para mover

## Sealing

seal-ideas = Sellar mis ideas
seal-ballot = Sellar mi papeleta
seal-again = Volver a sellar
seal-heading = Cuando termines
seal-heading-ballot = Cuando hayas elegido
seal-means-solo = Al sellar, todo queda bloqueado en este dispositivo de modo que solo la llave de la persona que facilita puede abrirlo, después de cerrarse la ronda. Hasta entonces puedes cambiarlo y volver a sellar.
seal-means-clock = Al sellar, todo queda bloqueado en este dispositivo; nadie puede abrirlo antes de la hora. Hasta entonces puedes cambiarlo y volver a sellar.
seal-means-together = Al sellar, todo queda bloqueado en este dispositivo de modo que solo dos titulares de llaves, en conjunto, pueden abrirlo, después de cerrarse la ronda. Hasta entonces puedes cambiarlo y volver a sellar.
seal-changed = Has cambiado algo desde entonces. Lo que sellaste antes sigue valiendo; el cambio contará cuando vuelvas a sellar.
seal-open-notes = Leer o cambiar mis notas
seal-fold-notes = Plegar mis notas
seal-open-ballot = Leer o cambiar mi papeleta
seal-fold-ballot = Plegar mi papeleta
seal-receipt = Tu comprobante
seal-receipt-why = Anota estas palabras si quieres comprobar, tras la revelación, que tu contribución se ha contado.
seal-states = Hasta dónde ha llegado
seal-state-saved = Guardado en este dispositivo
seal-state-saving = Guardando en este dispositivo…
seal-state-memory = Sin guardar: solo en la memoria de esta página
seal-state-sealed = Sellado
seal-state-not-sealed = Aún sin sellar
seal-state-delivered = Entregado
seal-state-not-delivered = Aún sin entregar
seal-state-late = Llegó tarde: la ronda se cerró sin tu contribución
seal-state-left-out = Confirmado y después excluido
seal-inside-ideas = { $count ->
    [one] { $count } idea dentro.
    [many] { $count } ideas dentro.
   *[other] { $count } ideas dentro.
}
seal-inside-marks = { $count ->
    [one] { $count } opción marcada dentro.
    [many] { $count } opciones marcadas dentro.
   *[other] { $count } opciones marcadas dentro.
}
seal-inside-ideas-again = { $count ->
    [one] { $count } idea dentro, sellada { $times } veces; cuenta la última.
    [many] { $count } ideas dentro, selladas { $times } veces; cuenta la última.
   *[other] { $count } ideas dentro, selladas { $times } veces; cuenta la última.
}
seal-inside-marks-again = { $count ->
    [one] { $count } opción marcada dentro, sellada { $times } veces; cuenta la última.
    [many] { $count } opciones marcadas dentro, selladas { $times } veces; cuenta la última.
   *[other] { $count } opciones marcadas dentro, selladas { $times } veces; cuenta la última.
}
seal-sealed = Sellado
seal-sealed-means = Está bloqueado y guardado en este dispositivo. Hasta donde sabe este dispositivo, nadie más lo tiene todavía.
seal-sealed-means-relay = Está bloqueado y guardado en este dispositivo. Va al retransmisor automáticamente en cuanto haya conexión; nadie lo ha confirmado todavía.
seal-hand-over = Haz llegar tu archivo a la persona que facilita: guárdalo y envíalo como quieras. Puede viajar a la vista, porque nadie puede leerlo.
seal-hand-over-self = No hay nada más que hacer: como eres quien facilita, ya lo tienes. Contará cuando cierres la ronda aquí.
seal-save-file = Guardar mi archivo
seal-delivered = Entregado
seal-delivered-means = La lista firmada de lo que cuenta menciona tu contribución. Ya nadie puede excluirla.
seal-delivered-means-relay = El retransmisor ha confirmado que la tiene. No puede leerla y no la muestra a nadie antes de la hora.
seal-late = Llegó tarde
seal-late-ideas = La ronda se cerró antes de que llegara tu contribución. No se ha perdido nada: la persona que facilita aún puede importar tu archivo mientras no se haya girado ninguna llave; si no, tus ideas quedarán en la sección de las tardías.
seal-late-ballot = La votación se cerró antes de que llegara tu papeleta. La persona que facilita aún puede importar tu archivo mientras no se haya girado ninguna llave; después ya no se podrá contar.
seal-late-ideas-clock = Se acabó el tiempo antes de que tu contribución llegara al retransmisor. No se ha perdido nada: tus ideas están en la sección de las tardías.
seal-late-ballot-clock = Se acabó el tiempo antes de que tu papeleta llegara al retransmisor, así que no se puede contar. Sigue aquí, en este dispositivo.
seal-left-out = Excluido
seal-left-out-means = El retransmisor confirmó a tiempo que tenía tu contribución, y la lista de lo que cuenta la excluye. Tienes la firma del retransmisor que lo prueba: avisa a la persona que facilita. No se ha perdido nada de lo que escribiste.
seal-more = ¿Dos más?
seal-more-why = Casi todo el mundo se detiene un poco antes de tiempo, y las últimas ideas suelen ser las más originales. ¿Le dedicas un minuto más?
seal-more-yes = Escribir un poco más
seal-more-no = Sellar ahora
seal-typed = Hay algo escrito que aún no se ha añadido
seal-typed-why = En un cuadro de arriba hay texto que no es una nota. ¿Se sella con lo demás?
seal-typed-add = Añadirlo y sellar
seal-typed-skip = Sellar sin ese texto

## Waiting for keys

wait-file = ¿Esperas un archivo? Importa el que la persona que facilita envíe después de la revelación: entonces todo se abre aquí.
wait-relay = En cuanto se abra, todo aparece aquí.
wait-own = Lo que escribiste
wait-none = No entregaste nada en esta ronda. Aun así podrás participar después de la revelación.

## The reveal

reveal-opening = Abriendo lo que se selló
reveal-opening-why = Cada contribución se desbloquea y se comprueba en este dispositivo.
reveal-steps = { $done } de { $total }
reveal-brought = { $count ->
    [one] { $count } idea
    [many] { $count } ideas
   *[other] { $count } ideas
} de { $people ->
    [one] { $people } persona
    [many] { $people } personas
   *[other] { $people } personas
}
reveal-disputed = Hay dos listas firmadas que se contradicen. Solo cuenta lo que mencionan ambas. Pregunta a la persona que facilita qué ha pasado.
reveal-missing-ideas = { $count ->
    [one] { $count } contribución de la lista aún no ha llegado a este dispositivo. Importa un archivo más reciente para ver el resto.
    [many] { $count } contribuciones de la lista aún no han llegado a este dispositivo. Importa un archivo más reciente para ver el resto.
   *[other] { $count } contribuciones de la lista aún no han llegado a este dispositivo. Importa un archivo más reciente para ver el resto.
}
reveal-missing-ballots = { $count ->
    [one] { $count } papeleta de la lista aún no ha llegado a este dispositivo. Importa un archivo más reciente para ver el resto.
    [many] { $count } papeletas de la lista aún no han llegado a este dispositivo. Importa un archivo más reciente para ver el resto.
   *[other] { $count } papeletas de la lista aún no han llegado a este dispositivo. Importa un archivo más reciente para ver el resto.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } contribución no puede abrirla nadie: se dañó al crearse.
    [many] { $count } contribuciones no puede abrirlas nadie: se dañaron al crearse.
   *[other] { $count } contribuciones no puede abrirlas nadie: se dañaron al crearse.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } papeleta no puede abrirla nadie: se dañó al crearse.
    [many] { $count } papeletas no puede abrirlas nadie: se dañaron al crearse.
   *[other] { $count } papeletas no puede abrirlas nadie: se dañaron al crearse.
}
reveal-late-ideas = { $count ->
    [one] { $count } contribución llegó después de firmarse la lista: mira la sección de las tardías, más abajo.
    [many] { $count } contribuciones llegaron después de firmarse la lista: mira la sección de las tardías, más abajo.
   *[other] { $count } contribuciones llegaron después de firmarse la lista: mira la sección de las tardías, más abajo.
}
reveal-late-ballots = { $count ->
    [one] { $count } papeleta llegó después de firmarse la lista y no se pudo contar.
    [many] { $count } papeletas llegaron después de firmarse la lista y no se pudieron contar.
   *[other] { $count } papeletas llegaron después de firmarse la lista y no se pudieron contar.
}

## The workshop: working on the ideas together

workshop-intro = Cada persona lee en un orden propio. Junta las ideas que van juntas, construye sobre ellas y pregunta lo que no esté claro.
workshop-empty = Todavía no hay ideas aquí. Si esperas alguna, importa el archivo que envió la persona que facilita.
workshop-tools = Herramientas para las ideas
workshop-views = Mostrar
workshop-view-ideas = Ideas ({ $count })
workshop-view-groups = Grupos ({ $count })
workshop-find = Buscar
workshop-find-hint = Buscar una palabra
workshop-nothing-found = Ninguna idea contiene eso. Prueba con una palabra más corta.
workshop-no-groups = Todavía no hay grupos. Marca dos o más ideas que vayan juntas y elige «Agrupar la selección».
workshop-ungrouped = Sin grupo
workshop-late-lane = Tardías: llegaron después de firmarse la lista
workshop-list = Ideas, en tu propio orden
workshop-list-groups = Grupos y sus ideas
workshop-seen = Has visto { $count } de { $total }.
workshop-seen-all = { $count ->
    [one] Lo has visto todo: { $count } idea.
    [many] Lo has visto todo: { $count } ideas.
   *[other] Lo has visto todo: { $count } ideas.
}
workshop-selected = { $count ->
    [one] { $count } idea seleccionada
    [many] { $count } ideas seleccionadas
   *[other] { $count } ideas seleccionadas
}
workshop-group-selected = Agrupar la selección
workshop-clear-selected = Quitar la selección

## One idea in the workshop

idea-yours = Tuya
idea-by = de { $name }
idea-hidden = La persona que facilita la ha ocultado.
idea-hidden-why = La persona que facilita la ha ocultado: { $text }
idea-in-group = En: { $text }
idea-in-group-unnamed = En un grupo sin nombre
idea-builds-on = Parte de: { $text }
idea-builds-on-hidden = Parte de una idea oculta
idea-carried-further = Continúa en: { $text }
idea-carried-further-hidden = Continúa en una idea oculta
idea-comments = Comentarios
idea-drag = Arrástrala sobre otra idea para agruparlas
idea-select-named = Seleccionar: { $text }
idea-actions = Qué hacer con ella
idea-actions-named = Qué hacer con ella: { $text }
idea-comment = Comentar
idea-comment-box = Tu comentario o pregunta
idea-comment-send = Publicar
idea-build = Partir de ella
idea-build-box = Tu idea a partir de esta
idea-build-add = Añadir la idea
idea-move = Mover a un grupo
idea-move-hint = Elige un grupo
idea-move-new = Un grupo nuevo
idea-ungroup = Sacar del grupo
idea-hide = Ocultar
idea-hide-box = ¿Por qué hay que ocultarla? Todo el mundo verá este motivo.
idea-hide-now = Ocultar para todo el mundo
idea-unhide = Volver a mostrar

## Groups of ideas

group-unnamed = Grupo sin nombre
group-unnamed-with = Grupo sin nombre: { $text }
group-name = Nombre del grupo
group-name-hint = Pon nombre a este grupo
group-size = { $count ->
    [one] { $count } idea
    [many] { $count } ideas
   *[other] { $count } ideas
}

## Opening the vote

open-vote-heading = Pasar a la votación
open-vote-intro = Al abrir la votación, los grupos y las ideas quedan fijados como están ahora. Cada persona vota por su cuenta; nadie ve ningún recuento antes de que se abran todas las papeletas.
open-vote-method = Cómo votar
open-vote-approval = Aprobación
open-vote-approval-means = Marca todas las opciones que te parezcan aceptables.
open-vote-dots = Puntos
open-vote-dots-means = Reparte una cantidad de puntos; pon varios en una misma opción si te importa mucho.
open-vote-budget = Puntos por persona
open-vote-proposal-approval = Propuesta para { $options } opciones: aprobación. Con tan pocas, marcar todas las buenas dice todo lo que hay que decir.
open-vote-proposal-dots = Propuesta para { $options } opciones: { $budget } puntos por persona. Con tantas, un presupuesto obliga a elegir lo que más importa.
open-vote-too-few = Todavía no hay entre qué elegir: una votación necesita al menos dos opciones.
open-vote-open = Fijar y abrir la votación
open-vote-sure = Después de esto nadie podrá agrupar, comentar ni partir de otras ideas.
open-vote-yes = Sí, abrir la votación

## Voting alone

vote-heading = Tu papeleta
vote-alone = Votas por tu cuenta. Ningún recuento se mueve antes de que se abran juntas todas las papeletas.
vote-approval = Marca todas las opciones que te parezcan aceptables; tantas como quieras.
vote-dots = { $count ->
    [one] Tienes { $count } punto. Pon varios en una misma opción si te importa mucho.
    [many] Tienes { $count } puntos. Pon varios en una misma opción si te importa mucho.
   *[other] Tienes { $count } puntos. Pon varios en una misma opción si te importa mucho.
}
vote-left = { $count ->
    [0] Todos los puntos están repartidos
    [one] Queda { $count } punto
    [many] Quedan { $count } puntos
   *[other] Quedan { $count } puntos
}
vote-ticked = { $count ->
    [one] { $count } opción marcada
    [many] { $count } opciones marcadas
   *[other] { $count } opciones marcadas
}
vote-options = Opciones
vote-empty = Aquí no hay entre qué elegir. Pregunta a la persona que facilita.
vote-yours = La tuya está entre ellas
vote-more-named = Un punto más: { $text }
vote-less-named = Un punto menos: { $text }
vote-given = { $count ->
    [one] { $count } punto
    [many] { $count } puntos
   *[other] { $count } puntos
}
vote-ideas-in-it = { $count ->
    [one] { $count } idea dentro
    [many] { $count } ideas dentro
   *[other] { $count } ideas dentro
}
vote-hidden = (una idea oculta)

## The result

result-ballots = { $count ->
    [one] Se contó { $count } papeleta.
    [many] Se contaron { $count } papeletas.
   *[other] Se contaron { $count } papeletas.
}
result-ballots-people = { $count ->
    [one] Se contó { $count } papeleta
    [many] Se contaron { $count } papeletas
   *[other] Se contaron { $count } papeletas
}; { $people ->
    [one] { $people } persona había entregado ideas.
    [many] { $people } personas habían entregado ideas.
   *[other] { $people } personas habían entregado ideas.
}
result-no-ballots = No se contó ninguna papeleta, así que no gana ninguna opción.
result-no-votes = Todas las papeletas contadas estaban en blanco, así que no gana ninguna opción.
result-first-votes = { $count ->
    [one] En primer lugar, con { $count } voto:
    [many] En primer lugar, con { $count } votos:
   *[other] En primer lugar, con { $count } votos:
}
result-first-dots = { $count ->
    [one] En primer lugar, con { $count } punto:
    [many] En primer lugar, con { $count } puntos:
   *[other] En primer lugar, con { $count } puntos:
}
result-shared-votes = { $count ->
    [one] { $options } opciones comparten el primer lugar, con { $count } voto cada una:
    [many] { $options } opciones comparten el primer lugar, con { $count } votos cada una:
   *[other] { $options } opciones comparten el primer lugar, con { $count } votos cada una:
}
result-shared-dots = { $count ->
    [one] { $options } opciones comparten el primer lugar, con { $count } punto cada una:
    [many] { $options } opciones comparten el primer lugar, con { $count } puntos cada una:
   *[other] { $options } opciones comparten el primer lugar, con { $count } puntos cada una:
}
result-chart = Gráfico
result-table = Las mismas cifras en una tabla
result-more-rows = Mostrar más
result-rank = Puesto
result-option = Opción
result-votes = Votos
result-dots = Puntos
result-supporters = Personas a favor
result-spread = Cuántas dieron 0, 1, 2…
result-disagreement = Desacuerdo
result-disagreement-means = El desacuerdo es la distancia media entre lo que dan dos personas; 0 significa que todas dieron lo mismo.
result-rank-shared = { $rank } (compartido)
result-total-votes = { $count ->
    [one] { $count } voto
    [many] { $count } votos
   *[other] { $count } votos
}
result-total-dots = { $count ->
    [one] { $count } punto
    [many] { $count } puntos
   *[other] { $count } puntos
}
result-from = { $people ->
    [one] de { $people } persona
    [many] de { $people } personas
   *[other] de { $people } personas
}
result-gave = { $people ->
    [one] { $people } dio { $marks }
    [many] { $people } dieron { $marks }
   *[other] { $people } dieron { $marks }
}
result-contested = Opiniones divididas
result-export = Llevarse el resultado
result-export-why = Un archivo para leer, para una hoja de cálculo, para un programa, o el propio documento compartido.
result-markdown = Markdown
result-csv = Tabla CSV
result-json = JSON
result-automerge = Documento de Automerge
result-ideas = Ideas
result-exported = Extraído de Quietstorm el { $day }.

## Why something cannot be done: texts and numbers

refusal-empty-text = En el cuadro solo había espacios o caracteres invisibles, así que no se añadió nada. No se ha perdido nada: escribe unas palabras y vuelve a intentarlo.
refusal-long-text = { $count ->
    [one] Este texto tiene { $count } carácter, y el máximo es { $most }. No se ha perdido nada: acórtalo o haz de él dos ideas.
    [many] Este texto tiene { $count } caracteres, y el máximo es { $most }. No se ha perdido nada: acórtalo o haz de él dos ideas.
   *[other] Este texto tiene { $count } caracteres, y el máximo es { $most }. No se ha perdido nada: acórtalo o haz de él dos ideas.
}
refusal-too-many = Ya hay { $most }, que es el máximo. No se ha perdido nada: primero junta dos o elimina algo.
refusal-does-not-fit = En total son { $size }, y en un sobre caben { $limit }. No se ha perdido nada: acorta o elimina algo y después sella.
refusal-no-name = Aquí falta un nombre. No se ha perdido nada: escribe el tuyo en su cuadro y vuelve a intentarlo.
refusal-nothing-to-seal = Todavía no hay nada que sellar. No se ha perdido nada: añade algo primero.
refusal-no-dots-left = Todos tus puntos están repartidos. No ha cambiado nada: quita uno de otro lugar para ponerlo aquí.
refusal-gone = Aquello a lo que se refería ya no está aquí; quizá alguien lo cambió al mismo tiempo. No se ha perdido nada tuyo: vuelve a mirar.

## Why something cannot be done: roles and steps

refusal-no-board = No hay ningún tablero abierto para eso. No se ha perdido nada: entra primero con el enlace del tablero y vuelve a intentarlo.
refusal-only-facilitator = Solo la persona que facilita puede hacer eso. No ha cambiado nada: pídeselo a quien creó este tablero.
refusal-only-key-holder = Solo puede hacerlo quien tiene una llave. No ha cambiado nada: pídeselo a alguno de los titulares nombrados arriba.
refusal-not-now-ideas = Eso se puede hacer mientras se escriben ideas, y ese paso ya terminó. No se ha perdido nada.
refusal-not-now-workshop = Eso se puede hacer cuando las ideas están reveladas y antes de que empiece la votación. No se ha perdido nada: inténtalo entonces.
refusal-not-now-vote = Eso se puede hacer mientras hay una votación abierta. No se ha perdido nada: inténtalo entonces.
refusal-not-now = Eso no se puede hacer en este paso. No se ha perdido nada: mira arriba en qué paso está el tablero.
refusal-seats-missing = Todavía no han creado su llave todas las personas que van a tener una, así que la ronda no puede empezar. No se ha perdido nada: vuelve a enviarles sus enlaces e importa los archivos que te devuelvan.
refusal-list-incomplete = { $count ->
    [one] Este dispositivo tiene { $count } contribución que la lista firmada no menciona, así que tu llave no se puede girar. No se ha perdido nada: da tu archivo a la persona que facilita para que amplíe la lista.
    [many] Este dispositivo tiene { $count } contribuciones que la lista firmada no menciona, así que tu llave no se puede girar. No se ha perdido nada: da tu archivo a la persona que facilita para que amplíe la lista.
   *[other] Este dispositivo tiene { $count } contribuciones que la lista firmada no menciona, así que tu llave no se puede girar. No se ha perdido nada: da tu archivo a la persona que facilita para que amplíe la lista.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = A este enlace le falta la llave; es la parte larga después de #. No se ha perdido nada: pide el enlace otra vez y cópialo entero.
refusal-link-damaged = En este enlace falta un carácter o hay uno distinto. No se ha perdido nada: copia de nuevo el enlace entero o pídelo otra vez.
refusal-link-newer = Este enlace se creó con una versión más reciente de Quietstorm. No se ha perdido nada: recarga esta página o pide la versión más reciente.
refusal-kit-word = La palabra { $place }, «{ $text }», no es de ningún kit de recuperación. No ha cambiado nada: ¿querías decir «{ $near }»?
refusal-kit-length = Un kit de recuperación tiene { $needed } palabras, y aquí hay { $count }. No ha cambiado nada: comprueba si falta alguna o si hay una repetida.
refusal-kit-checksum = Todas son palabras de kits de recuperación, pero una está equivocada o en el lugar equivocado. No ha cambiado nada: compáralas una a una con tu papel.
refusal-kit-foreign = Este kit es correcto, pero es de otro tablero o de otra persona. No ha cambiado nada: busca el kit de este tablero.

## Why something cannot be done: files and what is in them

refusal-file-empty = El archivo está vacío. No ha cambiado nada: pide que lo guarden y lo envíen otra vez.
refusal-file-too-large = El archivo ocupa { $size }, y el máximo es { $limit }. No se ha leído y no ha cambiado nada: asegúrate de que es el correcto.
refusal-not-a-bundle = Esto no es un archivo de Quietstorm; sus nombres terminan en .quietstorm. No ha cambiado nada: elige otro.
refusal-bundle-newer = Este archivo se creó con una versión más reciente de Quietstorm. No se ha perdido nada: recarga esta página para obtenerla y vuelve a importar el archivo.
refusal-other-board = Este archivo es de otro tablero. No ha cambiado nada: abre ese tablero con su enlace e importa allí el archivo.
refusal-file-unreadable = El archivo no se pudo leer hasta el final. Lo anterior está aquí: elige el archivo otra vez.
refusal-file-unreadable-says = El archivo no se pudo leer hasta el final. Lo anterior está aquí: elige el archivo otra vez. (El navegador dice: { $words })
refusal-altered = Una parte se alteró por el camino o se creó para otro tablero. Se ha excluido y no afecta a nada más: pide el archivo otra vez.
refusal-envelope-too-long = Un sobre es más largo de lo permitido. Se ha excluido; no afecta a nada más.
refusal-malformed = Un sobre está dañado. Se ha excluido y no afecta a nada más: pide el archivo otra vez.
refusal-envelope-newer = Un sobre se creó con una versión más reciente de Quietstorm. Se ha excluido por ahora: recarga esta página y vuelve a importar el archivo.
refusal-bad-signature = La firma de un sobre no corresponde, así que nadie sabe quién lo creó. Se ha excluido; no afecta a nada más.
refusal-not-allowed = Alguien dijo algo que no le correspondía decir. Se ha excluido; no afecta a nada más.
refusal-over-quota = Alguien envió mucho más de lo que escribe una persona. Lo que sobraba se ha excluido; no afecta a nada más.
refusal-unsafe-change = Hay un cambio que no procede del trabajo de una persona. Se ha excluido; no afecta a nada más.
refusal-not-kept = Este dispositivo no pudo guardar tu último trabajo; sigue aquí, en esta página. No cierres la página: guárdalo en un archivo, más abajo, y después haz espacio en el dispositivo.
refusal-not-kept-says = Este dispositivo no pudo guardar tu último trabajo; sigue aquí, en esta página. No cierres la página: guárdalo en un archivo, más abajo, y después haz espacio en el dispositivo. (El navegador dice: { $words })

## Why something cannot be done: the relay

refusal-relay-away = Para eso hace falta el retransmisor, y ahora mismo no se puede llegar a él. No se ha perdido nada: vuelve a intentarlo cuando tengas conexión.
refusal-relay-not-understood = El retransmisor no entendió a este dispositivo. No se ha perdido nada: todo está guardado aquí, y los archivos funcionan como siempre. Recargar la página quizá traiga una versión que encaje.
refusal-relay-too-large = El retransmisor no acepta nada tan grande. No se ha perdido nada: un archivo puede llevarlo.
refusal-relay-not-owner = El retransmisor solo hace eso para la persona que facilita. No ha cambiado nada.
refusal-relay-busy = El retransmisor tiene demasiado trabajo ahora mismo. No se ha perdido nada: se vuelve a intentar automáticamente.
refusal-relay-full = El retransmisor ya no tiene espacio para este tablero. No se ha perdido nada: todo está guardado en este dispositivo, y los archivos pueden llevarlo.
refusal-relay-deadline-passed = Esa fecha límite ya ha pasado. No se ha perdido nada: fija una posterior.
refusal-relay-never-earlier = Una fecha límite solo se puede aplazar, porque la gente cuenta con ella. No ha cambiado nada.
refusal-relay-has-clock = Esta ronda la abre el reloj del retransmisor, y nadie puede hacerlo antes. No ha cambiado nada.
refusal-relay-too-far = El retransmisor no guarda nada durante tanto tiempo. No se ha perdido nada: fija una fecha límite más cercana.
refusal-relay-deleted = La persona que facilita este tablero lo eliminó del retransmisor. Lo que hay en este dispositivo se queda aquí.
refusal-relay-no-ticket = El retransmisor solo admite a quienes avala la página desde la que se abre el tablero. No se ha perdido nada: abre el tablero desde esa página o lleva los archivos a mano.
