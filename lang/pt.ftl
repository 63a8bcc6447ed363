### Todas as frases que se leem no Quietstorm, em português do Brasil. O original, com suas explicações, é lang/en.ftl.
###
### Tom: simples, calmo, exato e caloroso; trata-se por «você». As frases evitam dar um gênero a quem lê.
### Tipografia: aspas “ ”, reticências coladas à palavra. O singular vale também para 0 na língua; onde o 0 aparece, há um caso [0].
###
### Glossário:
### board – quadro. round – rodada. seal – lacrar. reveal – revelação, revelar. ballot – cédula. key – chave; to turn a key – girar a chave.
### key holder – titular (de uma chave). facilitator – a pessoa que facilita. relay – retransmissor. recovery kit – kit de recuperação.
### receipt – comprovante. envelope – envelope. the (signed) list – a lista (assinada). dots – pontos. idea – ideia. note – nota. group – grupo.
### side – aspecto. deadline – prazo. device – dispositivo. to take a file in – importar um arquivo. to hand in – entregar. tick – marcar.

## The language itself

language-name = Português
language-direction = ltr

## While the widget is being loaded

loader-loading = O Quietstorm está a caminho…
loader-failed = Não foi possível carregar o Quietstorm. Nada se perdeu. Verifique a conexão e tente de novo.
loader-retry = Tentar de novo
loader-blocked = O Quietstorm não pode funcionar nesta página: a política de segurança de conteúdo precisa permitir 'wasm-unsafe-eval' em script-src. Nada se perdeu. Quem cuida desta página pode mudar isso.
loader-no-wasm = Este navegador não consegue executar o Quietstorm: o WebAssembly não existe ou está desativado. Nada se perdeu. Com um navegador atualizado deve funcionar.
loader-crashed = Uma parte do Quietstorm parou. O que você digitou foi mantido. Carregue de novo para continuar.
loader-reload = Carregar de novo

## The page as an app: a new version of it

app-ready = Uma nova versão está pronta.
app-use = Usar agora
app-moved = Outra aba passou para a nova versão: recarregue a página quando quiser.
app-stays = A nova versão está esperando: algo que você digitou aqui ainda não foi guardado neste dispositivo e se perderia. Adicione o texto ou salve seu arquivo e tente de novo.

## On every screen

common-name = Quietstorm
common-all-boards = Todos os quadros
common-undo = Desfazer
common-redo = Refazer
common-cancel = Cancelar
common-close = Fechar
common-waking = Preparando… você já pode digitar.
common-restarting = Um momento, retomando de onde você parou… pode continuar digitando.
common-gone = Algo continua dando errado aqui. O que foi salvo neste dispositivo está seguro, e o que você digitou continua no campo. Copie se for importante e tente de novo; se não adiantar, recarregue a página.
common-try-again = Tentar de novo
common-messages = Mensagens
common-drop-here = Solte para importar o arquivo
common-no-brief = A pergunta ainda está a caminho
common-no-brief-what-now = Este link abre o quadro, mas não traz a pergunta. Peça o arquivo do quadro a quem convidou você e importe-o abaixo.
common-characters = { $count ->
    [0] { $count } caracteres de { $most }
    [one] { $count } caractere de { $most }
    [many] { $count } caracteres de { $most }
   *[other] { $count } caracteres de { $most }
}
common-characters-over = { $count ->
    [one] { $count } caractere; o máximo é { $most }. Encurte um pouco o texto antes de adicionar.
    [many] { $count } caracteres; o máximo é { $most }. Encurte um pouco o texto antes de adicionar.
   *[other] { $count } caracteres; o máximo é { $most }. Encurte um pouco o texto antes de adicionar.
}

## What people are told in passing

told-sealed = Lacrado. A partir de agora ninguém consegue ler antes da revelação, e você ainda pode mudar até a rodada se encerrar.
told-seat-taken = Sua chave foi criada e está com você. Guarde o kit de recuperação e devolva seu arquivo à pessoa que facilita.
told-restored = Suas chaves estão de volta neste dispositivo.
told-deleted-on-relay = O retransmissor esqueceu este quadro. O que está neste dispositivo e nos das outras pessoas continua lá.
told-forgotten = O quadro e tudo o que havia nele saíram deste dispositivo.
told-replaced = Uma parte desta página parou e foi reiniciada. Nada do que você digitou se perdeu; continue de onde estava.
told-gave-back = Uma parte desta página parou no meio da sua última ação e foi reiniciada. Seu texto está de volta no campo: tente mais uma vez, por favor.
told-not-there = Uma parte desta página parou, e este navegador não tinha guardado nada do quadro. O que você escreveu continua à vista aqui: copie para um lugar seguro e depois entre de novo com o link.
told-browser = O navegador não permitiu. Nada se perdeu.
told-browser-says = O navegador não permitiu. Nada se perdeu. Ele diz: { $words }
told-deleted = Excluído.
told-copied = Copiado.
told-closed-frame = Se nenhum arquivo foi salvo, a página ao redor desta moldura não permite. Quem cuida dessa página pode permitir: allow-downloads.

## The first screen

lobby-promise = Pense por conta própria, no seu tempo. Depois, tudo é revelado de uma vez.
lobby-promise-more = O que você escreve fica trancado no seu dispositivo até a revelação. Nem colegas nem servidores conseguem ler antes, e cada quadro diz quem tem as chaves.
lobby-start = Começar um brainstorm
lobby-come-in = Entrar
lobby-link = Um link que enviaram para você
lobby-link-hint = Cole o link inteiro. A chave está nele.
lobby-join = Entrar
lobby-have-a-file = Enviaram um arquivo para você? Primeiro abra o quadro dele, com o link ou pela lista abaixo; depois solte o arquivo lá.
lobby-kept = Neste dispositivo
lobby-none-kept = Ainda não há quadros guardados neste dispositivo. Crie um ou entre com um link.
lobby-unnamed = Um quadro cuja pergunta ainda não chegou
lobby-forget = Esquecer
lobby-forget-named = Esquecer “{ $text }”
lobby-forget-title = Esquecer este quadro neste dispositivo?
lobby-forget-yes = Esquecer
lobby-forget-facilitator = Suas notas, sua cópia de tudo e sua chave são removidas deste dispositivo. Sem a chave, ou o kit de recuperação dela, pode ser que ninguém nunca mais abra as rodadas deste quadro.
lobby-forget-key-holder = Suas notas, sua cópia de tudo e sua chave são removidas deste dispositivo. Talvez as outras pessoas precisem da sua chave para abrir uma rodada; guarde o kit de recuperação dela.
lobby-forget-contributor = Suas notas e sua cópia de tudo são removidas deste dispositivo. O que você lacrou e entregou continua com as outras pessoas.
lobby-role-facilitator = você pergunta
lobby-role-key-holder = você tem uma chave
lobby-role-invited = pediram que você guarde uma chave
lobby-role-contributor = você participa

## The form for a new board

setup-heading = O que você quer perguntar?
setup-question = A pergunta
setup-question-example = Como deixar as segundas-feiras mais leves?
setup-question-missing = Escreva primeiro uma pergunta; o resto pode ficar vazio.
setup-why = Por que isso importa
setup-why-hint = As pessoas pensam melhor quando sabem para que serve. Elas leem isto sozinhas e não podem perguntar a você.
setup-prompts = Aspectos da pergunta
setup-prompts-hint = Até seis, cada um com seu próprio espaço para escrever. Dois ou três aspectos trazem mais ideias que uma única pergunta grande.
setup-prompt = Aspecto { $number }
setup-prompt-add = Adicionar um aspecto
setup-prompt-remove = Remover o aspecto { $number }
setup-goal = Meta de ideias por pessoa
setup-goal-hint = Um número funciona melhor que “faça o possível”. Cada pessoa vê só o próprio progresso. Com 0 não há meta.
setup-naming = Na revelação, as ideias aparecem
setup-anonymous = Sem nomes
setup-anonymous-what = As pessoas escrevem com mais liberdade. O estilo ou um grupo pequeno ainda podem denunciar alguém.
setup-named = Com o nome de quem escreveu
setup-named-what = Os nomes são lacrados com as ideias e aparecem com elas, não antes.
setup-more = Limites, quem decide e o que acontece depois
setup-constraints = O que uma ideia precisa respeitar
setup-decider = Quem decide
setup-outcome = O que vai acontecer com o resultado
setup-your-name = Seu nome
setup-your-name-hint = Todo mundo vê quem pergunta.
setup-name-missing = Escreva seu nome, para que todo mundo veja quem pergunta.
setup-policy = Quem pode abrir as ideias lacradas
setup-solo = Só você
setup-solo-what = Simples e rápido. Você poderia olhar antes da hora, e todo mundo vai saber disso.
setup-two = Você e mais uma pessoa; as duas chaves são necessárias
setup-two-what = Nenhuma das duas pode olhar sozinha. Se uma chave se perder, nada pode ser aberto.
setup-three = Duas de três pessoas, quaisquer que sejam
setup-three-what = Ninguém pode olhar por conta própria, e uma das chaves pode se perder.
setup-clock = Um relógio, na hora que você marcar
setup-clock-what = Não precisa de ninguém presente. Ninguém pode olhar antes da hora por conta própria: o retransmissor não consegue ler o que guarda, e você não tem a chave dele. O retransmissor, junto com alguém que tenha o link, poderia.
setup-clock-what-named = Não precisa de ninguém presente. Ninguém pode olhar antes da hora por conta própria: o retransmissor ({ $name }) não consegue ler o que guarda, e você não tem a chave dele. O retransmissor, junto com alguém que tenha o link, poderia.
setup-second-key = Outra pessoa também tem uma chave, para que as duas possam abrir tudo em conjunto se o retransmissor se perder
setup-retention = { $days ->
    [one] O retransmissor esquece um quadro { $days } dia depois da última vez que alguém o usou; o que está nos dispositivos de vocês continua lá.
    [many] O retransmissor esquece um quadro { $days } dias depois da última vez que alguém o usou; o que está nos dispositivos de vocês continua lá.
   *[other] O retransmissor esquece um quadro { $days } dias depois da última vez que alguém o usou; o que está nos dispositivos de vocês continua lá.
}
setup-create = Criar o quadro

## The deadline, where a clock opens everything

clock-deadline = Tudo se abre em
clock-deadline-hint = No seu fuso horário; cada pessoa vê no dela. Dê pelo menos um dia: sempre há alguém dormindo.
clock-deadline-missing = Marque um dia e uma hora.
clock-deadline-past = Esse momento já passou. Marque um posterior.
clock-night-here = Nessa hora é noite onde você está. Não faz mal, pois o relógio não precisa de ninguém; mas talvez as pessoas queiram estar presentes.
clock-zones = Que horas serão para as outras pessoas?
clock-zone = Um fuso horário, por exemplo Asia/Tokyo
clock-zone-add = Mostrar
clock-zone-unknown = Este navegador não conhece nenhum fuso com esse nome. Tente o nome de uma cidade grande, por exemplo Europe/Warsaw.
clock-night-there = é noite lá
clock-opens-days-hours = Abertura automática: { $moment }, daqui a { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
} e { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
}.
clock-opens-days = Abertura automática: { $moment }, daqui a { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
}.
clock-opens-hours-minutes = Abertura automática: { $moment }, daqui a { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
} e { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
}.
clock-opens-hours = Abertura automática: { $moment }, daqui a { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
}.
clock-opens-minutes = Abertura automática: { $moment }, daqui a { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
}.
clock-opens-soon = Abertura automática: { $moment }, em menos de um minuto.
clock-time-is-up = O tempo acabou. Tudo se abre aqui assim que o retransmissor avisar; você não precisa fazer nada.
clock-time-is-up-away = O tempo acabou, e no momento não é possível acessar o retransmissor daqui. Tudo se abre automaticamente assim que for possível.
clock-waiting = Esperando o retransmissor iniciar o relógio. Começa automaticamente assim que o retransmissor estiver acessível.
clock-starts = Um momento: o relógio
clock-later = Dar mais tempo
clock-later-what = Você pode adiar o prazo quantas vezes quiser. Ninguém pode antecipá-lo.
clock-later-do = Adiar o prazo
clock-delete = Excluir do retransmissor
clock-delete-what = O retransmissor esquece tudo deste quadro, para sempre, e não aceita mais nada dele. O que está nos dispositivos das pessoas continua lá. Uma rodada que o relógio ainda não abriu só poderá ser aberta, então, pelos titulares das chaves, se forem dois.
clock-delete-title = Excluir este quadro do retransmissor?
clock-delete-yes = Sim, excluir

## The head of a board: its question and how to take part

brief-asked-by = pergunta de { $name }
brief-about = Do que se trata e como participar
brief-why = Por que isso importa
brief-constraints = Uma ideia precisa respeitar
brief-decider = Quem decide
brief-outcome = O que acontece depois
brief-how = Como participar
brief-how-1 = Escreva por conta própria, uma ideia por nota. As malucas também; depois há tempo para organizar.
brief-how-2 = Lacre o que você tem. Você pode mudar até a rodada se encerrar.
brief-how-3 = Depois da revelação, leia tudo, junte o que combina e desenvolva a partir disso.
brief-how-4 = Vote por conta própria. Ninguém vê nenhuma contagem antes que as cédulas de todos sejam abertas.
brief-who-opens = Quem poderia olhar antes da hora

## Who could look early

opener-solo-you = Você tem a única chave. Você poderia olhar antes das outras pessoas, e quem participa sabe disso.
opener-solo-somebody = Quem criou este quadro tem a única chave e poderia olhar antes das outras pessoas.
opener-solo = { $name } tem a única chave e poderia olhar antes das outras pessoas.
opener-two = Duas pessoas têm uma chave cada, e as duas são necessárias. Nenhuma pode olhar sozinha; juntas, poderiam.
opener-two-so-far = Duas pessoas têm uma chave cada, e as duas são necessárias. Nenhuma pode olhar sozinha; juntas, poderiam. Até agora: { $names }.
opener-three = { $count } pessoas têm uma chave cada, e duas delas, quaisquer que sejam, podem abrir. Ninguém pode olhar por conta própria; duas pessoas juntas poderiam.
opener-three-so-far = { $count } pessoas têm uma chave cada, e duas delas, quaisquer que sejam, podem abrir. Ninguém pode olhar por conta própria; duas pessoas juntas poderiam. Até agora: { $names }.
opener-clock = Um relógio no retransmissor abre tudo, na hora indicada acima. Ninguém pode olhar antes da hora por conta própria. Quem cuida do retransmissor, junto com alguém que tenha o link, poderia.
opener-clock-two = Um relógio no retransmissor abre tudo, na hora indicada acima. Ninguém pode olhar antes da hora por conta própria. Quem cuida do retransmissor, junto com alguém que tenha o link, poderia, assim como as duas pessoas que têm chaves, juntas.
opener-clock-two-named = Um relógio no retransmissor abre tudo, na hora indicada acima. Ninguém pode olhar antes da hora por conta própria. Quem cuida do retransmissor, junto com alguém que tenha o link, poderia, assim como estas duas pessoas, juntas: { $names }.
holder-you = você
holder-facilitator = a pessoa que facilita
holder-unnamed = titular { $number }

## The steps of a board

steps-label = Etapas deste quadro
steps-write = Escrever
steps-reveal = Revelar
steps-workshop = Oficina
steps-vote = Votar
steps-result = Resultado
steps-done = concluída
steps-heading-write = Escreva por conta própria
steps-heading-write-closed = Esperando a revelação
steps-heading-workshop = Trabalhe com as outras pessoas nas ideias
steps-heading-vote = Vote por conta própria
steps-heading-vote-closed = Esperando o resultado
steps-heading-result = O resultado
steps-heading-gathering = Primeiro, os titulares das chaves

## How safe one's work is, in the corner

status-label = Onde está o seu trabalho
status-saved = Salvo neste dispositivo
status-saving = Salvando…
status-memory-only = Não salvo: só nesta página
status-sealed = Lacrado
status-delivered = Entregue
status-late = Chegou tarde
status-left-out = Deixado de fora
status-changed = Alterado desde que você lacrou
status-relay-away = Sem conexão: será enviado automaticamente depois
status-relay-busy = Sincronizando…
status-relay-even = Conectado
status-memory-bar = Este navegador não deixa o Quietstorm guardar nada, por isso seu trabalho está só nesta página. Nada se perde enquanto ela ficar aberta: lacre o que você tem e salve em um arquivo antes de fechá-la.
status-memory-bar-says = Este navegador não deixa o Quietstorm guardar nada, por isso seu trabalho está só nesta página. Nada se perde enquanto ela ficar aberta: lacre o que você tem e salve em um arquivo antes de fechá-la. (O navegador diz: { $words })
status-framed = Esta página aparece dentro de outra: o que você escreve fica guardado só para a página ao redor. Para levar a outro lugar, salve o seu arquivo.

## Inviting people

share-heading = Convidar pessoas para escrever
share-what = Quem tiver este link pode participar. A chave está no link: envie só a quem deve participar, e por onde só essas pessoas possam ler.
share-link = O link
share-copy = Copiar o link
share-code = O link como código para a câmera de um celular
share-making = Criando o link…

## Who holds a key

seats-label = Titulares das chaves
seats-wait = A escrita pode começar assim que todas as pessoas que vão ter uma chave tiverem criado a sua. Quem cria as chaves são os navegadores delas; ninguém mais as vê, nunca.
seats-wait-others = Nem todas as pessoas que vão ter uma chave já criaram a sua. Quando isso estiver feito, a pessoa que facilita vai enviar a você um novo link ou um arquivo, e você poderá começar.
seats-wait-others-relay = Nem todas as pessoas que vão ter uma chave já criaram a sua. Quando isso estiver feito, tudo começa aqui automaticamente.
seats-how-1 = Envie a cada titular o próprio link, abaixo.
seats-how-2 = Cada titular abre o link, ocupa seu lugar e devolve a você o arquivo que salvar lá.
seats-how-3 = Solte esses arquivos aqui. Quando o último chegar, todo mundo poderá escrever.
seats-how-relay-2 = Cada titular abre o link e ocupa seu lugar.
seats-how-relay-3 = Assim que todos os lugares estiverem ocupados, todo mundo poderá escrever.
seats-seat = Titular { $number }
seats-taken = chave criada
seats-empty = Ninguém ainda
seats-invite = Criar o link
seats-link-what = Só para uma pessoa: quem abrir primeiro pode ocupar este lugar.
seats-invited = Pediram que você guarde uma chave
seats-invited-what = Este navegador cria uma chave que nunca sai dele. Sem você, ninguém consegue abrir o que as pessoas escrevem, e por conta própria você também não consegue. No fim, você gira sua chave; até lá, escreve como todo mundo.
seats-invited-name = Seu nome, como as outras pessoas vão ver
seats-take = Criar minha chave
seats-send-back = Sua chave foi criada. Salve seu arquivo e envie-o à pessoa que facilita. A escrita começa quando ela tiver os arquivos de todos os titulares: então importe o arquivo que ela devolver ou abra o novo link dela.
seats-made-relay = Sua chave foi criada, e o retransmissor avisa as outras pessoas. A escrita começa automaticamente assim que todas as chaves estiverem criadas.

## The recovery kit of a key

kit-heading = Seu kit de recuperação
kit-what = Doze palavras que equivalem à sua chave. Se este dispositivo se perder, elas trazem a chave de volta; sem elas, o que as pessoas lacraram pode ficar fechado para sempre. Anote ou imprima as palavras e guarde-as onde ninguém mais olhe.
kit-show = Mostrar as palavras
kit-hide = Ocultar as palavras
kit-print = Imprimir
kit-code = As doze palavras como código
kit-sheet = Kit de recuperação do Quietstorm
kit-restore = Recuperar uma chave com o kit de recuperação
kit-restore-what = Para quem tem uma chave deste quadro e perdeu o dispositivo em que ela estava.
kit-restore-words = As doze palavras, na ordem
kit-restore-counted = { $count ->
    [0] { $count } palavras de 12
    [one] { $count } palavra de 12
    [many] { $count } palavras de 12
   *[other] { $count } palavras de 12
}
kit-restore-do = Recuperar minha chave

## Carrying files by hand

carry-heading = Levar em mãos
carry-heading-too = Ou levar em mãos, como arquivo
carry-what = Não é preciso nenhum servidor: um arquivo leva o que você lacrou, ainda lacrado. Envie por e-mail ou chat, ou entregue em um pen drive.
carry-what-keys = As pessoas enviam os arquivos delas a você; importe-os aqui quantas vezes quiser. O seu próprio arquivo leva a elas as novidades.
carry-export = Salvar meu arquivo
carry-import = Importar um arquivo
carry-or-drop = ou solte-o em qualquer lugar daqui
carry-reading = Lendo o arquivo: { $percent }
carry-report = O que o arquivo trouxe
carry-new-and-known = { $count ->
    [0] { $count } itens novos; já estavam aqui: { $known }.
    [one] { $count } item novo; já estavam aqui: { $known }.
    [many] { $count } itens novos; já estavam aqui: { $known }.
   *[other] { $count } itens novos; já estavam aqui: { $known }.
}
carry-nothing-new = Tudo o que há nele já estava aqui.
carry-cut-off = O arquivo termina no meio. Tudo o que veio antes foi importado; peça o arquivo de novo para ter o resto.
carry-left-out-altered = { $count ->
    [one] { $count } item deixado de fora: alterado no caminho ou de outro quadro.
    [many] { $count } itens deixados de fora: alterados no caminho ou de outro quadro.
   *[other] { $count } itens deixados de fora: alterados no caminho ou de outro quadro.
}
carry-left-out-too-long = { $count ->
    [one] { $count } item deixado de fora: longo demais.
    [many] { $count } itens deixados de fora: longos demais.
   *[other] { $count } itens deixados de fora: longos demais.
}
carry-left-out-broken = { $count ->
    [one] { $count } item deixado de fora: danificado.
    [many] { $count } itens deixados de fora: danificados.
   *[other] { $count } itens deixados de fora: danificados.
}
carry-left-out-newer = { $count ->
    [one] { $count } item deixado de fora: criado por uma versão mais recente.
    [many] { $count } itens deixados de fora: criados por uma versão mais recente.
   *[other] { $count } itens deixados de fora: criados por uma versão mais recente.
}
carry-left-out-signature = { $count ->
    [one] { $count } item deixado de fora: a assinatura não confere.
    [many] { $count } itens deixados de fora: a assinatura não confere.
   *[other] { $count } itens deixados de fora: a assinatura não confere.
}
carry-left-out-not-theirs = { $count ->
    [one] { $count } item deixado de fora: não cabia a quem o criou.
    [many] { $count } itens deixados de fora: não cabiam a quem os criou.
   *[other] { $count } itens deixados de fora: não cabiam a quem os criou.
}
carry-left-out-too-many = { $count ->
    [one] { $count } item deixado de fora: passa do que uma pessoa pode enviar.
    [many] { $count } itens deixados de fora: passam do que uma pessoa pode enviar.
   *[other] { $count } itens deixados de fora: passam do que uma pessoa pode enviar.
}
carry-left-out-unsafe = { $count ->
    [one] { $count } item deixado de fora: não vem do trabalho de uma pessoa.
    [many] { $count } itens deixados de fora: não vêm do trabalho de uma pessoa.
   *[other] { $count } itens deixados de fora: não vêm do trabalho de uma pessoa.
}
carry-left-out-other-board = { $count ->
    [one] { $count } item deixado de fora: de outro quadro.
    [many] { $count } itens deixados de fora: de outro quadro.
   *[other] { $count } itens deixados de fora: de outro quadro.
}
carry-left-out-unknown = { $count ->
    [one] { $count } item deixado de fora: não foi entendido.
    [many] { $count } itens deixados de fora: não foram entendidos.
   *[other] { $count } itens deixados de fora: não foram entendidos.
}

## Closing a round and turning keys

keys-close-round = Encerrar esta rodada
keys-close-no-ballots = Ainda não há cédulas aqui. Importe primeiro os arquivos das pessoas.
keys-close-no-ideas = Ainda não há contribuições aqui. Importe primeiro os arquivos das pessoas.
keys-close-ballots = { $count ->
    [one] { $count } cédula está aqui. Quando não faltar mais ninguém, encerre a votação.
    [many] { $count } cédulas estão aqui. Quando não faltar mais ninguém, encerre a votação.
   *[other] { $count } cédulas estão aqui. Quando não faltar mais ninguém, encerre a votação.
}
keys-close-ideas = { $count ->
    [one] { $count } contribuição está aqui. Quando não faltar mais ninguém, encerre a rodada.
    [many] { $count } contribuições estão aqui. Quando não faltar mais ninguém, encerre a rodada.
   *[other] { $count } contribuições estão aqui. Quando não faltar mais ninguém, encerre a rodada.
}
keys-close-relay = O que as pessoas lacraram está no retransmissor, que não mostra a ninguém quanto é. Quando você achar que não falta mais ninguém, encerre: então tudo é trazido para cá.
keys-close-title-ballots = { $count ->
    [one] Encerrar a votação com { $count } cédula?
    [many] Encerrar a votação com { $count } cédulas?
   *[other] Encerrar a votação com { $count } cédulas?
}
keys-close-title-ideas = { $count ->
    [one] Encerrar a rodada com { $count } contribuição?
    [many] Encerrar a rodada com { $count } contribuições?
   *[other] Encerrar a rodada com { $count } contribuições?
}
keys-close-title-relay = Encerrar agora?
keys-close-means-ballots = Você assina a lista das cédulas que estão aqui. Cédulas que chegarem depois não contam. Enquanto nenhuma chave tiver sido girada, você ainda pode acrescentar à lista.
keys-close-means-ideas = Você assina a lista das contribuições que estão aqui. Ideias que chegarem depois aparecem como atrasadas. Enquanto nenhuma chave tiver sido girada, você ainda pode acrescentar à lista.
keys-close-yes = Assinar e encerrar
keys-closing = Trazendo para cá o que o retransmissor guarda…
keys-closed-ballots = { $count ->
    [0] A votação está encerrada, com { $count } cédulas na lista assinada.
    [one] A votação está encerrada, com { $count } cédula na lista assinada.
    [many] A votação está encerrada, com { $count } cédulas na lista assinada.
   *[other] A votação está encerrada, com { $count } cédulas na lista assinada.
}
keys-closed-ideas = { $count ->
    [0] A rodada está encerrada, com { $count } contribuições na lista assinada.
    [one] A rodada está encerrada, com { $count } contribuição na lista assinada.
    [many] A rodada está encerrada, com { $count } contribuições na lista assinada.
   *[other] A rodada está encerrada, com { $count } contribuições na lista assinada.
}
keys-turned-of = { $count ->
    [0] { $count } chaves giradas de { $needed }
    [one] { $count } chave girada de { $needed }
    [many] { $count } chaves giradas de { $needed }
   *[other] { $count } chaves giradas de { $needed }
}
keys-turned = chave girada
keys-missing = ainda falta
keys-turn = Girar minha chave
keys-turn-only = Revelar tudo agora
keys-turn-what = Isto não pode ser desfeito: o que está na lista poderá ser lido por todo mundo que tem o link.
keys-turn-title = Girar sua chave?
keys-extend = Acrescentar à lista
keys-unlisted-mine = { $count ->
    [one] { $count } contribuição chegou depois que você assinou. Acrescente à lista antes de girar sua chave, ou as atrasadas ficarão de fora.
    [many] { $count } contribuições chegaram depois que você assinou. Acrescente à lista antes de girar sua chave, ou as atrasadas ficarão de fora.
   *[other] { $count } contribuições chegaram depois que você assinou. Acrescente à lista antes de girar sua chave, ou as atrasadas ficarão de fora.
}
keys-unlisted = { $count ->
    [one] Este dispositivo tem { $count } contribuição que a lista assinada não menciona. Sua chave não pode ser girada enquanto ela não estiver na lista: salve seu arquivo para a pessoa que facilita e importe de novo o dela.
    [many] Este dispositivo tem { $count } contribuições que a lista assinada não menciona. Sua chave não pode ser girada enquanto elas não estiverem na lista: salve seu arquivo para a pessoa que facilita e importe de novo o dela.
   *[other] Este dispositivo tem { $count } contribuições que a lista assinada não menciona. Sua chave não pode ser girada enquanto elas não estiverem na lista: salve seu arquivo para a pessoa que facilita e importe de novo o dela.
}
keys-waiting-one = Ainda falta a chave desta pessoa: { $name }.
keys-waiting-any = { $count ->
    [one] Ainda falta { $count } chave entre as destas pessoas: { $names }.
    [many] Ainda faltam { $count } chaves entre as destas pessoas: { $names }.
   *[other] Ainda faltam { $count } chaves entre as destas pessoas: { $names }.
}
keys-waiting-all = Ainda faltam as chaves destas pessoas: { $names }.
keys-waiting-relay = Assim que não faltar mais nenhuma chave, tudo se abre aqui.
keys-waiting-hand-one = Faça este arquivo chegar a ela e importe o que ela devolver.
keys-waiting-hand-many = Faça este arquivo chegar a elas e importe os que elas devolverem.
keys-waiting-file = Assim que não faltar mais nenhuma chave, importe o arquivo que a pessoa que facilita enviar.
keys-hand-over = Salvar o arquivo para entregar
keys-opening = Todas as chaves estão aqui. Abrindo…

## Writing alone

write-alone = Nem colegas nem servidores conseguem ler o que você escreve aqui antes da revelação.
write-heading = Suas ideias
write-box = Sua ideia
write-placeholder = Digite uma ideia e pressione Enter
write-add = Adicionar
write-hint = Uma ideia por nota, só com as palavras necessárias para que se entenda. Por exemplo: “Mostrar a data de entrega antes do pagamento.”
write-two-ideas = Está ficando longo. Talvez sejam duas ideias?
write-empty = Ainda não há notas. Digite sua primeira ideia acima e pressione Enter; um rascunho é um bom começo.
write-empty-prompt = Ainda não há nada aqui.
write-notes = Suas notas
write-keys = Alt com a seta para cima ou para baixo move uma nota.
write-name = Seu nome
write-name-hint = Ele é lacrado com suas ideias e aparece com elas na revelação, não antes.
write-progress = { $count ->
    [0] { $count } notas
    [one] { $count } nota
    [many] { $count } notas
   *[other] { $count } notas
}
write-progress-of = { $count } de { $goal }
write-progress-own = Só você vê isto.
write-goal-reached = Meta alcançada. Mais ideias são bem-vindas.

## One note

note-edit = Editar
note-save = Salvar
note-delete = Excluir
note-up = Mover para cima
note-down = Mover para baixo
note-edit-named = Editar: { $text }
note-delete-named = Excluir: { $text }
note-up-named = Mover para cima: { $text }
note-down-named = Mover para baixo: { $text }
note-grip = Arrastar para mover

## Sealing

seal-ideas = Lacrar minhas ideias
seal-ballot = Lacrar minha cédula
seal-again = Lacrar de novo
seal-heading = Quando você terminar
seal-heading-ballot = Quando você tiver escolhido
seal-means-solo = Lacrar tranca tudo neste dispositivo, de modo que só a chave da pessoa que facilita possa abrir, depois que a rodada se encerrar. Até lá, você pode mudar e lacrar de novo.
seal-means-clock = Lacrar tranca tudo neste dispositivo; ninguém consegue abrir antes da hora. Até lá, você pode mudar e lacrar de novo.
seal-means-together = Lacrar tranca tudo neste dispositivo, de modo que só dois titulares de chaves, em conjunto, possam abrir, depois que a rodada se encerrar. Até lá, você pode mudar e lacrar de novo.
seal-changed = Você mudou algo desde então. O que você lacrou antes continua valendo; a mudança conta quando você lacrar de novo.
seal-open-notes = Ler ou mudar minhas notas
seal-fold-notes = Recolher minhas notas
seal-open-ballot = Ler ou mudar minha cédula
seal-fold-ballot = Recolher minha cédula
seal-receipt = Seu comprovante
seal-receipt-why = Anote estas palavras se quiser conferir, depois da revelação, que sua contribuição foi contada.
seal-states = Até onde chegou
seal-state-saved = Salvo neste dispositivo
seal-state-saving = Salvando neste dispositivo…
seal-state-memory = Não salvo: só na memória desta página
seal-state-sealed = Lacrado
seal-state-not-sealed = Ainda não lacrado
seal-state-delivered = Entregue
seal-state-not-delivered = Ainda não entregue
seal-state-late = Chegou tarde: a rodada se encerrou sem sua contribuição
seal-state-left-out = Confirmado e depois deixado de fora
seal-inside-ideas = { $count ->
    [0] { $count } ideias dentro.
    [one] { $count } ideia dentro.
    [many] { $count } ideias dentro.
   *[other] { $count } ideias dentro.
}
seal-inside-marks = { $count ->
    [0] { $count } opções marcadas dentro.
    [one] { $count } opção marcada dentro.
    [many] { $count } opções marcadas dentro.
   *[other] { $count } opções marcadas dentro.
}
seal-inside-ideas-again = { $count ->
    [0] { $count } ideias dentro, lacradas { $times } vezes; vale a última.
    [one] { $count } ideia dentro, lacrada { $times } vezes; vale a última.
    [many] { $count } ideias dentro, lacradas { $times } vezes; vale a última.
   *[other] { $count } ideias dentro, lacradas { $times } vezes; vale a última.
}
seal-inside-marks-again = { $count ->
    [0] { $count } opções marcadas dentro, lacradas { $times } vezes; vale a última.
    [one] { $count } opção marcada dentro, lacrada { $times } vezes; vale a última.
    [many] { $count } opções marcadas dentro, lacradas { $times } vezes; vale a última.
   *[other] { $count } opções marcadas dentro, lacradas { $times } vezes; vale a última.
}
seal-sealed = Lacrado
seal-sealed-means = Está trancado e guardado neste dispositivo. Até onde este dispositivo sabe, ninguém mais tem uma cópia ainda.
seal-sealed-means-relay = Está trancado e guardado neste dispositivo. Vai para o retransmissor automaticamente assim que houver conexão; ninguém confirmou ainda.
seal-hand-over = Faça seu arquivo chegar à pessoa que facilita: salve-o e envie como quiser. Ele pode viajar à vista de todos, pois ninguém consegue ler.
seal-hand-over-self = Não há mais nada a fazer: como é você quem facilita, você já tem tudo. Vale quando você encerrar a rodada aqui.
seal-save-file = Salvar meu arquivo
seal-delivered = Entregue
seal-delivered-means = A lista assinada do que conta menciona sua contribuição. Ninguém pode mais deixá-la de fora.
seal-delivered-means-relay = O retransmissor confirmou que está com ela. Ele não consegue ler e não a mostra a ninguém antes da hora.
seal-late = Chegou tarde
seal-late-ideas = A rodada se encerrou antes que sua contribuição chegasse. Nada se perdeu: a pessoa que facilita ainda pode importar seu arquivo enquanto nenhuma chave tiver sido girada; caso contrário, suas ideias ficarão na seção das atrasadas.
seal-late-ballot = A votação se encerrou antes que sua cédula chegasse. A pessoa que facilita ainda pode importar seu arquivo enquanto nenhuma chave tiver sido girada; depois disso, ela não pode mais ser contada.
seal-late-ideas-clock = O tempo acabou antes que sua contribuição chegasse ao retransmissor. Nada se perdeu: suas ideias estão na seção das atrasadas.
seal-late-ballot-clock = O tempo acabou antes que sua cédula chegasse ao retransmissor, por isso ela não pode ser contada. Ela continua aqui, neste dispositivo.
seal-left-out = Deixado de fora
seal-left-out-means = O retransmissor confirmou a tempo que estava com sua contribuição, e a lista do que conta a deixa de fora. Você tem a assinatura do retransmissor que prova isso: avise a pessoa que facilita. Nada do que você escreveu se perdeu.
seal-more = Mais duas?
seal-more-why = Quase todo mundo para um pouco cedo, e as últimas ideias costumam ser as mais originais. Que tal mais um minuto?
seal-more-yes = Escrever mais um pouco
seal-more-no = Lacrar agora
seal-typed = Algo foi digitado e ainda não adicionado
seal-typed-why = Em um campo acima há um texto que não é uma nota. Quer lacrá-lo com o resto?
seal-typed-add = Adicionar e lacrar
seal-typed-skip = Lacrar sem ele

## Waiting for keys

wait-file = Esperando um arquivo? Importe o que a pessoa que facilita enviar depois da revelação: então tudo se abre aqui.
wait-relay = Assim que for aberto, tudo aparece aqui.
wait-own = O que você escreveu
wait-none = Você não entregou nada nesta rodada. Mesmo assim, poderá participar depois da revelação.

## The reveal

reveal-opening = Abrindo o que foi lacrado
reveal-opening-why = Cada contribuição é destrancada e conferida neste dispositivo.
reveal-steps = { $done } de { $total }
reveal-brought = { $count ->
    [0] { $count } ideias
    [one] { $count } ideia
    [many] { $count } ideias
   *[other] { $count } ideias
} de { $people ->
    [0] { $people } pessoas
    [one] { $people } pessoa
    [many] { $people } pessoas
   *[other] { $people } pessoas
}
reveal-disputed = Há duas listas assinadas que se contradizem. Só conta o que as duas mencionam. Pergunte à pessoa que facilita o que aconteceu.
reveal-missing-ideas = { $count ->
    [one] { $count } contribuição da lista ainda não chegou a este dispositivo. Importe um arquivo mais recente para ver o resto.
    [many] { $count } contribuições da lista ainda não chegaram a este dispositivo. Importe um arquivo mais recente para ver o resto.
   *[other] { $count } contribuições da lista ainda não chegaram a este dispositivo. Importe um arquivo mais recente para ver o resto.
}
reveal-missing-ballots = { $count ->
    [one] { $count } cédula da lista ainda não chegou a este dispositivo. Importe um arquivo mais recente para ver o resto.
    [many] { $count } cédulas da lista ainda não chegaram a este dispositivo. Importe um arquivo mais recente para ver o resto.
   *[other] { $count } cédulas da lista ainda não chegaram a este dispositivo. Importe um arquivo mais recente para ver o resto.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } contribuição não pode ser aberta por ninguém: foi danificada ao ser criada.
    [many] { $count } contribuições não podem ser abertas por ninguém: foram danificadas ao ser criadas.
   *[other] { $count } contribuições não podem ser abertas por ninguém: foram danificadas ao ser criadas.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } cédula não pode ser aberta por ninguém: foi danificada ao ser criada.
    [many] { $count } cédulas não podem ser abertas por ninguém: foram danificadas ao ser criadas.
   *[other] { $count } cédulas não podem ser abertas por ninguém: foram danificadas ao ser criadas.
}
reveal-late-ideas = { $count ->
    [one] { $count } contribuição chegou depois que a lista foi assinada: veja a seção das atrasadas, abaixo.
    [many] { $count } contribuições chegaram depois que a lista foi assinada: veja a seção das atrasadas, abaixo.
   *[other] { $count } contribuições chegaram depois que a lista foi assinada: veja a seção das atrasadas, abaixo.
}
reveal-late-ballots = { $count ->
    [one] { $count } cédula chegou depois que a lista foi assinada e não pôde ser contada.
    [many] { $count } cédulas chegaram depois que a lista foi assinada e não puderam ser contadas.
   *[other] { $count } cédulas chegaram depois que a lista foi assinada e não puderam ser contadas.
}

## The workshop: working on the ideas together

workshop-intro = Cada pessoa lê em uma ordem própria. Junte as ideias que combinam, desenvolva a partir delas, pergunte o que não está claro.
workshop-empty = Ainda não há ideias aqui. Se você espera alguma, importe o arquivo que a pessoa que facilita enviou.
workshop-tools = Ferramentas para as ideias
workshop-views = Mostrar
workshop-view-ideas = Ideias ({ $count })
workshop-view-groups = Grupos ({ $count })
workshop-find = Buscar
workshop-find-hint = Buscar uma palavra
workshop-nothing-found = Nenhuma ideia contém isso. Tente uma palavra mais curta.
workshop-no-groups = Ainda não há grupos. Marque duas ou mais ideias que combinem e escolha “Agrupar seleção”.
workshop-ungrouped = Sem grupo
workshop-late-lane = Atrasadas: chegaram depois que a lista foi assinada
workshop-list = Ideias, na sua própria ordem
workshop-list-groups = Grupos e suas ideias
workshop-seen = Você viu { $count } de { $total }.
workshop-seen-all = { $count ->
    [0] Você viu tudo: { $count } ideias.
    [one] Você viu tudo: { $count } ideia.
    [many] Você viu tudo: { $count } ideias.
   *[other] Você viu tudo: { $count } ideias.
}
workshop-selected = { $count ->
    [0] { $count } ideias selecionadas
    [one] { $count } ideia selecionada
    [many] { $count } ideias selecionadas
   *[other] { $count } ideias selecionadas
}
workshop-group-selected = Agrupar seleção
workshop-clear-selected = Limpar seleção

## One idea in the workshop

idea-yours = Sua
idea-by = de { $name }
idea-hidden = A pessoa que facilita ocultou esta ideia.
idea-hidden-why = A pessoa que facilita ocultou esta ideia: { $text }
idea-in-group = Em: { $text }
idea-in-group-unnamed = Em um grupo sem nome
idea-builds-on = Parte de: { $text }
idea-builds-on-hidden = Parte de uma ideia oculta
idea-carried-further = Continua em: { $text }
idea-carried-further-hidden = Continua em uma ideia oculta
idea-comments = Comentários
idea-drag = Arraste para cima de outra ideia para agrupar as duas
idea-select-named = Selecionar: { $text }
idea-actions = O que fazer com ela
idea-actions-named = O que fazer com ela: { $text }
idea-comment = Comentar
idea-comment-box = Seu comentário ou pergunta
idea-comment-send = Publicar
idea-build = Partir dela
idea-build-box = Sua ideia a partir desta
idea-build-add = Adicionar a ideia
idea-move = Mover para um grupo
idea-move-hint = Escolha um grupo
idea-move-new = Um grupo novo
idea-ungroup = Tirar do grupo
idea-hide = Ocultar
idea-hide-box = Por que ela deve ser ocultada? Todo mundo verá este motivo.
idea-hide-now = Ocultar para todo mundo
idea-unhide = Mostrar de novo

## Groups of ideas

group-unnamed = Grupo sem nome
group-unnamed-with = Grupo sem nome: { $text }
group-name = Nome do grupo
group-name-hint = Dê um nome a este grupo
group-size = { $count ->
    [0] { $count } ideias
    [one] { $count } ideia
    [many] { $count } ideias
   *[other] { $count } ideias
}

## Opening the vote

open-vote-heading = Passar à votação
open-vote-intro = Abrir a votação congela os grupos e as ideias como estão agora. Cada pessoa vota por conta própria; ninguém vê contagem alguma antes que todas as cédulas sejam abertas.
open-vote-method = Como votar
open-vote-approval = Aprovação
open-vote-approval-means = Marque todas as opções que você aceitaria.
open-vote-dots = Pontos
open-vote-dots-means = Distribua alguns pontos; vários em uma mesma opção se ela for muito importante para você.
open-vote-budget = Pontos por pessoa
open-vote-proposal-approval = Proposta para { $options } opções: aprovação. Com tão poucas, marcar todas as boas já diz tudo.
open-vote-proposal-dots = Proposta para { $options } opções: { $budget } pontos por pessoa. Com tantas, um limite faz as pessoas escolherem o que mais importa.
open-vote-too-few = Ainda não há entre o que escolher: uma votação precisa de pelo menos duas opções.
open-vote-open = Congelar e abrir a votação
open-vote-sure = Depois disso, ninguém mais poderá agrupar, comentar ou desenvolver ideias.
open-vote-yes = Sim, abrir a votação

## Voting alone

vote-heading = Sua cédula
vote-alone = Você vota por conta própria. Nenhuma contagem se move antes que todas as cédulas sejam abertas juntas.
vote-approval = Marque todas as opções que você aceitaria; quantas quiser.
vote-dots = { $count ->
    [one] Você tem { $count } ponto. Ponha vários em uma mesma opção se ela for muito importante para você.
    [many] Você tem { $count } pontos. Ponha vários em uma mesma opção se ela for muito importante para você.
   *[other] Você tem { $count } pontos. Ponha vários em uma mesma opção se ela for muito importante para você.
}
vote-left = { $count ->
    [0] Todos os pontos foram dados
    [one] Resta { $count } ponto
    [many] Restam { $count } pontos
   *[other] Restam { $count } pontos
}
vote-ticked = { $count ->
    [0] { $count } opções marcadas
    [one] { $count } opção marcada
    [many] { $count } opções marcadas
   *[other] { $count } opções marcadas
}
vote-options = Opções
vote-empty = Não há entre o que escolher aqui. Pergunte à pessoa que facilita.
vote-yours = A sua está entre elas
vote-more-named = Um ponto a mais: { $text }
vote-less-named = Um ponto a menos: { $text }
vote-given = { $count ->
    [0] { $count } pontos
    [one] { $count } ponto
    [many] { $count } pontos
   *[other] { $count } pontos
}
vote-ideas-in-it = { $count ->
    [one] { $count } ideia dentro
    [many] { $count } ideias dentro
   *[other] { $count } ideias dentro
}
vote-hidden = (uma ideia oculta)

## The result

result-ballots = { $count ->
    [0] { $count } cédulas foram contadas.
    [one] { $count } cédula foi contada.
    [many] { $count } cédulas foram contadas.
   *[other] { $count } cédulas foram contadas.
}
result-ballots-people = { $count ->
    [0] { $count } cédulas foram contadas
    [one] { $count } cédula foi contada
    [many] { $count } cédulas foram contadas
   *[other] { $count } cédulas foram contadas
}; { $people ->
    [0] { $people } pessoas tinham entregado ideias.
    [one] { $people } pessoa tinha entregado ideias.
    [many] { $people } pessoas tinham entregado ideias.
   *[other] { $people } pessoas tinham entregado ideias.
}
result-no-ballots = Nenhuma cédula foi contada, por isso nenhuma opção venceu.
result-no-votes = Todas as cédulas contadas estavam em branco, por isso nenhuma opção venceu.
result-first-votes = { $count ->
    [one] Em primeiro lugar, com { $count } voto:
    [many] Em primeiro lugar, com { $count } votos:
   *[other] Em primeiro lugar, com { $count } votos:
}
result-first-dots = { $count ->
    [one] Em primeiro lugar, com { $count } ponto:
    [many] Em primeiro lugar, com { $count } pontos:
   *[other] Em primeiro lugar, com { $count } pontos:
}
result-shared-votes = { $count ->
    [one] { $options } opções dividem o primeiro lugar, com { $count } voto cada:
    [many] { $options } opções dividem o primeiro lugar, com { $count } votos cada:
   *[other] { $options } opções dividem o primeiro lugar, com { $count } votos cada:
}
result-shared-dots = { $count ->
    [one] { $options } opções dividem o primeiro lugar, com { $count } ponto cada:
    [many] { $options } opções dividem o primeiro lugar, com { $count } pontos cada:
   *[other] { $options } opções dividem o primeiro lugar, com { $count } pontos cada:
}
result-chart = Gráfico
result-table = Os mesmos números em uma tabela
result-more-rows = Mostrar mais
result-rank = Posição
result-option = Opção
result-votes = Votos
result-dots = Pontos
result-supporters = Pessoas a favor
result-spread = Quantas deram 0, 1, 2…
result-disagreement = Discordância
result-disagreement-means = A discordância é a distância média entre o que duas pessoas deram; 0 significa que todas deram o mesmo.
result-rank-shared = { $rank } (empate)
result-total-votes = { $count ->
    [0] { $count } votos
    [one] { $count } voto
    [many] { $count } votos
   *[other] { $count } votos
}
result-total-dots = { $count ->
    [0] { $count } pontos
    [one] { $count } ponto
    [many] { $count } pontos
   *[other] { $count } pontos
}
result-from = { $people ->
    [0] de { $people } pessoas
    [one] de { $people } pessoa
    [many] de { $people } pessoas
   *[other] de { $people } pessoas
}
result-gave = { $people ->
    [one] { $people } deu { $marks }
    [many] { $people } deram { $marks }
   *[other] { $people } deram { $marks }
}
result-contested = Opiniões divididas
result-export = Levar o resultado
result-export-why = Um arquivo para ler, para uma planilha, para um programa, ou o próprio documento compartilhado.
result-markdown = Markdown
result-csv = Tabela CSV
result-json = JSON
result-automerge = Documento Automerge
result-ideas = Ideias
result-exported = Retirado do Quietstorm em { $day }.

## Why something cannot be done: texts and numbers

refusal-empty-text = No campo só havia espaços ou caracteres invisíveis, por isso nada foi adicionado. Nada se perdeu: escreva algumas palavras e tente de novo.
refusal-long-text = { $count ->
    [one] Este texto tem { $count } caractere, e o máximo é { $most }. Nada se perdeu: encurte-o ou faça dele duas ideias.
    [many] Este texto tem { $count } caracteres, e o máximo é { $most }. Nada se perdeu: encurte-o ou faça dele duas ideias.
   *[other] Este texto tem { $count } caracteres, e o máximo é { $most }. Nada se perdeu: encurte-o ou faça dele duas ideias.
}
refusal-too-many = Já há { $most }, que é o máximo. Nada se perdeu: primeiro junte dois itens ou exclua um.
refusal-does-not-fit = Ao todo são { $size }, e em um envelope cabem { $limit }. Nada se perdeu: encurte ou exclua algo e depois lacre.
refusal-no-name = Falta um nome aqui. Nada se perdeu: escreva o seu no campo e tente de novo.
refusal-nothing-to-seal = Ainda não há nada para lacrar. Nada se perdeu: primeiro adicione algo.
refusal-no-dots-left = Todos os seus pontos foram dados. Nada mudou: tire um de outro lugar para dar aqui.
refusal-gone = Aquilo a que isto se referia não está mais aqui; talvez alguém tenha mudado ao mesmo tempo. Nada do que é seu se perdeu: olhe de novo.

## Why something cannot be done: roles and steps

refusal-no-board = Nenhum quadro está aberto para isso. Nada se perdeu: primeiro entre com o link do quadro e depois tente de novo.
refusal-only-facilitator = Só a pessoa que facilita pode fazer isso. Nada mudou: peça a quem criou este quadro.
refusal-only-key-holder = Só quem tem uma chave pode fazer isso. Nada mudou: peça a um dos titulares indicados acima.
refusal-not-now-ideas = Isso pode ser feito enquanto se escrevem ideias, e essa etapa já terminou. Nada se perdeu.
refusal-not-now-workshop = Isso pode ser feito depois que as ideias são reveladas e antes que a votação comece. Nada se perdeu: tente de novo nesse momento.
refusal-not-now-vote = Isso pode ser feito enquanto uma votação está aberta. Nada se perdeu: tente de novo nesse momento.
refusal-not-now = Isso não pode ser feito nesta etapa. Nada se perdeu: veja acima em que etapa o quadro está.
refusal-seats-missing = Nem todas as pessoas que vão ter uma chave já criaram a sua, por isso a rodada não pode começar. Nada se perdeu: envie de novo os links a elas e depois importe os arquivos que devolverem.
refusal-list-incomplete = { $count ->
    [one] Este dispositivo tem { $count } contribuição que a lista assinada não menciona, por isso sua chave não pode ser girada. Nada se perdeu: dê seu arquivo à pessoa que facilita, para que ela complete a lista.
    [many] Este dispositivo tem { $count } contribuições que a lista assinada não menciona, por isso sua chave não pode ser girada. Nada se perdeu: dê seu arquivo à pessoa que facilita, para que ela complete a lista.
   *[other] Este dispositivo tem { $count } contribuições que a lista assinada não menciona, por isso sua chave não pode ser girada. Nada se perdeu: dê seu arquivo à pessoa que facilita, para que ela complete a lista.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = Falta a chave neste link; é a parte longa depois do #. Nada se perdeu: peça o link de novo e copie-o inteiro.
refusal-link-damaged = Neste link falta um caractere ou há um diferente. Nada se perdeu: copie de novo o link inteiro ou peça-o outra vez.
refusal-link-newer = Este link foi criado por uma versão mais recente do Quietstorm. Nada se perdeu: recarregue esta página ou peça a versão mais recente.
refusal-kit-word = A palavra { $place }, “{ $text }”, não é de nenhum kit de recuperação. Nada mudou: você quis dizer “{ $near }”?
refusal-kit-length = Um kit de recuperação tem { $needed } palavras, e aqui há { $count }. Nada mudou: confira se falta uma ou se alguma está repetida.
refusal-kit-checksum = Todas são palavras de kits de recuperação, mas uma está errada ou no lugar errado. Nada mudou: compare-as uma a uma com o seu papel.
refusal-kit-foreign = Este kit está correto, mas é de outro quadro ou de outra pessoa. Nada mudou: procure o kit deste quadro.

## Why something cannot be done: files and what is in them

refusal-file-empty = O arquivo está vazio. Nada mudou: peça que ele seja salvo e enviado de novo.
refusal-file-too-large = O arquivo tem { $size }, e o máximo é { $limit }. Ele não foi lido e nada mudou: veja se é o arquivo certo.
refusal-not-a-bundle = Este não é um arquivo do Quietstorm; os nomes deles terminam em .quietstorm. Nada mudou: escolha outro.
refusal-bundle-newer = Este arquivo foi criado por uma versão mais recente do Quietstorm. Nada se perdeu: recarregue esta página para obtê-la e depois importe o arquivo de novo.
refusal-other-board = Este arquivo é de outro quadro. Nada mudou: abra aquele quadro com o link dele e importe o arquivo lá.
refusal-file-unreadable = Não foi possível ler o arquivo até o fim. O que veio antes está aqui: escolha o arquivo de novo.
refusal-file-unreadable-says = Não foi possível ler o arquivo até o fim. O que veio antes está aqui: escolha o arquivo de novo. (O navegador diz: { $words })
refusal-altered = Uma parte foi alterada no caminho ou criada para outro quadro. Ela foi deixada de fora e nada mais foi afetado: peça o arquivo de novo.
refusal-envelope-too-long = Um envelope é mais longo do que o permitido. Ele foi deixado de fora; nada mais foi afetado.
refusal-malformed = Um envelope está danificado. Ele foi deixado de fora e nada mais foi afetado: peça o arquivo de novo.
refusal-envelope-newer = Um envelope foi criado por uma versão mais recente do Quietstorm. Por enquanto, ele foi deixado de fora: recarregue esta página e depois importe o arquivo de novo.
refusal-bad-signature = A assinatura de um envelope não confere, por isso ninguém sabe quem o criou. Ele foi deixado de fora; nada mais foi afetado.
refusal-not-allowed = Alguém disse algo que não lhe cabia dizer. Isso foi deixado de fora; nada mais foi afetado.
refusal-over-quota = Alguém enviou muito mais do que uma pessoa escreve. O excesso foi deixado de fora; nada mais foi afetado.
refusal-unsafe-change = Uma alteração não vem do trabalho de uma pessoa. Ela foi deixada de fora; nada mais foi afetado.
refusal-not-kept = Este dispositivo não conseguiu guardar seu trabalho mais recente; ele continua aqui, nesta página. Não feche a página: salve-o em um arquivo, abaixo, e depois libere espaço no dispositivo.
refusal-not-kept-says = Este dispositivo não conseguiu guardar seu trabalho mais recente; ele continua aqui, nesta página. Não feche a página: salve-o em um arquivo, abaixo, e depois libere espaço no dispositivo. (O navegador diz: { $words })

## Why something cannot be done: the relay

refusal-relay-away = Isso precisa do retransmissor, e no momento não é possível acessá-lo. Nada se perdeu: tente de novo quando houver conexão.
refusal-relay-not-understood = O retransmissor não entendeu este dispositivo. Nada se perdeu: tudo está guardado aqui, e os arquivos funcionam como sempre. Recarregar a página talvez traga uma versão compatível.
refusal-relay-too-large = O retransmissor não aceita nada tão grande. Nada se perdeu: um arquivo pode levar isso.
refusal-relay-not-owner = O retransmissor só faz isso para a pessoa que facilita. Nada mudou.
refusal-relay-busy = O retransmissor está ocupado demais agora. Nada se perdeu: uma nova tentativa é feita automaticamente.
refusal-relay-full = O retransmissor não tem mais espaço para este quadro. Nada se perdeu: tudo está guardado neste dispositivo, e arquivos podem levar o conteúdo.
refusal-relay-deadline-passed = Esse prazo já passou. Nada se perdeu: marque um posterior.
refusal-relay-never-earlier = Um prazo só pode ser adiado, pois as pessoas contam com ele. Nada mudou.
refusal-relay-has-clock = Quem abre esta rodada é o relógio do retransmissor, e ninguém pode fazer isso antes. Nada mudou.
refusal-relay-too-far = O retransmissor não guarda nada por tanto tempo. Nada se perdeu: marque um prazo mais próximo.
refusal-relay-deleted = A pessoa que facilita este quadro o excluiu do retransmissor. O que está neste dispositivo continua aqui.
refusal-relay-no-ticket = O retransmissor só aceita pessoas pelas quais responde a página em que o quadro é aberto. Nada se perdeu: abra o quadro a partir dessa página ou leve arquivos.
