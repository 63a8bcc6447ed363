### Słowniczek: słowa, które wszędzie znaczą to samo.
###
### tablica (board) · runda (round) · pieczętować, zapieczętować (seal) · odsłonić, odsłonięcie (reveal) · karta do głosowania, karta (ballot) · klucz,
### przekręcić klucz (key, to turn a key) · osoba z kluczem (key holder) · osoba prowadząca (facilitator) · przekaźnik (relay) · zestaw odzyskiwania
### (recovery kit) · pokwitowanie (receipt) · koperta (envelope) · lista, podpisana lista (list, signed list) · kropki (dots) · głos (vote) ·
### pomysł (idea) · notatka (note) · grupa (group) · opcja (option) · zgłoszenie (contribution) · aspekt (side of the question) · warsztat (workshop)
###
### Zwracamy się w drugiej osobie, bez form zdradzających płeć (więc bez „napisałeś”); zaimki Ty i Twój wielką literą. Imiona stoją w mianowniku,
### najlepiej po dwukropku, bo się nie odmieniają. „Nic nie przepadło” (nothing is lost), „Nic się nie zmieniło” (nothing has changed).

## The language itself

language-name = Polski
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstorm jest już w drodze…
loader-failed = Nie udało się wczytać Quietstorm. Nic nie przepadło. Sprawdź połączenie i spróbuj ponownie.
loader-retry = Spróbuj ponownie
loader-blocked = Quietstorm nie może działać na tej stronie: jej zasady Content Security Policy muszą zezwalać na 'wasm-unsafe-eval' w script-src. Nic nie przepadło. Może to zmienić osoba, która opiekuje się tą stroną.
loader-no-wasm = Ta przeglądarka nie może uruchomić Quietstorm: brakuje w niej WebAssembly albo jest wyłączone. Nic nie przepadło. Pomoże aktualna przeglądarka.
loader-crashed = Część Quietstorm przestała działać. Wpisany tekst jest zachowany. Wczytaj ponownie, aby kontynuować.
loader-reload = Wczytaj ponownie

## The page as an app: a new version of it

app-ready = Nowa wersja jest gotowa.
app-use = Użyj jej teraz
app-moved = Inna karta przeglądarki przeszła na nową wersję: odśwież stronę w dogodnej chwili.
app-stays = Nowa wersja czeka: część wpisanego tu tekstu nie jest jeszcze zapisana na tym urządzeniu i by przepadła. Dodaj ją lub zapisz swój plik, a potem spróbuj ponownie.

## On every screen

common-name = Quietstorm
common-all-boards = Wszystkie tablice
common-undo = Cofnij
common-redo = Ponów
common-cancel = Anuluj
common-close = Zamknij
common-waking = Przygotowywanie… możesz już pisać.
common-restarting = Chwileczkę: wracamy do przerwanego miejsca… możesz pisać dalej.
common-gone = Coś tu wciąż się nie udaje. To, co zapisano na tym urządzeniu, jest bezpieczne, a wpisany tekst nadal jest w swoim polu. Jeśli jest ważny, skopiuj go i spróbuj ponownie; jeśli to nie pomoże, odśwież stronę.
common-try-again = Spróbuj ponownie
common-messages = Komunikaty
common-drop-here = Upuść, aby wczytać plik
common-no-brief = Pytanie jest jeszcze w drodze
common-no-brief-what-now = Ten link otwiera tablicę, ale nie zawiera jej pytania. Poproś osobę, od której masz zaproszenie, o plik tablicy i wczytaj go poniżej.
common-characters = { $count } z { $most } znaków
common-characters-over = { $count ->
    [one] To { $count } znak; można najwyżej { $most }. Skróć trochę tekst, zanim go dodasz.
    [few] To { $count } znaki; można najwyżej { $most }. Skróć trochę tekst, zanim go dodasz.
    [many] To { $count } znaków; można najwyżej { $most }. Skróć trochę tekst, zanim go dodasz.
   *[other] To { $count } znaku; można najwyżej { $most }. Skróć trochę tekst, zanim go dodasz.
}

## What people are told in passing

told-sealed = Zapieczętowane. Od teraz nikt nie przeczyta tego przed odsłonięciem, a Ty możesz to jeszcze zmieniać aż do zamknięcia rundy.
told-seat-taken = Twój klucz jest gotowy i masz go tylko Ty. Zachowaj jego zestaw odzyskiwania i odeślij swój plik osobie prowadzącej.
told-restored = Twoje klucze znów są na tym urządzeniu.
told-deleted-on-relay = Przekaźnik zapomniał o tej tablicy. To, co jest na tym urządzeniu i na urządzeniach innych osób, zostaje.
told-forgotten = Tablica i wszystko, co do niej należało, zniknęły z tego urządzenia.
told-replaced = Część tej strony przestała działać i została uruchomiona na nowo. Nic z wpisanego tekstu nie przepadło: możesz kontynuować.
told-gave-back = Część tej strony przestała działać w trakcie ostatniej czynności i została uruchomiona na nowo. Twój tekst znów jest w swoim polu: spróbuj jeszcze raz.
told-not-there = Część tej strony przestała działać, a ta przeglądarka niczego z tablicy nie zachowała. Wpisany tekst nadal tu jest: skopiuj go w bezpieczne miejsce, a potem wejdź ponownie przez link.
told-browser = Przeglądarka na to nie pozwoliła. Nic nie przepadło.
told-browser-says = Przeglądarka na to nie pozwoliła. Nic nie przepadło. Jej komunikat: { $words }
told-deleted = Usunięto.
told-copied = Skopiowano.
told-closed-frame = Jeśli żaden plik nie został zapisany, strona otaczająca tę ramkę na to nie pozwala. Osoba, która opiekuje się tamtą stroną, może na to pozwolić: allow-downloads.

## The first screen

lobby-promise = Pomyśl w spokoju i we własnym tempie. Potem wszystko odsłania się naraz.
lobby-promise-more = To, co piszesz, pozostaje zamknięte na Twoim urządzeniu aż do odsłonięcia. Wcześniej nie przeczyta tego nikt z zespołu ani żaden serwer, a każda tablica mówi, kto ma do niej klucze.
lobby-start = Rozpocznij burzę mózgów
lobby-come-in = Wejdź
lobby-link = Link, który ktoś Ci przysłał
lobby-link-hint = Wklej go w całości. W linku jest klucz.
lobby-join = Wejdź
lobby-have-a-file = Masz od kogoś plik? Najpierw otwórz jego tablicę, przez link lub z poniższej listy, a potem upuść plik tam.
lobby-kept = Na tym urządzeniu
lobby-none-kept = Na tym urządzeniu nie ma jeszcze żadnych tablic. Utwórz własną albo wejdź przez link.
lobby-unnamed = Tablica, której pytanie jeszcze nie dotarło
lobby-forget = Zapomnij
lobby-forget-named = Zapomnij „{ $text }”
lobby-forget-title = Zapomnieć o tej tablicy na tym urządzeniu?
lobby-forget-yes = Zapomnij
lobby-forget-facilitator = Twoje notatki, Twoja kopia całości i Twój klucz zostaną usunięte z tego urządzenia. Bez klucza lub jego zestawu odzyskiwania być może już nikt nigdy nie otworzy rund tej tablicy.
lobby-forget-key-holder = Twoje notatki, Twoja kopia całości i Twój klucz zostaną usunięte z tego urządzenia. Inni mogą potrzebować Twojego klucza do otwarcia rundy; zachowaj jego zestaw odzyskiwania.
lobby-forget-contributor = Twoje notatki i Twoja kopia całości zostaną usunięte z tego urządzenia. To, co zostało zapieczętowane i przekazane, pozostanie u innych.
lobby-role-facilitator = zadajesz pytanie
lobby-role-key-holder = masz klucz
lobby-role-invited = masz zostać osobą z kluczem
lobby-role-contributor = bierzesz udział

## The form for a new board

setup-heading = O co chcesz zapytać?
setup-question = Pytanie
setup-question-example = Jak sprawić, żeby poniedziałki były lżejsze?
setup-question-missing = Najpierw wpisz pytanie; reszta może pozostać pusta.
setup-why = Dlaczego to ważne
setup-why-hint = Myśli się lepiej, gdy wiadomo, po co. Każdy czyta to w pojedynkę i nie może Cię dopytać.
setup-prompts = Aspekty pytania
setup-prompts-hint = Najwyżej sześć, każdy z osobnym miejscem do pisania. Dwa lub trzy aspekty przynoszą więcej pomysłów niż jedno duże pytanie.
setup-prompt = Aspekt { $number }
setup-prompt-add = Dodaj aspekt
setup-prompt-remove = Usuń aspekt { $number }
setup-goal = Docelowa liczba pomysłów na osobę
setup-goal-hint = Liczba działa lepiej niż „daj z siebie wszystko”. Każdy widzi tylko własne postępy. 0 oznacza brak celu.
setup-naming = Przy odsłonięciu pomysły pojawią się
setup-anonymous = Bez imion
setup-anonymous-what = Pisze się wtedy swobodniej. W małej grupie albo po stylu pisania i tak można kogoś rozpoznać.
setup-named = Z imionami autorów
setup-named-what = Imiona są zapieczętowane razem z pomysłami i pojawiają się razem z nimi, nie wcześniej.
setup-more = Ograniczenia, kto decyduje, co dalej
setup-constraints = Co pomysł musi uwzględniać
setup-decider = Kto decyduje
setup-outcome = Co stanie się z wynikiem
setup-your-name = Twoje imię
setup-your-name-hint = Wszyscy widzą, kto pyta.
setup-name-missing = Wpisz swoje imię, żeby wszyscy widzieli, kto pyta.
setup-policy = Kto może otworzyć zapieczętowane pomysły
setup-solo = Tylko Ty
setup-solo-what = Prosto i szybko. Możesz zajrzeć wcześniej i wszyscy będą o tym uprzedzeni.
setup-two = Ty i jeszcze jedna osoba, potrzebne są oba klucze
setup-two-what = Żadne z Was nie zajrzy w pojedynkę. Jeśli zgubi się jeden klucz, niczego nie da się otworzyć.
setup-three = Dowolne dwie z trzech osób
setup-three-what = Nikt nie zajrzy w pojedynkę, a jeden klucz może się zgubić.
setup-clock = Zegar, w wyznaczonym przez Ciebie czasie
setup-clock-what = Niczyja obecność nie jest potrzebna. Nikt nie zajrzy wcześniej w pojedynkę: przekaźnik nie może odczytać tego, co przechowuje, a Ty nie masz jego klucza. Mógłby to zrobić przekaźnik razem z kimś, kto ma link.
setup-clock-what-named = Niczyja obecność nie jest potrzebna. Nikt nie zajrzy wcześniej w pojedynkę: przekaźnik ({ $name }) nie może odczytać tego, co przechowuje, a Ty nie masz jego klucza. Mógłby to zrobić przekaźnik razem z kimś, kto ma link.
setup-second-key = Jeszcze ktoś ma klucz, abyście mogli otworzyć wszystko we dwoje, gdyby zabrakło przekaźnika
setup-retention = { $days ->
    [one] Przekaźnik zapomina o tablicy { $days } dzień po tym, jak ktoś użył jej po raz ostatni; to, co jest na Waszych urządzeniach, zostaje.
    [few] Przekaźnik zapomina o tablicy { $days } dni po tym, jak ktoś użył jej po raz ostatni; to, co jest na Waszych urządzeniach, zostaje.
    [many] Przekaźnik zapomina o tablicy { $days } dni po tym, jak ktoś użył jej po raz ostatni; to, co jest na Waszych urządzeniach, zostaje.
   *[other] Przekaźnik zapomina o tablicy { $days } dnia po tym, jak ktoś użył jej po raz ostatni; to, co jest na Waszych urządzeniach, zostaje.
}
setup-create = Utwórz tablicę

## The deadline, where a clock opens everything

clock-deadline = Kiedy wszystko się otworzy
clock-deadline-hint = W Twojej strefie czasowej; każdy widzi ten czas w swojej. Daj co najmniej dobę: zawsze ktoś akurat śpi.
clock-deadline-missing = Wyznacz dzień i godzinę.
clock-deadline-past = Ta chwila już minęła. Wyznacz późniejszą.
clock-night-here = U Ciebie to pora nocna. Nie szkodzi, bo zegar nikogo nie potrzebuje; ktoś może jednak chcieć przy tym być.
clock-zones = Kiedy to będzie u innych?
clock-zone = Strefa czasowa, na przykład Asia/Tokyo
clock-zone-add = Pokaż
clock-zone-unknown = Ta przeglądarka nie zna strefy o takiej nazwie. Spróbuj podać duże miasto, na przykład Europe/Warsaw.
clock-night-there = tam jest noc
clock-opens-days-hours = Wszystko otworzy się samo: { $moment }, za { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} i { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}.
clock-opens-days = Wszystko otworzy się samo: { $moment }, za { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
clock-opens-hours-minutes = Wszystko otworzy się samo: { $moment }, za { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
} i { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
clock-opens-hours = Wszystko otworzy się samo: { $moment }, za { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}.
clock-opens-minutes = Wszystko otworzy się samo: { $moment }, za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
clock-opens-soon = Wszystko otworzy się samo: { $moment }, za niecałą minutę.
clock-time-is-up = Czas minął. Wszystko otworzy się tutaj, gdy tylko przekaźnik da znać; nie trzeba nic robić.
clock-time-is-up-away = Czas minął, ale przekaźnik jest teraz stąd niedostępny. Wszystko otworzy się samo, gdy tylko będzie to możliwe.
clock-waiting = Czekamy, aż przekaźnik uruchomi swój zegar. Wszystko zacznie się samo, gdy tylko przekaźnik będzie dostępny.
clock-starts = Chwileczkę: zegar
clock-later = Daj więcej czasu
clock-later-what = Możesz przesuwać termin na późniejszy, ile razy chcesz. Nikt nie może przesunąć go na wcześniejszy.
clock-later-do = Przesuń termin
clock-delete = Usuń z przekaźnika
clock-delete-what = Przekaźnik na zawsze zapomni wszystko z tej tablicy i niczego więcej z niej nie przyjmie. To, co jest na urządzeniach uczestników, tam pozostanie. Rundę, której zegar jeszcze nie otworzył, będą wtedy mogły otworzyć tylko osoby z kluczami, jeśli są dwie.
clock-delete-title = Usunąć tę tablicę z przekaźnika?
clock-delete-yes = Usuń z przekaźnika

## The head of a board: its question and how to take part

brief-asked-by = pyta { $name }
brief-about = O co chodzi i jak wziąć udział
brief-why = Dlaczego to ważne
brief-constraints = Pomysł musi uwzględniać
brief-decider = Kto decyduje
brief-outcome = Co dalej
brief-how = Jak wziąć udział
brief-how-1 = Pisz w pojedynkę, jeden pomysł na notatkę. Szalone pomysły też; na porządkowanie przyjdzie czas.
brief-how-2 = Zapieczętuj to, co masz. Możesz to zmieniać aż do zamknięcia rundy.
brief-how-3 = Gdy wszystko zostanie odsłonięte, przeczytaj całość, połącz to, co do siebie pasuje, i rozwijaj dalej.
brief-how-4 = Głosuj w pojedynkę. Nikt nie widzi podliczeń, zanim nie zostaną otwarte karty wszystkich.
brief-who-opens = Kto mógłby zajrzeć wcześniej

## Who could look early

opener-solo-you = Masz jedyny klucz. Możesz zajrzeć przed innymi i każdy, kto bierze udział, jest o tym uprzedzony.
opener-solo-somebody = Osoba, która utworzyła tę tablicę, ma jedyny klucz i mogłaby zajrzeć przed innymi.
opener-solo = { $name } ma jedyny klucz i może zajrzeć przed innymi.
opener-two = Dwie osoby mają po kluczu i potrzebne są oba. Żadna nie zajrzy w pojedynkę; razem mogłyby to zrobić.
opener-two-so-far = Dwie osoby mają po kluczu i potrzebne są oba. Żadna nie zajrzy w pojedynkę; razem mogłyby to zrobić. Na razie: { $names }.
opener-three = { $count ->
    [one] { $count } osoba ma klucz
    [few] { $count } osoby mają po kluczu
    [many] { $count } osób ma po kluczu
   *[other] { $count } osoby ma po kluczu
} i dowolne dwie mogą otworzyć. Nikt nie zajrzy w pojedynkę; dwie osoby razem mogłyby to zrobić.
opener-three-so-far = { $count ->
    [one] { $count } osoba ma klucz
    [few] { $count } osoby mają po kluczu
    [many] { $count } osób ma po kluczu
   *[other] { $count } osoby ma po kluczu
} i dowolne dwie mogą otworzyć. Nikt nie zajrzy w pojedynkę; dwie osoby razem mogłyby to zrobić. Na razie: { $names }.
opener-clock = Otwiera zegar na przekaźniku, w czasie podanym powyżej. Nikt nie zajrzy wcześniej w pojedynkę. Mógłby to zrobić opiekun przekaźnika razem z kimś, kto ma link.
opener-clock-two = Otwiera zegar na przekaźniku, w czasie podanym powyżej. Nikt nie zajrzy wcześniej w pojedynkę. Mógłby to zrobić opiekun przekaźnika razem z kimś, kto ma link; mogłyby też dwie osoby z kluczami, działając razem.
opener-clock-two-named = Otwiera zegar na przekaźniku, w czasie podanym powyżej. Nikt nie zajrzy wcześniej w pojedynkę. Mógłby to zrobić opiekun przekaźnika razem z kimś, kto ma link; mogłyby też osoby z kluczami, działając razem: { $names }.
holder-you = Ty
holder-facilitator = osoba prowadząca
holder-unnamed = osoba z kluczem nr { $number }

## The steps of a board

steps-label = Etapy tej tablicy
steps-write = Pisanie
steps-reveal = Odsłonięcie
steps-workshop = Warsztat
steps-vote = Głosowanie
steps-result = Wynik
steps-done = gotowe
steps-heading-write = Piszesz w pojedynkę
steps-heading-write-closed = Czekamy na odsłonięcie
steps-heading-workshop = Wspólna praca nad pomysłami
steps-heading-vote = Głosujesz w pojedynkę
steps-heading-vote-closed = Czekamy na wynik
steps-heading-result = Wynik
steps-heading-gathering = Najpierw osoby z kluczami

## How safe one's work is, in the corner

status-label = Gdzie jest Twoja praca
status-saved = Zapisane na tym urządzeniu
status-saving = Zapisywanie…
status-memory-only = Niezapisane: tylko na tej stronie
status-sealed = Zapieczętowane
status-delivered = Dostarczone
status-late = Spóźnione
status-left-out = Pominięte
status-changed = Zmienione po zapieczętowaniu
status-relay-away = Offline: wyśle się samo później
status-relay-busy = Wymiana danych…
status-relay-even = Połączono
status-memory-bar = Ta przeglądarka nie pozwala Quietstorm niczego zachować, więc Twoja praca jest tylko na tej stronie. Dopóki strona jest otwarta, nic nie przepadnie: zapieczętuj to, co masz, i zapisz do pliku, zanim ją zamkniesz.
status-memory-bar-says = Ta przeglądarka nie pozwala Quietstorm niczego zachować, więc Twoja praca jest tylko na tej stronie. Dopóki strona jest otwarta, nic nie przepadnie: zapieczętuj to, co masz, i zapisz do pliku, zanim ją zamkniesz. (Komunikat przeglądarki: { $words })
status-framed = Ta strona jest wyświetlana wewnątrz innej: to, co tu piszesz, jest przechowywane tylko dla strony, która ją otacza. Aby przenieść to gdzie indziej, zapisz swój plik.

## Inviting people

share-heading = Zaproś innych do pisania
share-what = Każdy, kto ma ten link, może wziąć udział. W linku jest klucz: wysyłaj go tylko osobom, które powinny go dostać, i tylko tam, gdzie nikt inny go nie przeczyta.
share-link = Link
share-copy = Kopiuj link
share-code = Link jako kod do aparatu w telefonie
share-making = Tworzenie linku…

## Who holds a key

seats-label = Osoby z kluczami
seats-wait = Pisanie może się zacząć, gdy klucz utworzą wszyscy, którzy mają go mieć. Klucze powstają w ich przeglądarkach; nikt inny nigdy ich nie zobaczy.
seats-wait-others = Jeszcze nie wszyscy, którzy mają mieć klucz, go utworzyli. Gdy osoba prowadząca będzie miała wszystkie klucze, dostaniesz nowy link lub plik i możesz zaczynać.
seats-wait-others-relay = Jeszcze nie wszyscy, którzy mają mieć klucz, go utworzyli. Gdy to zrobią, wszystko zacznie się tu samo.
seats-how-1 = Wyślij każdej z tych osób jej własny link, widoczny poniżej.
seats-how-2 = Otworzą go, zajmą swoje miejsce i odeślą Ci plik, który tam zapiszą.
seats-how-3 = Upuść ich pliki tutaj. Gdy dotrze ostatni, wszyscy mogą pisać.
seats-how-relay-2 = Otworzą go i zajmą swoje miejsce.
seats-how-relay-3 = Gdy zrobi to ostatnia osoba, wszyscy mogą pisać.
seats-seat = Osoba z kluczem nr { $number }
seats-taken = klucz utworzony
seats-empty = Jeszcze nikt
seats-invite = Utwórz link dla tej osoby
seats-link-what = Tylko dla jednej osoby: kto otworzy go pierwszy, może zająć to miejsce.
seats-invited = Masz zostać osobą z kluczem
seats-invited-what = Ta przeglądarka utworzy klucz, który nigdy jej nie opuści. Bez Ciebie nikt nie otworzy tego, co napiszą uczestnicy, a Ty w pojedynkę też nie. Na koniec przekręcisz swój klucz; do tego czasu piszesz jak wszyscy.
seats-invited-name = Twoje imię, jak widzą je inni
seats-take = Utwórz mój klucz
seats-send-back = Twój klucz jest gotowy. Zapisz swój plik i wyślij go osobie prowadzącej. Pisanie zacznie się, gdy będzie ona miała klucze wszystkich: wtedy wczytaj plik, który odeśle, albo otwórz nowy link.
seats-made-relay = Twój klucz jest gotowy, a przekaźnik da znać innym. Pisanie zacznie się samo, gdy będą klucze wszystkich.

## The recovery kit of a key

kit-heading = Twój zestaw odzyskiwania
kit-what = Dwanaście słów, które zastępują Twój klucz. Jeśli stracisz to urządzenie, one go przywrócą; bez nich to, co zapieczętowano, może pozostać zamknięte na zawsze. Zapisz je lub wydrukuj i przechowuj tam, gdzie nikt inny nie zagląda.
kit-show = Pokaż słowa
kit-hide = Schowaj słowa
kit-print = Drukuj
kit-code = Dwanaście słów jako kod
kit-sheet = Zestaw odzyskiwania Quietstorm
kit-restore = Odzyskaj klucz z zestawu odzyskiwania
kit-restore-what = Dla osoby, która ma klucz do tej tablicy, ale straciła urządzenie, na którym był zapisany.
kit-restore-words = Dwanaście słów, we właściwej kolejności
kit-restore-counted = { $count } z 12 słów
kit-restore-do = Przywróć mój klucz

## Carrying files by hand

carry-heading = Przekaż to ręcznie
carry-heading-too = Albo przekaż to ręcznie, w pliku
carry-what = Serwer nie jest potrzebny: plik przenosi Twoją zapieczętowaną treść i pozostaje ona zapieczętowana. Wyślij go pocztą lub na czacie albo przekaż na pendrivie.
carry-what-keys = Inni przysyłają Ci swoje pliki; wczytuj je tutaj tak często, jak chcesz. Twój plik zaniesie im to, co nowe.
carry-export = Zapisz mój plik
carry-import = Wczytaj plik
carry-or-drop = albo upuść go tu gdziekolwiek
carry-reading = Czytanie pliku: { $percent }
carry-report = Co przyniósł plik
carry-new-and-known = { $count ->
    [one] { $count } nowy element
    [few] { $count } nowe elementy
    [many] { $count } nowych elementów
   *[other] { $count } nowego elementu
}, już tu obecne: { $known }.
carry-nothing-new = Wszystko, co w nim jest, już tu było.
carry-cut-off = Plik urywa się w środku. Wszystko, co było wcześniej, jest wczytane; poproś o plik jeszcze raz, aby dostać resztę.
carry-left-out-altered = { $count ->
    [one] Pominięto { $count } element: zmieniony po drodze lub z innej tablicy.
    [few] Pominięto { $count } elementy: zmienione po drodze lub z innej tablicy.
    [many] Pominięto { $count } elementów: zmienione po drodze lub z innej tablicy.
   *[other] Pominięto { $count } elementu: zmienione po drodze lub z innej tablicy.
}
carry-left-out-too-long = { $count ->
    [one] Pominięto { $count } element: zbyt długi.
    [few] Pominięto { $count } elementy: zbyt długie.
    [many] Pominięto { $count } elementów: zbyt długie.
   *[other] Pominięto { $count } elementu: zbyt długie.
}
carry-left-out-broken = { $count ->
    [one] Pominięto { $count } element: uszkodzony.
    [few] Pominięto { $count } elementy: uszkodzone.
    [many] Pominięto { $count } elementów: uszkodzone.
   *[other] Pominięto { $count } elementu: uszkodzone.
}
carry-left-out-newer = { $count ->
    [one] Pominięto { $count } element: utworzony w nowszej wersji.
    [few] Pominięto { $count } elementy: utworzone w nowszej wersji.
    [many] Pominięto { $count } elementów: utworzone w nowszej wersji.
   *[other] Pominięto { $count } elementu: utworzone w nowszej wersji.
}
carry-left-out-signature = { $count ->
    [one] Pominięto { $count } element: podpis się nie zgadza.
    [few] Pominięto { $count } elementy: podpis się nie zgadza.
    [many] Pominięto { $count } elementów: podpis się nie zgadza.
   *[other] Pominięto { $count } elementu: podpis się nie zgadza.
}
carry-left-out-not-theirs = { $count ->
    [one] Pominięto { $count } element: jego autor nie ma do tego prawa.
    [few] Pominięto { $count } elementy: ich autor nie ma do tego prawa.
    [many] Pominięto { $count } elementów: ich autor nie ma do tego prawa.
   *[other] Pominięto { $count } elementu: ich autor nie ma do tego prawa.
}
carry-left-out-too-many = { $count ->
    [one] Pominięto { $count } element: więcej, niż może wysłać jedna osoba.
    [few] Pominięto { $count } elementy: więcej, niż może wysłać jedna osoba.
    [many] Pominięto { $count } elementów: więcej, niż może wysłać jedna osoba.
   *[other] Pominięto { $count } elementu: więcej, niż może wysłać jedna osoba.
}
carry-left-out-unsafe = { $count ->
    [one] Pominięto { $count } element: nie powstał z ludzkiej pracy.
    [few] Pominięto { $count } elementy: nie powstały z ludzkiej pracy.
    [many] Pominięto { $count } elementów: nie powstały z ludzkiej pracy.
   *[other] Pominięto { $count } elementu: nie powstały z ludzkiej pracy.
}
carry-left-out-other-board = { $count ->
    [one] Pominięto { $count } element: z innej tablicy.
    [few] Pominięto { $count } elementy: z innej tablicy.
    [many] Pominięto { $count } elementów: z innej tablicy.
   *[other] Pominięto { $count } elementu: z innej tablicy.
}
carry-left-out-unknown = { $count ->
    [one] Pominięto { $count } element: niezrozumiały.
    [few] Pominięto { $count } elementy: niezrozumiałe.
    [many] Pominięto { $count } elementów: niezrozumiałe.
   *[other] Pominięto { $count } elementu: niezrozumiałe.
}

## Closing a round and turning keys

keys-close-round = Zamknij tę rundę
keys-close-no-ballots = Nie ma tu jeszcze żadnych kart. Najpierw wczytaj pliki uczestników.
keys-close-no-ideas = Nie ma tu jeszcze żadnych zgłoszeń. Najpierw wczytaj pliki uczestników.
keys-close-ballots = { $count ->
    [one] Jest tu { $count } karta. Gdy dotrą karty wszystkich, na których czekasz, zamknij głosowanie.
    [few] Są tu { $count } karty. Gdy dotrą karty wszystkich, na których czekasz, zamknij głosowanie.
    [many] Jest tu { $count } kart. Gdy dotrą karty wszystkich, na których czekasz, zamknij głosowanie.
   *[other] Jest tu { $count } karty. Gdy dotrą karty wszystkich, na których czekasz, zamknij głosowanie.
}
keys-close-ideas = { $count ->
    [one] Jest tu { $count } zgłoszenie. Gdy dotrą zgłoszenia wszystkich, na których czekasz, zamknij rundę.
    [few] Są tu { $count } zgłoszenia. Gdy dotrą zgłoszenia wszystkich, na których czekasz, zamknij rundę.
    [many] Jest tu { $count } zgłoszeń. Gdy dotrą zgłoszenia wszystkich, na których czekasz, zamknij rundę.
   *[other] Jest tu { $count } zgłoszenia. Gdy dotrą zgłoszenia wszystkich, na których czekasz, zamknij rundę.
}
keys-close-relay = To, co zapieczętowano, jest na przekaźniku, który nikomu nie pokazuje, ile tego jest. Gdy dotrze wszystko, na co czekasz, zamknij: wtedy trafi to tutaj.
keys-close-title-ballots = { $count ->
    [one] Zamknąć głosowanie z { $count } kartą?
    [few] Zamknąć głosowanie z { $count } kartami?
    [many] Zamknąć głosowanie z { $count } kartami?
   *[other] Zamknąć głosowanie z { $count } karty?
}
keys-close-title-ideas = { $count ->
    [one] Zamknąć rundę z { $count } zgłoszeniem?
    [few] Zamknąć rundę z { $count } zgłoszeniami?
    [many] Zamknąć rundę z { $count } zgłoszeniami?
   *[other] Zamknąć rundę z { $count } zgłoszenia?
}
keys-close-title-relay = Zamknąć teraz?
keys-close-means-ballots = Podpisujesz listę kart, które tu są. Karty, które dotrą później, nie będą się liczyć. Dopóki nikt nie przekręcił klucza, możesz jeszcze dopisywać do listy.
keys-close-means-ideas = Podpisujesz listę zgłoszeń, które tu są. Pomysły, które dotrą później, będą pokazane jako spóźnione. Dopóki nikt nie przekręcił klucza, możesz jeszcze dopisywać do listy.
keys-close-yes = Podpisz i zamknij
keys-closing = Pobieranie tego, co przechowuje przekaźnik…
keys-closed-ballots = { $count ->
    [one] Głosowanie jest zamknięte; na podpisanej liście jest { $count } karta.
    [few] Głosowanie jest zamknięte; na podpisanej liście są { $count } karty.
    [many] Głosowanie jest zamknięte; na podpisanej liście jest { $count } kart.
   *[other] Głosowanie jest zamknięte; na podpisanej liście jest { $count } karty.
}
keys-closed-ideas = { $count ->
    [one] Runda jest zamknięta; na podpisanej liście jest { $count } zgłoszenie.
    [few] Runda jest zamknięta; na podpisanej liście są { $count } zgłoszenia.
    [many] Runda jest zamknięta; na podpisanej liście jest { $count } zgłoszeń.
   *[other] Runda jest zamknięta; na podpisanej liście jest { $count } zgłoszenia.
}
keys-turned-of = Przekręcone klucze: { $count } z { $needed }
keys-turned = przekręcony
keys-missing = jeszcze brakuje
keys-turn = Przekręć mój klucz
keys-turn-only = Odsłoń wszystko teraz
keys-turn-what = Tego nie da się cofnąć: to, co jest na liście, będzie mógł przeczytać każdy, kto ma link.
keys-turn-title = Przekręcić Twój klucz?
keys-extend = Dopisz je do listy
keys-unlisted-mine = { $count ->
    [one] Po Twoim podpisie dotarło { $count } zgłoszenie. Dopisz je do listy, zanim przekręcisz swój klucz, bo inaczej zostanie poza nią.
    [few] Po Twoim podpisie dotarły { $count } zgłoszenia. Dopisz je do listy, zanim przekręcisz swój klucz, bo inaczej zostaną poza nią.
    [many] Po Twoim podpisie dotarło { $count } zgłoszeń. Dopisz je do listy, zanim przekręcisz swój klucz, bo inaczej zostaną poza nią.
   *[other] Po Twoim podpisie dotarło { $count } zgłoszenia. Dopisz je do listy, zanim przekręcisz swój klucz, bo inaczej zostaną poza nią.
}
keys-unlisted = { $count ->
    [one] Na tym urządzeniu jest { $count } zgłoszenie, którego nie ma na podpisanej liście. Twój klucz pozostanie nieprzekręcony, dopóki się na niej nie znajdzie: zapisz swój plik dla osoby prowadzącej i wczytaj ponownie plik od niej.
    [few] Na tym urządzeniu są { $count } zgłoszenia, których nie ma na podpisanej liście. Twój klucz pozostanie nieprzekręcony, dopóki się na niej nie znajdą: zapisz swój plik dla osoby prowadzącej i wczytaj ponownie plik od niej.
    [many] Na tym urządzeniu jest { $count } zgłoszeń, których nie ma na podpisanej liście. Twój klucz pozostanie nieprzekręcony, dopóki się na niej nie znajdą: zapisz swój plik dla osoby prowadzącej i wczytaj ponownie plik od niej.
   *[other] Na tym urządzeniu jest { $count } zgłoszenia, których nie ma na podpisanej liście. Twój klucz pozostanie nieprzekręcony, dopóki się na niej nie znajdą: zapisz swój plik dla osoby prowadzącej i wczytaj ponownie plik od niej.
}
keys-waiting-one = Brakuje jeszcze klucza tej osoby: { $name }.
keys-waiting-any = { $count ->
    [one] Potrzebny jest jeszcze { $count } dowolny klucz od tych osób: { $names }.
    [few] Potrzebne są jeszcze { $count } dowolne klucze od tych osób: { $names }.
    [many] Potrzeba jeszcze { $count } dowolnych kluczy od tych osób: { $names }.
   *[other] Potrzeba jeszcze { $count } dowolnego klucza od tych osób: { $names }.
}
keys-waiting-all = Brakuje jeszcze kluczy tych osób: { $names }.
keys-waiting-relay = Gdy tylko przekręconych kluczy będzie dość, wszystko otworzy się tutaj.
keys-waiting-hand-one = Przekaż jej ten plik i wczytaj ten, który odeśle.
keys-waiting-hand-many = Przekaż im ten plik i wczytaj te, które odeślą.
keys-waiting-file = Gdy tylko przekręconych kluczy będzie dość, wczytaj plik, który przyśle Ci osoba prowadząca.
keys-hand-over = Zapisz plik dla nich
keys-opening = Są wszystkie klucze. Otwieranie…

## Writing alone

write-alone = Przed odsłonięciem nikt z zespołu ani żaden serwer nie przeczyta tego, co tu piszesz.
write-heading = Twoje pomysły
write-box = Twój pomysł
write-placeholder = Wpisz pomysł i naciśnij Enter
write-add = Dodaj
write-hint = Jeden pomysł na notatkę, w tylu słowach, ilu trzeba komuś z zespołu. Na przykład: „Pokazać datę dostawy, zanim ktoś zapłaci”.
write-two-ideas = Robi się długo. Może to dwa pomysły?
write-empty = Nie ma jeszcze notatek. Wpisz powyżej pierwszy pomysł i naciśnij Enter; szkic to dobry początek.
write-empty-prompt = Nic tu jeszcze nie ma.
write-notes = Twoje notatki
write-keys = Alt ze strzałką w górę lub w dół przesuwa notatkę.
write-name = Twoje imię
write-name-hint = Jest zapieczętowane razem z Twoimi pomysłami i pojawi się z nimi przy odsłonięciu, nie wcześniej.
write-progress = { $count ->
    [one] { $count } notatka
    [few] { $count } notatki
    [many] { $count } notatek
   *[other] { $count } notatki
}
write-progress-of = { $count } z { $goal }
write-progress-own = Widzisz to tylko Ty.
write-goal-reached = Cel osiągnięty. Kolejne też są mile widziane.

## One note

note-edit = Edytuj
note-save = Zapisz
note-delete = Usuń
note-up = Przesuń w górę
note-down = Przesuń w dół
note-edit-named = Edytuj: { $text }
note-delete-named = Usuń: { $text }
note-up-named = Przesuń w górę: { $text }
note-down-named = Przesuń w dół: { $text }
note-grip = Przeciągnij, aby przesunąć

## Sealing

seal-ideas = Zapieczętuj moje pomysły
seal-ballot = Zapieczętuj moją kartę
seal-again = Zapieczętuj ponownie
seal-heading = Gdy skończysz
seal-heading-ballot = Gdy wybierzesz
seal-means-solo = Zapieczętowanie zamyka wszystko na tym urządzeniu tak, że otworzy to tylko klucz osoby prowadzącej, po zamknięciu rundy. Do tego czasu możesz zmieniać i pieczętować ponownie.
seal-means-clock = Zapieczętowanie zamyka wszystko na tym urządzeniu; nikt nie otworzy tego przed czasem. Do tej chwili możesz zmieniać i pieczętować ponownie.
seal-means-together = Zapieczętowanie zamyka wszystko na tym urządzeniu tak, że otworzą to tylko dwie osoby z kluczami razem, po zamknięciu rundy. Do tego czasu możesz zmieniać i pieczętować ponownie.
seal-changed = Od tamtej pory wprowadzono zmiany. To, co zapieczętowano wcześniej, nadal obowiązuje; zmiany będą się liczyć, gdy zapieczętujesz ponownie.
seal-open-notes = Przeczytaj lub zmień moje notatki
seal-fold-notes = Złóż moje notatki
seal-open-ballot = Przeczytaj lub zmień moją kartę
seal-fold-ballot = Złóż moją kartę
seal-receipt = Twoje pokwitowanie
seal-receipt-why = Zapisz sobie te słowa, jeśli po odsłonięciu chcesz sprawdzić, czy Twoje zgłoszenie zostało policzone.
seal-states = Jak daleko to dotarło
seal-state-saved = Zapisane na tym urządzeniu
seal-state-saving = Zapisywanie na tym urządzeniu…
seal-state-memory = Niezapisane: tylko w pamięci tej strony
seal-state-sealed = Zapieczętowane
seal-state-not-sealed = Jeszcze niezapieczętowane
seal-state-delivered = Dostarczone
seal-state-not-delivered = Jeszcze niedostarczone
seal-state-late = Spóźnione: runda została zamknięta bez tego
seal-state-left-out = Potwierdzone, a potem pominięte
seal-inside-ideas = { $count ->
    [one] W środku { $count } pomysł.
    [few] W środku { $count } pomysły.
    [many] W środku { $count } pomysłów.
   *[other] W środku { $count } pomysłu.
}
seal-inside-marks = { $count ->
    [one] W środku { $count } zaznaczenie.
    [few] W środku { $count } zaznaczenia.
    [many] W środku { $count } zaznaczeń.
   *[other] W środku { $count } zaznaczenia.
}
seal-inside-ideas-again = { $count ->
    [one] W środku { $count } pomysł. Zapieczętowano { $times } razy; liczy się ostatni raz.
    [few] W środku { $count } pomysły. Zapieczętowano { $times } razy; liczy się ostatni raz.
    [many] W środku { $count } pomysłów. Zapieczętowano { $times } razy; liczy się ostatni raz.
   *[other] W środku { $count } pomysłu. Zapieczętowano { $times } razy; liczy się ostatni raz.
}
seal-inside-marks-again = { $count ->
    [one] W środku { $count } zaznaczenie. Zapieczętowano { $times } razy; liczy się ostatni raz.
    [few] W środku { $count } zaznaczenia. Zapieczętowano { $times } razy; liczy się ostatni raz.
    [many] W środku { $count } zaznaczeń. Zapieczętowano { $times } razy; liczy się ostatni raz.
   *[other] W środku { $count } zaznaczenia. Zapieczętowano { $times } razy; liczy się ostatni raz.
}
seal-sealed = Zapieczętowane
seal-sealed-means = Jest zamknięte i zapisane na tym urządzeniu. O ile to urządzenie wie, nikt inny jeszcze tego nie ma.
seal-sealed-means-relay = Jest zamknięte i zapisane na tym urządzeniu. Trafi do przekaźnika samo, gdy tylko będzie połączenie; nikt jeszcze tego nie potwierdził.
seal-hand-over = Przekaż swój plik osobie prowadzącej: zapisz go, a potem wyślij w dowolny sposób. Może podróżować na widoku, bo nikt go nie przeczyta.
seal-hand-over-self = Nic więcej nie trzeba robić: prowadzisz tę tablicę, więc już to masz. Będzie się liczyć, gdy zamkniesz tutaj rundę.
seal-save-file = Zapisz mój plik
seal-delivered = Dostarczone
seal-delivered-means = Twoje zgłoszenie jest na podpisanej liście tego, co się liczy. Nikt nie może go już pominąć.
seal-delivered-means-relay = Przekaźnik potwierdził, że to ma. Nie może tego odczytać i nikomu nie pokaże przed czasem.
seal-late = Spóźnione
seal-late-ideas = Runda została zamknięta, zanim dotarło Twoje zgłoszenie. Nic nie przepadło: dopóki nikt nie przekręcił klucza, osoba prowadząca może jeszcze wczytać Twój plik, a w przeciwnym razie Twoje pomysły znajdą się wśród spóźnionych.
seal-late-ballot = Głosowanie zostało zamknięte, zanim dotarła Twoja karta. Dopóki nikt nie przekręcił klucza, osoba prowadząca może jeszcze wczytać Twój plik; potem karty nie da się już policzyć.
seal-late-ideas-clock = Czas minął, zanim Twoje zgłoszenie dotarło do przekaźnika. Nic nie przepadło: Twoje pomysły są wśród spóźnionych.
seal-late-ballot-clock = Czas minął, zanim Twoja karta dotarła do przekaźnika, więc nie da się jej policzyć. Nadal jest tutaj, na tym urządzeniu.
seal-left-out = Pominięte
seal-left-out-means = Przekaźnik potwierdził na czas, że ma Twoje zgłoszenie, jednak lista tego, co się liczy, je pomija. Masz na to podpis przekaźnika: powiedz o tym osobie prowadzącej. Nic z Twojego tekstu nie przepadło.
seal-more = Jeszcze dwa?
seal-more-why = Większość ludzi przestaje trochę za wcześnie, a właśnie późne pomysły bywają najbardziej niezwykłe. Może jeszcze minuta?
seal-more-yes = Napisz jeszcze trochę
seal-more-no = Zapieczętuj teraz
seal-typed = Jest wpisany tekst, który nie został dodany
seal-typed-why = W jednym z pól powyżej jest tekst, który nie jest notatką. Zapieczętować go razem z resztą?
seal-typed-add = Dodaj i zapieczętuj
seal-typed-skip = Zapieczętuj bez niego

## Waiting for keys

wait-file = Czekasz na plik? Wczytaj ten, który osoba prowadząca roześle po odsłonięciu: wtedy wszystko się tu otworzy.
wait-relay = Gdy tylko nastąpi otwarcie, wszystko pojawi się tutaj.
wait-own = Twoje wpisy
wait-none = W tej rundzie nie ma nic od Ciebie. Po odsłonięciu i tak możesz pracować razem z innymi.

## The reveal

reveal-opening = Otwieranie tego, co zapieczętowano
reveal-opening-why = Każde zgłoszenie jest odblokowywane i sprawdzane na tym urządzeniu.
reveal-steps = { $done } z { $total }
reveal-brought = { $count ->
    [one] { $count } pomysł
    [few] { $count } pomysły
    [many] { $count } pomysłów
   *[other] { $count } pomysłu
} od { $people ->
    [one] { $people } osoby
    [few] { $people } osób
    [many] { $people } osób
   *[other] { $people } osoby
}
reveal-disputed = Są dwie podpisane listy, które sobie przeczą. Liczy się tylko to, co jest na obu. Zapytaj osobę prowadzącą, co się stało.
reveal-missing-ideas = { $count ->
    [one] { $count } zgłoszenie z listy jeszcze nie dotarło na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
    [few] { $count } zgłoszenia z listy jeszcze nie dotarły na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
    [many] { $count } zgłoszeń z listy jeszcze nie dotarło na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
   *[other] { $count } zgłoszenia z listy jeszcze nie dotarło na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
}
reveal-missing-ballots = { $count ->
    [one] { $count } karta z listy jeszcze nie dotarła na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
    [few] { $count } karty z listy jeszcze nie dotarły na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
    [many] { $count } kart z listy jeszcze nie dotarło na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
   *[other] { $count } karty z listy jeszcze nie dotarło na to urządzenie. Wczytaj nowszy plik, aby zobaczyć resztę.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } zgłoszenia nikt nie może otworzyć: uszkodzone już przy tworzeniu.
    [few] { $count } zgłoszeń nikt nie może otworzyć: uszkodzone już przy tworzeniu.
    [many] { $count } zgłoszeń nikt nie może otworzyć: uszkodzone już przy tworzeniu.
   *[other] { $count } zgłoszenia nikt nie może otworzyć: uszkodzone już przy tworzeniu.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } karty nikt nie może otworzyć: uszkodzona już przy tworzeniu.
    [few] { $count } kart nikt nie może otworzyć: uszkodzone już przy tworzeniu.
    [many] { $count } kart nikt nie może otworzyć: uszkodzone już przy tworzeniu.
   *[other] { $count } karty nikt nie może otworzyć: uszkodzone już przy tworzeniu.
}
reveal-late-ideas = { $count ->
    [one] { $count } zgłoszenie przyszło po podpisaniu listy: jest poniżej, wśród spóźnionych.
    [few] { $count } zgłoszenia przyszły po podpisaniu listy: są poniżej, wśród spóźnionych.
    [many] { $count } zgłoszeń przyszło po podpisaniu listy: są poniżej, wśród spóźnionych.
   *[other] { $count } zgłoszenia przyszło po podpisaniu listy: są poniżej, wśród spóźnionych.
}
reveal-late-ballots = { $count ->
    [one] { $count } karta przyszła po podpisaniu listy i nie można było jej policzyć.
    [few] { $count } karty przyszły po podpisaniu listy i nie można było ich policzyć.
    [many] { $count } kart przyszło po podpisaniu listy i nie można było ich policzyć.
   *[other] { $count } karty przyszło po podpisaniu listy i nie można było ich policzyć.
}

## The workshop: working on the ideas together

workshop-intro = Każdy czyta we własnej kolejności. Łączcie pomysły, które do siebie pasują, rozwijajcie je i pytajcie o to, co niejasne.
workshop-empty = Nie ma tu jeszcze pomysłów. Jeśli jakichś oczekujesz, wczytaj plik rozesłany przez osobę prowadzącą.
workshop-tools = Narzędzia do pomysłów
workshop-views = Pokaż
workshop-view-ideas = Pomysły ({ $count })
workshop-view-groups = Grupy ({ $count })
workshop-find = Szukaj
workshop-find-hint = Szukaj słowa
workshop-nothing-found = Nie ma tego w żadnym pomyśle. Spróbuj krótszego słowa.
workshop-no-groups = Nie ma jeszcze grup. Zaznacz co najmniej dwa pomysły, które do siebie pasują, i wybierz „Grupuj zaznaczone”.
workshop-ungrouped = Poza grupami
workshop-late-lane = Spóźnione: dotarły po podpisaniu listy
workshop-list = Pomysły, we własnej kolejności
workshop-list-groups = Grupy i ich pomysły
workshop-seen = Obejrzane: { $count } z { $total }.
workshop-seen-all = Wszystkie obejrzane: { $count }.
workshop-selected = Zaznaczone: { $count }
workshop-group-selected = Grupuj zaznaczone
workshop-clear-selected = Wyczyść zaznaczenie

## One idea in the workshop

idea-yours = Twój
idea-by = od: { $name }
idea-hidden = Ukryty przez osobę prowadzącą.
idea-hidden-why = Ukryty przez osobę prowadzącą: { $text }
idea-in-group = W grupie: { $text }
idea-in-group-unnamed = W grupie bez nazwy
idea-builds-on = Rozwija: { $text }
idea-builds-on-hidden = Rozwija ukryty pomysł
idea-carried-further = Rozwinięty w: { $text }
idea-carried-further-hidden = Rozwinięty w ukrytym pomyśle
idea-comments = Komentarze
idea-drag = Przeciągnij na inny pomysł, aby je zgrupować
idea-select-named = Zaznacz: { $text }
idea-actions = Co z nim zrobić
idea-actions-named = Co z nim zrobić: { $text }
idea-comment = Skomentuj
idea-comment-box = Twój komentarz lub pytanie
idea-comment-send = Wyślij
idea-build = Rozwiń ten pomysł
idea-build-box = Twój pomysł, który rozwija ten
idea-build-add = Dodaj pomysł
idea-move = Przenieś do grupy
idea-move-hint = Wybierz grupę
idea-move-new = Nowa grupa
idea-ungroup = Wyjmij z grupy
idea-hide = Ukryj
idea-hide-box = Dlaczego trzeba go ukryć? Wszyscy zobaczą ten powód.
idea-hide-now = Ukryj dla wszystkich
idea-unhide = Pokaż znowu

## Groups of ideas

group-unnamed = Grupa bez nazwy
group-unnamed-with = Grupa bez nazwy: { $text }
group-name = Nazwa grupy
group-name-hint = Nazwij tę grupę
group-size = { $count ->
    [one] { $count } pomysł
    [few] { $count } pomysły
    [many] { $count } pomysłów
   *[other] { $count } pomysłu
}

## Opening the vote

open-vote-heading = Przejście do głosowania
open-vote-intro = Otwarcie głosowania zamraża grupy i pomysły w obecnym kształcie. Każdy głosuje w pojedynkę; nikt nie widzi podliczeń, zanim wszystkie karty nie zostaną otwarte.
open-vote-method = Jak głosujemy
open-vote-approval = Aprobata
open-vote-approval-means = Każdy zaznacza wszystkie opcje, które mógłby zaakceptować.
open-vote-dots = Kropki
open-vote-dots-means = Każdy rozdziela pewną liczbę kropek; na jedną opcję może dać kilka, jeśli mu na niej zależy.
open-vote-budget = Kropki na osobę
open-vote-proposal-approval = Propozycja dla { $options } opcji: aprobata. Gdy jest ich tak mało, zaznaczenie każdej dobrej mówi wszystko, co trzeba.
open-vote-proposal-dots = Propozycja dla { $options } opcji: po { $budget ->
    [one] { $budget } kropce
    [few] { $budget } kropki
    [many] { $budget } kropek
   *[other] { $budget } kropki
} na osobę. Gdy jest ich tak dużo, ograniczona liczba kropek skłania do wyboru tego, co najważniejsze.
open-vote-too-few = Nie ma jeszcze z czego wybierać: do głosowania potrzebne są co najmniej dwie opcje.
open-vote-open = Zamroź i otwórz głosowanie
open-vote-sure = Potem nikt nie będzie już mógł grupować, komentować ani rozwijać pomysłów.
open-vote-yes = Tak, otwórz głosowanie

## Voting alone

vote-heading = Twoja karta do głosowania
vote-alone = Głosujesz w pojedynkę. Żadne podliczenie nie ruszy, zanim wszystkie karty nie zostaną otwarte razem.
vote-approval = Zaznacz każdą opcję, którą możesz zaakceptować; tyle, ile chcesz.
vote-dots = { $count ->
    [one] Masz { $count } kropkę. Daj kilka na jedną opcję, jeśli bardzo Ci na niej zależy.
    [few] Masz { $count } kropki. Daj kilka na jedną opcję, jeśli bardzo Ci na niej zależy.
    [many] Masz { $count } kropek. Daj kilka na jedną opcję, jeśli bardzo Ci na niej zależy.
   *[other] Masz { $count } kropki. Daj kilka na jedną opcję, jeśli bardzo Ci na niej zależy.
}
vote-left = { $count ->
    [0] Wszystkie kropki rozdane
    [one] Została { $count } kropka
    [few] Zostały { $count } kropki
    [many] Zostało { $count } kropek
   *[other] Zostało { $count } kropki
}
vote-ticked = Zaznaczone: { $count }
vote-options = Opcje
vote-empty = Nie ma tu z czego wybierać. Zapytaj osobę prowadzącą.
vote-yours = Jest wśród nich Twój
vote-more-named = O kropkę więcej: { $text }
vote-less-named = O kropkę mniej: { $text }
vote-given = { $count ->
    [one] { $count } kropka
    [few] { $count } kropki
    [many] { $count } kropek
   *[other] { $count } kropki
}
vote-ideas-in-it = { $count ->
    [one] { $count } pomysł w środku
    [few] { $count } pomysły w środku
    [many] { $count } pomysłów w środku
   *[other] { $count } pomysłu w środku
}
vote-hidden = (ukryty pomysł)

## The result

result-ballots = { $count ->
    [one] Policzono { $count } kartę.
    [few] Policzono { $count } karty.
    [many] Policzono { $count } kart.
   *[other] Policzono { $count } karty.
}
result-ballots-people = { $count ->
    [one] Policzono { $count } kartę
    [few] Policzono { $count } karty
    [many] Policzono { $count } kart
   *[other] Policzono { $count } karty
}; { $people ->
    [one] pomysły przekazała wcześniej { $people } osoba.
    [few] pomysły przekazały wcześniej { $people } osoby.
    [many] pomysły przekazało wcześniej { $people } osób.
   *[other] pomysły przekazało wcześniej { $people } osoby.
}
result-no-ballots = Nie policzono żadnej karty, więc żadna opcja nie wygrała.
result-no-votes = Wszystkie policzone karty były puste, więc żadna opcja nie wygrała.
result-first-votes = { $count ->
    [one] Pierwsze miejsce, z { $count } głosem:
    [few] Pierwsze miejsce, z { $count } głosami:
    [many] Pierwsze miejsce, z { $count } głosami:
   *[other] Pierwsze miejsce, z { $count } głosu:
}
result-first-dots = { $count ->
    [one] Pierwsze miejsce, z { $count } kropką:
    [few] Pierwsze miejsce, z { $count } kropkami:
    [many] Pierwsze miejsce, z { $count } kropkami:
   *[other] Pierwsze miejsce, z { $count } kropki:
}
result-shared-votes = { $options ->
    [one] Pierwsze miejsce zajmuje { $options } opcja
    [few] Pierwsze miejsce dzielą { $options } opcje
    [many] Pierwsze miejsce dzieli { $options } opcji
   *[other] Pierwsze miejsce dzieli { $options } opcji
}, każda z { $count ->
    [one] { $count } głosem
    [few] { $count } głosami
    [many] { $count } głosami
   *[other] { $count } głosu
}:
result-shared-dots = { $options ->
    [one] Pierwsze miejsce zajmuje { $options } opcja
    [few] Pierwsze miejsce dzielą { $options } opcje
    [many] Pierwsze miejsce dzieli { $options } opcji
   *[other] Pierwsze miejsce dzieli { $options } opcji
}, każda z { $count ->
    [one] { $count } kropką
    [few] { $count } kropkami
    [many] { $count } kropkami
   *[other] { $count } kropki
}:
result-chart = Wykres
result-table = Te same liczby w tabeli
result-more-rows = Pokaż więcej
result-rank = Miejsce
result-option = Opcja
result-votes = Głosy
result-dots = Kropki
result-supporters = Osoby za
result-spread = Ile osób dało 0, 1, 2…
result-disagreement = Rozbieżność
result-disagreement-means = Rozbieżność mówi, jak bardzo różnią się średnio zaznaczenia dwóch osób; 0 oznacza, że wszyscy dali tyle samo.
result-rank-shared = { $rank } (wspólne)
result-total-votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}
result-total-dots = { $count ->
    [one] { $count } kropka
    [few] { $count } kropki
    [many] { $count } kropek
   *[other] { $count } kropki
}
result-from = { $people ->
    [one] od { $people } osoby
    [few] od { $people } osób
    [many] od { $people } osób
   *[other] od { $people } osoby
}
result-gave = { $people ->
    [one] { $people } osoba dała { $marks }
    [few] { $people } osoby dały { $marks }
    [many] { $people } osób dało { $marks }
   *[other] { $people } osoby dało { $marks }
}
result-contested = Zdania są podzielone
result-export = Weź wynik ze sobą
result-export-why = Plik dla ludzi, dla arkusza kalkulacyjnego, dla programu albo sam wspólny dokument.
result-markdown = Markdown
result-csv = Tabela CSV
result-json = JSON
result-automerge = Dokument Automerge
result-ideas = Pomysły
result-exported = Zapisano z Quietstorm: { $day }.

## Why something cannot be done: texts and numbers

refusal-empty-text = W polu były tylko spacje lub niewidoczne znaki, więc nic nie dodano. Nic nie przepadło: wpisz kilka słów i spróbuj ponownie.
refusal-long-text = { $count ->
    [one] Ten tekst ma { $count } znak, a można najwyżej { $most }. Nic nie przepadło: skróć go albo zrób z niego dwa pomysły.
    [few] Ten tekst ma { $count } znaki, a można najwyżej { $most }. Nic nie przepadło: skróć go albo zrób z niego dwa pomysły.
    [many] Ten tekst ma { $count } znaków, a można najwyżej { $most }. Nic nie przepadło: skróć go albo zrób z niego dwa pomysły.
   *[other] Ten tekst ma { $count } znaku, a można najwyżej { $most }. Nic nie przepadło: skróć go albo zrób z niego dwa pomysły.
}
refusal-too-many = Jest ich już { $most }, czyli najwięcej, ile może być. Nic nie przepadło: najpierw połącz dwa albo usuń jeden element.
refusal-does-not-fit = Razem to { $size }, a w jednej kopercie mieści się { $limit }. Nic nie przepadło: skróć lub usuń coś, a potem zapieczętuj.
refusal-no-name = Brakuje tu imienia. Nic nie przepadło: wpisz swoje w jego polu i spróbuj ponownie.
refusal-nothing-to-seal = Nie ma jeszcze czego pieczętować. Nic nie przepadło: najpierw coś dodaj.
refusal-no-dots-left = Wszystkie Twoje kropki są rozdane. Nic się nie zmieniło: zabierz jedną z innej opcji, aby dać ją tutaj.
refusal-gone = Tego, czego to dotyczyło, już tu nie ma; być może ktoś zmienił to w tej samej chwili. Nic Twojego nie przepadło: spójrz jeszcze raz.

## Why something cannot be done: roles and steps

refusal-no-board = Do tego musi być otwarta tablica. Nic nie przepadło: najpierw wejdź przez link tablicy, a potem spróbuj ponownie.
refusal-only-facilitator = Może to zrobić tylko osoba prowadząca. Nic się nie zmieniło: zwróć się do osoby, która utworzyła tę tablicę.
refusal-only-key-holder = Może to zrobić tylko osoba z kluczem. Nic się nie zmieniło: zwróć się do jednej z osób z kluczami wymienionych powyżej.
refusal-not-now-ideas = Można to zrobić, gdy trwa zapisywanie pomysłów, a ten etap już minął. Nic nie przepadło.
refusal-not-now-workshop = Można to zrobić po odsłonięciu pomysłów, a przed rozpoczęciem głosowania. Nic nie przepadło: spróbuj ponownie wtedy.
refusal-not-now-vote = Można to zrobić, gdy trwa głosowanie. Nic nie przepadło: spróbuj ponownie wtedy.
refusal-not-now = Na tym etapie nie można tego zrobić. Nic nie przepadło: sprawdź powyżej, na jakim etapie jest tablica.
refusal-seats-missing = Jeszcze nie wszyscy, którzy mają mieć klucz, go utworzyli, więc runda nie może się zacząć. Nic nie przepadło: wyślij im linki jeszcze raz, a potem wczytaj pliki, które odeślą.
refusal-list-incomplete = { $count ->
    [one] Na tym urządzeniu jest { $count } zgłoszenie, którego nie ma na podpisanej liście, więc Twój klucz pozostaje nieprzekręcony. Nic nie przepadło: daj osobie prowadzącej swój plik i poproś o uzupełnienie listy.
    [few] Na tym urządzeniu są { $count } zgłoszenia, których nie ma na podpisanej liście, więc Twój klucz pozostaje nieprzekręcony. Nic nie przepadło: daj osobie prowadzącej swój plik i poproś o uzupełnienie listy.
    [many] Na tym urządzeniu jest { $count } zgłoszeń, których nie ma na podpisanej liście, więc Twój klucz pozostaje nieprzekręcony. Nic nie przepadło: daj osobie prowadzącej swój plik i poproś o uzupełnienie listy.
   *[other] Na tym urządzeniu jest { $count } zgłoszenia, których nie ma na podpisanej liście, więc Twój klucz pozostaje nieprzekręcony. Nic nie przepadło: daj osobie prowadzącej swój plik i poproś o uzupełnienie listy.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = W tym linku brakuje klucza; to długa część po znaku #. Nic nie przepadło: poproś o link jeszcze raz i skopiuj go w całości.
refusal-link-damaged = W tym linku brakuje znaku albo jakiś znak jest inny. Nic nie przepadło: skopiuj cały link ponownie albo poproś o niego jeszcze raz.
refusal-link-newer = Ten link utworzono w nowszej wersji Quietstorm. Nic nie przepadło: odśwież tę stronę albo poproś o nowszą wersję.
refusal-kit-word = Słowa nr { $place }, „{ $text }”, nie ma w żadnym zestawie odzyskiwania. Nic się nie zmieniło: może chodziło o „{ $near }”?
refusal-kit-length = { $count ->
    [one] Zestaw odzyskiwania ma { $needed } słów, a tu jest jedno. Nic się nie zmieniło: sprawdź, czy żadnego nie brakuje i żadne się nie powtarza.
    [few] Zestaw odzyskiwania ma { $needed } słów, a tu są { $count }. Nic się nie zmieniło: sprawdź, czy żadnego nie brakuje i żadne się nie powtarza.
    [many] Zestaw odzyskiwania ma { $needed } słów, a tu jest { $count }. Nic się nie zmieniło: sprawdź, czy żadnego nie brakuje i żadne się nie powtarza.
   *[other] Zestaw odzyskiwania ma { $needed } słów, a tu jest { $count }. Nic się nie zmieniło: sprawdź, czy żadnego nie brakuje i żadne się nie powtarza.
}
refusal-kit-checksum = Wszystkie te słowa występują w zestawach odzyskiwania, ale jedno jest błędne albo nie na swoim miejscu. Nic się nie zmieniło: porównaj je po kolei z kartką.
refusal-kit-foreign = Ten zestaw jest poprawny, ale należy do innej tablicy albo do innej osoby. Nic się nie zmieniło: poszukaj zestawu do tej tablicy.

## Why something cannot be done: files and what is in them

refusal-file-empty = Plik jest pusty. Nic się nie zmieniło: poproś o ponowne zapisanie i wysłanie go.
refusal-file-too-large = Plik ma { $size }, a można najwyżej { $limit }. Nie został odczytany i nic się nie zmieniło: upewnij się, że to ten właściwy.
refusal-not-a-bundle = To nie jest plik Quietstorm; ich nazwy kończą się na .quietstorm. Nic się nie zmieniło: wybierz inny.
refusal-bundle-newer = Ten plik utworzono w nowszej wersji Quietstorm. Nic nie przepadło: odśwież tę stronę, aby ją dostać, a potem wczytaj plik ponownie.
refusal-other-board = Ten plik należy do innej tablicy. Nic się nie zmieniło: otwórz tamtą tablicę przez jej link i wczytaj plik tam.
refusal-file-unreadable = Nie udało się odczytać pliku do końca. To, co było wcześniej, jest tutaj: wybierz plik ponownie.
refusal-file-unreadable-says = Nie udało się odczytać pliku do końca. To, co było wcześniej, jest tutaj: wybierz plik ponownie. (Komunikat przeglądarki: { $words })
refusal-altered = Część tego została zmieniona po drodze albo utworzona dla innej tablicy. Została pominięta, a reszta jest nienaruszona: poproś o plik jeszcze raz.
refusal-envelope-too-long = Jedna koperta jest dłuższa, niż wolno. Została pominięta; reszta jest nienaruszona.
refusal-malformed = Jedna koperta jest uszkodzona. Została pominięta, a reszta jest nienaruszona: poproś o plik jeszcze raz.
refusal-envelope-newer = Jedną kopertę utworzono w nowszej wersji Quietstorm. Na razie została pominięta: odśwież tę stronę, a potem wczytaj plik ponownie.
refusal-bad-signature = Podpis jednej koperty się nie zgadza, więc nie wiadomo, kto ją utworzył. Została pominięta; reszta jest nienaruszona.
refusal-not-allowed = Ktoś powiedział coś, do czego nie ma prawa. Zostało to pominięte; reszta jest nienaruszona.
refusal-over-quota = Ktoś wysłał znacznie więcej, niż pisze człowiek. Nadmiar został pominięty; reszta jest nienaruszona.
refusal-unsafe-change = Jedna ze zmian nie jest taka, jaka powstaje z ludzkiej pracy. Została pominięta; reszta jest nienaruszona.
refusal-not-kept = To urządzenie nie mogło zapisać Twojej ostatniej pracy; nadal jest ona tutaj, na tej stronie. Nie zamykaj strony: zapisz pracę do pliku poniżej, a potem zwolnij miejsce na urządzeniu.
refusal-not-kept-says = To urządzenie nie mogło zapisać Twojej ostatniej pracy; nadal jest ona tutaj, na tej stronie. Nie zamykaj strony: zapisz pracę do pliku poniżej, a potem zwolnij miejsce na urządzeniu. (Komunikat przeglądarki: { $words })

## Why something cannot be done: the relay

refusal-relay-away = Do tego potrzebny jest przekaźnik, a teraz jest on niedostępny. Nic nie przepadło: spróbuj ponownie, gdy będzie połączenie.
refusal-relay-not-understood = Przekaźnik nie zrozumiał tego urządzenia. Nic nie przepadło: wszystko jest zapisane tutaj, a pliki działają jak zwykle. Odświeżenie strony może przynieść wersję, która pasuje.
refusal-relay-too-large = Przekaźnik nie przyjmuje niczego tak dużego. Nic nie przepadło: można to przenieść w pliku.
refusal-relay-not-owner = Przekaźnik robi to tylko dla osoby prowadzącej. Nic się nie zmieniło.
refusal-relay-busy = Przekaźnik jest teraz zbyt zajęty. Nic nie przepadło: próba powtórzy się sama.
refusal-relay-full = Na przekaźniku nie ma już miejsca dla tej tablicy. Nic nie przepadło: wszystko jest zapisane na tym urządzeniu i można to przenosić w plikach.
refusal-relay-deadline-passed = Ten termin już minął. Nic nie przepadło: wyznacz późniejszy.
refusal-relay-never-earlier = Termin można przesunąć tylko na późniejszy, bo ludzie na nim polegają. Nic się nie zmieniło.
refusal-relay-has-clock = Tę rundę otwiera zegar przekaźnika i nikt nie może zrobić tego wcześniej. Nic się nie zmieniło.
refusal-relay-too-far = To dalej, niż przekaźnik cokolwiek przechowuje. Nic nie przepadło: wyznacz wcześniejszy termin.
refusal-relay-deleted = Ta tablica została usunięta z przekaźnika przez osobę prowadzącą. To, co jest na tym urządzeniu, zostaje.
refusal-relay-no-ticket = Przekaźnik wpuszcza tylko osoby, za które ręczy strona otwierająca tablicę. Nic nie zginęło: otwórz tablicę z tamtej strony albo przenoś pliki.
