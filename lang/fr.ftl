### Toutes les phrases que l’on lit dans Quietstorm, en français. L’original, avec ses explications, est lang/en.ftl.
###
### Ton : simple, calme, exact, chaleureux ; on vouvoie. Les tournures évitent d’attribuer un genre à qui lit.
### Typographie : espace fine insécable (U+202F) devant ; : ! ? et à l’intérieur des guillemets « » ; apostrophe ’.
###
### Glossaire :
### board – tableau. round – tour. seal – sceller. reveal – révélation, révéler. ballot – bulletin. key – clé ; to turn a key – tourner sa clé.
### key holder – dépositaire (d’une clé). facilitator – la personne qui anime. relay – relais. recovery kit – kit de récupération. receipt – reçu.
### envelope – enveloppe. the (signed) list – la liste (signée). dots – points. idea – idée. note – note. group – groupe. side – facette.
### deadline – échéance. device – appareil. to take a file in – importer un fichier. to hand in – remettre. tick – cocher. late – en retard.

## The language itself

language-name = Français
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstorm arrive…
loader-failed = Quietstorm n’a pas pu être chargé. Rien n’est perdu. Vérifiez la connexion, puis réessayez.
loader-retry = Réessayer
loader-blocked = Quietstorm n’a pas le droit de fonctionner dans cette page : sa politique de sécurité du contenu doit autoriser 'wasm-unsafe-eval' dans script-src. Rien n’est perdu. La personne qui gère cette page peut changer cela.
loader-no-wasm = Ce navigateur ne peut pas faire fonctionner Quietstorm : WebAssembly est absent ou désactivé. Rien n’est perdu. Un navigateur à jour devrait convenir.
loader-crashed = Une partie de Quietstorm s’est arrêtée. Ce que vous avez saisi est conservé. Rechargez pour continuer.
loader-reload = Recharger

## The page as an app: a new version of it

app-ready = Une nouvelle version est prête.
app-use = L’utiliser maintenant
app-moved = Un autre onglet est passé à la nouvelle version : rechargez la page quand vous le souhaitez.
app-stays = La nouvelle version attend : un texte saisi ici n’est pas encore conservé sur cet appareil et serait perdu. Ajoutez-le ou enregistrez votre fichier, puis réessayez.

## On every screen

common-name = Quietstorm
common-all-boards = Tous les tableaux
common-undo = Annuler
common-redo = Rétablir
common-cancel = Annuler
common-close = Fermer
common-waking = Préparation… vous pouvez déjà écrire.
common-restarting = Un instant, on reprend là où vous en étiez… vous pouvez continuer à écrire.
common-gone = Quelque chose ne cesse d’échouer ici. Ce qui a été enregistré sur cet appareil est en sécurité, et ce que vous avez saisi est encore dans son champ. Copiez-le si vous y tenez, puis réessayez ; si cela ne suffit pas, rechargez la page.
common-try-again = Réessayer
common-messages = Messages
common-drop-here = Relâchez pour importer le fichier
common-no-brief = La question est encore en route
common-no-brief-what-now = Ce lien ouvre le tableau, mais ne transporte pas sa question. Demandez le fichier du tableau à la personne qui vous a envoyé l’invitation et importez-le ci-dessous.
common-characters = { $count ->
    [one] { $count } caractère sur { $most }
    [many] { $count } caractères sur { $most }
   *[other] { $count } caractères sur { $most }
}
common-characters-over = { $count ->
    [one] { $count } caractère ; le maximum est de { $most }. Raccourcissez un peu le texte avant de l’ajouter.
    [many] { $count } caractères ; le maximum est de { $most }. Raccourcissez un peu le texte avant de l’ajouter.
   *[other] { $count } caractères ; le maximum est de { $most }. Raccourcissez un peu le texte avant de l’ajouter.
}

## What people are told in passing

told-sealed = Scellé. Désormais, personne ne peut le lire avant la révélation, et vous pouvez encore le modifier jusqu’à la clôture du tour.
told-seat-taken = Votre clé est créée, et c’est vous qui la détenez. Conservez son kit de récupération et renvoyez votre fichier à la personne qui anime.
told-restored = Vos clés sont de retour sur cet appareil.
told-deleted-on-relay = Le relais a oublié ce tableau. Ce qui se trouve sur cet appareil et sur ceux des autres y reste.
told-forgotten = Le tableau et tout ce qu’il contenait ont disparu de cet appareil.
told-replaced = Une partie de cette page s’est arrêtée et a redémarré. Rien de ce que vous avez saisi n’est perdu ; continuez là où vous en étiez.
told-gave-back = Une partie de cette page s’est arrêtée au milieu de votre dernière action et a redémarré. Votre texte est revenu dans son champ : merci de réessayer.
told-not-there = Une partie de cette page s’est arrêtée, et ce navigateur n’avait rien conservé du tableau. Ce que vous avez écrit est toujours affiché ici : copiez-le en lieu sûr, puis revenez avec le lien.
told-browser = Le navigateur ne l’a pas permis. Rien n’est perdu.
told-browser-says = Le navigateur ne l’a pas permis. Rien n’est perdu. Il indique : { $words }
told-deleted = Supprimé.
told-copied = Copié.
told-closed-frame = Si aucun fichier n’a été enregistré, la page qui entoure ce cadre ne le permet pas. La personne qui s’occupe de cette page peut l’autoriser : allow-downloads.

## The first screen

lobby-promise = Réfléchissez de votre côté, à votre rythme. Puis tout est révélé d’un seul coup.
lobby-promise-more = Ce que vous écrivez est verrouillé sur votre appareil jusqu’à la révélation. Ni vos collègues ni aucun serveur ne peuvent le lire avant, et chaque tableau indique qui détient ses clés.
lobby-start = Lancer un remue-méninges
lobby-come-in = Entrer
lobby-link = Un lien que l’on vous a envoyé
lobby-link-hint = Collez-le en entier. La clé est dans le lien.
lobby-join = Entrer
lobby-have-a-file = On vous a envoyé un fichier ? Ouvrez d’abord son tableau, avec le lien ou depuis la liste ci-dessous, puis déposez-y le fichier.
lobby-kept = Sur cet appareil
lobby-none-kept = Aucun tableau n’est encore conservé sur cet appareil. Créez-en un, ou entrez avec un lien.
lobby-unnamed = Un tableau dont la question n’est pas encore arrivée
lobby-forget = Oublier
lobby-forget-named = Oublier « { $text } »
lobby-forget-title = Oublier ce tableau sur cet appareil ?
lobby-forget-yes = L’oublier
lobby-forget-facilitator = Vos notes, votre copie de l’ensemble et votre clé sont retirées de cet appareil. Sans la clé ou son kit de récupération, il se peut que plus personne ne puisse jamais ouvrir les tours de ce tableau.
lobby-forget-key-holder = Vos notes, votre copie de l’ensemble et votre clé sont retirées de cet appareil. Les autres auront peut-être besoin de votre clé pour ouvrir un tour ; conservez son kit de récupération.
lobby-forget-contributor = Vos notes et votre copie de l’ensemble sont retirées de cet appareil. Ce que vous avez scellé et remis reste chez les autres.
lobby-role-facilitator = vous posez la question
lobby-role-key-holder = vous détenez une clé
lobby-role-invited = on vous demande de détenir une clé
lobby-role-contributor = vous participez

## The form for a new board

setup-heading = Que voulez-vous demander ?
setup-question = La question
setup-question-example = Comment rendre les lundis plus légers ?
setup-question-missing = Écrivez d’abord une question ; le reste peut rester vide.
setup-why = Pourquoi c’est important
setup-why-hint = On réfléchit mieux quand on sait à quoi cela sert. Chacun lit ceci de son côté et ne peut pas vous interroger.
setup-prompts = Facettes de la question
setup-prompts-hint = Six au plus, chacune avec son propre espace pour écrire. Deux ou trois facettes apportent plus d’idées qu’une seule grande question.
setup-prompt = Facette { $number }
setup-prompt-add = Ajouter une facette
setup-prompt-remove = Retirer la facette { $number }
setup-goal = Nombre d’idées visé par personne
setup-goal-hint = Un nombre vaut mieux que « faites de votre mieux ». Chacun ne voit que sa propre progression. 0 : aucun objectif.
setup-naming = À la révélation, les idées apparaissent
setup-anonymous = Sans nom
setup-anonymous-what = On écrit plus librement. Le style ou la petite taille du groupe peuvent tout de même trahir quelqu’un.
setup-named = Avec le nom de leur auteur
setup-named-what = Les noms sont scellés avec les idées et apparaissent avec elles, pas avant.
setup-more = Limites, qui décide, et la suite
setup-constraints = Ce qu’une idée doit respecter
setup-decider = Qui décide
setup-outcome = Ce que deviendra le résultat
setup-your-name = Votre nom
setup-your-name-hint = Tout le monde voit qui pose la question.
setup-name-missing = Écrivez votre nom, pour que tout le monde voie qui pose la question.
setup-policy = Qui peut ouvrir les idées scellées
setup-solo = Vous uniquement
setup-solo-what = Simple et rapide. Vous pourriez regarder en avance, et tout le monde en sera informé.
setup-two = Vous et une autre personne ; les deux clés sont nécessaires
setup-two-what = Aucune des deux ne peut regarder seule. Si une clé est perdue, rien ne peut être ouvert.
setup-three = Deux personnes sur trois, n’importe lesquelles
setup-three-what = Personne ne peut regarder à soi seul, et l’une des clés peut se perdre.
setup-clock = Une horloge, à l’heure que vous fixez
setup-clock-what = Aucune présence n’est nécessaire. Personne ne peut regarder en avance à soi seul : le relais ne peut pas lire ce qu’il conserve, et vous n’avez pas sa clé. Le relais, avec quelqu’un qui a le lien, le pourrait.
setup-clock-what-named = Aucune présence n’est nécessaire. Personne ne peut regarder en avance à soi seul : le relais ({ $name }) ne peut pas lire ce qu’il conserve, et vous n’avez pas sa clé. Le relais, avec quelqu’un qui a le lien, le pourrait.
setup-second-key = Une autre personne détient aussi une clé, pour que vous puissiez ouvrir à deux si le relais venait à disparaître
setup-retention = { $days ->
    [one] Le relais oublie un tableau { $days } jour après sa dernière utilisation ; ce qui est sur vos appareils y reste.
    [many] Le relais oublie un tableau { $days } jours après sa dernière utilisation ; ce qui est sur vos appareils y reste.
   *[other] Le relais oublie un tableau { $days } jours après sa dernière utilisation ; ce qui est sur vos appareils y reste.
}
setup-create = Créer le tableau

## The deadline, where a clock opens everything

clock-deadline = Tout s’ouvre le
clock-deadline-hint = Dans votre fuseau horaire ; chacun voit l’heure dans le sien. Laissez au moins une journée : il y a toujours quelqu’un qui dort.
clock-deadline-missing = Indiquez un jour et une heure.
clock-deadline-past = Ce moment est déjà passé. Choisissez-en un plus tardif.
clock-night-here = C’est la nuit là où vous êtes. Ce n’est pas gênant, car l’horloge n’a besoin de personne ; mais on voudra peut-être être là.
clock-zones = Quelle heure sera-t-il pour les autres ?
clock-zone = Un fuseau horaire, par exemple Asia/Tokyo
clock-zone-add = Afficher
clock-zone-unknown = Ce navigateur ne connaît pas de fuseau de ce nom. Essayez le nom d’une grande ville, par exemple Europe/Warsaw.
clock-night-there = il y fait nuit
clock-opens-days-hours = S’ouvre automatiquement le { $moment }, dans { $days ->
    [one] { $days } jour
    [many] { $days } jours
   *[other] { $days } jours
} et { $hours ->
    [one] { $hours } heure
    [many] { $hours } heures
   *[other] { $hours } heures
}.
clock-opens-days = S’ouvre automatiquement le { $moment }, dans { $days ->
    [one] { $days } jour
    [many] { $days } jours
   *[other] { $days } jours
}.
clock-opens-hours-minutes = S’ouvre automatiquement le { $moment }, dans { $hours ->
    [one] { $hours } heure
    [many] { $hours } heures
   *[other] { $hours } heures
} et { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } minutes
   *[other] { $minutes } minutes
}.
clock-opens-hours = S’ouvre automatiquement le { $moment }, dans { $hours ->
    [one] { $hours } heure
    [many] { $hours } heures
   *[other] { $hours } heures
}.
clock-opens-minutes = S’ouvre automatiquement le { $moment }, dans { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } minutes
   *[other] { $minutes } minutes
}.
clock-opens-soon = S’ouvre automatiquement le { $moment }, dans moins d’une minute.
clock-time-is-up = C’est l’heure. Tout s’ouvre ici dès que le relais l’annonce ; vous n’avez rien à faire.
clock-time-is-up-away = C’est l’heure, mais le relais est injoignable d’ici pour le moment. Tout s’ouvrira automatiquement dès qu’il répondra.
clock-waiting = En attente du démarrage de l’horloge du relais. Tout commence automatiquement dès que le relais est joignable.
clock-starts = Un instant : l’horloge
clock-later = Accorder plus de temps
clock-later-what = Vous pouvez repousser l’échéance aussi souvent que vous le voulez. Personne ne peut l’avancer.
clock-later-do = Repousser l’échéance
clock-delete = Supprimer du relais
clock-delete-what = Le relais oublie tout de ce tableau, définitivement, et n’en accepte plus rien. Ce qui est sur les appareils de chacun y reste. Un tour que son horloge n’a pas encore ouvert ne peut plus l’être que par les dépositaires des clés, s’il y en a deux.
clock-delete-title = Supprimer ce tableau du relais ?
clock-delete-yes = Oui, le supprimer

## The head of a board: its question and how to take part

brief-asked-by = question posée par { $name }
brief-about = De quoi il s’agit, et comment participer
brief-why = Pourquoi c’est important
brief-constraints = Une idée doit respecter
brief-decider = Qui décide
brief-outcome = Et ensuite
brief-how = Comment participer
brief-how-1 = Écrivez de votre côté, une idée par note. Même les plus folles ; on triera plus tard.
brief-how-2 = Scellez ce que vous avez. Vous pouvez le modifier jusqu’à la clôture du tour.
brief-how-3 = Quand tout est révélé, lisez l’ensemble, rassemblez ce qui va ensemble et prolongez les idées.
brief-how-4 = Votez de votre côté. Personne ne voit de décompte avant l’ouverture de tous les bulletins.
brief-who-opens = Qui pourrait regarder en avance

## Who could look early

opener-solo-you = Vous détenez la seule clé. Vous pourriez regarder avant les autres, et toutes les personnes qui participent en sont informées.
opener-solo-somebody = La personne qui a créé ce tableau détient la seule clé et pourrait regarder avant les autres.
opener-solo = { $name } détient la seule clé et pourrait regarder avant les autres.
opener-two = Deux personnes détiennent chacune une clé, et les deux clés sont nécessaires. Aucune ne peut regarder seule ; ensemble, elles le pourraient.
opener-two-so-far = Deux personnes détiennent chacune une clé, et les deux clés sont nécessaires. Aucune ne peut regarder seule ; ensemble, elles le pourraient. Pour l’instant : { $names }.
opener-three = { $count } personnes détiennent chacune une clé, et deux d’entre elles, n’importe lesquelles, peuvent ouvrir. Personne ne peut regarder à soi seul ; à deux, ce serait possible.
opener-three-so-far = { $count } personnes détiennent chacune une clé, et deux d’entre elles, n’importe lesquelles, peuvent ouvrir. Personne ne peut regarder à soi seul ; à deux, ce serait possible. Pour l’instant : { $names }.
opener-clock = Une horloge, sur le relais, ouvre tout à l’heure indiquée ci-dessus. Personne ne peut regarder en avance à soi seul. Ce serait possible pour la personne qui gère le relais, avec l’aide de quelqu’un qui a le lien.
opener-clock-two = Une horloge, sur le relais, ouvre tout à l’heure indiquée ci-dessus. Personne ne peut regarder en avance à soi seul. Ce serait possible pour la personne qui gère le relais, avec l’aide de quelqu’un qui a le lien, ainsi que pour les deux dépositaires des clés, ensemble.
opener-clock-two-named = Une horloge, sur le relais, ouvre tout à l’heure indiquée ci-dessus. Personne ne peut regarder en avance à soi seul. Ce serait possible pour la personne qui gère le relais, avec l’aide de quelqu’un qui a le lien, ainsi que pour { $names }, ensemble.
holder-you = vous
holder-facilitator = la personne qui anime
holder-unnamed = dépositaire { $number }

## The steps of a board

steps-label = Étapes de ce tableau
steps-write = Écriture
steps-reveal = Révélation
steps-workshop = Atelier
steps-vote = Vote
steps-result = Résultat
steps-done = terminé
steps-heading-write = Écrivez de votre côté
steps-heading-write-closed = En attente de la révélation
steps-heading-workshop = Travaillez ensemble sur les idées
steps-heading-vote = Votez de votre côté
steps-heading-vote-closed = En attente du résultat
steps-heading-result = Le résultat
steps-heading-gathering = D’abord, les dépositaires des clés

## How safe one's work is, in the corner

status-label = Où se trouve votre travail
status-saved = Enregistré sur cet appareil
status-saving = Enregistrement…
status-memory-only = Non enregistré : uniquement dans cette page
status-sealed = Scellé
status-delivered = Arrivé
status-late = En retard
status-left-out = Écarté
status-changed = Modifié depuis le scellement
status-relay-away = Hors ligne : l’envoi se fera automatiquement plus tard
status-relay-busy = Échange en cours…
status-relay-even = En ligne
status-memory-bar = Ce navigateur ne permet pas à Quietstorm de conserver quoi que ce soit : votre travail n’existe que dans cette page. Rien n’est perdu tant qu’elle reste ouverte : scellez ce que vous avez et enregistrez-le dans un fichier avant de la fermer.
status-memory-bar-says = Ce navigateur ne permet pas à Quietstorm de conserver quoi que ce soit : votre travail n’existe que dans cette page. Rien n’est perdu tant qu’elle reste ouverte : scellez ce que vous avez et enregistrez-le dans un fichier avant de la fermer. (Le navigateur indique : { $words })
status-framed = Cette page est affichée dans une autre : ce que vous écrivez est conservé pour la page qui l’entoure seulement. Pour l’emporter ailleurs, enregistrez votre fichier.

## Inviting people

share-heading = Inviter à écrire
share-what = Toute personne qui a ce lien peut participer. La clé est dans le lien : ne l’envoyez qu’aux personnes concernées, et là où elles seules peuvent le lire.
share-link = Le lien
share-copy = Copier le lien
share-code = Le lien sous forme de code pour l’appareil photo d’un téléphone
share-making = Création du lien…

## Who holds a key

seats-label = Dépositaires des clés
seats-wait = L’écriture peut commencer dès que toutes les personnes qui doivent détenir une clé ont créé la leur. Leurs navigateurs créent les clés ; personne d’autre ne les voit jamais.
seats-wait-others = Certaines des personnes qui doivent détenir une clé n’ont pas encore créé la leur. Quand toutes l’auront fait, la personne qui anime vous enverra un nouveau lien ou un fichier, et vous pourrez commencer.
seats-wait-others-relay = Certaines des personnes qui doivent détenir une clé n’ont pas encore créé la leur. Tout commencera ici automatiquement dès que ce sera fait.
seats-how-1 = Envoyez à chaque dépositaire son propre lien, ci-dessous.
seats-how-2 = Chaque dépositaire l’ouvre, prend sa place et vous renvoie le fichier enregistré à cette étape.
seats-how-3 = Déposez ces fichiers ici. Quand le dernier est arrivé, tout le monde peut écrire.
seats-how-relay-2 = Chaque dépositaire l’ouvre et prend sa place.
seats-how-relay-3 = Dès que toutes les places sont prises, tout le monde peut écrire.
seats-seat = Dépositaire { $number }
seats-taken = clé créée
seats-empty = Personne pour l’instant
seats-invite = Créer son lien
seats-link-what = Pour une seule personne : la première qui l’ouvre peut prendre cette place.
seats-invited = On vous demande de détenir une clé
seats-invited-what = Ce navigateur crée une clé qui ne le quitte jamais. Sans vous, personne ne peut ouvrir ce qui est écrit ; sans les autres, vous ne le pouvez pas non plus. À la fin, vous tournez votre clé ; d’ici là, vous écrivez comme tout le monde.
seats-invited-name = Votre nom, tel que les autres le verront
seats-take = Créer ma clé
seats-send-back = Votre clé est créée. Enregistrez votre fichier et envoyez-le à la personne qui anime. L’écriture commence quand elle a reçu ceux de tout le monde : importez alors le fichier qu’elle vous renvoie, ou ouvrez son nouveau lien.
seats-made-relay = Votre clé est créée, et le relais en informe les autres. L’écriture commence automatiquement dès que toutes les clés sont créées.

## The recovery kit of a key

kit-heading = Votre kit de récupération
kit-what = Douze mots qui tiennent lieu de votre clé. Si cet appareil est perdu, ils permettent de la retrouver ; sans eux, ce qui a été scellé risque de rester fermé à jamais. Notez-les ou imprimez-les, et conservez-les là où personne d’autre ne regarde.
kit-show = Afficher les mots
kit-hide = Les masquer
kit-print = Imprimer
kit-code = Les douze mots sous forme de code
kit-sheet = Kit de récupération Quietstorm
kit-restore = Retrouver une clé grâce à son kit de récupération
kit-restore-what = Pour qui détient une clé de ce tableau et a perdu l’appareil où elle se trouvait.
kit-restore-words = Les douze mots, dans l’ordre
kit-restore-counted = { $count ->
    [one] { $count } mot sur 12
    [many] { $count } mots sur 12
   *[other] { $count } mots sur 12
}
kit-restore-do = Retrouver ma clé

## Carrying files by hand

carry-heading = Transmettre à la main
carry-heading-too = Ou transmettre à la main, dans un fichier
carry-what = Aucun serveur n’est nécessaire : un fichier transporte ce que vous avez scellé, toujours scellé. Envoyez-le par courriel ou messagerie, ou donnez-le sur une clé USB.
carry-what-keys = On vous envoie des fichiers ; importez-les ici, aussi souvent que vous voulez. Votre propre fichier apporte aux autres les nouveautés.
carry-export = Enregistrer mon fichier
carry-import = Importer un fichier
carry-or-drop = ou déposez-le n’importe où ici
carry-reading = Lecture du fichier : { $percent }
carry-report = Ce que le fichier a apporté
carry-new-and-known = { $count ->
    [one] { $count } élément nouveau, { $known } déjà là.
    [many] { $count } éléments nouveaux, { $known } déjà là.
   *[other] { $count } éléments nouveaux, { $known } déjà là.
}
carry-nothing-new = Tout ce qu’il contient était déjà là.
carry-cut-off = Le fichier s’interrompt en plein milieu. Tout ce qui précède est importé ; redemandez le fichier pour obtenir le reste.
carry-left-out-altered = { $count ->
    [one] { $count } élément écarté : altéré en chemin, ou d’un autre tableau.
    [many] { $count } éléments écartés : altérés en chemin, ou d’un autre tableau.
   *[other] { $count } éléments écartés : altérés en chemin, ou d’un autre tableau.
}
carry-left-out-too-long = { $count ->
    [one] { $count } élément écarté : trop long.
    [many] { $count } éléments écartés : trop longs.
   *[other] { $count } éléments écartés : trop longs.
}
carry-left-out-broken = { $count ->
    [one] { $count } élément écarté : endommagé.
    [many] { $count } éléments écartés : endommagés.
   *[other] { $count } éléments écartés : endommagés.
}
carry-left-out-newer = { $count ->
    [one] { $count } élément écarté : créé par une version plus récente.
    [many] { $count } éléments écartés : créés par une version plus récente.
   *[other] { $count } éléments écartés : créés par une version plus récente.
}
carry-left-out-signature = { $count ->
    [one] { $count } élément écarté : sa signature ne correspond pas.
    [many] { $count } éléments écartés : leur signature ne correspond pas.
   *[other] { $count } éléments écartés : leur signature ne correspond pas.
}
carry-left-out-not-theirs = { $count ->
    [one] { $count } élément écarté : il ne revenait pas à son auteur de le créer.
    [many] { $count } éléments écartés : il ne revenait pas à leur auteur de les créer.
   *[other] { $count } éléments écartés : il ne revenait pas à leur auteur de les créer.
}
carry-left-out-too-many = { $count ->
    [one] { $count } élément écarté : au-delà de ce qu’une personne peut envoyer.
    [many] { $count } éléments écartés : au-delà de ce qu’une personne peut envoyer.
   *[other] { $count } éléments écartés : au-delà de ce qu’une personne peut envoyer.
}
carry-left-out-unsafe = { $count ->
    [one] { $count } élément écarté : il ne vient pas d’un travail humain.
    [many] { $count } éléments écartés : ils ne viennent pas d’un travail humain.
   *[other] { $count } éléments écartés : ils ne viennent pas d’un travail humain.
}
carry-left-out-other-board = { $count ->
    [one] { $count } élément écarté : d’un autre tableau.
    [many] { $count } éléments écartés : d’un autre tableau.
   *[other] { $count } éléments écartés : d’un autre tableau.
}
carry-left-out-unknown = { $count ->
    [one] { $count } élément écarté : non compris.
    [many] { $count } éléments écartés : non compris.
   *[other] { $count } éléments écartés : non compris.
}

## Closing a round and turning keys

keys-close-round = Clôturer ce tour
keys-close-no-ballots = Aucun bulletin n’est encore arrivé. Importez d’abord les fichiers reçus.
keys-close-no-ideas = Aucune contribution n’est encore arrivée. Importez d’abord les fichiers reçus.
keys-close-ballots = { $count ->
    [one] { $count } bulletin est là. Quand il ne manque plus personne, clôturez le vote.
    [many] { $count } bulletins sont là. Quand il ne manque plus personne, clôturez le vote.
   *[other] { $count } bulletins sont là. Quand il ne manque plus personne, clôturez le vote.
}
keys-close-ideas = { $count ->
    [one] { $count } contribution est là. Quand il ne manque plus personne, clôturez le tour.
    [many] { $count } contributions sont là. Quand il ne manque plus personne, clôturez le tour.
   *[other] { $count } contributions sont là. Quand il ne manque plus personne, clôturez le tour.
}
keys-close-relay = Ce qui a été scellé est au relais, qui n’indique à personne combien il y en a. Quand vous estimez que tout le monde y est, clôturez : tout est alors rapatrié ici.
keys-close-title-ballots = { $count ->
    [one] Clôturer le vote avec { $count } bulletin ?
    [many] Clôturer le vote avec { $count } bulletins ?
   *[other] Clôturer le vote avec { $count } bulletins ?
}
keys-close-title-ideas = { $count ->
    [one] Clôturer le tour avec { $count } contribution ?
    [many] Clôturer le tour avec { $count } contributions ?
   *[other] Clôturer le tour avec { $count } contributions ?
}
keys-close-title-relay = Clôturer maintenant ?
keys-close-means-ballots = Vous signez la liste des bulletins qui sont là. Les bulletins qui arrivent plus tard ne comptent pas. Tant qu’aucune clé n’a été tournée, vous pouvez encore compléter la liste.
keys-close-means-ideas = Vous signez la liste des contributions qui sont là. Les idées qui arrivent plus tard sont affichées comme étant en retard. Tant qu’aucune clé n’a été tournée, vous pouvez encore compléter la liste.
keys-close-yes = Signer et clôturer
keys-closing = Récupération de ce que le relais conserve…
keys-closed-ballots = { $count ->
    [one] Le vote est clos, avec { $count } bulletin sur la liste signée.
    [many] Le vote est clos, avec { $count } bulletins sur la liste signée.
   *[other] Le vote est clos, avec { $count } bulletins sur la liste signée.
}
keys-closed-ideas = { $count ->
    [one] Le tour est clos, avec { $count } contribution sur la liste signée.
    [many] Le tour est clos, avec { $count } contributions sur la liste signée.
   *[other] Le tour est clos, avec { $count } contributions sur la liste signée.
}
keys-turned-of = { $count ->
    [one] { $count } clé tournée sur { $needed }
    [many] { $count } clés tournées sur { $needed }
   *[other] { $count } clés tournées sur { $needed }
}
keys-turned = clé tournée
keys-missing = clé attendue
keys-turn = Tourner ma clé
keys-turn-only = Tout révéler maintenant
keys-turn-what = C’est irréversible : ce qui est sur la liste pourra être lu par toutes les personnes qui ont le lien.
keys-turn-title = Tourner votre clé ?
keys-extend = Les ajouter à la liste
keys-unlisted-mine = { $count ->
    [one] { $count } contribution est arrivée après votre signature. Complétez la liste avant de tourner votre clé, sinon les contributions tardives restent en dehors.
    [many] { $count } contributions sont arrivées après votre signature. Complétez la liste avant de tourner votre clé, sinon les contributions tardives restent en dehors.
   *[other] { $count } contributions sont arrivées après votre signature. Complétez la liste avant de tourner votre clé, sinon les contributions tardives restent en dehors.
}
keys-unlisted = { $count ->
    [one] Cet appareil contient { $count } contribution que la liste signée ne mentionne pas. Votre clé ne peut pas être tournée tant que la liste n’est pas complète : enregistrez votre fichier pour la personne qui anime, puis réimportez le sien.
    [many] Cet appareil contient { $count } contributions que la liste signée ne mentionne pas. Votre clé ne peut pas être tournée tant que la liste n’est pas complète : enregistrez votre fichier pour la personne qui anime, puis réimportez le sien.
   *[other] Cet appareil contient { $count } contributions que la liste signée ne mentionne pas. Votre clé ne peut pas être tournée tant que la liste n’est pas complète : enregistrez votre fichier pour la personne qui anime, puis réimportez le sien.
}
keys-waiting-one = La clé de cette personne manque encore : { $name }.
keys-waiting-any = { $count ->
    [one] Il manque encore { $count } clé parmi celles de ces personnes : { $names }.
    [many] Il manque encore { $count } clés parmi celles de ces personnes : { $names }.
   *[other] Il manque encore { $count } clés parmi celles de ces personnes : { $names }.
}
keys-waiting-all = Les clés de ces personnes manquent encore : { $names }.
keys-waiting-relay = Dès que le compte y est, tout s’ouvre ici.
keys-waiting-hand-one = Transmettez-lui ce fichier, puis importez celui que vous recevrez en retour.
keys-waiting-hand-many = Transmettez-leur ce fichier, puis importez ceux que vous recevrez en retour.
keys-waiting-file = Dès que le compte y est, importez le fichier que vous envoie la personne qui anime.
keys-hand-over = Enregistrer le fichier à transmettre
keys-opening = Toutes les clés sont là. Ouverture…

## Writing alone

write-alone = Ni vos collègues ni aucun serveur ne peuvent lire ce que vous écrivez ici avant la révélation.
write-heading = Vos idées
write-box = Votre idée
write-placeholder = Saisissez une idée, puis appuyez sur Entrée
write-add = Ajouter
write-hint = Une idée par note, avec juste assez de mots pour qu’un collègue comprenne. Par exemple : « Afficher la date de livraison avant le paiement. »
write-two-ideas = Cela devient long. Peut-être y a-t-il deux idées ?
write-empty = Aucune note pour l’instant. Saisissez votre première idée ci-dessus et appuyez sur Entrée ; une ébauche est un bon début.
write-empty-prompt = Encore rien ici.
write-notes = Vos notes
write-keys = Alt avec la flèche haut ou bas déplace une note.
write-name = Votre nom
write-name-hint = Il est scellé avec vos idées et apparaît avec elles à la révélation, pas avant.
write-progress = { $count ->
    [one] { $count } note
    [many] { $count } notes
   *[other] { $count } notes
}
write-progress-of = { $count } sur { $goal }
write-progress-own = Visible de vous uniquement.
write-goal-reached = L’objectif est atteint. D’autres idées sont les bienvenues.

## One note

note-edit = Modifier
note-save = Enregistrer
note-delete = Supprimer
note-up = Monter
note-down = Descendre
note-edit-named = Modifier : { $text }
note-delete-named = Supprimer : { $text }
note-up-named = Monter : { $text }
note-down-named = Descendre : { $text }
note-grip = Faire glisser pour déplacer

## Sealing

seal-ideas = Sceller mes idées
seal-ballot = Sceller mon bulletin
seal-again = Sceller à nouveau
seal-heading = Quand vous avez terminé
seal-heading-ballot = Quand vous avez choisi
seal-means-solo = Sceller verrouille votre travail sur cet appareil : seule la clé de la personne qui anime peut l’ouvrir, une fois le tour clos. D’ici là, vous pouvez le modifier et le sceller à nouveau.
seal-means-clock = Sceller verrouille votre travail sur cet appareil ; personne ne peut l’ouvrir avant l’heure. D’ici là, vous pouvez le modifier et le sceller à nouveau.
seal-means-together = Sceller verrouille votre travail sur cet appareil : seuls deux dépositaires de clés, ensemble, peuvent l’ouvrir, une fois le tour clos. D’ici là, vous pouvez le modifier et le sceller à nouveau.
seal-changed = Vous avez modifié quelque chose depuis. Ce que vous aviez scellé reste valable ; la modification comptera quand vous scellerez à nouveau.
seal-open-notes = Relire ou modifier mes notes
seal-fold-notes = Replier mes notes
seal-open-ballot = Relire ou modifier mon bulletin
seal-fold-ballot = Replier mon bulletin
seal-receipt = Votre reçu
seal-receipt-why = Notez ces mots si vous voulez vérifier, après la révélation, que votre contribution a été comptée.
seal-states = Où en est votre contribution
seal-state-saved = Enregistré sur cet appareil
seal-state-saving = Enregistrement sur cet appareil…
seal-state-memory = Non enregistré : uniquement dans la mémoire de cette page
seal-state-sealed = Scellé
seal-state-not-sealed = Pas encore scellé
seal-state-delivered = Arrivé
seal-state-not-delivered = Pas encore arrivé
seal-state-late = En retard : le tour a été clos sans cette contribution
seal-state-left-out = Confirmé, puis écarté
seal-inside-ideas = { $count ->
    [one] { $count } idée à l’intérieur.
    [many] { $count } idées à l’intérieur.
   *[other] { $count } idées à l’intérieur.
}
seal-inside-marks = { $count ->
    [one] { $count } option choisie à l’intérieur.
    [many] { $count } options choisies à l’intérieur.
   *[other] { $count } options choisies à l’intérieur.
}
seal-inside-ideas-again = { $count ->
    [one] { $count } idée à l’intérieur, scellée { $times } fois ; la dernière version compte.
    [many] { $count } idées à l’intérieur, scellées { $times } fois ; la dernière version compte.
   *[other] { $count } idées à l’intérieur, scellées { $times } fois ; la dernière version compte.
}
seal-inside-marks-again = { $count ->
    [one] { $count } option choisie à l’intérieur, scellée { $times } fois ; la dernière version compte.
    [many] { $count } options choisies à l’intérieur, scellées { $times } fois ; la dernière version compte.
   *[other] { $count } options choisies à l’intérieur, scellées { $times } fois ; la dernière version compte.
}
seal-sealed = Scellé
seal-sealed-means = Votre contribution est verrouillée et conservée sur cet appareil. Pour autant que cet appareil le sache, personne d’autre ne l’a encore.
seal-sealed-means-relay = Votre contribution est verrouillée et conservée sur cet appareil. Elle part vers le relais automatiquement dès qu’il y a une connexion ; personne n’en a encore confirmé la réception.
seal-hand-over = Remettez votre fichier à la personne qui anime : enregistrez-le, puis envoyez-le comme vous voulez. Il peut voyager à découvert, car personne ne peut le lire.
seal-hand-over-self = Rien d’autre à faire : puisque c’est vous qui animez, vous l’avez déjà. Votre contribution comptera dès que vous clôturerez le tour ici.
seal-save-file = Enregistrer mon fichier
seal-delivered = Arrivé
seal-delivered-means = La liste signée de ce qui compte mentionne votre contribution. Personne ne peut plus l’écarter.
seal-delivered-means-relay = Le relais a confirmé qu’il conserve votre contribution. Il ne peut pas la lire et ne la montre à personne avant l’heure.
seal-late = En retard
seal-late-ideas = Le tour a été clos avant que votre contribution n’arrive. Rien n’est perdu : la personne qui anime peut encore importer votre fichier tant qu’aucune clé n’a été tournée ; sinon, vos idées figureront dans la section des idées en retard.
seal-late-ballot = Le vote a été clos avant que votre bulletin n’arrive. La personne qui anime peut encore importer votre fichier tant qu’aucune clé n’a été tournée ; ensuite, il ne pourra plus être compté.
seal-late-ideas-clock = L’heure était passée avant que votre contribution n’arrive au relais. Rien n’est perdu : vos idées figurent dans la section des idées en retard.
seal-late-ballot-clock = L’heure était passée avant que votre bulletin n’arrive au relais ; il ne peut donc pas être compté. Il est toujours ici, sur cet appareil.
seal-left-out = Écarté
seal-left-out-means = Le relais a confirmé à temps qu’il avait votre contribution, et la liste de ce qui compte l’écarte. Vous en détenez la preuve, signée par le relais : prévenez la personne qui anime. Rien de ce que vous avez écrit n’est perdu.
seal-more = Encore deux ?
seal-more-why = On s’arrête souvent un peu trop tôt, et les dernières idées sont souvent les plus originales. Vous y consacrez une minute de plus ?
seal-more-yes = Écrire encore un peu
seal-more-no = Sceller maintenant
seal-typed = Un texte saisi n’est pas encore ajouté
seal-typed-why = Un champ ci-dessus contient un texte qui n’est pas une note. Faut-il le sceller avec le reste ?
seal-typed-add = Ajouter et sceller
seal-typed-skip = Sceller sans ce texte

## Waiting for keys

wait-file = Vous attendez un fichier ? Importez celui que la personne qui anime enverra après la révélation : tout s’ouvrira alors ici.
wait-relay = Dès l’ouverture, tout apparaît ici.
wait-own = Ce que vous avez écrit
wait-none = Vous n’avez rien remis pour ce tour. Vous pourrez tout de même participer à la suite, après la révélation.

## The reveal

reveal-opening = Ouverture de ce qui était scellé
reveal-opening-why = Chaque contribution est déverrouillée et vérifiée sur cet appareil.
reveal-steps = { $done } sur { $total }
reveal-brought = { $count ->
    [one] { $count } idée
    [many] { $count } idées
   *[other] { $count } idées
} de { $people ->
    [one] { $people } personne
    [many] { $people } personnes
   *[other] { $people } personnes
}
reveal-disputed = Deux listes signées se contredisent. Seul compte ce que les deux mentionnent. Demandez à la personne qui anime ce qui s’est passé.
reveal-missing-ideas = { $count ->
    [one] { $count } contribution de la liste n’est pas encore arrivée sur cet appareil. Importez un fichier plus récent pour voir le reste.
    [many] { $count } contributions de la liste ne sont pas encore arrivées sur cet appareil. Importez un fichier plus récent pour voir le reste.
   *[other] { $count } contributions de la liste ne sont pas encore arrivées sur cet appareil. Importez un fichier plus récent pour voir le reste.
}
reveal-missing-ballots = { $count ->
    [one] { $count } bulletin de la liste n’est pas encore arrivé sur cet appareil. Importez un fichier plus récent pour voir le reste.
    [many] { $count } bulletins de la liste ne sont pas encore arrivés sur cet appareil. Importez un fichier plus récent pour voir le reste.
   *[other] { $count } bulletins de la liste ne sont pas encore arrivés sur cet appareil. Importez un fichier plus récent pour voir le reste.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } contribution ne peut être ouverte par personne : elle a été endommagée à sa création.
    [many] { $count } contributions ne peuvent être ouvertes par personne : elles ont été endommagées à leur création.
   *[other] { $count } contributions ne peuvent être ouvertes par personne : elles ont été endommagées à leur création.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } bulletin ne peut être ouvert par personne : il a été endommagé à sa création.
    [many] { $count } bulletins ne peuvent être ouverts par personne : ils ont été endommagés à leur création.
   *[other] { $count } bulletins ne peuvent être ouverts par personne : ils ont été endommagés à leur création.
}
reveal-late-ideas = { $count ->
    [one] { $count } contribution est arrivée après la signature de la liste : voir la section des idées en retard ci-dessous.
    [many] { $count } contributions sont arrivées après la signature de la liste : voir la section des idées en retard ci-dessous.
   *[other] { $count } contributions sont arrivées après la signature de la liste : voir la section des idées en retard ci-dessous.
}
reveal-late-ballots = { $count ->
    [one] { $count } bulletin est arrivé après la signature de la liste et n’a pas pu être compté.
    [many] { $count } bulletins sont arrivés après la signature de la liste et n’ont pas pu être comptés.
   *[other] { $count } bulletins sont arrivés après la signature de la liste et n’ont pas pu être comptés.
}

## The workshop: working on the ideas together

workshop-intro = Chaque personne lit dans un ordre qui lui est propre. Rassemblez les idées qui vont ensemble, prolongez-les, demandez ce qui n’est pas clair.
workshop-empty = Il n’y a pas encore d’idées ici. Si vous en attendez, importez le fichier envoyé par la personne qui anime.
workshop-tools = Outils pour les idées
workshop-views = Affichage
workshop-view-ideas = Idées ({ $count })
workshop-view-groups = Groupes ({ $count })
workshop-find = Rechercher
workshop-find-hint = Rechercher un mot
workshop-nothing-found = Aucune idée ne contient cela. Essayez un mot plus court.
workshop-no-groups = Aucun groupe pour l’instant. Cochez deux idées ou plus qui vont ensemble, puis choisissez « Grouper la sélection ».
workshop-ungrouped = Hors groupe
workshop-late-lane = En retard : arrivées après la signature de la liste
workshop-list = Idées, dans un ordre qui vous est propre
workshop-list-groups = Groupes et leurs idées
workshop-seen = Vous en avez vu { $count } sur { $total }.
workshop-seen-all = { $count ->
    [one] Vous avez tout vu : { $count } idée.
    [many] Vous avez tout vu : { $count } idées.
   *[other] Vous avez tout vu : { $count } idées.
}
workshop-selected = { $count ->
    [one] { $count } idée sélectionnée
    [many] { $count } idées sélectionnées
   *[other] { $count } idées sélectionnées
}
workshop-group-selected = Grouper la sélection
workshop-clear-selected = Effacer la sélection

## One idea in the workshop

idea-yours = De vous
idea-by = par { $name }
idea-hidden = Masquée par la personne qui anime.
idea-hidden-why = Masquée par la personne qui anime : { $text }
idea-in-group = Dans : { $text }
idea-in-group-unnamed = Dans un groupe sans nom
idea-builds-on = Prolonge : { $text }
idea-builds-on-hidden = Prolonge une idée masquée
idea-carried-further = Prolongée par : { $text }
idea-carried-further-hidden = Prolongée par une idée masquée
idea-comments = Commentaires
idea-drag = Faites glisser sur une autre idée pour les grouper
idea-select-named = Sélectionner : { $text }
idea-actions = Que faire de cette idée
idea-actions-named = Que faire de cette idée : { $text }
idea-comment = Commenter
idea-comment-box = Votre commentaire ou votre question
idea-comment-send = Publier
idea-build = Prolonger
idea-build-box = Votre idée qui prolonge celle-ci
idea-build-add = Ajouter l’idée
idea-move = Déplacer vers un groupe
idea-move-hint = Choisissez un groupe
idea-move-new = Nouveau groupe
idea-ungroup = Retirer du groupe
idea-hide = Masquer
idea-hide-box = Pourquoi faut-il la masquer ? Tout le monde verra cette raison.
idea-hide-now = Masquer pour tout le monde
idea-unhide = Afficher à nouveau

## Groups of ideas

group-unnamed = Groupe sans nom
group-unnamed-with = Groupe sans nom : { $text }
group-name = Nom du groupe
group-name-hint = Nommez ce groupe
group-size = { $count ->
    [one] { $count } idée
    [many] { $count } idées
   *[other] { $count } idées
}

## Opening the vote

open-vote-heading = Passer au vote
open-vote-intro = L’ouverture du vote fige les groupes et les idées tels qu’ils sont maintenant. Chaque personne vote de son côté ; personne ne voit de décompte avant l’ouverture de tous les bulletins.
open-vote-method = Mode de vote
open-vote-approval = Approbation
open-vote-approval-means = Cochez toutes les options qui vous conviendraient.
open-vote-dots = Points
open-vote-dots-means = Répartissez un nombre de points ; plusieurs sur une même option si vous y tenez beaucoup.
open-vote-budget = Points par personne
open-vote-proposal-approval = Proposé pour { $options } options : l’approbation. Avec si peu d’options, cocher toutes les bonnes suffit à tout dire.
open-vote-proposal-dots = Proposé pour { $options } options : { $budget } points par personne. Avec autant d’options, un budget pousse à choisir ce qui compte le plus.
open-vote-too-few = Il n’y a pas encore de choix possible : un vote demande au moins deux options.
open-vote-open = Figer et ouvrir le vote
open-vote-sure = Ensuite, plus personne ne pourra grouper, commenter ou prolonger les idées.
open-vote-yes = Oui, ouvrir le vote

## Voting alone

vote-heading = Votre bulletin
vote-alone = Vous votez de votre côté. Aucun décompte ne bouge avant que tous les bulletins soient ouverts ensemble.
vote-approval = Cochez toutes les options qui vous conviendraient ; autant que vous voulez.
vote-dots = { $count ->
    [one] Vous avez { $count } point. Mettez-en plusieurs sur une même option si vous y tenez beaucoup.
    [many] Vous avez { $count } points. Mettez-en plusieurs sur une même option si vous y tenez beaucoup.
   *[other] Vous avez { $count } points. Mettez-en plusieurs sur une même option si vous y tenez beaucoup.
}
vote-left = { $count ->
    [0] Tous les points sont attribués
    [one] { $count } point restant
    [many] { $count } points restants
   *[other] { $count } points restants
}
vote-ticked = { $count ->
    [one] { $count } option cochée
    [many] { $count } options cochées
   *[other] { $count } options cochées
}
vote-options = Options
vote-empty = Il n’y a rien à départager ici. Demandez à la personne qui anime.
vote-yours = La vôtre y figure
vote-more-named = Un point de plus : { $text }
vote-less-named = Un point de moins : { $text }
vote-given = { $count ->
    [one] { $count } point
    [many] { $count } points
   *[other] { $count } points
}
vote-ideas-in-it = { $count ->
    [one] { $count } idée à l’intérieur
    [many] { $count } idées à l’intérieur
   *[other] { $count } idées à l’intérieur
}
vote-hidden = (une idée masquée)

## The result

result-ballots = { $count ->
    [one] { $count } bulletin a été compté.
    [many] { $count } bulletins ont été comptés.
   *[other] { $count } bulletins ont été comptés.
}
result-ballots-people = { $count ->
    [one] { $count } bulletin a été compté
    [many] { $count } bulletins ont été comptés
   *[other] { $count } bulletins ont été comptés
} ; { $people ->
    [one] { $people } personne avait remis des idées.
    [many] { $people } personnes avaient remis des idées.
   *[other] { $people } personnes avaient remis des idées.
}
result-no-ballots = Aucun bulletin n’a été compté ; aucune option ne l’emporte donc.
result-no-votes = Tous les bulletins comptés étaient blancs ; aucune option ne l’emporte donc.
result-first-votes = En tête, avec { $count } voix :
result-first-dots = { $count ->
    [one] En tête, avec { $count } point :
    [many] En tête, avec { $count } points :
   *[other] En tête, avec { $count } points :
}
result-shared-votes = { $options } options se partagent la première place, avec { $count } voix chacune :
result-shared-dots = { $count ->
    [one] { $options } options se partagent la première place, avec { $count } point chacune :
    [many] { $options } options se partagent la première place, avec { $count } points chacune :
   *[other] { $options } options se partagent la première place, avec { $count } points chacune :
}
result-chart = Graphique
result-table = Les mêmes chiffres sous forme de tableau
result-more-rows = Afficher plus
result-rank = Rang
result-option = Option
result-votes = Voix
result-dots = Points
result-supporters = Personnes favorables
result-spread = Combien ont donné 0, 1, 2…
result-disagreement = Désaccord
result-disagreement-means = Le désaccord est l’écart moyen entre ce que donnent deux personnes ; 0 signifie que tout le monde a donné la même chose.
result-rank-shared = { $rank } (ex æquo)
result-total-votes = { $count } voix
result-total-dots = { $count ->
    [one] { $count } point
    [many] { $count } points
   *[other] { $count } points
}
result-from = { $people ->
    [one] de { $people } personne
    [many] de { $people } personnes
   *[other] de { $people } personnes
}
result-gave = { $people ->
    [one] { $people } a donné { $marks }
    [many] { $people } ont donné { $marks }
   *[other] { $people } ont donné { $marks }
}
result-contested = Avis partagés
result-export = Emporter le résultat
result-export-why = Un fichier à lire, un fichier pour tableur ou pour programme, ou le document partagé lui-même.
result-markdown = Markdown
result-csv = CSV pour tableur
result-json = JSON
result-automerge = Document Automerge
result-ideas = Idées
result-exported = Tiré de Quietstorm le { $day }.

## Why something cannot be done: texts and numbers

refusal-empty-text = Le champ ne contenait que des espaces ou des caractères invisibles ; rien n’a donc été ajouté. Rien n’est perdu : écrivez quelques mots et réessayez.
refusal-long-text = { $count ->
    [one] Ce texte compte { $count } caractère, et le maximum est de { $most }. Rien n’est perdu : raccourcissez-le, ou faites-en deux idées.
    [many] Ce texte compte { $count } caractères, et le maximum est de { $most }. Rien n’est perdu : raccourcissez-le, ou faites-en deux idées.
   *[other] Ce texte compte { $count } caractères, et le maximum est de { $most }. Rien n’est perdu : raccourcissez-le, ou faites-en deux idées.
}
refusal-too-many = Il y en a déjà { $most }, et c’est le maximum. Rien n’est perdu : fusionnez-en deux ou supprimez-en une d’abord.
refusal-does-not-fit = L’ensemble fait { $size }, et une enveloppe peut contenir { $limit }. Rien n’est perdu : raccourcissez ou supprimez quelque chose, puis scellez.
refusal-no-name = Il manque un nom ici. Rien n’est perdu : écrivez le vôtre dans son champ, puis réessayez.
refusal-nothing-to-seal = Il n’y a encore rien à sceller. Rien n’est perdu : ajoutez d’abord quelque chose.
refusal-no-dots-left = Tous vos points sont attribués. Rien n’a changé : reprenez-en un ailleurs pour le mettre ici.
refusal-gone = Ce dont il s’agissait n’est plus là ; quelqu’un l’a peut-être modifié au même moment. Rien de ce qui est à vous n’est perdu : regardez à nouveau.

## Why something cannot be done: roles and steps

refusal-no-board = Aucun tableau n’est ouvert pour cela. Rien n’est perdu : entrez d’abord avec le lien du tableau, puis réessayez.
refusal-only-facilitator = Seule la personne qui anime peut le faire. Rien n’a changé : adressez-vous à la personne qui a créé ce tableau.
refusal-only-key-holder = Seuls les dépositaires d’une clé peuvent le faire. Rien n’a changé : adressez-vous à l’un des dépositaires nommés ci-dessus.
refusal-not-now-ideas = Cela se fait pendant l’écriture des idées, et cette étape est terminée. Rien n’est perdu.
refusal-not-now-workshop = Cela se fait après la révélation des idées et avant le début du vote. Rien n’est perdu : réessayez à ce moment-là.
refusal-not-now-vote = Cela se fait pendant qu’un vote est ouvert. Rien n’est perdu : réessayez à ce moment-là.
refusal-not-now = Cela ne peut pas se faire à cette étape. Rien n’est perdu : voyez ci-dessus à quelle étape en est le tableau.
refusal-seats-missing = Certaines des personnes qui doivent détenir une clé n’ont pas encore créé la leur ; le tour ne peut donc pas commencer. Rien n’est perdu : renvoyez-leur leur lien, puis importez les fichiers qu’elles vous renvoient.
refusal-list-incomplete = { $count ->
    [one] Cet appareil contient { $count } contribution que la liste signée ne mentionne pas ; votre clé ne peut donc pas être tournée. Rien n’est perdu : donnez votre fichier à la personne qui anime, pour qu’elle complète la liste.
    [many] Cet appareil contient { $count } contributions que la liste signée ne mentionne pas ; votre clé ne peut donc pas être tournée. Rien n’est perdu : donnez votre fichier à la personne qui anime, pour qu’elle complète la liste.
   *[other] Cet appareil contient { $count } contributions que la liste signée ne mentionne pas ; votre clé ne peut donc pas être tournée. Rien n’est perdu : donnez votre fichier à la personne qui anime, pour qu’elle complète la liste.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = Il manque la clé dans ce lien ; c’est la longue partie après le #. Rien n’est perdu : redemandez le lien et copiez-le en entier.
refusal-link-damaged = Un caractère manque ou diffère dans ce lien. Rien n’est perdu : recopiez le lien en entier, ou redemandez-le.
refusal-link-newer = Ce lien a été créé par une version plus récente de Quietstorm. Rien n’est perdu : rechargez cette page, ou demandez la version plus récente.
refusal-kit-word = Le mot { $place }, « { $text } », ne fait partie d’aucun kit de récupération. Rien n’a changé : vouliez-vous dire « { $near } » ?
refusal-kit-length = Un kit de récupération compte { $needed } mots, et il y en a { $count } ici. Rien n’a changé : vérifiez s’il en manque un ou si un mot figure deux fois.
refusal-kit-checksum = Tous ces mots existent dans les kits de récupération, mais l’un d’eux est faux ou mal placé. Rien n’a changé : comparez-les un à un avec votre papier.
refusal-kit-foreign = Ce kit est valable, mais il appartient à un autre tableau ou à une autre personne. Rien n’a changé : cherchez le kit de ce tableau.

## Why something cannot be done: files and what is in them

refusal-file-empty = Le fichier est vide. Rien n’a changé : demandez qu’il soit enregistré et envoyé à nouveau.
refusal-file-too-large = Le fichier fait { $size }, et le maximum est de { $limit }. Il n’a pas été lu et rien n’a changé : vérifiez que c’est le bon.
refusal-not-a-bundle = Ce n’est pas un fichier Quietstorm ; leur nom se termine par .quietstorm. Rien n’a changé : choisissez-en un autre.
refusal-bundle-newer = Ce fichier a été créé par une version plus récente de Quietstorm. Rien n’est perdu : rechargez cette page pour l’obtenir, puis importez à nouveau le fichier.
refusal-other-board = Ce fichier appartient à un autre tableau. Rien n’a changé : ouvrez ce tableau-là avec son lien, puis importez-y le fichier.
refusal-file-unreadable = Le fichier n’a pas pu être lu jusqu’au bout. Ce qui précède est ici : choisissez à nouveau le fichier.
refusal-file-unreadable-says = Le fichier n’a pas pu être lu jusqu’au bout. Ce qui précède est ici : choisissez à nouveau le fichier. (Le navigateur indique : { $words })
refusal-altered = Une partie a été altérée en chemin ou vient d’un autre tableau. Elle a été écartée et rien d’autre n’est touché : redemandez le fichier.
refusal-envelope-too-long = Une enveloppe est plus longue que ce qui est permis. Elle a été écartée ; rien d’autre n’est touché.
refusal-malformed = Une enveloppe est endommagée. Elle a été écartée ; rien d’autre n’est touché : redemandez le fichier.
refusal-envelope-newer = Une enveloppe a été créée par une version plus récente de Quietstorm. Elle a été écartée pour l’instant : rechargez cette page, puis importez à nouveau le fichier.
refusal-bad-signature = La signature d’une enveloppe ne correspond pas ; personne ne sait donc qui l’a créée. Elle a été écartée ; rien d’autre n’est touché.
refusal-not-allowed = Quelqu’un a dit quelque chose qu’il ne lui revenait pas de dire. Cela a été écarté ; rien d’autre n’est touché.
refusal-over-quota = Quelqu’un a envoyé bien plus que ce qu’une personne écrit. Le surplus a été écarté ; rien d’autre n’est touché.
refusal-unsafe-change = Une modification ne correspond pas à un travail humain. Elle a été écartée ; rien d’autre n’est touché.
refusal-not-kept = Cet appareil n’a pas pu conserver votre dernier travail ; il est encore ici, dans cette page. Ne fermez pas la page : enregistrez-le dans un fichier ci-dessous, puis libérez de la place sur l’appareil.
refusal-not-kept-says = Cet appareil n’a pas pu conserver votre dernier travail ; il est encore ici, dans cette page. Ne fermez pas la page : enregistrez-le dans un fichier ci-dessous, puis libérez de la place sur l’appareil. (Le navigateur indique : { $words })

## Why something cannot be done: the relay

refusal-relay-away = Il faut le relais pour cela, et il est injoignable pour le moment. Rien n’est perdu : réessayez quand vous aurez une connexion.
refusal-relay-not-understood = Le relais n’a pas compris cet appareil. Rien n’est perdu : tout est conservé ici, et les fichiers fonctionnent comme toujours. Recharger la page apportera peut-être une version compatible.
refusal-relay-too-large = Le relais n’accepte rien d’aussi volumineux. Rien n’est perdu : un fichier peut le transporter.
refusal-relay-not-owner = Le relais ne le fait que pour la personne qui anime. Rien n’a changé.
refusal-relay-busy = Le relais est trop occupé pour le moment. Rien n’est perdu : un nouvel essai se fait automatiquement.
refusal-relay-full = Le relais n’a plus de place pour ce tableau. Rien n’est perdu : tout est conservé sur cet appareil, et des fichiers peuvent le transporter.
refusal-relay-deadline-passed = Cette échéance est déjà passée. Rien n’est perdu : choisissez-en une plus tardive.
refusal-relay-never-earlier = Une échéance ne peut être que repoussée, car on compte dessus. Rien n’a changé.
refusal-relay-has-clock = C’est l’horloge du relais qui ouvre ce tour, et personne ne peut le faire plus tôt. Rien n’a changé.
refusal-relay-too-far = Le relais ne conserve rien aussi longtemps. Rien n’est perdu : choisissez une échéance plus proche.
refusal-relay-deleted = Ce tableau a été supprimé du relais par la personne qui l’anime. Ce qui est sur cet appareil y reste.
refusal-relay-no-ticket = Le relais n’accepte que les personnes dont se porte garante la page qui ouvre le tableau. Rien n’est perdu : ouvrez le tableau depuis cette page, ou transportez des fichiers.
